import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { items, orderItems, orders, payments, shipments } from "@/db/schema";
import type { OrderView, ShipmentView } from "@/lib/inbox/after-sale";
import { arrayOf } from "@/lib/inbox/places";

/**
 * Orders as their card shows them, in the order asked for; those that we do not hold yet are left out. A way back is not
 * an order's shipment: it belongs to its claim.
 */
export async function orderViewsOf(
  tx: Transaction,
  storeId: string,
  orderSourceIds: readonly string[],
): Promise<OrderView[]> {
  if (orderSourceIds.length === 0) return [];
  const rows = await tx
    .select({ order: orders, shipment: shipments })
    .from(orders)
    .leftJoin(shipments, and(eq(shipments.storeId, orders.storeId), eq(shipments.sourceId, orders.shipmentSourceId)))
    .where(and(eq(orders.storeId, storeId), sql`${orders.sourceId} = any(${arrayOf(orderSourceIds)}::text[])`));
  const orderIds = rows.map(({ order }) => order.id);
  const [lines, paid] = [await linesOf(tx, orderIds), await paymentsOf(tx, orderIds)];
  const views = new Map(
    rows.map(({ order, shipment }) => [
      order.sourceId,
      {
        ...orderView(order),
        items: lines.filter(({ orderId }) => orderId === order.id).map((line) => lineView(line, order.currency)),
        payments: paid.filter(({ orderId }) => orderId === order.id).map(paymentView),
        shipment: shipment && shipmentView(shipment),
      },
    ]),
  );
  return [...new Set(orderSourceIds)].flatMap((sourceId) => views.get(sourceId) ?? []);
}

function orderView(order: typeof orders.$inferSelect): Omit<OrderView, "items" | "payments" | "shipment"> {
  const { currency, cancellation } = order;
  return {
    id: order.id,
    sourceId: order.sourceId,
    packSourceId: order.packSourceId,
    status: order.status,
    statusWord: order.statusWord,
    moneyState: order.moneyState,
    placedAt: order.placedAt,
    total: { amountMinor: order.totalMinor, currency },
    paid: { amountMinor: order.paidMinor, currency },
    refunded: { amountMinor: order.refundedMinor, currency },
    shippingCost: order.shippingCostMinor === null ? null : { amountMinor: order.shippingCostMinor, currency },
    // Divided into other orders, it was not given up.
    isCancelled: order.status === "cancelled" && !cancellation?.split,
    cancellation: cancellation && {
      code: cancellation.code,
      group: cancellation.group,
      requestedBy: cancellation.requestedBy,
    },
    // Rows of a list do not tell; of what was paid the marketplace says it when asked.
    hasBilling: order.billingSourceId !== null || order.moneyState !== "unpaid",
  };
}

/** What was bought, in its place in each order, as its listing looks now. */
function linesOf(tx: Transaction, orderIds: string[]) {
  return tx
    .select({
      orderId: orderItems.orderId,
      itemSourceId: items.sourceId,
      title: orderItems.title,
      attributes: orderItems.attributes,
      pictureUrl: items.pictureUrl,
      permalink: items.permalink,
      quantity: orderItems.quantity,
      unitPriceMinor: orderItems.unitPriceMinor,
    })
    .from(orderItems)
    .innerJoin(items, eq(items.id, orderItems.itemId))
    .where(sql`${orderItems.orderId} = any(${arrayOf(orderIds)}::uuid[])`)
    .orderBy(asc(orderItems.orderId), asc(orderItems.position));
}

function paymentsOf(tx: Transaction, orderIds: string[]) {
  return tx
    .select()
    .from(payments)
    .where(sql`${payments.orderId} = any(${arrayOf(orderIds)}::uuid[])`)
    .orderBy(asc(payments.orderId), asc(payments.sourceId));
}

const lineView = (
  { orderId: _orderId, unitPriceMinor: amountMinor, ...line }: Awaited<ReturnType<typeof linesOf>>[number],
  currency: string,
) => ({ ...line, unitPrice: { amountMinor, currency } });

const paymentView = ({ currency, ...payment }: typeof payments.$inferSelect) => ({
  sourceId: payment.sourceId,
  state: payment.state,
  stateWord: payment.stateWord,
  detail: payment.detail,
  amount: { amountMinor: payment.amountMinor, currency },
  refunded: { amountMinor: payment.refundedMinor, currency },
  method: payment.method,
  installments: payment.installments,
});

const shipmentView = (shipment: typeof shipments.$inferSelect): ShipmentView => ({
  sourceId: shipment.sourceId,
  status: shipment.status,
  statusWord: shipment.statusWord,
  substatus: shipment.substatus,
  logistics: shipment.logistics,
  trackingNumber: shipment.trackingNumber,
  trackingUrl: shipment.trackingUrl,
  carrier: shipment.carrier,
  place: shipment.place,
  estimatedAt: shipment.estimatedAt,
  steps: shipment.steps,
});
