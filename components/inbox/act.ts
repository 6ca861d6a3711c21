import type { DoorRefusal } from "@/lib/action";

/** What any door may answer besides what its verb returns; `unreachable`: our own server did not answer. */
export type DoorFailure = DoorRefusal | { ok: false; reason: "unreachable" };

/** Calls a server action. A request that fails is a refusal like the others; a session that ended leads to the sign-in. */
export async function act<Output extends { ok: boolean }>(
  call: () => Promise<Output>,
): Promise<Output | { ok: false; reason: "unreachable" }> {
  try {
    const result = await call();
    if ("reason" in result && result.reason === "signed-out") window.location.assign("/sign-in");
    return result;
  } catch {
    // The request itself failed, or a newer build no longer knows this action.
    return { ok: false, reason: "unreachable" };
  }
}
