import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { orderItems, orders, shipments } from "@/db/schema";

/** What a conversation says of its order: the first item, and where order, money and parcel are. Undefined while not known. */
export async function orderInShort(tx: Transaction, storeId: string, orderSourceId: string | null) {
  if (orderSourceId === null) return undefined;
  const [known] = await tx
    .select({
      itemId: orderItems.itemId,
      orderStatus: orders.status,
      moneyState: orders.moneyState,
      shipmentStatus: shipments.status,
    })
    .from(orders)
    .leftJoin(orderItems, and(eq(orderItems.orderId, orders.id), eq(orderItems.position, 0)))
    .leftJoin(shipments, and(eq(shipments.storeId, orders.storeId), eq(shipments.sourceId, orders.shipmentSourceId)))
    .where(and(eq(orders.storeId, storeId), eq(orders.sourceId, orderSourceId)));
  return known;
}
