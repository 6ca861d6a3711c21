import type { CancelDetail, Order } from "../order-records";
import type { World } from "../world";
import { takeStock } from "./items";
import { changeOrder } from "./orders";
import { changeShipment, ordersOf } from "./parcels";
import { cancelPending, type RefundSource, refundAll } from "./payments";

export interface Cancellation {
  detail: Omit<CancelDetail, "at">;
  source: RefundSource;
  fulfilled?: false;
  giveBackStock?: boolean;
}

/** Cancels a sale: the approved money goes back, what was not shipped stays. */
export function cancelOrder(world: World, order: Order, cancellation: Cancellation): Order {
  const { detail, source, fulfilled, giveBackStock = true } = cancellation;
  return world.state.together(() => {
    const wasPaid = order.closedAt !== null && order.status !== "confirmed";
    refundAll(world, order, source);
    cancelPending(world, order);
    if (wasPaid && giveBackStock) takeStock(world, order, -order.quantity);
    const cancelled = changeOrder(world, order, {
      status: "cancelled",
      cancelDetail: { ...detail, at: Date.now() },
      ...(fulfilled === undefined ? {} : { fulfilled }),
    });
    cancelShipmentsOf(world, cancelled, "cancelled_manually");
    return cancelled;
  });
}

export const byBuyer = {
  detail: {
    group: "buyer",
    code: "cancel_purchase_by_buyer",
    description: "Buyer cancelled the purchase",
    requestedBy: "buyer",
  },
  source: "collector",
} as const satisfies Cancellation;

export const byFraud = {
  detail: { group: "fraud", code: "fraud_detected", description: "Purchase was fraudulent", requestedBy: "meli" },
  source: "admin",
} as const satisfies Cancellation;

export const byExpiry = {
  detail: {
    group: "internal",
    code: "payment_expired",
    description: "Payment was not completed in time",
    requestedBy: "meli",
  },
  source: "admin",
} as const satisfies Cancellation;

export const byLostParcel = {
  detail: {
    group: "delivery",
    code: "shipment_not_delivered",
    description: "Shipment was not delivered",
    requestedBy: "meli",
  },
  source: "bpp",
  giveBackStock: false,
} as const satisfies Cancellation;

/** Parcels that have not left yet stay when every order in them is cancelled. */
export function cancelShipmentsOf(world: World, order: Order, substatus: string): void {
  const shipment = order.shipmentId === null ? undefined : world.state.get("shipments", order.shipmentId);
  if (!shipment || ["shipped", "delivered", "not_delivered", "cancelled"].includes(shipment.status)) return;
  if (ordersOf(world, shipment).some(({ status }) => status !== "cancelled")) return;
  changeShipment(world, shipment, {
    status: "cancelled",
    substatus,
    history: [...shipment.history, { status: "cancelled", substatus, at: Date.now() }],
  });
}
