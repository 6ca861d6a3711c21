import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { attachments, messages } from "@/db/schema";
import type { ClaimStage, DeliveryState, MessageAuthor } from "@/db/vocabulary";
import type { Actor } from "@/lib/auth/actor";
import type { ChannelAttachment } from "@/lib/channels/attachments";
import type { EventToRecord } from "@/lib/events/record-event";
import { moderatedLater, settleTurnedUp } from "./settle-outgoing";

/** A message of a thread or of a claim as it was just read. */
export type MessageReading = {
  /** The marketplace's id; in claims its hash or our fingerprint. */
  sourceId: string;
  author: MessageAuthor;
  /** In claims: `complainant` or `mediator`. */
  recipient: string | null;
  /** Empty when the marketplace removed it: what we hold is kept. */
  text: string;
  translatedText: string | null;
  state: DeliveryState;
  moderationReason: string | null;
  stage: ClaimStage | null;
  sentAt: Date;
  /** When the other side read it. */
  seenAt: Date | null;
  attachments: ChannelAttachment[];
};

export type MessageSummary = {
  /** When the other side wrote the first thing after our last; null when nobody waits. */
  waitingSince: Date | null;
  /** How many messages of theirs that is. */
  unanswered: number;
  lastIncoming: { text: string; at: Date } | null;
  /** The other side said something that we did not hold. */
  arrived: boolean;
  /** Something of ours was taken away by moderation. */
  lost: boolean;
  /** How many there are, gone ones included. */
  count: number;
};

export type MessagesReading = {
  storeId: string;
  conversationId: string;
  messages: MessageReading[];
  readAt: Date;
  /**
   * `whole`: what it lacks is gone at the marketplace. `partial`: some could not be read. `outdated`: a newer reading was
   * applied, so only what is not known yet counts.
   */
  extent?: "whole" | "partial" | "outdated";
  /** How a text of ours comes back, to know it by. */
  asRead?: (text: string) => string;
};

/** Reads may lag behind an accepted write for this long, so what we have just sent is not gone for not being there. */
const READ_LAG_SECONDS = 10;

/**
 * Makes our copy of a conversation's messages say what the marketplace says. The conversation is locked by the caller.
 *
 * Never deletes: what vanished keeps its text and is marked, what was emptied keeps its text. What of ours turned up is
 * settled in the outbox. Applying the same reading twice changes nothing. One event tells of all that arrived, and one of
 * all that changed, so that a long thread is not a flood.
 */
export async function applyMessages(
  tx: Transaction,
  actor: Actor,
  { storeId, conversationId, messages: read, readAt, extent = "whole", asRead = (text) => text }: MessagesReading,
): Promise<{ events: EventToRecord[]; summary: MessageSummary }> {
  const known = new Map((await heldOf(tx, conversationId)).map((row) => [row.sourceId, row]));
  const fresh = read.filter(({ sourceId }) => !known.has(sourceId));
  const changed =
    extent === "outdated"
      ? []
      : read.filter((reading) => {
          const held = known.get(reading.sourceId);
          return held !== undefined && differs(held, reading);
        });
  const ids = await insertMessages(tx, actor, { storeId, conversationId, readAt }, fresh);
  for (const reading of changed) await updateMessage(tx, conversationId, reading);
  const gone = extent === "whole" ? await markGone(tx, { conversationId, readAt }, [...known.values()], read) : 0;
  const settled = await settleTurnedUp(tx, { conversationId, asRead, at: readAt });

  const arrived = fresh.filter(({ author }) => author !== "seller");
  const latest = arrived.at(-1);
  const events: EventToRecord[] = [];
  if (latest) {
    const detail = { messageId: ids.get(latest.sourceId) ?? null, author: latest.author, count: arrived.length };
    events.push({ kind: "message.received", conversationId, at: readAt, detail });
  }
  events.push(...settled);
  const elsewhere = fresh.length - arrived.length - settled.length;
  const others = changed.length + gone + Math.max(0, elsewhere);
  if (others > 0) events.push({ kind: "message.changed", conversationId, at: readAt, detail: { count: others } });
  const lost = await lostToModeration(tx, { conversationId, at: readAt }, changed, known);
  return {
    events: [...events, ...lost],
    summary: { ...(await summaryOf(tx, conversationId)), arrived: arrived.length > 0, lost: lost.length > 0 },
  };
}

type Held = Awaited<ReturnType<typeof heldOf>>[number];

function heldOf(tx: Transaction, conversationId: string) {
  return tx
    .select({
      id: messages.id,
      sourceId: messages.sourceId,
      author: messages.author,
      text: messages.text,
      translatedText: messages.translatedText,
      state: messages.state,
      moderationReason: messages.moderationReason,
      seenAt: messages.seenAt,
      goneAt: messages.goneAt,
      outboxId: messages.outboxId,
      sentAt: messages.sentAt,
      arrivedAt: messages.arrivedAt,
    })
    .from(messages)
    .where(eq(messages.conversationId, conversationId));
}

const differs = (held: Held, now: MessageReading): boolean =>
  (held.outboxId !== null && held.sentAt.getTime() !== now.sentAt.getTime()) ||
  held.state !== now.state ||
  held.moderationReason !== now.moderationReason ||
  held.author !== now.author ||
  held.goneAt !== null ||
  (now.text !== "" && held.text !== now.text) ||
  (now.translatedText !== null && held.translatedText !== now.translatedText) ||
  (now.seenAt !== null && held.seenAt?.getTime() !== now.seenAt.getTime());

/** So many rows in one statement. */
const ROWS_MAX = 200;

