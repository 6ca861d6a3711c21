import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { noteOrderFacts } from "./note-order-facts";
import { wordsOf } from "./sql-lists";

/**
 * Takes the orders that a claim's exchange made out of the sales: they stand for demand that was counted already. Call it in
 * the transaction that wrote the exchange, behind everything else that locks conversations or claims; orders that are not
 * here yet are judged when they arrive.
 */
export async function noteExchange(
  tx: Transaction,
  { storeId, newOrderIds }: { storeId: string; newOrderIds: readonly string[] },
): Promise<void> {
  if (newOrderIds.length === 0) return;
  const rows = await tx.execute<{ id: string }>(sql`
    select id from orders where store_id = ${storeId} and source_id = any(${wordsOf(newOrderIds)}::text[])
    order by id for no key update`);
  await noteOrderFacts(
    tx,
    rows.map(({ id }) => id),
  );
}
