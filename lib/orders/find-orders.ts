import "server-only";
import type { ClaimResource } from "@/db/vocabulary";
import { ChannelError } from "@/lib/channels/errors";
import type { ThreadRef } from "@/lib/channels/messages-facet";
import type { ChannelOrder, ChannelPack } from "@/lib/channels/orders-facet";
import { withStoreAccess } from "@/lib/integrations/with-store-access";
import { fetchOwnOrder, ordersFacetOf, type Store, unlessOutOfReach } from "./fetch-orders";
import { type KnownOrder, orderPaidBy, ordersInShipment, ordersNamed } from "./known-orders";

/** Changes arrive by themselves; an order that was read this long ago is asked for again when somebody needs it. */
const FRESH_HOURS = 24;
/** The orders of one purchase reach us within this time. Of a younger pack some may still be on their way. */
const COMPLETE_MINUTES = 10;

/**
 * `orderSourceIds`: the store's own, in the order of their ids. `fetched`: those that were not known here, or not lately,
 * to be applied in the same transaction as what asked for them.
 */
export type FoundOrders = { orderSourceIds: string[]; buyerSourceId: string | null; fetched: ChannelOrder[] };

/**
 * The orders that a thread is about, and where it lives: at the pack when there is one, whatever it was called by. Speaks
 * to the marketplace only about what is not known here. Throws `ChannelError`: `not-found`, or `forbidden` when all of it
 * is another seller's.
 */
export async function ordersOfThread(store: Store, ref: ThreadRef): Promise<FoundOrders & { ref: ThreadRef }> {
  const known = await ordersNamed(store, [ref.sourceId]);
  const pack = known.find(({ packSourceId }) => packSourceId !== null)?.packSourceId;
  if (pack) return inPack(store, pack);
  // The marketplace writes the order's id where a pack is missing, so what is called a pack may be an order.
  if (ref.of === "pack" && known.length === 0) {
    const found = await unlessOutOfReach(fetchPack(store, ref.sourceId));
    if (found) return inPack(store, ref.sourceId, { pack: found });
  }
  const [order] = await inOrders(store, [ref.sourceId], known);
  if (order?.fetched?.packId) return inPack(store, order.fetched.packId, { order: order.fetched });
  return { ref: { of: "order", sourceId: ref.sourceId }, ...whole([order]) };
}

/**
 * The orders that a claim is about; the one that it names first. Empty when the marketplace names none, for example for a
 * payment that is no sale. Throws as `ordersOfThread`.
 */
export async function ordersOfClaim(
  store: Store,
  { resource, sourceId }: { resource: ClaimResource | null; sourceId: string },
): Promise<FoundOrders> {
  switch (resource) {
    case "shipment":
      return whole(await inOrders(store, await inShipment(store, sourceId)));
    case "payment": {
      const orderId = (await orderPaidBy(store, sourceId)) ?? (await paidOrder(store, sourceId));
      return whole(orderId ? await inOrders(store, [orderId]) : []);
    }
    case "purchase":
      return ordersOfThread(store, { of: "pack", sourceId });
    case "order":
    case null:
      return whole(await inOrders(store, [sourceId]));
  }
}

type Found = { sourceId: string; buyerSourceId: string | null; fetched: ChannelOrder | null };

