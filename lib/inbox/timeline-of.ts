import type { Transaction } from "@/db/client";
import type { TimelineEntry } from "./after-sale";
import { conversationsOfOrders } from "./orders-of-conversation";
import { claimsOf, decisionsOf, returnsOf } from "./timeline/disputed";
import { leadsOf, messagesOf, outgoingOf, questionsOf } from "./timeline/said";
import { ordersOf, shipmentsOf } from "./timeline/sold";

/** Whose timeline, seen from which conversation. `orderSourceIds` are the orders that this one is about. */
export type Viewpoint = { id: string; storeId: string; buyerId: string; orderSourceIds: readonly string[] };

/**
 * All that is known between one buyer and one store, oldest first: what they asked and bought, where the parcels were,
 * what was said in this conversation and in the others about the same orders, claims, decisions, returns and leads, and
 * what of ours has not arrived. What buyers typed is shown as it is, so this is for the conversation's screen only.
 *
 * So many statements however long the thread, all of them on their way at once.
 */
export async function timelineOf(tx: Transaction, from: Viewpoint): Promise<TimelineEntry[]> {
  const related = await conversationsOfOrders(tx, from.storeId, from.orderSourceIds);
  const threads = [from.id, ...related.filter((id) => id !== from.id)];
  const parts: TimelineEntry[][] = await Promise.all([
    questionsOf(tx, from),
    leadsOf(tx, from),
    ordersOf(tx, from),
    shipmentsOf(tx, from),
    claimsOf(tx, from),
    messagesOf(tx, from, threads),
    outgoingOf(tx, from, threads),
    decisionsOf(tx, from),
    returnsOf(tx, from),
  ]);
  // Of what happened at the same instant, the order of the parts: a claim before its first message.
  return parts.flat().sort((one, other) => one.at.getTime() - other.at.getTime());
}
