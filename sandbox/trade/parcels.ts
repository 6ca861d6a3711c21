import type { Logistic, Order, Shipment } from "../order-records";
import type { World } from "../world";
import { rounded } from "./money";
import { changeOrder, ordersOfPack } from "./orders";

const firstShipmentId = 45_100_000_001;
const dayMs = 24 * 60 * 60_000;

type Step = [status: string, substatus: string | null];

const begin: Step[] = [
  ["pending", null],
  ["handling", null],
];

/** How a parcel travels when all goes well. */
export const journeys: Record<Shipment["logistic"], { made: Step[]; onward: Step[] }> = {
  cross_docking: {
    made: [...begin, ["ready_to_ship", "ready_to_print"]],
    onward: [
      ["ready_to_ship", "printed"],
      ["ready_to_ship", "picked_up"],
      ["ready_to_ship", "in_hub"],
      ["shipped", null],
      ["shipped", "out_for_delivery"],
      ["delivered", null],
    ],
  },
  xd_drop_off: {
    made: [["pending", "buffered"]],
    onward: [
      ["ready_to_ship", "ready_to_print"],
      ["ready_to_ship", "printed"],
      ["ready_to_ship", "dropped_off"],
      ["ready_to_ship", "in_hub"],
      ["shipped", null],
      ["shipped", "out_for_delivery"],
      ["delivered", null],
    ],
  },
  drop_off: {
    made: [...begin, ["ready_to_ship", "ready_to_print"]],
    onward: [
      ["ready_to_ship", "printed"],
      ["ready_to_ship", "dropped_off"],
      ["shipped", null],
      ["shipped", "out_for_delivery"],
      ["delivered", null],
    ],
  },
  self_service: {
    made: [...begin, ["ready_to_ship", "ready_to_print"]],
    onward: [
      ["ready_to_ship", "printed"],
      ["shipped", "out_for_delivery"],
      ["delivered", null],
    ],
  },
  fulfillment: {
    made: [...begin, ["ready_to_ship", "in_warehouse"]],
    onward: [
      ["ready_to_ship", "ready_to_pack"],
      ["ready_to_ship", "packed"],
      ["shipped", null],
      ["shipped", "out_for_delivery"],
      ["delivered", null],
    ],
  },
  me1: {
    made: [...begin, ["ready_to_ship", "ready_to_print"]],
    onward: [
      ["shipped", null],
      ["delivered", null],
    ],
  },
  custom: {
    made: [["pending", null]],
    onward: [
      ["shipped", null],
      ["delivered", null],
    ],
  },
};

const prices: Record<string, number> = { MLA: 7200, MLB: 21.9, MLC: 3990 };

export const shippingPriceOf = (siteId: string) => prices[siteId] ?? 10;

/** What the seller pays of a parcel that is free for the buyer. */
export function senderCostOf({ siteId, shippingCost, logistic, currencyId }: Order): number {
  if (shippingCost > 0 || !isMercadoEnvios(logistic)) return 0;
  return rounded(shippingPriceOf(siteId) * 0.6, currencyId);
}

export const isMercadoEnvios = (logistic: Logistic) =>
  logistic !== "me1" && logistic !== "custom" && logistic !== "to_be_agreed";

/** Makes the parcels of what is paid and has none yet: one for all that travels the same way. */
export function createShipments(world: World, packKey: number, sellerId: number): Shipment[] {
  const ready = ordersOfPack(world, packKey).filter(
    (order) => order.sellerId === sellerId && order.status === "paid" && order.shipmentId === null,
  );
  const made: Shipment[] = [];
  for (const logistic of new Set(ready.map((order) => order.logistic))) {
    if (logistic === "to_be_agreed") continue;
    const orders = ready.filter((order) => order.logistic === logistic);
    const [first] = orders;
    if (first) made.push(newShipment(world, first, { logistic, orders }));
  }
  return made;
}

function newShipment(
  world: World,
  first: Order,
  { logistic, orders }: { logistic: Shipment["logistic"]; orders: Order[] },
): Shipment {
  const id = world.state.next("shipment", firstShipmentId);
  const now = Date.now();
  const steps = journeys[logistic].made;
  const [status, substatus] = steps.at(-1) ?? ["pending", null];
  const buyerCost = orders.reduce((sum, order) => sum + order.shippingCost, 0);
  const shipment = world.state.put("shipments", id, {
    id,
    siteId: first.siteId,
    sellerId: first.sellerId,
    buyerId: first.buyerId,
    packId: first.packId,
    orderIds: orders.map((order) => order.id),
    direction: "forward",
    destination: "buyer",
    logistic,
    status,
    substatus,
    history: steps.map(([step, detail]) => ({ status: step, substatus: detail, at: now })),
    trackingNumber: isMercadoEnvios(logistic) && logistic !== "self_service" ? trackingOf(first.siteId, id) : null,
    grossCost: shippingPriceOf(first.siteId),
    buyerCost,
    senderCost: senderCostOf(first),
    tags: [],
    sibling: null,
    delays: [],
    dispatchBy: now + dayMs,
    promisedAt: now + 4 * dayMs,
    createdAt: now,
    updatedAt: now,
  });
  for (const order of orders) changeOrder(world, order, { shipmentId: id });
  tellShipment(world, shipment);
  return shipment;
}

export const trackingOf = (siteId: string, id: number) => `${siteId.slice(1)}${String(id).slice(-9)}`;

export function tellShipment({ courier }: World, { id, sellerId }: Shipment): void {
  courier.tell({ topic: "shipments", resource: `/shipments/${id}`, userId: sellerId });
}

export function changeShipment(world: World, shipment: Shipment, changes: Partial<Shipment>): Shipment {
  const changed = world.state.put("shipments", shipment.id, { ...shipment, ...changes, updatedAt: Date.now() });
  tellShipment(world, changed);
  return changed;
}

/** The orders in a parcel. */
export function ordersOf({ state }: World, { orderIds }: Pick<Shipment, "orderIds">): Order[] {
  return orderIds.map((id) => state.get("orders", id)).filter((order) => order !== undefined);
}

/** The way back of a claimed product. */
export function newReturnShipment(
  world: World,
  order: Order,
  { id, destination, status }: { id: number; destination: "seller" | "warehouse" | "buyer"; status: string },
): Shipment {
  const now = Date.now();
  const shipment = world.state.put("shipments", id, {
    id,
    siteId: order.siteId,
    sellerId: order.sellerId,
    buyerId: order.buyerId,
    packId: order.packId,
    orderIds: [order.id],
    direction: "return",
    destination,
    logistic: "drop_off",
    status,
    substatus: null,
    history: [{ status, substatus: null, at: now }],
    trackingNumber: status === "pending" ? null : trackingOf(order.siteId, id),
    grossCost: shippingPriceOf(order.siteId),
    buyerCost: 0,
    senderCost: shippingPriceOf(order.siteId),
    tags: ["claims_return"],
    sibling: null,
    delays: [],
    dispatchBy: now + 7 * dayMs,
    promisedAt: now + 11 * dayMs,
    createdAt: now,
    updatedAt: now,
  });
  tellShipment(world, shipment);
  return shipment;
}