/** The known and fresh ones as they are, the others from the marketplace. Throws when one order alone is out of reach. */
async function inOrders(
  store: Store,
  sourceIds: readonly string[],
  named?: readonly KnownOrder[],
  { now = new Date(), read = null }: { now?: Date; read?: ChannelOrder | null } = {},
): Promise<Found[]> {
  const known = new Map((named ?? (await ordersNamed(store, sourceIds))).map((order) => [order.sourceId, order]));
  const found: Found[] = [];
  for (const sourceId of sourceIds) {
    const order = known.get(sourceId);
    if (order && now.getTime() - order.readAt.getTime() < FRESH_HOURS * 3_600_000) {
      found.push({ sourceId, buyerSourceId: order.buyerSourceId, fetched: null });
      continue;
    }
    const fetching = read?.sourceId === sourceId ? Promise.resolve(read) : fetchOwnOrder(store, sourceId);
    const fetched = await orElseKnown(fetching, order, sourceIds.length > 1);
    if (fetched) found.push({ sourceId, buyerSourceId: fetched.buyerId ?? order?.buyerSourceId ?? null, fetched });
    else if (order) found.push({ sourceId, buyerSourceId: order.buyerSourceId, fetched: null });
  }
  if (found.length === 0 && sourceIds.length > 0) throw new ChannelError("forbidden", { code: "another-seller" });
  return found;
}

/** What we hold outlives the marketplace's memory, which is a year; and a pack may hold another seller's orders. */
function orElseKnown(fetching: Promise<ChannelOrder>, known: KnownOrder | undefined, isOneOfSeveral: boolean) {
  return known || isOneOfSeveral ? unlessOutOfReach(fetching) : fetching;
}

/** `read`: what was read on the way here. */
async function inPack(
  store: Store,
  packSourceId: string,
  read: { pack?: ChannelPack; order?: ChannelOrder } = {},
  now = new Date(),
) {
  const known = await ordersNamed(store, [packSourceId]);
  const pack = read.pack ?? (isComplete(known, now) ? null : await fetchPack(store, packSourceId));
  const sourceIds = new Set([...known.map(({ sourceId }) => sourceId), ...(pack?.orderIds ?? [])]);
  const found = await inOrders(store, [...sourceIds].sort(), known, { now, read: read.order ?? null });
  const ref: ThreadRef = { of: "pack", sourceId: packSourceId };
  return { ref, ...whole(found, pack?.buyerId) };
}

/** Whether those that were bought together have all reached us by now. */
const isComplete = (known: readonly { placedAt: Date }[], now: Date): boolean =>
  known.length > 0 && known.every(({ placedAt }) => now.getTime() - placedAt.getTime() > COMPLETE_MINUTES * 60_000);

function whole(found: readonly (Found | undefined)[], packBuyerId: string | null = null): FoundOrders {
  const orders = found.filter((order) => order !== undefined);
  return {
    orderSourceIds: orders.map(({ sourceId }) => sourceId),
    buyerSourceId: orders.find(({ buyerSourceId }) => buyerSourceId !== null)?.buyerSourceId ?? packBuyerId,
    fetched: orders.flatMap(({ fetched }) => (fetched ? [fetched] : [])),
  };
}

function fetchPack({ storeId, organizationId }: Store, packId: string): Promise<ChannelPack> {
  return withStoreAccess(storeId, organizationId, "orders", (as, channel) =>
    ordersFacetOf(channel).fetchPack(as, packId),
  );
}

async function inShipment(store: Store, shipmentId: string, now = new Date()): Promise<string[]> {
  const known = await ordersInShipment(store, shipmentId);
  const knownIds = known.map(({ sourceId }) => sourceId);
  if (isComplete(known, now)) return knownIds;
  const items = await withStoreAccess(store.storeId, store.organizationId, "shipments", (as, channel) =>
    ordersFacetOf(channel).listShipmentItems(as, shipmentId),
  );
  return [...new Set([...knownIds, ...items.flatMap(({ orderId }) => orderId ?? [])])].sort();
}

/** The order that a payment is for; null when it is no sale. */
export function paidOrder({ storeId, organizationId }: Store, paymentId: string): Promise<string | null> {
  return withStoreAccess(storeId, organizationId, "payments", async (as, channel) => {
    const payment = await ordersFacetOf(channel).fetchPayment(as, paymentId);
    if (payment.sellerId !== null && payment.sellerId !== as.sellerId) {
      throw new ChannelError("forbidden", { code: "another-seller" });
    }
    return payment.orderId;
  });
}
