import { and, asc, desc, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { attachments, conversations, items, leads, messages, outbox, questions, uploads, users } from "@/db/schema";
import type { AttachmentView, TimelineEntry } from "../after-sale";
import { arrayOf } from "../places";
import type { Viewpoint } from "../timeline-of";

/** What buyer and store said to each other: asked, answered, wrote, and showed interest. */

/** A buyer who asked more often than this before buying is not shown every question. The latest ones are. */
const QUESTIONS_MAX = 200;

export async function questionsOf(tx: Transaction, from: Viewpoint): Promise<TimelineEntry[]> {
  const rows = await tx
    .select({
      id: questions.id,
      conversationId: questions.conversationId,
      text: questions.text,
      askedAt: questions.askedAt,
      answerText: questions.answerText,
      answeredAt: questions.answeredAt,
      itemTitle: items.title,
    })
    .from(conversations)
    .innerJoin(questions, eq(questions.conversationId, conversations.id))
    .leftJoin(items, eq(items.id, conversations.itemId))
    .where(and(eq(conversations.buyerId, from.buyerId), eq(conversations.entry, "presale")))
    .orderBy(desc(questions.askedAt))
    .limit(QUESTIONS_MAX);
  return rows.reverse().map(({ askedAt, answerText, answeredAt, ...row }) => ({
    ...row,
    kind: "question",
    at: askedAt,
    isHere: row.conversationId === from.id,
    answer: answerText !== null && answeredAt ? { text: answerText, at: answeredAt } : null,
  }));
}

export async function leadsOf(tx: Transaction, from: Viewpoint): Promise<TimelineEntry[]> {
  const rows = await tx
    .select({
      id: leads.id,
      conversationId: leads.conversationId,
      type: leads.type,
      typeWord: leads.typeWord,
      at: leads.contactedAt,
    })
    .from(conversations)
    .innerJoin(leads, eq(leads.conversationId, conversations.id))
    .where(eq(conversations.buyerId, from.buyerId))
    .orderBy(asc(leads.contactedAt));
  return rows.map(({ type, typeWord, ...row }) => ({
    ...row,
    kind: "lead",
    isHere: row.conversationId === from.id,
    type: type ?? typeWord,
  }));
}

export async function messagesOf(tx: Transaction, from: Viewpoint, threads: string[]): Promise<TimelineEntry[]> {
  const [rows, files] = await Promise.all([
    tx
      .select({
        id: messages.id,
        conversationId: messages.conversationId,
        author: messages.author,
        authorName: users.name,
        recipient: messages.recipient,
        text: messages.text,
        state: messages.state,
        moderationReason: messages.moderationReason,
        at: messages.sentAt,
        seenAt: messages.seenAt,
        goneAt: messages.goneAt,
      })
      .from(messages)
      .leftJoin(outbox, eq(outbox.id, messages.outboxId))
      .leftJoin(users, eq(users.id, outbox.authorId))
      .where(isOneOf(messages.conversationId, threads))
      .orderBy(asc(messages.sentAt), asc(messages.arrivedAt), asc(messages.sourceId)),
    filesOf(tx, threads),
  ]);
  return rows.map((row) => ({
    ...row,
    kind: "message",
    isHere: row.conversationId === from.id,
    attachments: files.get(row.id) ?? [],
  }));
}

async function filesOf(tx: Transaction, threads: string[]): Promise<Map<string, AttachmentView[]>> {
  const rows = await tx
    .select({
      ownerId: attachments.messageId,
      id: attachments.id,
      name: attachments.name,
      sizeBytes: attachments.sizeBytes,
      mediaType: attachments.mediaType,
      isFlagged: attachments.flagged,
    })
    .from(messages)
    .innerJoin(attachments, eq(attachments.messageId, messages.id))
    .where(isOneOf(messages.conversationId, threads))
    .orderBy(asc(attachments.position));
  return byOwner(rows);
}

/** What of ours the marketplace does not show: still on its way, refused, or said to be accepted and not seen yet. */
export async function outgoingOf(tx: Transaction, from: Viewpoint, threads: string[]): Promise<TimelineEntry[]> {
  const isMissing = and(
    isOneOf(outbox.conversationId, threads),
    sql`${outbox.kind}::text in ('message', 'opening', 'claim-message')`,
    sql`not exists (select from ${messages} where ${messages.outboxId} = ${outbox.id})`,
  );
  const [rows, files] = await Promise.all([
    tx
      .select({
        clientId: outbox.id,
        conversationId: outbox.conversationId,
        text: outbox.text,
        state: outbox.state,
        refusal: outbox.refusal,
        authorId: outbox.authorId,
        authorName: users.name,
        attempts: outbox.attempts,
        at: outbox.createdAt,
      })
      .from(outbox)
      .leftJoin(users, eq(users.id, outbox.authorId))
      .where(isMissing)
      .orderBy(asc(outbox.createdAt)),
    tx
      .select({
        ownerId: outbox.id,
        id: uploads.id,
        name: uploads.name,
        sizeBytes: uploads.sizeBytes,
        mediaType: uploads.mediaType,
      })
      .from(outbox)
      .innerJoin(uploads, eq(uploads.outboxId, outbox.id))
      .where(isMissing)
      .orderBy(asc(uploads.createdAt), asc(uploads.id)),
  ]);
  const byClientId = byOwner(files.map((file) => ({ ...file, isFlagged: false })));
  return rows.map((row) => ({
    ...row,
    kind: "outgoing",
    isHere: row.conversationId === from.id,
    attachments: byClientId.get(row.clientId) ?? [],
  }));
}

const isOneOf = (column: typeof messages.conversationId | typeof outbox.conversationId, ids: readonly string[]) =>
  sql`${column} = any(${arrayOf(ids)}::uuid[])`;

function byOwner(rows: (AttachmentView & { ownerId: string })[]): Map<string, AttachmentView[]> {
  const owned = new Map<string, AttachmentView[]>();
  for (const { ownerId, ...file } of rows) {
    const files = owned.get(ownerId);
    if (files) files.push(file);
    else owned.set(ownerId, [file]);
  }
  return owned;
}
