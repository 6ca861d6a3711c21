import { and, asc, desc, eq, ne, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { conversations, events, items, notes, users } from "@/db/schema";
import { maskPersonalData } from "@/lib/policy/mask-personal-data";

/** What the screens of all conversations have in common, whatever they came in as. */

/** What the team said about it, oldest first. */
export function notesOf(tx: Transaction, conversationId: string) {
  return tx
    .select({
      id: notes.id,
      text: notes.text,
      authorId: notes.authorId,
      authorName: users.name,
      createdAt: notes.createdAt,
    })
    .from(notes)
    .innerJoin(users, eq(users.id, notes.authorId))
    .where(eq(notes.conversationId, conversationId))
    .orderBy(asc(notes.createdAt));
}

/** The buyer's other conversations with this store, the latest first; as in every list, personal data is masked. */
export async function earlierOf(tx: Transaction, buyerId: string, conversationId: string) {
  const rows = await tx
    .select({
      id: conversations.id,
      entry: conversations.entry,
      module: conversations.module,
      orderSourceId: conversations.orderSourceId,
      snippet: conversations.lastIncomingText,
      lastIncomingAt: conversations.lastIncomingAt,
      itemTitle: items.title,
      itemPictureUrl: items.pictureUrl,
    })
    .from(conversations)
    .leftJoin(items, eq(items.id, conversations.itemId))
    .where(and(eq(conversations.buyerId, buyerId), ne(conversations.id, conversationId)))
    .orderBy(desc(conversations.lastIncomingAt))
    .limit(10);
  return rows.map((row) => ({ ...row, snippet: maskPersonalData(row.snippet) }));
}

/** Who took, gave, moved or put away the conversation, the latest first. */
export function activityOf(tx: Transaction, conversationId: string) {
  return tx
    .select({
      sequence: events.sequence,
      kind: events.kind,
      actorKind: events.actorKind,
      actorName: users.name,
      detail: events.detail,
      at: events.at,
    })
    .from(events)
    .leftJoin(users, eq(users.id, events.actorId))
    .where(and(eq(events.conversationId, conversationId), sql`${events.kind}::text like 'conversation.%'`))
    .orderBy(desc(events.sequence))
    .limit(20);
}
