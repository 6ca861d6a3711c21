import "server-only";
import { desc, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { buyers, claims, conversations, messages } from "@/db/schema";
import type { ConversationState } from "@/db/vocabulary";
import { noteTurnFacts } from "@/lib/analytics/note-turn-facts";
import type { EventToRecord } from "@/lib/events/record-event";
import type { MessageSummary } from "@/lib/messages/apply-messages";
import { assigneeStillHere } from "./assignable";
import { ordersOfConversation } from "./orders-of-conversation";
import { arrayOf } from "./places";
import { searchTextOfAfterSale } from "./search-text";

export type AfterSaleStanding = {
  summary: MessageSummary;
  /** Nothing is left to do: nobody waits, or the claim is closed. */
  isDone: boolean;
  /** The same before this reading. Left out: whether nobody waited, or for claims, whether it was put away. */
  wasDone?: boolean;
  /** Its place among the open ones: when the next thing is due. */
  sortAt: Date;
  /** The earlier of a claim's clocks. */
  dueAt: Date | null;
  /** Something happened that a person must see, even if nothing is left to do: it opens again. */
  calls: boolean;
  at: Date;
};

/**
 * Writes down how a conversation after the sale stands, and moves it to where it belongs now: open when somebody begins to
 * wait or something calls, resolved when what was to do is done, otherwise where an agent put it. The conversation is
 * locked by the caller.
 */
export async function settleAfterSale(
  tx: Transaction,
  conversationId: string,
  { summary, isDone, wasDone, sortAt, dueAt, calls, at }: AfterSaleStanding,
): Promise<EventToRecord[]> {
  const [before] = await tx.select().from(conversations).where(eq(conversations.id, conversationId));
  if (!before) throw new Error("the conversation to settle is gone");
  const next = nextState(before.state, { isDone, wasDone: wasDone ?? looksDone(before), calls });
  const opens = next === "open" && before.state !== "open";
  const ends = next === "resolved" && before.state !== "resolved";
  const { waitingSince, unanswered, lastIncoming, arrived, count } = summary;
  await tx
    .update(conversations)
    .set({
      waitingSince,
      unansweredCount: unanswered,
      questionCount: count,
      dueAt,
      searchText: await searchTextOf(tx, before),
      state: next,
      ...(lastIncoming && { lastIncomingText: lastIncoming.text.slice(0, 300), lastIncomingAt: lastIncoming.at }),
      ...(arrived && { lastArrivedAt: at }),
      ...(next === "open" && { sortAt, snoozedUntil: null }),
      ...(opens && {
        resolvedAt: null,
        resolvedBy: null,
        assigneeId: await assigneeStillHere(tx, before.assigneeId),
      }),
      ...(ends && { resolvedAt: at, resolvedBy: null, sortAt: at, snoozedUntil: null }),
    })
    .where(eq(conversations.id, conversationId));
  await noteTurnFacts(tx, [conversationId]);

  const isClaim = before.entry === "claim";
  if (ends) {
    const because = isClaim ? "claim-closed" : "nobody-waits";
    return [{ kind: "conversation.resolved", conversationId, at, detail: { because } }];
  }
  if (!opens) return [];
  const because = summary.lost ? "answer-moderated" : arrived ? "buyer-wrote" : isClaim ? "claim-open" : "buyer-waits";
  return [{ kind: "conversation.reopened", conversationId, at, detail: { because } }];
}

function nextState(
  before: ConversationState,
  { isDone, wasDone, calls }: { isDone: boolean; wasDone: boolean; calls: boolean },
): ConversationState {
  if (isDone && !wasDone) return "resolved";
  return calls || (!isDone && wasDone) ? "open" : before;
}

/** Of a thread: somebody has said something, and nobody waited. */
const looksDone = (before: typeof conversations.$inferSelect): boolean =>
  before.entry === "claim"
    ? before.state === "resolved"
    : before.waitingSince === null && (before.questionCount > 0 || before.state === "resolved");

/** Enough of what was said last to find it by; the search text is cut anyway. */
const TEXTS_MAX = 60;

async function searchTextOf(tx: Transaction, { id, storeId, buyerId }: typeof conversations.$inferSelect) {
  const [buyer] = await tx
    .select({ nickname: buyers.nickname, sourceId: buyers.sourceId })
    .from(buyers)
    .where(eq(buyers.id, buyerId));
  if (!buyer) throw new Error("the buyer of the conversation is gone");
  const orderSourceIds = await ordersOfConversation(tx, id);
  const bought = await tx.execute<{ pack: string | null; title: string | null }>(sql`
    select distinct orders.pack_source_id as pack, items.title
    from orders left join order_items on order_items.order_id = orders.id left join items on items.id = order_items.item_id
    where orders.store_id = ${storeId} and orders.source_id = any(${arrayOf(orderSourceIds)}::text[])
    order by 1, 2`);
  const [claim] = await tx.select({ sourceId: claims.sourceId }).from(claims).where(eq(claims.conversationId, id));
  const said = await tx
    .select({ text: messages.text })
    .from(messages)
    .where(eq(messages.conversationId, id))
    .orderBy(desc(messages.sentAt))
    .limit(TEXTS_MAX);
  return searchTextOfAfterSale({
    buyer,
    orderSourceIds,
    packSourceId: bought.find(({ pack }) => pack)?.pack ?? null,
    claimSourceId: claim?.sourceId ?? null,
    titles: [...new Set(bought.flatMap(({ title }) => title ?? []))],
    texts: said.map(({ text }) => text),
  });
}
