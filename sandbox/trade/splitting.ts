import { listingById } from "../catalog/listings";
import type { Order, Shipment } from "../order-records";
import type { World } from "../world";
import { buy } from "./buying";
import { cancelOrder } from "./cancelling";
import { touchPack } from "./orders";
import { changeShipment, ordersOf } from "./parcels";

interface Split {
  reason: string;
  boxes: { orderId: number; quantity: number }[][];
}

/**
 * Two boxes instead of one: the old orders, pack and parcel are cancelled, new ones take their place.
 * Returns the sentence that says why not.
 */
export function splitShipment(world: World, shipment: Shipment, { reason, boxes }: Split): string | undefined {
  const orders = ordersOf(world, shipment);
  for (const order of orders) {
    const units = boxes.flat().reduce((sum, { orderId, quantity }) => sum + (orderId === order.id ? quantity : 0), 0);
    if (units !== order.quantity) return `The quantities of order ${order.id} do not add up`;
  }
  world.state.together(() => {
    const made = boxes.map((box) => newOrders(world, orders, box));
    for (const order of orders) {
      cancelOrder(world, order, {
        detail: { group: "shipment", code: "pack_splitted", description: "Pack was split", requestedBy: "meli" },
        source: "admin",
      });
      if (order.packId !== null) touchPack(world, order.packId, { status: "cancelled", statusDetail: "splitted" });
    }
    const siblingId = made[0]?.[0]?.shipmentId;
    changeShipment(world, shipment, {
      status: "cancelled",
      substatus: "pack_splitted",
      tags: ["source_pack_split"],
      sibling: siblingId ? { reason, shipmentId: siblingId, at: Date.now() } : null,
      history: [...shipment.history, { status: "cancelled", substatus: "pack_splitted", at: Date.now() }],
    });
  });
  return undefined;
}

function newOrders(world: World, orders: Order[], box: Split["boxes"][number]): Order[] {
  const lines = box.flatMap(({ orderId, quantity }) => {
    const order = orders.find(({ id }) => id === orderId);
    const listing = order && listingById(order.itemId);
    return listing ? [{ listing, variationId: order.variationId, quantity }] : [];
  });
  const [first] = orders;
  return first && lines.length > 0 ? buy(world, { buyerId: first.buyerId, lines, logistic: first.logistic }) : [];
}
