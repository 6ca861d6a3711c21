/** What a GET of ours answered instead of the thing: the door's word, and the reference to find it in the log. */
export class DoorError extends Error {
  override readonly name = "DoorError";

  constructor(
    readonly reason: string,
    readonly reference: string | null,
  ) {
    super(reason);
  }
}

/** Reads from one of our own GET doors. `T` is the return type of the query behind it; dates arrive as ISO text. */
export async function fetchJson<T>(path: string, signal?: AbortSignal): Promise<Jsonified<T>> {
  const response = await fetch(path, { signal, headers: { accept: "application/json" } });
  if (response.status === 401) window.location.assign("/sign-in");
  const body = await response.json().catch(() => null);
  if (!response.ok) throw new DoorError(body?.reason ?? "fault", body?.reference ?? null);
  return body;
}

/** What JSON makes of a value: dates become text, everything else stays. */
export type Jsonified<T> = T extends Date
  ? string
  : T extends readonly (infer Item)[]
    ? Jsonified<Item>[]
    : T extends object
      ? { [Key in keyof T]: Jsonified<T[Key]> }
      : T;
