import { listingById } from "../catalog/listings";
import { type Call, type Caller, json, type Outcome } from "../http/call";
import type { Order, Shipment } from "../order-records";
import { ordersOf } from "../trade/parcels";
import { moveShipment } from "../trade/shipping";
import { splitShipment } from "../trade/splitting";
import type { SandboxRoute, World } from "../world";
import { atMinusFour, inWholeSeconds } from "./dates";
import { accessDenied, notFound, refuse } from "./errors";
import { onOrder } from "./orders";
import { leadTime, shipmentBody, shipmentLegacy } from "./shipment-shapes";

const family = "shipments";
const access = "bearer";

export const shipmentRoutes: SandboxRoute[] = [
  { method: "GET", path: "/shipments/:id", family, access, handle: onShipment(read) },
  { method: "GET", path: "/shipments/:id/items", family, access, handle: onShipment(items) },
  { method: "GET", path: "/shipments/:id/orders", family, access, handle: onShipment(orders) },
  { method: "GET", path: "/shipments/:id/costs", family, access, handle: onShipment(costs) },
  { method: "GET", path: "/shipments/:id/payments", family, access, handle: onShipment(payments) },
  { method: "GET", path: "/shipments/:id/sla", family, access, handle: onShipment(sla) },
  { method: "GET", path: "/shipments/:id/delays", family, access, handle: onShipment(delays) },
  { method: "GET", path: "/shipments/:id/lead_time", family, access, handle: onShipment(promise) },
  { method: "GET", path: "/shipments/:id/history", family, access, handle: onShipment(history) },
  { method: "GET", path: "/shipments/:id/carrier", family, access, handle: onShipment(carrier) },
  { method: "POST", path: "/shipments/:id/process/ready_to_ship", family, access, handle: onShipment(readyToShip) },
  { method: "POST", path: "/shipments/:id/split", family, access, handle: onShipment(split) },
  { method: "POST", path: "/shipments/:id/seller_notifications", family, access, handle: onShipment(sellerNotice) },
  { method: "GET", path: "/shipment_statuses", family, access: "public", handle: statuses },
  { method: "GET", path: "/orders/:id/shipments", family: "orders", access, handle: onOrder(ofOrder) },
];

type Work = (shipment: Shipment, call: Call, world: World, caller: Caller) => Outcome;

function onShipment(work: Work): SandboxRoute["handle"] {
  return (call, world, caller) => {
    const shipment = world.state.get("shipments", call.part("id"));
    if (!shipment) return notFound(`Shipment with id ${call.part("id")} not found`);
    if (shipment.sellerId !== caller.userId && shipment.buyerId !== caller.userId) return accessDenied();
    return work(shipment, call, world, caller);
  };
}

function read(shipment: Shipment, call: Call, world: World): Outcome {
  const isNew = call.headers["x-format-new"] === "true";
  return json(200, isNew ? shipmentBody(world, shipment) : shipmentLegacy(world, shipment));
}

/** Only the caller's own. */
function items(shipment: Shipment, _call: Call, world: World): Outcome {
  return json(
    200,
    ordersOf(world, shipment).map((order) => ({
      item_id: order.itemId,
      description: listingById(order.itemId)?.title ?? "",
      quantity: order.quantity,
      variation_id: order.variationId,
      dimensions: { height: 12, width: 12, length: 32, weight: 900 },
      order_id: order.id,
      sender_id: order.sellerId,
    })),
  );
}

function orders(shipment: Shipment, _call: Call, world: World): Outcome {
  return json(
    200,
    ordersOf(world, shipment).map(({ id }) => ({ id })),
  );
}

function costs({ grossCost, buyerCost, senderCost, buyerId, sellerId }: Shipment): Outcome {
  const shared = grossCost - senderCost;
  return json(200, {
    gross_amount: grossCost,
    receiver: {
      user_id: buyerId,
      cost: buyerCost,
      compensation: 0,
      discounts: buyerCost === 0 ? [{ rate: 1, type: "loyal", promoted_amount: grossCost }] : [],
    },
    senders: [
      {
        user_id: sellerId,
        cost: senderCost,
        compensation: 0,
        discounts: senderCost > 0 && shared > 0 ? [{ rate: 0.4, type: "mandatory", promoted_amount: shared }] : [],
      },
    ],
  });
}

function payments(shipment: Shipment, _call: Call, world: World): Outcome {
  const paid = ordersOf(world, shipment)
    .flatMap(({ id }) => world.state.group("payments", `order ${id}`))
    .filter(({ shippingAmount }) => shippingAmount > 0);
  return json(
    200,
    paid.map(({ id, buyerId, shippingAmount, status }) => ({
      payment_id: id,
      user_id: buyerId,
      amount: shippingAmount,
      status,
    })),
  );
}

