import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { claims, conversations, threads } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import type { ChannelMessage, Thread, ThreadRef } from "@/lib/channels/messages-facet";
import type { EventToRecord } from "@/lib/events/record-event";
import { settleAfterSale } from "@/lib/inbox/settle-after-sale";
import { readAgain } from "@/lib/jobs/read-again";
import { helpDueAt } from "@/lib/policy/claim-clocks";
import { applyMessages, type MessageReading, type MessageSummary } from "./apply-messages";
import { describeThread } from "./describe-thread";

/** A thread as it was just read, with what messages alone do not tell. */
export type ThreadReading = {
  storeId: string;
  thread: Thread;
  /** What it was asked for as, where that is another of its names. */
  askedFor?: ThreadRef;
  /** The store's own, in the order of their ids: names of the thread, too. */
  orderSourceIds: readonly string[];
  /** The orders' buyer. Null when no order could be read: then whoever writes and is not the assistant. */
  buyerSourceId: string | null;
  /** Accounts of the marketplace's assistant among the authors. */
  assistantIds: ReadonlySet<string>;
  /** How a text of ours comes back. */
  asRead: (text: string) => string;
  /** Somebody of ours is about to write the first word, so the conversation is made although nobody has. */
  isBegun?: boolean;
  readAt: Date;
};

/**
 * Makes our copy say what the marketplace says about a thread, and draws the consequences: writes whether one can write,
 * applies what was said, opens the conversation when the buyer waits and resolves it when nobody does. Claims that it names
 * and we do not know are queued to be read. The conversation is the thread's own, from `threadConversation`, and locked.
 *
 * Applying the same reading twice changes nothing. Of a reading older than what we hold only messages that we never saw
 * count. Returns what happened, to be recorded last in the transaction.
 */
export async function applyThread(
  tx: Transaction,
  actor: Actor,
  conversationId: string,
  reading: ThreadReading,
): Promise<EventToRecord[]> {
  const { storeId, thread, readAt } = reading;
  const [before] = await tx.select().from(threads).where(eq(threads.conversationId, conversationId));
  const isOutdated = before !== undefined && before.readAt > readAt;
  const events: EventToRecord[] = [];
  if (!isOutdated && (await writeThread(tx, actor, conversationId, reading, before))) {
    events.push({ kind: "thread.changed", conversationId, at: readAt, detail: { block: thread.block?.word ?? null } });
  }
  const said = await applyMessages(tx, actor, {
    storeId,
    conversationId,
    messages: readingsOf(reading),
    readAt,
    extent: isOutdated ? "outdated" : thread.unreadable > 0 ? "partial" : "whole",
    asRead: reading.asRead,
  });
  events.push(...said.events);
  await describeThread(tx, conversationId, reading);
  events.push(...(await settleThread(tx, conversationId, said.summary, readAt)));
  await queueUnknownClaims(tx, actor, storeId, thread.claimIds, before?.claimSourceIds ?? []);
  return events;
}

/** Opens a thread's conversation when the buyer waits or lost something of ours, and resolves it when nobody does. */
export async function settleThread(
  tx: Transaction,
  conversationId: string,
  summary: MessageSummary,
  at: Date,
): Promise<EventToRecord[]> {
  const { waitingSince, arrived, lost } = summary;
  const [held] = await tx
    .select({ lastIncomingAt: conversations.lastIncomingAt })
    .from(conversations)
    .where(eq(conversations.id, conversationId));
  return settleAfterSale(tx, conversationId, {
    summary,
    isDone: waitingSince === null,
    sortAt: waitingSince ? helpDueAt(waitingSince) : (held?.lastIncomingAt ?? at),
    dueAt: null,
    calls: (arrived && waitingSince !== null) || lost,
    at,
  });
}

/** Whether a screen shows it differently now. */
async function writeThread(
  tx: Transaction,
  { organizationId }: Actor,
  conversationId: string,
  { storeId, thread, readAt }: ThreadReading,
  before: typeof threads.$inferSelect | undefined,
): Promise<boolean> {
  const says = {
    refOf: thread.ref.of,
    refSourceId: thread.ref.sourceId,
    blockWord: thread.block?.word ?? null,
    blockReason: thread.block?.reason ?? null,
    blockedSince: thread.block?.since ?? null,
    assistantKind: thread.agent?.kind ?? null,
    claimSourceIds: thread.claimIds,
    maxCharacters: thread.maxCharacters,
  };
  await tx
    .insert(threads)
    .values({ conversationId, organizationId, storeId, ...says, readAt })
    .onConflictDoUpdate({ target: threads.conversationId, set: { ...says, readAt } });
  return (
    before !== undefined &&
    (before.blockWord !== says.blockWord ||
      before.assistantKind !== says.assistantKind ||
      before.maxCharacters !== says.maxCharacters ||
      before.claimSourceIds.join() !== says.claimSourceIds.join())
  );
}

function readingsOf({ thread, buyerSourceId, assistantIds }: ThreadReading): MessageReading[] {
  return thread.messages.map((message) => ({
    sourceId: message.sourceId,
    author: authorOf(message, { buyerSourceId, assistantIds }),
    recipient: null,
    text: message.text,
    translatedText: null,
    state: message.state,
    moderationReason: message.moderationReason,
    stage: null,
    sentAt: message.createdAt,
    seenAt: message.readAt,
    attachments: message.attachments,
  }));
}

/** Our own account is the store; everything else comes in, and only the assistant is known by its id. */
function authorOf(
  { direction, authorId }: ChannelMessage,
  { buyerSourceId, assistantIds }: Pick<ThreadReading, "buyerSourceId" | "assistantIds">,
): MessageReading["author"] {
  if (direction === "outgoing") return "seller";
  if (authorId === null || authorId === buyerSourceId) return "buyer";
  return assistantIds.has(authorId) ? "assistant" : "buyer";
}

/** A thread may tell of a claim before its own notification does. Asked for once: what cannot be read is not asked for again. */
async function queueUnknownClaims(
  tx: Transaction,
  { organizationId }: Actor,
  storeId: string,
  claimIds: readonly string[],
  before: readonly string[],
): Promise<void> {
  const news = claimIds.filter((sourceId) => !before.includes(sourceId)).sort();
  if (news.length === 0) return;
  const known = await tx
    .select({ sourceId: claims.sourceId })
    .from(claims)
    .where(and(eq(claims.storeId, storeId), inArray(claims.sourceId, news)));
  for (const sourceId of news) {
    if (known.some((claim) => claim.sourceId === sourceId)) continue;
    await readAgain(tx, { kind: "claim", sourceId }, { organizationId, storeId });
  }
}
