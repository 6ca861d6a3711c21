import type { Listing } from "../catalog/listings";
import { faultsOf } from "../faults";
import type { Logistic, Order, Pack } from "../order-records";
import type { World } from "../world";
import { takeStock } from "./items";
import { rounded } from "./money";
import { changeOrder, closeSale, firstPackId, packKeyOf, tellOrder } from "./orders";
import { createShipments, shippingPriceOf } from "./parcels";
import { approve, newPayment } from "./payments";

const firstOrderId = 2_000_014_100_000_001;

export const payingWays = ["approved", "required", "in_process", "partial", "rejected", "confirmed"] as const;
/** How the buyer pays: at once, later, under review, with a card that is refused for the rest, not at all yet. */
export type PayingWay = (typeof payingWays)[number];

export interface Line {
  listing: Listing;
  /** null: the listing has no variations. */
  variationId: number | null;
  quantity: number;
}

export interface Purchase {
  buyerId: number;
  /** Several lines are a cart: one pack with an order each. */
  lines: Line[];
  /** Old sales have none; a cart always has one. */
  withPack?: boolean;
  paying?: PayingWay;
  /** Instead of the listings' own. */
  logistic?: Logistic;
  couponAmount?: number;
  flows?: string[];
  /** Another seller's order in the same pack, which this seller's application may not see. */
  withForeignOrder?: boolean;
}

const foreignSellerId = 2_210_773_304;

/** A buyer buys. Returns the orders, paid and with a shipment when the payment was approved. */
export function buy(world: World, purchase: Purchase): Order[] {
  const { buyerId, lines, paying = "approved", withPack = true, withForeignOrder = false } = purchase;
  return world.state.together(() => {
    const packId = withPack || lines.length > 1 || withForeignOrder ? newPack(world, buyerId).id : null;
    const isCart = lines.length > 1 || withForeignOrder;
    const orders = lines.map((line, index) =>
      placeOrder(world, purchase, line, { packId, elementId: isCart ? index + 1 : null, paysShipping: index === 0 }),
    );
    const [first] = lines;
    if (withForeignOrder && first) {
      const place = { packId, elementId: lines.length + 1, paysShipping: false };
      const foreign = placeOrder(world, purchase, first, place);
      world.state.put("orders", foreign.id, { ...foreign, sellerId: foreignSellerId, closedAt: Date.now() });
    }
    const placed = orders.map((order) => pay(world, order, paying));
    return paying === "approved" ? settle(world, placed) : placed;
  });
}

/** The money of an order that waited for it arrives. */
export function payLater(world: World, order: Order): Order {
  return world.state.together(() => {
    const owed = totalOf(order) + order.shippingCost - approvedOf(world, order);
    const waiting = world.state
      .group("payments", `order ${order.id}`)
      .find(({ status }) => status === "pending" || status === "in_process");
    const payment = waiting ?? newPayment(world, order, { amount: owed - order.shippingCost });
    approve(world, payment);
    const [settled] = settle(world, [order]);
    return settled ?? order;
  });
}

/** What the order's items cost, offers taken off, without shipping. */
export const totalOf = ({ unitPrice, quantity, currencyId }: Order) => rounded(unitPrice * quantity, currencyId);

function approvedOf({ state }: World, order: Order): number {
  return state
    .group("payments", `order ${order.id}`)
    .filter(({ status }) => status === "approved")
    .reduce((sum, { amount, shippingAmount }) => sum + amount + shippingAmount, 0);
}

function newPack({ state }: World, buyerId: number): Pack {
  const id = state.next("pack", firstPackId);
  const now = Date.now();
  return state.put("packs", id, {
    id,
    buyerId,
    status: "released",
    statusDetail: null,
    createdAt: now,
    updatedAt: now,
  });
}

interface Place {
  packId: number | null;
  elementId: number | null;
  paysShipping: boolean;
}

function placeOrder(world: World, purchase: Purchase, { listing, variationId, quantity }: Line, place: Place): Order {
  const id = world.state.next("order", firstOrderId);
  const now = Date.now();
  const logistic = purchase.logistic ?? listing.shipping.logisticType ?? "to_be_agreed";
  const price = shippingPriceOf(listing.siteId);
  const isFree = listing.shipping.freeShipping || logistic === "to_be_agreed";
  return world.state.put("orders", id, {
    id,
    packId: place.packId,
    elementId: place.elementId,
    sellerId: listing.sellerId,
    buyerId: purchase.buyerId,
    siteId: listing.siteId,
    itemId: listing.id,
    variationId,
    quantity,
    unitPrice: listing.price,
    fullUnitPrice: listing.regularPrice ?? listing.price,
    currencyId: listing.currencyId,
    couponAmount: place.paysShipping ? (purchase.couponAmount ?? 0) : 0,
    shippingCost: place.paysShipping && !isFree ? price : 0,
    logistic,
    status: "payment_required",
    tags: [],
    flows: purchase.flows ?? [],
    cancelDetail: null,
    fulfilled: null,
    shipmentId: null,
    shipmentVisibleAt: now + faultsOf(world.state).shipmentLagMs,
    createdAt: now,
    closedAt: null,
    updatedAt: now,
  });
}

function pay(world: World, order: Order, way: PayingWay): Order {
  const total = totalOf(order);
  switch (way) {
    case "approved":
      approve(world, newPayment(world, order, { amount: total }));
      return order;
    case "required":
      tellOrder(world, order);
      return order;
    case "confirmed":
      return changeOrder(world, order, { status: "confirmed", closedAt: Date.now() });
    case "in_process":
      newPayment(world, order, { amount: total, status: "in_process", statusDetail: "pending_review_manual" });
      return changeOrder(world, order, { status: "payment_in_process" });
    case "rejected":
      newPayment(world, order, { amount: total, status: "rejected", statusDetail: "cc_rejected_high_risk" });
      return changeOrder(world, order, { status: "payment_required" });
    case "partial": {
      const first = rounded(total * 0.4, order.currencyId);
      approve(world, newPayment(world, order, { amount: first, shippingAmount: 0 }));
      newPayment(world, order, {
        amount: rounded(total - first, order.currencyId),
        status: "rejected",
        statusDetail: "cc_rejected_insufficient_amount",
      });
      return changeOrder(world, order, { status: "partially_paid" });
    }
  }
}

/** Marks the orders paid, takes the stock and makes the shipments of what is paid. */
function settle(world: World, orders: Order[]): Order[] {
  const paid = orders.map((order) => {
    takeStock(world, order, order.quantity);
    return closeSale(world, order);
  });
  const [first] = paid;
  if (first) createShipments(world, packKeyOf(first), first.sellerId);
  return paid.map(({ id }) => world.state.get("orders", id)).filter((order) => order !== undefined);
}
