import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Module } from "@/db/vocabulary";
import { listOf } from "./sql-lists";

export type OrderConversation = { conversationId: string; module: Module };

/**
 * Where one writes about each of these orders: its thread, or the pack's, or else its latest claim. By the order's id; orders
 * that nobody wrote about are absent.
 */
export async function conversationsOfOrders(
  tx: Transaction,
  orderIds: readonly string[],
): Promise<Map<string, OrderConversation>> {
  if (orderIds.length === 0) return new Map();
  const rows = await tx.execute<{ order_id: string; conversation_id: string; module: Module }>(sql`
    select o.id as order_id, found.conversation_id, c.module
    from orders o
    cross join lateral (
      select conversation_id from (
        select t.conversation_id, 1 as place, null::timestamptz as opened_at from thread_aliases t
          where t.store_id = o.store_id and t.ref_of = 'order' and t.ref_source_id = o.source_id
        union all
        select t.conversation_id, 2, null from thread_aliases t
          where t.store_id = o.store_id and t.ref_of = 'pack' and t.ref_source_id = o.pack_source_id
        union all
        select k.conversation_id, 3, k.opened_at from claim_orders co join claims k on k.id = co.claim_id
          where co.store_id = o.store_id and co.order_source_id = o.source_id
      ) about order by place, opened_at desc limit 1
    ) found
    join conversations c on c.id = found.conversation_id
    where o.id = any(${listOf(orderIds)}::uuid[])`);
  return new Map(
    rows.map(({ order_id, conversation_id, module }) => [order_id, { conversationId: conversation_id, module }]),
  );
}
