import { z } from "zod";
import { buyerById } from "../catalog/buyers";
import { type Listing, listingById } from "../catalog/listings";
import { json, type Reply } from "../http/call";
import { logistics, type Order, type Shipment } from "../order-records";
import { backdate } from "../trade/backdating";
import { BulkOrders, buyMany } from "../trade/bulk-buying";
import { buy, type Line, payingWays, payLater } from "../trade/buying";
import { byExpiry, byFraud, cancelOrder } from "../trade/cancelling";
import { openClaim } from "../trade/claims";
import { giveFeedback } from "../trade/feedback";
import { stockOf } from "../trade/items";
import { changeOrder, flagFraud, gainPack, packKeyOf } from "../trade/orders";
import { changeShipment } from "../trade/parcels";
import { chargeBack, compensate, finishRefunds, refund, refundAll, refundableOf, refundShare } from "../trade/payments";
import { advanceShipment, advanceTo, moveShipment } from "../trade/shipping";
import { conversationStatus, threadOf } from "../trade/threads";
import type { SandboxRoute, World } from "../world";
import { missing, route, withBody, wrong } from "./route";

const Buy = z.object({
  buyerId: z.number().int(),
  itemId: z.string().optional(),
  variationId: z.number().int().nullable().optional(),
  quantity: z.number().int().min(1).default(1),
  /** A cart instead of one listing. */
  lines: z
    .array(
      z.object({
        itemId: z.string(),
        variationId: z.number().int().nullable().optional(),
        quantity: z.number().int().min(1).default(1),
      }),
    )
    .optional(),
  withPack: z.boolean().optional(),
  paying: z.enum(payingWays).optional(),
  logistic: z.enum(logistics).optional(),
  couponAmount: z.number().min(0).optional(),
  flows: z.array(z.string()).optional(),
  withForeignOrder: z.boolean().optional(),
});

const Refund = z.object({
  amount: z.number().positive().optional(),
  percentage: z.number().min(1).max(100).optional(),
  source: z.enum(["collector", "admin", "bpp", "covered"]).default("collector"),
});

export const orderControl: SandboxRoute[] = [
  route(
    "POST",
    "buy",
    withBody(Buy, (body, world) => {
      if (!buyerById(body.buyerId)) return wrong(`buyerId: no buyer ${body.buyerId}`);
      const asked = body.lines ?? (body.itemId ? [{ ...body, itemId: body.itemId }] : []);
      const lines: Line[] = [];
      for (const { itemId, variationId, quantity } of asked) {
        const listing = listingById(itemId);
        if (!listing || listing.isClassified) return wrong(`itemId: nothing to buy at ${itemId}`);
        lines.push({ listing, variationId: variationId ?? firstVariation(world, listing), quantity });
      }
      if (lines.length === 0) return wrong("itemId: or lines is required");
      if (lines.some(({ listing }) => listing.sellerId !== lines[0]?.listing.sellerId)) {
        return wrong("lines: all of one seller");
      }
      const orders = buy(world, { ...body, lines });
      return json(200, purchaseBody(world, orders));
    }),
  ),
  route(
    "POST",
    "orders/bulk",
    withBody(BulkOrders, (bulk, world) => {
      const made = buyMany(world, bulk);
      return made ? json(200, made) : wrong(`sellerId: no listings of ${bulk.sellerId}`);
    }),
  ),
  onOrder("GET", "", (order, world) => orderFacts(world, order)),
  onOrder("POST", "/pay", (order, world) => payLater(world, order)),
  onOrder("POST", "/expire", (order, world) => cancelOrder(world, order, byExpiry)),
  onOrder("POST", "/fraud", (order, world) => flagFraud(world, order)),
  onOrder("POST", "/invalidate", (order, world) => changeOrder(world, order, { status: "invalid" })),
  onOrder("POST", "/pending-cancel", (order, world) => changeOrder(world, order, { status: "pending_cancel" })),
  onOrder("POST", "/gain-pack", (order, world) => gainPack(world, order)),
  withOrder(
    "/cancel",
    z.object({ by: z.enum(["buyer", "seller", "fraud"]).default("buyer") }),
    (order, { by }, world) => {
      if (by === "fraud") return cancelOrder(world, order, byFraud);
      if (by === "buyer") {
        openClaim(world, { orders: [order], type: "cancel_purchase", reasonId: "PNR9501" });
      } else {
        giveFeedback(world, order, {
          fulfilled: false,
          rating: "neutral",
          message: "Nos quedamos sin stock, disculpas.",
          reason: "OUT_OF_STOCK",
          restockItem: false,
        });
      }
      return world.state.get("orders", order.id) ?? order;
    },
  ),
  withOrder("/refund", Refund, (order, { amount, percentage, source }, world) => {
    if (percentage !== undefined) refundShare(world, order, percentage);
    else if (amount === undefined) refundAll(world, order, source);
    else {
      const payment = world.state.group("payments", `order ${order.id}`).find((one) => refundableOf(one) >= amount);
      if (!payment) return `amount: nothing left to refund ${amount} from`;
      refund(world, payment, amount, source);
    }
    return orderFacts(world, world.state.get("orders", order.id) ?? order);
  }),
  withOrder(
    "/charge-back",
    z.object({ detail: z.enum(["settled", "reimbursed", "in_process"]).default("settled") }),
    (order, { detail }, world) => {
      chargeBack(world, order, detail);
      return orderFacts(world, order);
    },
  ),
  withOrder("/compensate", z.object({ amount: z.number().positive() }), (order, { amount }, world) =>
    compensate(world, order, amount),
  ),
  withOrder("/tags", z.object({ tags: z.array(z.string()) }), (order, { tags }, world) =>
    changeOrder(world, order, { tags }),
  ),
  withOrder("/backdate", z.object({ hours: z.number().positive() }), (order, { hours }, world) => {
    backdate(world, packKeyOf(order), hours);
    return world.state.get("orders", order.id) ?? order;
  }),
  onOrder("POST", "/ship", (order, world) => onShipmentOf(world, order, (it) => advanceTo(world, it, "shipped"))),
  onOrder("POST", "/deliver", (order, world) => onShipmentOf(world, order, (it) => advanceTo(world, it, "delivered"))),
  route("POST", "payments/:id/finish-refunds", (call, world) => {
    const payment = world.state.get("payments", call.part("id"));
    if (!payment) return missing(`payment ${call.part("id")}`);
    const status = call.query("status") === "rejected" ? "rejected" : "approved";
    return json(200, finishRefunds(world, payment, status));
  }),
  onShipment("advance", z.object({}), (shipment, _body, world) => advanceShipment(world, shipment)),
  onShipment(
    "move",
    z.object({ status: z.string().min(1), substatus: z.string().nullable().default(null) }),
    (shipment, { status, substatus }, world) => moveShipment(world, shipment, status, substatus),
  ),
  onShipment("fail", z.object({}), (shipment, _body, world) => {
    const absent = moveShipment(world, shipment, "shipped", "receiver_absent");
    const returning = moveShipment(world, absent, "not_delivered", "returning_to_sender");
    return moveShipment(world, returning, "not_delivered", "returned");
  }),
  onShipment("delay", z.object({ type: z.string().default("handling_delayed") }), (shipment, { type }, world) =>
    changeShipment(world, shipment, { delays: [...shipment.delays, { type, at: Date.now() }] }),
  ),
];

