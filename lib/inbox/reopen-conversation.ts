import "server-only";
import { and, eq } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import { conversations, leads } from "@/db/schema";
import { noteTurnFacts } from "@/lib/analytics/note-turn-facts";
import type { Actor, Agent } from "@/lib/auth/actor";
import { systemOf } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { recordEvent } from "@/lib/events/record-event";
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
  return inOrganization(actor.organizationId, (tx) => reopen(tx, actor, conversationId, now), on);
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
      if (state === "snoozed" && snoozedUntil && snoozedUntil <= now) await reopen(tx, actor, conversationId, now);
    },
    on,
  );
}

async function reopen(tx: Transaction, actor: Actor, conversationId: string, now: Date) {
  const conversation = await conversationFor(actor, conversationId, tx);
  if (conversation.state === "open") return ok(null);
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
  await recordEvent(tx, actor, { kind: "conversation.reopened", conversationId, at: now });
  return ok(null);
}
