import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { claimOrders, orders } from "@/db/schema";
import type { Money } from "@/lib/money";
import { leftOf } from "@/lib/policy/decisions";

type Claim = { id: string; storeId: string };

/**
 * What the buyer has not been given back of a claim's orders: what a full refund would cost. Null while one of the orders is
 * not known here.
 */
export async function leftOfClaim(tx: Transaction, { id, storeId }: Claim): Promise<Money | null> {
  const rows = await tx
    .select({ currency: orders.currency, paidMinor: orders.paidMinor, refundedMinor: orders.refundedMinor })
    .from(claimOrders)
    .leftJoin(orders, and(eq(orders.storeId, claimOrders.storeId), eq(orders.sourceId, claimOrders.orderSourceId)))
    .where(and(eq(claimOrders.claimId, id), eq(claimOrders.storeId, storeId)));
  const known = rows.flatMap(({ currency, paidMinor, refundedMinor }) =>
    currency === null || paidMinor === null || refundedMinor === null ? [] : { currency, paidMinor, refundedMinor },
  );
  return known.length === rows.length ? leftOf(known) : null;
}

/** Locks the orders of a claim: two claims may be about one order, and its money is given back once. */
export async function lockOrdersOf(tx: Transaction, { id, storeId }: Claim): Promise<void> {
  await tx.execute(sql`
    select 1 from orders
    where store_id = ${storeId} and source_id in (select order_source_id from claim_orders where claim_id = ${id})
    order by source_id for no key update`);
}
