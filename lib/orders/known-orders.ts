import { and, asc, eq, or, sql } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { buyers, orders, payments } from "@/db/schema";
import { arrayOf } from "@/lib/inbox/places";
import type { Store } from "./fetch-orders";

export type KnownOrder = Awaited<ReturnType<typeof ordersNamed>>[number];

/** Orders of ours that carry one of these names: their own, or their pack's. In the order of their ids. */
export function ordersNamed({ storeId, organizationId }: Store, sourceIds: readonly string[]) {
  const named = sql`any(${arrayOf(sourceIds)}::text[])`;
  return inOrganization(organizationId, (tx) =>
    tx
      .select({
        sourceId: orders.sourceId,
        packSourceId: orders.packSourceId,
        buyerSourceId: buyers.sourceId,
        placedAt: orders.placedAt,
        readAt: orders.readAt,
      })
      .from(orders)
      .leftJoin(buyers, eq(buyers.id, orders.buyerId))
      .where(and(eq(orders.storeId, storeId), or(eq(orders.sourceId, named), eq(orders.packSourceId, named))))
      .orderBy(asc(orders.sourceId)),
  );
}

/** Our orders that travel in a shipment. */
export function ordersInShipment({ storeId, organizationId }: Store, shipmentSourceId: string) {
  return inOrganization(organizationId, (tx) =>
    tx
      .select({ sourceId: orders.sourceId, placedAt: orders.placedAt })
      .from(orders)
      .where(and(eq(orders.storeId, storeId), eq(orders.shipmentSourceId, shipmentSourceId)))
      .orderBy(asc(orders.sourceId)),
  );
}

/** The id of the order that a payment of ours is for; null when we do not know it. */
export async function orderPaidBy({ storeId, organizationId }: Store, paymentSourceId: string): Promise<string | null> {
  const [paid] = await inOrganization(organizationId, (tx) =>
    tx
      .select({ sourceId: orders.sourceId })
      .from(payments)
      .innerJoin(orders, eq(orders.id, payments.orderId))
      .where(and(eq(payments.storeId, storeId), eq(payments.sourceId, paymentSourceId))),
  );
  return paid?.sourceId ?? null;
}
