import "server-only";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { orders, shipments } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import type { ChannelShipment } from "@/lib/channels/orders-facet";
import type { EventToRecord } from "@/lib/events/record-event";
import { conversationsOfOrders } from "@/lib/inbox/orders-of-conversation";
import { isLater, timesOf } from "./later-reading";
import { saysAlready } from "./order-row";
import { type ShipmentStep, withStep } from "./shipment-steps";

type ShipmentRow = typeof shipments.$inferSelect;

type ShipmentReading = {
  storeId: string;
  shipment: ChannelShipment;
  /** Where it can be followed; null when nobody says, absent when nobody asked. */
  carrier?: { name: string; trackingUrl: string | null } | null;
  readAt: Date;
};

/**
 * Makes our copy say what the marketplace says about a parcel. Applying the same reading twice changes nothing; of one that is
 * older than what we hold only the step is kept that it saw. Returns the events to record, last in the transaction, for every
 * conversation about its orders. Whoever applies several goes by their source ids, in order, and after the orders.
 */
export async function applyShipment(
  tx: Transaction,
  actor: Actor,
  { storeId, shipment, carrier, readAt }: ShipmentReading,
): Promise<EventToRecord[]> {
  const { organizationId } = actor;
  const reading = { changedAt: shipment.updatedAt, readAt };
  const step = stepOf(shipment, readAt);
  const facts = factsOf(shipment, carrier, undefined);
  const [made] = await tx
    .insert(shipments)
    .values({ organizationId, storeId, sourceId: shipment.sourceId, ...facts, steps: [step], ...reading })
    .onConflictDoNothing()
    .returning({ id: shipments.id });
  if (made) return tellConversations(tx, storeId, shipment, { shipmentId: made.id, at: readAt });

  const held = await lockShipment(tx, storeId, shipment.sourceId);
  const steps = withStep(held.steps, step);
  const isOld = !isLater(reading, held);
  const now = isOld ? { steps } : { ...factsOf(shipment, carrier, held), steps };
  const times = isOld ? {} : timesOf(reading, held);
  await tx
    .update(shipments)
    .set({ ...now, ...times })
    .where(eq(shipments.id, held.id));
  if (saysAlready(held, now)) return [];
  return tellConversations(tx, storeId, shipment, { shipmentId: held.id, at: readAt });
}

function stepOf({ statusWord, substatus, updatedAt }: ChannelShipment, readAt: Date): ShipmentStep {
  return { status: statusWord, substatus, at: (updatedAt ?? readAt).toISOString() };
}

/** What is told in columns. The carrier's page is asked for apart from the rest, so it stays when it was not asked for. */
function factsOf(shipment: ChannelShipment, carrier: ShipmentReading["carrier"], held: ShipmentRow | undefined) {
  const { tracking, promise } = shipment;
  return {
    status: shipment.status,
    statusWord: shipment.statusWord,
    substatus: shipment.substatus,
    logistics: shipment.logistics,
    isReturn: shipment.direction === "return",
    trackingNumber: tracking.number,
    carrier: carrier?.name ?? tracking.carrier ?? held?.carrier ?? null,
    trackingUrl: carrier === undefined ? (held?.trackingUrl ?? null) : (carrier?.trackingUrl ?? null),
    place: shipment.place ?? held?.place ?? null,
    estimatedAt: promise.estimatedAt,
    limitAt: promise.limitAt,
    extendedAt: promise.extendedAt,
    replacedBySourceId: shipment.replacedById,
  };
}

async function lockShipment(tx: Transaction, storeId: string, sourceId: string): Promise<ShipmentRow> {
  const [held] = await tx
    .select()
    .from(shipments)
    .where(and(eq(shipments.storeId, storeId), eq(shipments.sourceId, sourceId)))
    .for("no key update");
  if (!held) throw new Error("the shipment that was just written is gone");
  return held;
}

async function tellConversations(
  tx: Transaction,
  storeId: string,
  { sourceId, statusWord, substatus }: ChannelShipment,
  { shipmentId, at }: { shipmentId: string; at: Date },
): Promise<EventToRecord[]> {
  const carried = await tx
    .select({ sourceId: orders.sourceId })
    .from(orders)
    .where(and(eq(orders.storeId, storeId), eq(orders.shipmentSourceId, sourceId)));
  const orderSourceIds = carried.map((order) => order.sourceId);
  const told = orderSourceIds.length > 0 ? await conversationsOfOrders(tx, storeId, orderSourceIds) : [];
  const detail = { shipmentId, status: statusWord, substatus };
  const event = { kind: "shipment.changed", at, detail } as const;
  return told.length === 0 ? [event] : told.map((conversationId) => ({ ...event, conversationId }));
}
