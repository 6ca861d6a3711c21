import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { conversations, threadAliases, threads } from "@/db/schema";
import { noteTurnFacts } from "@/lib/analytics/note-turn-facts";
import type { EventToRecord } from "@/lib/events/record-event";

/**
 * Makes two conversations of one thread one: what was said, sent, noted and attached in the younger goes to the older, with
 * its names. Of a message that both hold, the older's stays. The younger is left resolved and empty, because its events
 * stand. Both are locked by the caller.
 */
export async function joinThreads(
  tx: Transaction,
  { from, into, at }: { from: string; into: string; at: Date },
): Promise<EventToRecord[]> {
  await tx.execute(sql`
    with twins as (
      select held.id as held_id, other.id as other_id, other.outbox_id from messages held
      join messages other on other.conversation_id = ${from} and other.source_id = held.source_id
      where held.conversation_id = ${into}
    ), linked as (
      update messages set outbox_id = coalesce(messages.outbox_id, twins.outbox_id) from twins
      where messages.id = twins.held_id
    )
    delete from attachments using twins where attachments.message_id = twins.other_id`);
  await tx.execute(sql`
    delete from messages other using messages held
    where other.conversation_id = ${from} and held.conversation_id = ${into} and held.source_id = other.source_id`);
  for (const table of ["messages", "outbox", "notes", "uploads"]) {
    await tx.execute(
      sql`update ${sql.identifier(table)} set conversation_id = ${into} where conversation_id = ${from}`,
    );
  }
  await tx.execute(sql`
    update message_drafts set conversation_id = ${into} where conversation_id = ${from}
      and not exists (select from message_drafts d where d.conversation_id = ${into} and d.user_id = message_drafts.user_id)`);
  await tx.update(threadAliases).set({ conversationId: into }).where(eq(threadAliases.conversationId, from));
  await tx.delete(threads).where(eq(threads.conversationId, from));
  await tx
    .update(conversations)
    .set({
      state: "resolved",
      resolvedAt: at,
      resolvedBy: null,
      snoozedUntil: null,
      sortAt: at,
      waitingSince: null,
      unansweredCount: 0,
    })
    .where(eq(conversations.id, from));
  await noteTurnFacts(tx, [from, into]);
  const detail = { because: "same-thread", into };
  return [{ kind: "conversation.resolved", conversationId: from, at, detail }];
}
