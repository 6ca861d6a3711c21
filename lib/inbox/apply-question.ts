import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { conversations, drafts, outbox, questions } from "@/db/schema";
import type { EventKind } from "@/db/vocabulary";
import type { Actor } from "@/lib/auth/actor";
import type { ChannelQuestion } from "@/lib/channels/channel";
import type { EventToRecord } from "@/lib/events/record-event";
import { presaleConversation } from "./presale-conversation";
import { recount } from "./recount";
import { routeFor } from "./route-conversation";

/** `events`: what happened, to be recorded last in the transaction. Empty when the reading said nothing new. */
export type AppliedQuestion = { conversationId: string; questionId: string; events: EventToRecord[] };

export type QuestionReading = {
  storeId: string;
  question: ChannelQuestion;
  readAt: Date;
  /** The reply of ours that the marketplace has just accepted with this very answer, whatever it made of its words. */
  acceptedReplyId?: string;
};

/**
 * Makes our copy say what the marketplace says about a question, and draws the consequences: routes a new conversation,
 * reopens one when the buyer writes, settles our own reply, resolves when nobody waits any more.
 *
 * Applying the same reading twice changes nothing, and a reading older than what we hold is ignored, so duplicates,
 * retries and reordered notifications all end in the same place. Returns null when the entry is switched off.
 */
export async function applyQuestion(
  tx: Transaction,
  actor: Actor,
  { storeId, question, readAt, acceptedReplyId }: QuestionReading,
): Promise<AppliedQuestion | null> {
  const route = await routeFor(tx, storeId, "presale");
  if (!route.enabled && !(await knownQuestion(tx, storeId, question.sourceId))) return null;

  const contact = { storeId, buyerSourceId: question.buyerId, itemSourceId: question.itemId, at: question.askedAt };
  const { conversationId, isNew } = await presaleConversation(tx, actor, contact, route);
  const before = await knownQuestion(tx, storeId, question.sourceId);
  if (before && before.readAt > readAt && !isNews(before, question))
    return { conversationId, questionId: before.id, events: [] };

  const questionId = await writeQuestion(tx, actor, storeId, conversationId, question, readAt);
  const events: EventToRecord[] = isNew ? [{ kind: "conversation.routed", conversationId, at: readAt }] : [];
  const happened = whatHappened(before, question);
  if (happened) {
    const authorId = happened === "reply.moderated" ? await authorOf(tx, questionId) : undefined;
    const detail = { questionId, status: question.status, ...(authorId && { authorId }) };
    events.push({ kind: happened, conversationId, at: readAt, detail });
  }
  events.push(...(await settleReply(tx, conversationId, questionId, { question, readAt, acceptedReplyId })));
  const calls = happened === "question.received" || happened === "reply.moderated";
  events.push(...(await recount(tx, conversationId, { calls, arrived: happened === "question.received", at: readAt })));
  return { conversationId, questionId, events };
}

/** A question that the marketplace does not have any more: nobody waits for it, and it takes no answer. */
export async function applyAbsence(
  tx: Transaction,
  { storeId, questionSourceId, readAt }: { storeId: string; questionSourceId: string; readAt: Date },
): Promise<EventToRecord[]> {
  const known = await knownQuestion(tx, storeId, questionSourceId);
  if (!known || known.status === "DELETED") return [];
  await tx
    .select({ id: conversations.id })
    .from(conversations)
    .where(eq(conversations.id, known.conversationId))
    .for("no key update");
  await tx.update(questions).set({ status: "DELETED", readAt }).where(eq(questions.id, known.id));
  const { conversationId } = known;
  const detail = { questionId: known.id, status: "DELETED" };
  const moved = await recount(tx, conversationId, { calls: false, arrived: false, at: readAt });
  return [{ kind: "question.changed", conversationId, at: readAt, detail }, ...moved];
}

async function knownQuestion(tx: Transaction, storeId: string, sourceId: string) {
  const [known] = await tx
    .select()
    .from(questions)
    .where(and(eq(questions.storeId, storeId), eq(questions.sourceId, sourceId)));
  return known;
}

