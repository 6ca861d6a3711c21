import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { noteOrderFacts } from "./note-order-facts";
import { listOf, wordsOf } from "./sql-lists";

/**
 * Keeps the numbers in step with a claim that was just written: notes with it what its orders were sold as, and takes the orders
 * that its exchange made out of the sales, because they stand for demand that was counted already. Orders that are not here yet
 * are noted when they arrive.
 *
 * Call it in the transaction that wrote claim and exchange, behind everything else that locks conversations or claims.
 * `orderIds`: orders of ours that this transaction has locked, the claim's and its exchange's among them. It locks no other,
 * because their buyers are locked by now, and behind those no order may be.
 */
export async function noteClaim(
  tx: Transaction,
  { claimId, newOrderIds, orderIds }: { claimId: string; newOrderIds: readonly string[]; orderIds: readonly string[] },
): Promise<void> {
  const rows = await tx.execute<{ id: string }>(sql`
    select id from orders where id = any(${listOf(orderIds)}::uuid[]) and source_id = any(${wordsOf(newOrderIds)}::text[]
      || array(select order_source_id from claim_orders where claim_id = ${claimId} and currency is null))`);
  await noteOrderFacts(
    tx,
    rows.map(({ id }) => id),
  );
}
