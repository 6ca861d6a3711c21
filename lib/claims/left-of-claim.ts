import { and, asc, eq, isNull, ne, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { claimDecisions, claimOrders, orders, users } from "@/db/schema";
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

/** The ids of the orders a claim is about, sorted. */
export async function orderIdsOf(tx: Transaction, claimId: string): Promise<string[]> {
  const rows = await tx
    .select({ orderSourceId: claimOrders.orderSourceId })
    .from(claimOrders)
    .where(eq(claimOrders.claimId, claimId))
    .orderBy(asc(claimOrders.orderSourceId));
  return rows.map(({ orderSourceId }) => orderSourceId);
}

/** Locks the orders of a claim: two claims may be about one order, and its money is given back once. */
export async function lockOrdersOf(tx: Transaction, { id, storeId }: Claim): Promise<void> {
  await tx.execute(sql`
    select 1 from orders
    where store_id = ${storeId} and source_id in (select order_source_id from claim_orders where claim_id = ${id})
    order by source_id for no key update`);
}

/** The decision that is under way about a claim, with whoever asked for it. */
export async function decisionUnderWay(tx: Transaction, claimId: string) {
  const [live] = await tx
    .select({ ...COLUMNS, name: users.name })
    .from(claimDecisions)
    .innerJoin(users, eq(users.id, claimDecisions.requestedBy))
    .where(and(eq(claimDecisions.claimId, claimId), isNull(claimDecisions.settledAt)));
  return live;
}

/** A refund under way in another claim about the same orders. Lock those first. */
export async function refundUnderWay(tx: Transaction, { id, storeId }: Claim) {
  const [live] = await tx
    .select({ ...COLUMNS, name: users.name })
    .from(claimDecisions)
    .innerJoin(users, eq(users.id, claimDecisions.requestedBy))
    .where(
      and(
        eq(claimDecisions.storeId, storeId),
        ne(claimDecisions.claimId, id),
        isNull(claimDecisions.settledAt),
        sql`${claimDecisions.amountMinor} is not null`,
        sql`exists (
          select 1 from claim_orders theirs join claim_orders ours using (order_source_id)
          where theirs.claim_id = ${claimDecisions.claimId} and ours.claim_id = ${id})`,
      ),
    );
  return live;
}

const COLUMNS = {
  decisionId: claimDecisions.id,
  kind: claimDecisions.kind,
  state: claimDecisions.state,
  since: claimDecisions.requestedAt,
};
