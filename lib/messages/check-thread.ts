import "server-only";
import { and, eq } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { threads } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { NotFound } from "@/lib/errors";
import type { Here } from "@/lib/here";
import { storeOf } from "@/lib/inbox/store-of";
import { refused } from "@/lib/result";
import type { CheckThread } from "./input";
import { readForAgent } from "./read-for-agent";

/**
 * Asks the marketplace now whether one can write in a conversation's thread, for somebody who does not want to wait for the
 * next reading. Marks nothing as read. Refuses `ThreadRefusal`; throws `NotFound` out of reach.
 */
export async function checkThread(actor: Agent, { conversationId }: CheckThread, { on }: Here = {}) {
  authorize(actor, "conversation.read");
  const { organizationId } = actor;
  const { storeId, state, ref } = await inOrganization(
    organizationId,
    async (tx) => {
      const [thread] = await tx
        .select({ storeId: threads.storeId, of: threads.refOf, sourceId: threads.refSourceId })
        .from(threads)
        .where(and(eq(threads.organizationId, organizationId), eq(threads.conversationId, conversationId)));
      if (!thread) throw new NotFound("thread");
      const { storeId: id, ...named } = thread;
      return { storeId: id, state: (await storeOf(tx, id)).state, ref: named };
    },
    on,
  );
  if (state !== "connected") return refused("store-disconnected");
  return readForAgent({ storeId, organizationId }, ref);
}
