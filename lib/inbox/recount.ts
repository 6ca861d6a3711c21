import "server-only";
import { asc, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { buyers, conversations, items, leads, questions } from "@/db/schema";
import type { ConversationState } from "@/db/vocabulary";
import { noteTurnFacts } from "@/lib/analytics/note-turn-facts";
import type { EventToRecord } from "@/lib/events/record-event";
import { answerability } from "@/lib/policy/question-state";
import { assigneeStillHere } from "./assignable";
import { searchable } from "./search-text";

/**
 * Counts who waits in a presale conversation, for an answer or to be contacted, and moves it to where it belongs now. The
 * conversation is locked by the caller. `calls`: something happened that a person must see; `arrived`: it is new here.
 */
export async function recount(
  tx: Transaction,
  conversationId: string,
  { calls, arrived, at }: { calls: boolean; arrived: boolean; at: Date },
): Promise<EventToRecord[]> {
  const [all, interested, [found]] = await Promise.all([
    questionsOf(tx, conversationId),
    leadsOf(tx, conversationId),
    conversationNamed(tx, conversationId),
  ]);
  const waiting = all.filter((one) => answerability({ ...one, hold: one.onHold }).canAnswer);
  const uncontacted = interested.filter(({ followedUpAt, isTwin }) => followedUpAt === null && !isTwin);
  const waitingSince = earliest(waiting[0]?.askedAt, uncontacted[0]?.contactedAt);
  const lastIncomingAt = latest(all.at(-1)?.askedAt, interested.at(-1)?.contactedAt);
  if (!found || !lastIncomingAt) throw new Error("a conversation without questions and leads");

  const { conversation, ...names } = found;
  const next = nextState(conversation, { calls, waits: waitingSince !== null });
  await tx
    .update(conversations)
    .set({
      waitingSince,
      unansweredCount: waiting.length,
      questionCount: all.length,
      lastIncomingText: all.at(-1)?.text.slice(0, 300) ?? "",
      lastIncomingAt,
      ...(arrived && { lastArrivedAt: at }),
      searchText: searchTextOf(names, all),
      state: next,
      ...(next === "open" && { sortAt: waitingSince ?? conversation.sortAt, snoozedUntil: null }),
      ...(next === "open" &&
        conversation.state !== "open" && {
          resolvedAt: null,
          resolvedBy: null,
          sortAt: waitingSince ?? at,
          assigneeId: await assigneeStillHere(tx, conversation.assigneeId),
        }),
      ...(next === "resolved" &&
        conversation.state !== "resolved" && { resolvedAt: at, sortAt: at, snoozedUntil: null }),
    })
    .where(eq(conversations.id, conversationId));
  await noteTurnFacts(tx, [conversationId]);

  if (next === conversation.state) return [];
  if (next === "resolved") {
    return [{ kind: "conversation.resolved", conversationId, at, detail: { because: "nobody-waits" } }];
  }
  const because = waitingSince ? "buyer-wrote" : "answer-moderated";
  return [{ kind: "conversation.reopened", conversationId, at, detail: { because } }];
}

function questionsOf(tx: Transaction, conversationId: string) {
  return tx
    .select({
      text: questions.text,
      status: questions.status,
      onHold: questions.onHold,
      askedAt: questions.askedAt,
      answerStatus: questions.answerStatus,
    })
    .from(questions)
    .where(eq(questions.conversationId, conversationId))
    .orderBy(asc(questions.askedAt));
}

/** `isTwin`: it is a question that we hold, which waits or not by itself. */
function leadsOf(tx: Transaction, conversationId: string) {
  return tx
    .select({
      contactedAt: leads.contactedAt,
      followedUpAt: leads.followedUpAt,
      isTwin: sql<boolean>`exists (select from ${questions} q
        where q.store_id = ${leads}.store_id and q.source_id = ${leads}.question_source_id)`,
    })
    .from(leads)
    .where(eq(leads.conversationId, conversationId))
    .orderBy(asc(leads.contactedAt));
}

/**
 * Open when the buyer writes, begins to wait again or lost our answer to moderation; resolved when nobody waits any
 * more; otherwise where an agent put it.
 */
function nextState(
  before: { state: ConversationState; waitingSince: Date | null; questionCount: number },
  { calls, waits }: { calls: boolean; waits: boolean },
): ConversationState {
  const beganToWait = waits && before.waitingSince === null;
  const stoppedWaiting = !waits && (before.waitingSince !== null || before.questionCount === 0);
  if (stoppedWaiting) return "resolved";
  return calls || beganToWait ? "open" : before.state;
}

/** With what its buyer and listing are called. */
function conversationNamed(tx: Transaction, conversationId: string) {
  return tx
    .select({
      conversation: conversations,
      nickname: buyers.nickname,
      buyer: buyers.sourceId,
      title: items.title,
      item: items.sourceId,
    })
    .from(conversations)
    .innerJoin(buyers, eq(buyers.id, conversations.buyerId))
    .leftJoin(items, eq(items.id, conversations.itemId))
    .where(eq(conversations.id, conversationId));
}

type Names = { nickname: string | null; buyer: string; title: string | null; item: string | null };

const searchTextOf = ({ nickname, buyer, title, item }: Names, all: readonly { text: string }[]): string =>
  searchable([nickname, buyer, title, item, ...all.map(({ text }) => text).reverse()].join(" "));

const earliest = (...dates: (Date | undefined)[]) => extreme(dates, Math.min);
const latest = (...dates: (Date | undefined)[]) => extreme(dates, Math.max);

function extreme(dates: (Date | undefined)[], pick: (...times: number[]) => number): Date | null {
  const times = dates.flatMap((date) => (date ? [date.getTime()] : []));
  return times.length > 0 ? new Date(pick(...times)) : null;
}