/** Nothing is promised for what the marketplace sends itself, nor for what goes nowhere. */
function sla(shipment: Shipment): Outcome {
  if (shipment.logistic === "fulfillment" || shipment.status === "cancelled") {
    return refuse(404, "not_found", "failed to retrieve data");
  }
  const leftAt = shipment.history.find(({ status }) => status === "shipped")?.at ?? Date.now();
  return json(200, {
    status: leftAt > shipment.dispatchBy ? "delayed" : "on_time",
    service: "xd_same_day",
    expected_date: `${new Date(shipment.dispatchBy).toISOString().slice(0, 10)}T23:59:59-03:00`,
    last_updated: inWholeSeconds(shipment.updatedAt),
  });
}

function delays({ id, delays: known }: Shipment): Outcome {
  if (known.length === 0) return refuse(404, "not_found", "Delays Not Found for shipment");
  return json(200, {
    shipment_id: id,
    delays: known.map(({ type, at }) => ({ type, date: inWholeSeconds(at), source: "shipping-delays" })),
  });
}

function promise(shipment: Shipment, _call: Call, world: World): Outcome {
  const { priority_class: _, ...lead } = leadTime(world, shipment);
  const isLate = shipment.delays.length > 0;
  return json(200, { ...lead, delay: isLate ? ["shipping_delayed"] : [] });
}

function history({ history: steps }: Shipment): Outcome {
  return json(200, steps.map(({ status, substatus, at }) => ({ status, substatus, date: atMinusFour(at) })).reverse());
}

function carrier({ trackingNumber }: Shipment): Outcome {
  if (!trackingNumber) return notFound("Carrier not found");
  return json(200, { name: "Correo Ejemplo", url: `https://tracking.example.test/${trackingNumber}` });
}

function readyToShip(shipment: Shipment, _call: Call, world: World): Outcome {
  if (shipment.substatus !== "manufacturing") return notFound("The shipment has no manufacturing time");
  moveShipment(world, shipment, "ready_to_ship", "ready_to_print");
  return json(200, { status: 200 });
}

const splitReasons = ["FRAGILE", "ANOTHER_WAREHOUSE", "IRREGULAR_SHAPE", "OTHER_MOTIVE", "DIMENSIONS_EXCEEDED"];

function split(shipment: Shipment, call: Call, world: World): Outcome {
  const bad = (message: string) => refuse(400, "bad_request", message);
  const body = call.json;
  if (!isObject(body) || !splitReasons.includes(String(body.reason))) return bad("Invalid reason");
  const boxes = Array.isArray(body.packs) ? body.packs.map(boxOf) : [];
  if (boxes.length !== 2 || boxes.some((box) => box.length === 0)) return bad("Exactly two packs are required");
  const isOurs = shipment.logistic === "self_service" || shipment.logistic === "fulfillment";
  if (isOurs || shipment.status !== "ready_to_ship" || shipment.sibling) return bad("The shipment cannot be split");
  const refusal = splitShipment(world, shipment, { reason: String(body.reason), boxes });
  return refusal ? bad(refusal) : json(200, {});
}

function boxOf(pack: unknown): { orderId: number; quantity: number }[] {
  if (!isObject(pack) || !Array.isArray(pack.orders)) return [];
  return pack.orders.flatMap((order: unknown) =>
    isObject(order) && Number.isInteger(order.id) && Number.isInteger(order.quantity)
      ? [{ orderId: Number(order.id), quantity: Number(order.quantity) }]
      : [],
  );
}

/** Sellers who carry the parcel themselves tell the marketplace where it is. */
function sellerNotice(shipment: Shipment, call: Call, world: World): Outcome {
  if (shipment.logistic !== "me1")
    return refuse(400, "bad_request", "Only for shipments of the seller's own logistics");
  if (shipment.status === "delivered" || shipment.status === "not_delivered") {
    return refuse(400, "bad_request", `The shipment is already ${shipment.status}`);
  }
  const body = call.json;
  if (!isObject(body) || typeof body.status !== "string") return refuse(400, "bad_request", "status is required");
  const tracking = typeof body.tracking_number === "string" ? body.tracking_number : shipment.trackingNumber;
  const substatus = typeof body.substatus === "string" ? body.substatus : null;
  moveShipment(world, { ...shipment, trackingNumber: tracking }, body.status, substatus);
  return json(200, {});
}

function ofOrder(order: Order, call: Call, world: World): Outcome {
  const all = world.state.group("shipments", `order ${order.id}`);
  if (call.headers["x-new-domain"] === "true") {
    if (all.length === 0) return { status: 204, body: "" };
    return json(
      200,
      all.map(({ id, direction }) => ({ id, type: direction })),
    );
  }
  const forward = all.find(({ direction }) => direction === "forward");
  if (!forward) return notFound("Shipment not found");
  const bodies = all.map((shipment) => shipmentLegacy(world, shipment));
  return json(200, call.query("list_all") === "true" ? bodies : shipmentLegacy(world, forward));
}

function statuses(): Outcome {
  const names = [
    "to_be_agreed",
    "pending",
    "handling",
    "ready_to_ship",
    "shipped",
    "delivered",
    "not_delivered",
    "not_verified",
    "cancelled",
    "closed",
    "error",
    "active",
    "not_specified",
    "stale_ready_to_ship",
    "stale_shipped",
  ];
  return json(
    200,
    names.map((id) => ({ id, name: id, substatuses: [] })),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
