import { switchThread } from "../control/messages";
import type { Order, Shipment } from "../order-records";
import { backdate } from "../trade/backdating";
import { payLater } from "../trade/buying";
import { byExpiry, byFraud, cancelOrder } from "../trade/cancelling";
import { openClaim } from "../trade/claims";
import { giveFeedback } from "../trade/feedback";
import { moderateMessage, releaseMessage, writeAsAgent, writeAsBuyer, writeAsSeller } from "../trade/messages";
import { flagFraud, packKeyOf } from "../trade/orders";
import { changeShipment } from "../trade/parcels";
import { chargeBack, refundAll, refundShare } from "../trade/payments";
import { advanceShipment, advanceTo, moveShipment } from "../trade/shipping";
import { splitShipment } from "../trade/splitting";
import { counterpartOf, threadOf } from "../trade/threads";
import type { World } from "../world";
import { actOnClaim } from "./sale-claims";

/** What the buttons of a sale's page do; false when it cannot be done now. */
export function actOnSale(form: URLSearchParams, world: World, order: Order): boolean {
  const name = form.get("hacer") ?? "";
  if (form.has("reclamo")) return actOnClaim(form, world);
  const money = moneyDeeds[name];
  if (money) return money(world, order);
  const shipping = shippingDeeds[name];
  if (shipping) {
    const shipment = order.shipmentId === null ? undefined : world.state.get("shipments", order.shipmentId);
    return shipment !== undefined && shipping(world, shipment, order);
  }
  return actOnThread(name, form, world, order);
}

/** Always done. */
const done =
  (work: (world: World, order: Order) => unknown) =>
  (world: World, order: Order): boolean => {
    work(world, order);
    return true;
  };

const isOpen = (order: Order) => order.status !== "cancelled";

const moneyDeeds: Record<string, (world: World, order: Order) => boolean> = {
  pagar: (world, order) => order.closedAt === null && done(payLater)(world, order),
  "vencer-pago": (world, order) => isOpen(order) && done(() => cancelOrder(world, order, byExpiry))(world, order),
  "cancelar-comprador": (world, order) =>
    isOpen(order) &&
    done(() => openClaim(world, { orders: [order], type: "cancel_purchase", reasonId: "PNR9501" }))(world, order),
  "cancelar-vendedor": (world, order) =>
    isOpen(order) && !world.state.get("feedbacks", order.id) && done(cancelAsSeller)(world, order),
  fraude: done(flagFraud),
  "cancelar-fraude": (world, order) => isOpen(order) && done(() => cancelOrder(world, order, byFraud))(world, order),
  "devolver-mitad": done((world, order) => refundShare(world, order, 50)),
  devolver: done((world, order) => refundAll(world, order, "collector")),
  cubrir: done((world, order) => refundAll(world, order, "covered")),
  contracargo: done((world, order) => chargeBack(world, order, "settled")),
  envejecer: done((world, order) => backdate(world, packKeyOf(order), 31 * 24)),
};

function cancelAsSeller(world: World, order: Order): void {
  giveFeedback(world, order, {
    fulfilled: false,
    rating: "neutral",
    message: "Nos quedamos sin stock, disculpas.",
    reason: "OUT_OF_STOCK",
    restockItem: false,
  });
}

const shippingDeeds: Record<string, (world: World, shipment: Shipment, order: Order) => boolean> = {
  avanzar: (world, shipment) => advanceShipment(world, shipment) !== shipment,
  despachar: (world, shipment) => advanceTo(world, shipment, "shipped") !== shipment,
  entregar: (world, shipment) => advanceTo(world, shipment, "delivered") !== shipment,
  demorar: (world, shipment) => {
    changeShipment(world, shipment, {
      delays: [...shipment.delays, { type: "handling_delayed", at: Date.now() }],
      dispatchBy: Date.now() - 1,
    });
    return true;
  },
  "no-entregar": (world, shipment) => {
    const absent = moveShipment(world, shipment, "shipped", "receiver_absent");
    const returning = moveShipment(world, absent, "not_delivered", "returning_to_sender");
    moveShipment(world, returning, "not_delivered", "returned");
    return true;
  },
  dividir: (world, shipment, order) => {
    if (order.quantity < 2 || shipment.status !== "ready_to_ship" || shipment.orderIds.length > 1) return false;
    const boxes = [[{ orderId: order.id, quantity: 1 }], [{ orderId: order.id, quantity: order.quantity - 1 }]];
    return splitShipment(world, shipment, { reason: "DIMENSIONS_EXCEEDED", boxes }) === undefined;
  },
};

function actOnThread(name: string, form: URLSearchParams, world: World, order: Order): boolean {
  const thread = threadOf(world, packKeyOf(order), order.sellerId);
  if (!thread) return false;
  const message = world.state.get("messages", form.get("mensaje") ?? "");
  switch (name) {
    case "conversacion":
      switchThread(world, thread, {
        substatus: form.get("bloqueo") || null,
        ...(form.has("asistente") === (thread.agent !== null) ? {} : { agent: form.has("asistente") }),
        isAgentClosed: form.has("asistente-cerrado"),
        isSupermarket: form.has("supermercado"),
        isExcepted: form.has("exceptuado"),
        isGuideLocked: form.has("guia-ocupada"),
        isBuyerGone: form.has("comprador-ido"),
      });
      return true;
    case "moderar":
      if (message) moderateMessage(world, message, form.get("causa") ?? "PERSONAL_DATA");
      return message !== undefined;
    case "liberar":
      if (message) releaseMessage(world, message);
      return message !== undefined;
    case "escribir": {
      const text = (form.get("texto") ?? "").replaceAll("\r\n", "\n").trim();
      if (text === "") return false;
      const who = form.get("como");
      if (who === "vendedor") writeAsSeller(world, thread, { text, toId: counterpartOf(thread), through: "site" });
      else if (who === "asistente") writeAsAgent(world, thread, text);
      else writeAsBuyer(world, thread, { text });
      return true;
    }
    default:
      return false;
  }
}
