import "server-only";
import { eq, sql } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import { threads } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import type { Here } from "@/lib/here";
import { conversationFor } from "@/lib/inbox/scope";
import { storeOf } from "@/lib/inbox/store-of";
import { enqueue } from "@/lib/jobs/enqueue";
import { ok } from "@/lib/result";
import type { OpenThread } from "./input";

/**
 * An agent has a conversation on screen. When its thread holds something that the marketplace takes for unread, it is told,
 * and tells the buyer; once for what came last, whoever opens it. Nothing else ever marks a buyer's message as read.
 */
export async function openThread(actor: Agent, { conversationId }: OpenThread, { on, now = new Date() }: Here = {}) {
  authorize(actor, "conversation.read");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const conversation = await conversationFor(actor, conversationId, tx);
      const [thread] = await tx.select().from(threads).where(eq(threads.conversationId, conversationId));
      if (!thread) return ok({ isShown: false });
      const arrivedAt = await unreadSince(tx, conversationId);
      if (!arrivedAt || (thread.shownReadAt && thread.shownReadAt >= arrivedAt)) return ok({ isShown: false });
      const store = await storeOf(tx, conversation.storeId);
      if (store.state !== "connected") return ok({ isShown: false });
      await tx.update(threads).set({ shownReadAt: now }).where(eq(threads.conversationId, conversationId));
      await enqueue(tx, {
        name: "show-read",
        organizationId: actor.organizationId,
        payload: { storeId: conversation.storeId, conversationId },
        key: `conversation:${conversationId}:read`,
        dedupe: `show-read:${conversationId}`,
      });
      return ok({ isShown: true });
    },
    on,
  );
}

/** When the newest of what is unread at the marketplace reached us; null when nothing is. */
async function unreadSince(tx: Transaction, conversationId: string): Promise<Date | null> {
  const [row] = await tx.execute<{ at: string | null }>(sql`
    select max(arrived_at) as at from messages
    where conversation_id = ${conversationId} and author <> 'seller' and seen_at is null and gone_at is null
      and state = 'delivered'`);
  return row?.at ? new Date(row.at) : null;
}