async function insertMessages(
  tx: Transaction,
  { organizationId }: Actor,
  { storeId, conversationId, readAt }: { storeId: string; conversationId: string; readAt: Date },
  fresh: readonly MessageReading[],
): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for (let from = 0; from < fresh.length; from += ROWS_MAX) {
    const some = fresh.slice(from, from + ROWS_MAX);
    const written = await tx
      .insert(messages)
      .values(
        some.map(({ attachments: _files, ...said }) => ({
          ...said,
          organizationId,
          storeId,
          conversationId,
          arrivedAt: readAt,
        })),
      )
      .onConflictDoNothing()
      .returning({ id: messages.id, sourceId: messages.sourceId });
    for (const { id, sourceId } of written) ids.set(sourceId, id);
    const files = some.flatMap(({ sourceId, attachments: each }) => {
      const messageId = ids.get(sourceId);
      return messageId ? each.map((file, position) => fileRow(organizationId, messageId, file, position)) : [];
    });
    if (files.length > 0) await tx.insert(attachments).values(files).onConflictDoNothing();
  }
  return ids;
}

const fileRow = (organizationId: string, messageId: string, file: ChannelAttachment, position: number) => ({
  organizationId,
  messageId,
  sourceId: file.sourceId,
  name: file.name,
  sizeBytes: file.sizeBytes,
  mediaType: file.mediaType,
  flagged: file.flagged,
  position,
});

async function updateMessage(tx: Transaction, conversationId: string, reading: MessageReading): Promise<void> {
  const [written] = await tx
    .update(messages)
    .set({
      author: reading.author,
      state: reading.state,
      moderationReason: reading.moderationReason,
      goneAt: null,
      // Until it is read, what we sent has the time of our own clock.
      sentAt: reading.sentAt,
      ...(reading.text !== "" && { text: reading.text }),
      ...(reading.translatedText !== null && { translatedText: reading.translatedText }),
      ...(reading.seenAt && { seenAt: reading.seenAt }),
    })
    .where(and(eq(messages.conversationId, conversationId), eq(messages.sourceId, reading.sourceId)))
    .returning({ id: messages.id, organizationId: messages.organizationId });
  if (!written || reading.attachments.length === 0) return;
  // The marketplace may see the danger of a file only later.
  await tx
    .insert(attachments)
    .values(reading.attachments.map((file, at) => fileRow(written.organizationId, written.id, file, at)))
    .onConflictDoUpdate({
      target: [attachments.messageId, attachments.sourceId],
      set: { flagged: sql`${attachments.flagged} or excluded.flagged` },
    });
}

async function markGone(
  tx: Transaction,
  { conversationId, readAt }: { conversationId: string; readAt: Date },
  held: readonly Held[],
  read: readonly MessageReading[],
): Promise<number> {
  const there = new Set(read.map(({ sourceId }) => sourceId));
  const settled = readAt.getTime() - READ_LAG_SECONDS * 1000;
  const gone = held.filter(
    ({ sourceId, goneAt, outboxId, arrivedAt }) =>
      goneAt === null && !there.has(sourceId) && (outboxId === null || arrivedAt.getTime() <= settled),
  );
  if (gone.length === 0) return 0;
  await tx
    .update(messages)
    .set({ goneAt: readAt })
    .where(
      and(
        eq(messages.conversationId, conversationId),
        isNull(messages.goneAt),
        sql`${messages.id} = any(${`{${gone.map(({ id }) => id).join()}}`}::uuid[])`,
      ),
    );
  return gone.length;
}

/** What of ours was let through and is moderated now: its author is told, for the buyer lost it. */
async function lostToModeration(
  tx: Transaction,
  { conversationId, at }: { conversationId: string; at: Date },
  changed: readonly MessageReading[],
  known: ReadonlyMap<string, Held>,
): Promise<EventToRecord[]> {
  const events: EventToRecord[] = [];
  for (const { sourceId, author, state, moderationReason } of changed) {
    const held = known.get(sourceId);
    if (!held || author !== "seller" || state !== "moderated" || held.state === "moderated") continue;
    events.push(await moderatedLater(tx, { conversationId, at, messageId: held.id, reason: moderationReason }));
  }
  return events;
}

/**
 * Counted from all that is held. What moderation kept from its reader neither waits nor answers. The marketplace tells whole
 * seconds: within one, what reached us later was said later.
 */
async function summaryOf(tx: Transaction, conversationId: string) {
  const [row] = await tx.execute<{
    count: number;
    unanswered: number;
    waiting_since: string | null;
    last_text: string | null;
    last_at: string | null;
  }>(sql`
    with said as (
      select author, text, sent_at, arrived_at, source_id, state from messages where conversation_id = ${conversationId}
    ), answered as (
      select sent_at, arrived_at from said where author = 'seller' and state <> 'moderated'
      order by sent_at desc, source_id desc limit 1
    ), waiting as (
      select count(*)::int as unanswered, min(said.sent_at) as waiting_since from said left join answered on true
      where said.author <> 'seller' and said.state <> 'moderated'
        and (answered.sent_at is null or (said.sent_at, said.arrived_at) > (answered.sent_at, answered.arrived_at))
    ), incoming as (
      select text, sent_at from said where author <> 'seller' order by sent_at desc, source_id desc limit 1
    )
    select (select count(*)::int from said) as count, waiting.unanswered, waiting.waiting_since,
      incoming.text as last_text, incoming.sent_at as last_at
    from waiting left join incoming on true`);
  const at = (text: string | null | undefined) => (text ? new Date(text) : null);
  const lastAt = at(row?.last_at);
  return {
    count: row?.count ?? 0,
    unanswered: row?.unanswered ?? 0,
    waitingSince: at(row?.waiting_since),
    lastIncoming: lastAt && { text: row?.last_text ?? "", at: lastAt },
  };
}
