import "server-only";
import { and, asc, desc, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { buyers, conversations, messages, outbox, threads, uploads } from "@/db/schema";
import type { ThreadRef } from "@/lib/channels/messages-facet";

/** A message or an opening of the outbox, with what its delivery needs to know of its thread. */
export type OutgoingMessage = NonNullable<Awaited<ReturnType<typeof loadOutgoing>>>;

/** Null for what is not there, and for conversations without a thread. */
export async function loadOutgoing(tx: Transaction, outboxId: string) {
  const [row] = await tx
    .select({
      state: outbox.state,
      kind: outbox.kind,
      storeId: outbox.storeId,
      conversationId: outbox.conversationId,
      authorId: outbox.authorId,
      text: outbox.text,
      terms: outbox.terms,
      attempts: outbox.attempts,
      attemptedAt: outbox.attemptedAt,
      buyerSourceId: buyers.sourceId,
      thread: threads,
    })
    .from(outbox)
    .innerJoin(conversations, eq(conversations.id, outbox.conversationId))
    .innerJoin(buyers, eq(buyers.id, conversations.buyerId))
    .innerJoin(threads, eq(threads.conversationId, conversations.id))
    .where(eq(outbox.id, outboxId));
  if (!row) return null;
  const { thread, ...message } = row;
  const ref: ThreadRef = { of: thread.refOf, sourceId: thread.refSourceId };
  return { outboxId, ...message, thread, ref, agent: await agentIn(tx, thread) };
}

/** The assistant stands between, or wrote last: an answer to a person's id would be accepted and lost. */
async function agentIn(tx: Transaction, thread: typeof threads.$inferSelect): Promise<{ kind: string } | null> {
  if (thread.assistantKind !== null) return { kind: thread.assistantKind };
  const [last] = await tx
    .select({ author: messages.author })
    .from(messages)
    .where(and(eq(messages.conversationId, thread.conversationId), sql`${messages.author} <> 'seller'`))
    .orderBy(desc(messages.sentAt), desc(messages.sourceId))
    .limit(1);
  return last?.author === "assistant" ? { kind: "" } : null;
}

/** Its files, in the order they were attached, without their bytes: a message may carry hundreds of megabytes. */
export const uploadsOf = (tx: Transaction, outboxId: string) =>
  tx
    .select({
      id: uploads.id,
      name: uploads.name,
      mediaType: uploads.mediaType,
      sizeBytes: uploads.sizeBytes,
      sourceId: uploads.sourceId,
      handedOverAt: uploads.handedOverAt,
    })
    .from(uploads)
    .where(eq(uploads.outboxId, outboxId))
    .orderBy(asc(uploads.createdAt), asc(uploads.id));

/** The bytes of one file; null once it has been sent. */
export async function bytesOf(tx: Transaction, uploadId: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const [upload] = await tx.select({ bytes: uploads.bytes }).from(uploads).where(eq(uploads.id, uploadId));
  return upload?.bytes ? new Uint8Array(upload.bytes) : null;
}

export const UNSETTLED = sql`${outbox.state} in ('queued', 'sending', 'checking')`;
