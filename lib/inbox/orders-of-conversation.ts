import { eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { claimOrders, claims, conversations, orders, threadAliases } from "@/db/schema";
import { arrayOf } from "./places";

/** Which orders a conversation after the sale is about, and which conversations an order has. */

/** The marketplace's ids of the orders that a thread or a claim is about, known here or not, in their order. */
export async function ordersOfConversation(tx: Transaction, conversationId: string): Promise<string[]> {
  const rows = await tx.execute<{ source_id: string }>(sql`
    select ${orders.sourceId} from ${threadAliases} join ${orders} on ${orders.storeId} = ${threadAliases.storeId}
        and ${orders.packSourceId} = ${threadAliases.refSourceId}
      where ${threadAliases.conversationId} = ${conversationId} and ${threadAliases.refOf} = 'pack'
    union
    select ${threadAliases.refSourceId} from ${threadAliases}
      where ${threadAliases.conversationId} = ${conversationId} and ${threadAliases.refOf} = 'order'
    union
    select ${claimOrders.orderSourceId} from ${claims} join ${claimOrders} on ${claimOrders.claimId} = ${claims.id}
      where ${claims.conversationId} = ${conversationId}
    union
    select ${conversations.orderSourceId} from ${conversations}
      where ${eq(conversations.id, conversationId)} and ${conversations.orderSourceId} is not null
    order by 1`);
  return rows.map((row) => row.source_id);
}

/** The conversations of a store about any of these orders: their threads and their claims. */
export async function conversationsOfOrders(
  tx: Transaction,
  storeId: string,
  orderSourceIds: readonly string[],
): Promise<string[]> {
  const byOrder = await conversationsByOrder(tx, storeId, orderSourceIds);
  return [...new Set([...byOrder.values()].flat())];
}

/** The same for each of the orders; those that have none are absent. */
export async function conversationsByOrder(
  tx: Transaction,
  storeId: string,
  orderSourceIds: readonly string[],
): Promise<Map<string, string[]>> {
  const wanted = sql`any(${arrayOf(orderSourceIds)}::text[])`;
  const rows = await tx.execute<{ order_source_id: string; conversation_id: string }>(sql`
    select ${threadAliases.refSourceId} as order_source_id, ${threadAliases.conversationId} from ${threadAliases}
      where ${threadAliases.storeId} = ${storeId} and ${threadAliases.refOf} = 'order'
        and ${threadAliases.refSourceId} = ${wanted}
    union
    select ${orders.sourceId}, ${threadAliases.conversationId} from ${orders} join ${threadAliases}
        on ${threadAliases.storeId} = ${orders.storeId} and ${threadAliases.refOf} = 'pack'
        and ${threadAliases.refSourceId} = ${orders.packSourceId}
      where ${orders.storeId} = ${storeId} and ${orders.sourceId} = ${wanted}
    union
    select ${claimOrders.orderSourceId}, ${claims.conversationId} from ${claimOrders} join ${claims}
        on ${claims.id} = ${claimOrders.claimId}
      where ${claimOrders.storeId} = ${storeId} and ${claimOrders.orderSourceId} = ${wanted}`);
  const found = new Map<string, string[]>();
  for (const { order_source_id: order, conversation_id: conversation } of rows) {
    found.set(order, [...(found.get(order) ?? []), conversation]);
  }
  return found;
}
