import "server-only";
import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { attachments, macros, messageDrafts, messages, outbox, uploads } from "@/db/schema";
import type { EventToRecord } from "@/lib/events/record-event";

/** The clocks of the marketplace and ours may differ by this much. */
const SKEW_SECONDS = 60;

/**
 * Settles what of ours may have been accepted and turned up among the messages: the same words, or our own file, written
 * by the store after we queued it, and not the trace of another write. What is on its way right now is left to its own
 * delivery, which knows what the marketplace answered. Returns an event for each.
 */
export async function settleTurnedUp(
  tx: Transaction,
  { conversationId, asRead, at }: { conversationId: string; asRead: (text: string) => string; at: Date },
): Promise<EventToRecord[]> {
  const open = await tx
    .select()
    .from(outbox)
    .where(
      and(
        eq(outbox.conversationId, conversationId),
        sql`${outbox.state} in ('queued', 'checking')`,
        sql`${outbox.kind}::text in ('message', 'opening', 'claim-message')`,
        sql`${outbox.attempts} > 0`,
      ),
    )
    .orderBy(outbox.createdAt)
    .for("no key update");
  const events: EventToRecord[] = [];
  for (const row of open) {
    const messageId = await traceOf(tx, row, asRead);
    if (!messageId) continue;
    await tx.update(messages).set({ outboxId: row.id }).where(eq(messages.id, messageId));
    events.push(...(await settleSent(tx, { outboxId: row.id, messageId, at })));
  }
  return events;
}

type Row = typeof outbox.$inferSelect;

async function traceOf(tx: Transaction, row: Row, asRead: (text: string) => string): Promise<string | undefined> {
  const files = await tx.select({ sourceId: uploads.sourceId }).from(uploads).where(eq(uploads.outboxId, row.id));
  const candidates = await tx
    .select({ id: messages.id, text: messages.text, recipient: messages.recipient })
    .from(messages)
    .where(
      and(
        eq(messages.conversationId, row.conversationId),
        eq(messages.author, "seller"),
        isNull(messages.outboxId),
        sql`${messages.sentAt} >= ${new Date(row.createdAt.getTime() - SKEW_SECONDS * 1000).toISOString()}::timestamptz`,
      ),
    )
    .orderBy(messages.sentAt);
  if (candidates.length === 0) return undefined;
  const attached = await tx
    .select({ messageId: attachments.messageId, sourceId: attachments.sourceId })
    .from(attachments)
    .where(
      inArray(
        attachments.messageId,
        candidates.map(({ id }) => id),
      ),
    );
  const filesOf = (id: string) => attached.filter(({ messageId }) => messageId === id).map(({ sourceId }) => sourceId);
  const ours = files.flatMap(({ sourceId }) => sourceId ?? []);
  const mine = fold(asRead(row.text));
  return candidates.find(({ id, text }) => {
    const theirs = filesOf(id);
    if (ours.some((sourceId) => theirs.includes(sourceId))) return true;
    // The marketplace fills in its templates itself, so only that somebody wrote can be known.
    const sameWords = fold(text) === mine || (row.kind === "opening" && "templateId" in row.terms);
    return sameWords && theirs.length === files.length;
  })?.id;
}

/** The marketplace may trim and fold white space; nothing else of a text changes on the way. */
const fold = (text: string) => text.replace(/\s+/g, " ").trim();

/**
 * Ends a write that the marketplace shows or has confirmed: its files' bytes go, and its author's draft when it is still
 * the same text. Says that it was sent, or that moderation took it at once. Does nothing when it was settled already.
 */
export async function settleSent(
  tx: Transaction,
  { outboxId, messageId, at }: { outboxId: string; messageId: string | null; at: Date },
): Promise<EventToRecord[]> {
  const [settled] = await tx
    .update(outbox)
    .set({ state: "sent", settledAt: at })
    .where(and(eq(outbox.id, outboxId), sql`${outbox.state} in ('queued', 'sending', 'checking')`))
    .returning();
  if (!settled) return [];
  await tx.update(uploads).set({ bytes: null }).where(eq(uploads.outboxId, outboxId));
  const { conversationId, authorId, text, terms } = settled;
  if (authorId) {
    const typedIn = typeof terms.typedIn === "string" ? terms.typedIn : conversationId;
    await tx
      .delete(messageDrafts)
      .where(
        and(
          eq(messageDrafts.userId, authorId),
          eq(messageDrafts.conversationId, typedIn),
          eq(messageDrafts.text, text),
        ),
      );
  }
  const detail = { clientId: outboxId, kind: settled.kind, authorId, ...(messageId && { messageId }) };
  const moderated = messageId && (await moderationOf(tx, messageId));
  if (!moderated) return [{ kind: "reply.sent", conversationId, at, detail }];
  await countRefusal(tx, settled.macroId);
  return [{ kind: "reply.moderated", conversationId, at, detail: { ...detail, reason: moderated.reason } }];
}

async function moderationOf(tx: Transaction, messageId: string) {
  const [moderated] = await tx
    .select({ reason: messages.moderationReason })
    .from(messages)
    .where(and(eq(messages.id, messageId), eq(messages.state, "moderated")));
  return moderated;
}

/** The event of a message that was let through and is taken back; it tells who of us wrote it. */
export async function moderatedLater(
  tx: Transaction,
  {
    conversationId,
    messageId,
    reason,
    at,
  }: { conversationId: string; messageId: string; reason: string | null; at: Date },
): Promise<EventToRecord> {
  const [ours] = await tx
    .select({ id: outbox.id, authorId: outbox.authorId, macroId: outbox.macroId })
    .from(messages)
    .innerJoin(outbox, eq(outbox.id, messages.outboxId))
    .where(eq(messages.id, messageId));
  await countRefusal(tx, ours?.macroId ?? null);
  const detail = { messageId, clientId: ours?.id ?? null, authorId: ours?.authorId ?? null, reason };
  return { kind: "reply.moderated", conversationId, at, detail };
}

/** A refusal or a moderation by the marketplace counts on the macro that the text came from. */
export async function countRefusal(tx: Transaction, macroId: string | null): Promise<void> {
  if (!macroId) return;
  const refusedCount = sql`${macros.refusedCount} + 1`;
  await tx.update(macros).set({ refusedCount }).where(eq(macros.id, macroId));
}
