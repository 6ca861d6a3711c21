import type { Order, Pack } from "../order-records";
import type { World } from "../world";

export const firstPackId = 2_000_009_100_000_001;

/** The pack's id, or the order's where there is no pack: the marketplace takes either in the same place. */
export const packKeyOf = ({ id, packId }: Pick<Order, "id" | "packId">) => packId ?? id;

/** The orders behind a pack id or, for orders without a pack, behind the order id. */
export function ordersOfPack({ state }: World, packKey: number | string): Order[] {
  return state.group("orders", `pack ${packKey}`);
}

export function tellOrder({ courier }: World, { id, sellerId }: Order): void {
  courier.tell({ topic: "orders_v2", resource: `/orders/${id}`, userId: sellerId });
}

export function changeOrder(world: World, order: Order, changes: Partial<Order>): Order {
  // What changed meanwhile is kept: an order is often held across the steps of one event.
  const current = world.state.get("orders", order.id) ?? order;
  const changed = world.state.put("orders", order.id, { ...current, ...changes, updatedAt: Date.now() });
  if (changed.packId !== null) touchPack(world, changed.packId, {});
  tellOrder(world, changed);
  return changed;
}

/** Paid: the sale is closed, as the marketplace says. */
export function closeSale(world: World, order: Order): Order {
  return changeOrder(world, order, { status: "paid", closedAt: order.closedAt ?? Date.now() });
}

/** The marketplace warns: do not ship. */
export const flagFraud = (world: World, order: Order) =>
  changeOrder(world, order, { tags: [...new Set([...order.tags, "fraud_risk_detected"])] });

export function touchPack({ state }: World, packId: number, changes: Partial<Pack>): void {
  const pack = state.get("packs", packId);
  if (pack) state.put("packs", packId, { ...pack, ...changes, updatedAt: Date.now() });
}

/** An old order gets a pack at last: the thread's key changes with it. */
export function gainPack(world: World, order: Order): Order {
  if (order.packId !== null) return order;
  const { state } = world;
  return state.together(() => {
    const now = Date.now();
    const id = state.next("pack", firstPackId);
    const pack: Pack = {
      id,
      buyerId: order.buyerId,
      status: "released",
      statusDetail: null,
      createdAt: now,
      updatedAt: now,
    };
    state.put("packs", id, pack);
    const before = `${order.id}:${order.sellerId}`;
    const after = `${id}:${order.sellerId}`;
    const thread = state.get("threads", before);
    if (thread) {
      state.remove("threads", before);
      state.put("threads", after, { ...thread, id: after, packKey: id });
    }
    for (const message of state.group("messages", `thread ${before}`)) {
      state.put("messages", message.id, { ...message, threadId: after, packKey: id });
    }
    const shipment = order.shipmentId === null ? undefined : state.get("shipments", order.shipmentId);
    if (shipment) state.put("shipments", shipment.id, { ...shipment, packId: id });
    return changeOrder(world, order, { packId: id });
  });
}
