import "server-only";
import { and, asc, eq, isNull, sql } from "drizzle-orm";
import { databaseClock, inOrganization, type Transaction } from "@/db/client";
import { items, orderItems, orders, shipments } from "@/db/schema";
import { systemOf } from "@/lib/auth/actor";
import type { ChannelOrder } from "@/lib/channels/orders-facet";
import { recordEvents } from "@/lib/events/record-event";
import { arrayOf } from "@/lib/inbox/places";
import { readAgain, type Target } from "@/lib/jobs/read-again";
import type { JobContext } from "@/lib/jobs/run-jobs";
import { applyOrder } from "@/lib/orders/apply-order";
import { applyShipment } from "@/lib/orders/apply-shipment";
import { fetchOwnOrder, type Store } from "@/lib/orders/fetch-orders";
import { fetchOwnShipment, type ReadShipment } from "@/lib/orders/fetch-shipment";
import { verdictOn } from "./read-question";
import { readThreadsOf } from "./read-threads-of";
import { settleNotifications } from "./settle-notifications";

/** An answer without a part that a screen shows is asked for again this much later, while the order is young. */
const PARTIAL_MINUTES = 5;
const YOUNG_HOURS = 24;

/**
 * Reads an order again, with its parcel when that is not known yet or something changed, and applies what it says now.
 * Orders are kept in step whatever the entries say: they are what the other contacts are about.
 */
export async function readOrder(
  { storeId, orderId }: { orderId: string; storeId: string },
  { organizationId, attempt, lastAttempt }: JobContext,
  clock: () => Promise<Date> = databaseClock,
): Promise<void> {
  const target = { storeId, target: `order:${orderId}` };
  const store = { storeId, organizationId };
  const readAt = await clock();
  try {
    const order = await fetchOwnOrder(store, orderId);
    const { read, failed } = await shipmentOf(store, order);
    await inOrganization(organizationId, async (tx) => {
      const actor = systemOf(organizationId);
      const applied = await applyOrder(tx, actor, { storeId, order, readAt });
      const moved = read ? await applyShipment(tx, actor, { storeId, ...read, readAt }) : [];
      const events = [...applied.events, ...moved];
      await settleNotifications(tx, target, readAt, { state: "applied" });
      const later = [...(await unknownItems(tx, storeId, [applied.orderId])), ...failed];
      for (const one of later) await readAgain(tx, one, store);
      if (await lacksParts(tx, applied.orderId, order, readAt)) {
        const later = { at: new Date(readAt.getTime() + PARTIAL_MINUTES * 60_000), because: "parts" };
        await readAgain(tx, { kind: "order", sourceId: orderId }, { ...store, later });
      }
      await readThreadsOf(tx, store, events);
      await recordEvents(tx, actor, events);
    });
  } catch (error) {
    const verdict = verdictOn(error, { attempt, lastAttempt });
    if (!verdict) throw error;
    await inOrganization(organizationId, (tx) => settleNotifications(tx, target, readAt, verdict));
  }
}

/** It never holds the order up: what cannot be read now is read later. */
async function shipmentOf(
  store: Store,
  { sourceId, shipmentId, updatedAt }: ChannelOrder,
): Promise<{ read: ReadShipment | null; failed: Target[] }> {
  if (shipmentId === null) return { read: null, failed: [] };
  const held = await inOrganization(store.organizationId, async (tx) => {
    const [order] = await tx
      .select({ changedAt: orders.changedAt })
      .from(orders)
      .where(and(eq(orders.storeId, store.storeId), eq(orders.sourceId, sourceId)));
    const [shipment] = await tx
      .select({ id: shipments.id })
      .from(shipments)
      .where(and(eq(shipments.storeId, store.storeId), eq(shipments.sourceId, shipmentId)));
    return { order, shipment };
  });
  const isUnchanged = updatedAt !== null && held.order?.changedAt?.getTime() === updatedAt.getTime();
  if (held.shipment && isUnchanged) return { read: null, failed: [] };
  return fetchOwnShipment(store, shipmentId, { isNamed: true }).then(
    (read) => ({ read, failed: [] }),
    () => ({ read: null, failed: [{ kind: "shipment", sourceId: shipmentId }] }),
  );
}

/** What was bought and nobody has asked about yet: only its id and title are known. In the order of their ids. */
export async function unknownItems(tx: Transaction, storeId: string, orderIds: readonly string[]): Promise<Target[]> {
  const rows = await tx
    .selectDistinct({ sourceId: items.sourceId })
    .from(orderItems)
    .innerJoin(items, eq(items.id, orderItems.itemId))
    .where(
      and(
        sql`${orderItems.orderId} = any(${arrayOf(orderIds)}::uuid[])`,
        eq(items.storeId, storeId),
        isNull(items.readAt),
      ),
    )
    .orderBy(asc(items.sourceId));
  return rows.map(({ sourceId }) => ({ kind: "item", sourceId }));
}

/** Whether the answer left out what we do not know from before either. */
async function lacksParts(tx: Transaction, orderId: string, { missing, createdAt }: ChannelOrder, now: Date) {
  if (missing.length === 0 || now.getTime() - createdAt.getTime() > YOUNG_HOURS * 3_600_000) return false;
  const [held] = await tx
    .select({ buyer: orders.buyerId, shipping: orders.shipmentSourceId })
    .from(orders)
    .where(eq(orders.id, orderId));
  return (
    (missing.includes("buyer") && held?.buyer === null) || (missing.includes("shipping") && held?.shipping === null)
  );
}
