import { and, desc, eq, or, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { orders, shipments } from "@/db/schema";
import type { TimelineEntry } from "../after-sale";
import { arrayOf } from "../places";
import type { Viewpoint } from "../timeline-of";

/** What the buyer bought, and where it has been. */

/** Of a buyer who buys more often than this, the latest are shown, and always those that the conversation is about. */
const ORDERS_MAX = 100;

export async function ordersOf(tx: Transaction, from: Viewpoint): Promise<TimelineEntry[]> {
  const rows = await tx
    .select({
      id: orders.id,
      sourceId: orders.sourceId,
      status: orders.status,
      statusWord: orders.statusWord,
      totalMinor: orders.totalMinor,
      currency: orders.currency,
      at: orders.placedAt,
    })
    .from(orders)
    .where(isShown(tx, from));
  return rows.map(({ totalMinor, currency, ...row }) => ({
    ...row,
    kind: "order",
    conversationId: null,
    isHere: from.orderSourceIds.includes(row.sourceId),
    total: { amountMinor: totalMinor, currency },
  }));
}

/** Each step of each parcel of these orders; of one that has none yet, where it stands. */
export async function shipmentsOf(tx: Transaction, from: Viewpoint): Promise<TimelineEntry[]> {
  const rows = await tx
    .selectDistinctOn([shipments.id], {
      id: shipments.id,
      orderSourceId: orders.sourceId,
      statusWord: shipments.statusWord,
      substatus: shipments.substatus,
      isReturn: shipments.isReturn,
      steps: shipments.steps,
      changedAt: shipments.changedAt,
      readAt: shipments.readAt,
    })
    .from(orders)
    .innerJoin(
      shipments,
      and(eq(shipments.storeId, orders.storeId), eq(shipments.sourceId, sql`${orders.shipmentSourceId}`)),
    )
    .where(isShown(tx, from))
    // The parcel of several orders is here when one of them is.
    .orderBy(shipments.id, desc(isAbout(from)));
  return rows.flatMap(({ id, orderSourceId, isReturn, steps, ...now }) => {
    const isHere = from.orderSourceIds.includes(orderSourceId);
    const shared = { kind: "shipment", conversationId: null, isHere, isReturn } as const;
    if (steps.length === 0) {
      const at = now.changedAt ?? now.readAt;
      return [{ ...shared, id, at, status: now.statusWord, substatus: now.substatus }];
    }
    return steps.map(({ at, ...step }, index) => ({ ...shared, ...step, id: `${id}:${index}`, at: new Date(at) }));
  });
}

const isAbout = (from: Viewpoint) => sql`(${orders.sourceId} = any(${arrayOf(from.orderSourceIds)}::text[]))`;

const isShown = (tx: Transaction, from: Viewpoint) =>
  or(
    and(eq(orders.storeId, from.storeId), isAbout(from)),
    sql`${orders.id} = any(array(${tx
      .select({ id: orders.id })
      .from(orders)
      .where(eq(orders.buyerId, from.buyerId))
      .orderBy(desc(orders.placedAt))
      .limit(ORDERS_MAX)}))`,
  );
