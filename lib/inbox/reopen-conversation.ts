import "server-only";
import { and, eq } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import { conversations, leads } from "@/db/schema";
import { noteTurnFacts } from "@/lib/analytics/note-turn-facts";
import { type Agent, systemOf } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { type EventToRecord, recordEvents } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { ok } from "@/lib/result";
import { assigneeStillHere } from "./assignable";
import type { OfConversation } from "./input";
import { conversationFor } from "./scope";
import { sortAtOf } from "./sort-at";

/** Brings a resolved or snoozed conversation back into the list. */
export async function reopenConversation(
  actor: Agent,
  { conversationId }: OfConversation,
  { on, now = new Date() }: Here = {},
) {
  authorize(actor, "conversation.reopen");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      await conversationFor(actor, conversationId, tx);
      await recordEvents(tx, actor, await reopen(tx, conversationId, now));
      return ok(null);
    },
    on,
  );
}

/** Wakes a conversation whose snooze has ended; does nothing when it was woken, snoozed again or resolved meanwhile. */
export async function wakeConversation(
  { conversationId }: OfConversation,
  organizationId: string,
  { on, now = new Date() }: Here = {},
): Promise<void> {
  const actor = systemOf(organizationId);
  await inOrganization(
    organizationId,
    async (tx) => {
      const { state, snoozedUntil } = await conversationFor(actor, conversationId, tx);
      const isOver = state === "snoozed" && snoozedUntil !== null && snoozedUntil <= now;
      if (isOver) await recordEvents(tx, actor, await reopen(tx, conversationId, now));
    },
    on,
  );
}

/** The same for a conversation that the caller has locked, and which may be open. Returns the event, to be recorded last. */
export async function reopen(
  tx: Transaction,
  conversationId: string,
  now: Date,
  because?: "decision-declined",
): Promise<EventToRecord[]> {
  const [conversation] = await tx.select().from(conversations).where(eq(conversations.id, conversationId));
  if (!conversation || conversation.state === "open") return [];
  await tx
    .update(conversations)
    .set({
      state: "open",
      snoozedUntil: null,
      resolvedAt: null,
      resolvedBy: null,
      assigneeId: await assigneeStillHere(tx, conversation.assigneeId),
      sortAt: await sortAtOf(tx, conversation, now),
    })
    .where(eq(conversations.id, conversationId));
  // Whoever was put away with it waits again.
  if (conversation.resolvedAt)
    await tx
      .update(leads)
      .set({ followedUpAt: null, followedUpBy: null })
      .where(and(eq(leads.conversationId, conversationId), eq(leads.followedUpAt, conversation.resolvedAt)));
  await noteTurnFacts(tx, [conversationId]);
  return [{ kind: "conversation.reopened", conversationId, at: now, ...(because && { detail: { because } }) }];
}