/** Variations are bought, not listings, where there are some: the first with stock. */
export function firstVariation(world: World, listing: Listing): number | null {
  const inStock = listing.variations.find(({ id }) => stockOf(world, listing, id) > 0);
  return (inStock ?? listing.variations[0])?.id ?? null;
}

function purchaseBody(world: World, orders: Order[]) {
  const [first] = orders;
  return {
    pack: first ? packKeyOf(first) : null,
    packId: first?.packId ?? null,
    sellerId: first?.sellerId,
    buyerId: first?.buyerId,
    orderIds: orders.map(({ id }) => id),
    shipmentIds: [...new Set(orders.map(({ shipmentId }) => shipmentId).filter((id) => id !== null))],
    paymentIds: orders.flatMap(({ id }) => world.state.group("payments", `order ${id}`).map((payment) => payment.id)),
    orders,
  };
}

function orderFacts(world: World, order: Order) {
  const thread = threadOf(world, packKeyOf(order), order.sellerId);
  return {
    order,
    payments: world.state.group("payments", `order ${order.id}`),
    shipments: world.state.group("shipments", `order ${order.id}`),
    claims: world.state.group("claims", `order ${order.id}`),
    conversation: thread && conversationStatus(world, thread),
  };
}

function onOrder(method: "GET" | "POST", path: string, act: (order: Order, world: World) => unknown): SandboxRoute {
  return route(method, `orders/:id${path}`, (call, world) => {
    const order = world.state.get("orders", call.part("id"));
    return order ? answered(act(order, world)) : missing(`order ${call.part("id")}`);
  });
}

function withOrder<S extends z.ZodType>(
  path: string,
  schema: S,
  act: (order: Order, body: z.infer<S>, world: World) => unknown,
): SandboxRoute {
  return route(
    "POST",
    `orders/:id${path}`,
    withBody(schema, (body, world, call) => {
      const order = world.state.get("orders", call.part("id"));
      return order ? answered(act(order, body, world)) : missing(`order ${call.part("id")}`);
    }),
  );
}

function onShipmentOf(world: World, order: Order, act: (shipment: Shipment) => Shipment): Shipment | string {
  const shipment = order.shipmentId === null ? undefined : world.state.get("shipments", order.shipmentId);
  return shipment ? act(shipment) : "the order has no shipment";
}

function onShipment<S extends z.ZodType>(
  path: string,
  schema: S,
  act: (shipment: Shipment, body: z.infer<S>, world: World) => unknown,
): SandboxRoute {
  return route(
    "POST",
    `shipments/:id/${path}`,
    withBody(schema, (body, world, call) => {
      const shipment = world.state.get("shipments", call.part("id"));
      return shipment ? answered(act(shipment, body, world)) : missing(`shipment ${call.part("id")}`);
    }),
  );
}

/** A sentence is a refusal. */
export const answered = (result: unknown): Reply => (typeof result === "string" ? wrong(result) : json(200, result));
