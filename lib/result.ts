/** What a verb returns: the thing, or a refusal the person can act on. Refusals are codes, never sentences. */
export type Result<T, Reason extends string, Detail = undefined> =
  | { ok: true; value: T }
  | (Detail extends undefined ? { ok: false; reason: Reason } : { ok: false; reason: Reason; detail?: Detail });

/** It was done: the thing. */
export const ok = <T>(value: T) => ({ ok: true, value }) as const;
/** It was not done, and the person can act on it: why. */
export const refused = <Reason extends string>(reason: Reason) => ({ ok: false, reason }) as const;