async function writeQuestion(
  tx: Transaction,
  actor: Actor,
  storeId: string,
  conversationId: string,
  question: ChannelQuestion,
  readAt: Date,
): Promise<string> {
  const says = {
    status: question.status,
    onHold: question.onHold,
    deletedFromListing: question.deletedFromListing,
    answerStatus: question.answer?.status ?? null,
    answeredAt: question.answer?.answeredAt ?? null,
    readAt,
  };
  // A moderated text comes back empty; what the buyer wrote is kept.
  const kept = (text: string | null | undefined, column: typeof questions.text | typeof questions.answerText) =>
    text ? sql`${text}` : sql`${column}`;
  const [written] = await tx
    .insert(questions)
    .values({
      organizationId: actor.organizationId,
      storeId,
      conversationId,
      sourceId: question.sourceId,
      text: question.text,
      askedAt: question.askedAt,
      answerText: question.answer?.text ?? null,
      ...says,
    })
    .onConflictDoUpdate({
      target: [questions.storeId, questions.sourceId],
      set: {
        ...says,
        text: kept(question.text, questions.text),
        answerText: kept(question.answer?.text, questions.answerText),
      },
    })
    .returning({ id: questions.id });
  if (!written) throw new Error("the question was not written");
  return written.id;
}

/** An answer is for ever, so a reading that shows one is never out of date to somebody who has not seen it. */
const isNews = (before: NonNullable<Known>, now: ChannelQuestion) => now.answer !== null && before.answeredAt === null;

type Known = Awaited<ReturnType<typeof knownQuestion>>;

function whatHappened(before: Known, now: ChannelQuestion): EventKind | null {
  if (!before) return "question.received";
  const moderated = now.answer?.status === "BANNED" && before.answerStatus !== "BANNED";
  if (moderated) return "reply.moderated";
  const same =
    before.status === now.status &&
    before.onHold === now.onHold &&
    before.deletedFromListing === now.deletedFromListing &&
    before.answerStatus === (now.answer?.status ?? null);
  return same ? null : "question.changed";
}

/** Who of us wrote the published answer, so that they are told when it is taken away. */
async function authorOf(tx: Transaction, questionId: string): Promise<string | undefined> {
  const [sent] = await tx
    .select({ authorId: outbox.authorId })
    .from(outbox)
    .where(and(eq(outbox.questionId, questionId), eq(outbox.state, "sent")));
  return sent?.authorId ?? undefined;
}

/** Compares what was published with what we sent: the same words are ours, others were written elsewhere. */
async function settleReply(
  tx: Transaction,
  conversationId: string,
  questionId: string,
  { question, readAt: at, acceptedReplyId }: Omit<QuestionReading, "storeId">,
): Promise<EventToRecord[]> {
  if (!question.answer) return [];
  const [reply] = await tx
    .select()
    .from(outbox)
    .where(and(eq(outbox.questionId, questionId), sql`${outbox.state} in ('queued', 'sending', 'checking')`))
    .for("no key update");
  if (!reply) return [];
  const ours = reply.id === acceptedReplyId || (reply.attempts > 0 && sameWords(reply.text, question.answer.text));
  // A reply on its way is settled by its own delivery, which knows what the marketplace answered.
  if (!ours && reply.state === "sending") return [];

  await tx
    .update(outbox)
    .set(ours ? { state: "sent", settledAt: at } : { state: "refused", refusal: "answered-elsewhere", settledAt: at })
    .where(eq(outbox.id, reply.id));
  if (ours && reply.authorId) {
    await tx.delete(drafts).where(and(eq(drafts.userId, reply.authorId), eq(drafts.questionId, questionId)));
  }
  const kind = ours ? "reply.sent" : "reply.refused";
  const reason = ours ? null : "answered-elsewhere";
  return [
    {
      kind,
      conversationId,
      at,
      detail: { questionId, clientId: reply.id, authorId: reply.authorId, ...(reason && { reason }) },
    },
  ];
}

/** The marketplace may trim and fold white space; nothing else of a text changes on the way. */
const sameWords = (ours: string, theirs: string): boolean => fold(ours) === fold(theirs);
const fold = (text: string) => text.replace(/\s+/g, " ").trim();
