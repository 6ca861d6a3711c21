import "server-only";
import { ChannelError } from "@/lib/channels/errors";
import type { ThreadRef } from "@/lib/channels/messages-facet";
import { readThreadNow } from "@/lib/intake/read-thread";
import { Postpone } from "@/lib/jobs/postpone";
import { ok, refused } from "@/lib/result";
import type { Store } from "./fetch-thread";

/** Why a thread could not be read while somebody waits for it. */
export type ThreadRefusal = "entry-off" | "store-disconnected" | "marketplace-unavailable";

/** Reads a thread while an agent waits; `isBegun` makes its conversation where nobody has written yet. */
export async function readForAgent(store: Store, ref: ThreadRef, { isBegun = false } = {}) {
  try {
    const { conversationId } = await readThreadNow(store, ref, { isBegun, priority: "agent" });
    return conversationId ? ok({ conversationId }) : refused("entry-off");
  } catch (error) {
    if (error instanceof Postpone || error instanceof ChannelError) return refused("marketplace-unavailable");
    throw error;
  }
}
