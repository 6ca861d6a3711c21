import { and, eq, type SQL } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { conversations, questions } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { NotFound } from "@/lib/errors";

/** Conversations this actor may see. Every read of them starts here; row-level security stands behind it. */
export const visibleTo = (actor: Actor): SQL => eq(conversations.organizationId, actor.organizationId);

/**
 * The conversation, locked until commit so that nobody changes it in between. The lock lets others refer to the row
 * (an event's foreign key), so who holds the event sequence never waits for it. Throws `NotFound` out of reach.
 */
export async function conversationFor(actor: Actor, conversationId: string, tx: Transaction) {
  const [conversation] = await tx
    .select()
    .from(conversations)
    .where(and(visibleTo(actor), eq(conversations.id, conversationId)))
    .for("no key update");
  if (!conversation) throw new NotFound("conversation");
  return conversation;
}

/** A question and its conversation, both locked, the conversation first, as everywhere. Throws `NotFound` out of reach. */
export async function questionFor(actor: Actor, questionId: string, tx: Transaction) {
  const [found] = await tx
    .select({ conversationId: questions.conversationId })
    .from(questions)
    .where(eq(questions.id, questionId));
  if (!found) throw new NotFound("question");
  const conversation = await conversationFor(actor, found.conversationId, tx);
  const [question] = await tx.select().from(questions).where(eq(questions.id, questionId)).for("no key update");
  if (!question) throw new NotFound("question");
  return { conversation, question };
}
