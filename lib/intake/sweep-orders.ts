import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { orders, sweeps } from "@/db/schema";
import { systemOf } from "@/lib/auth/actor";
import type { ChannelOrder, OrderPage } from "@/lib/channels/orders-facet";
import { recordEvents } from "@/lib/events/record-event";
import { arrayOf } from "@/lib/inbox/places";
import { withStoreAccess } from "@/lib/integrations/with-store-access";
import { readAgain } from "@/lib/jobs/read-again";
import { log } from "@/lib/log";
import { applyOrder } from "@/lib/orders/apply-order";
import { isOwn, ordersFacetOf, type Store } from "@/lib/orders/fetch-orders";
import { unknownItems } from "./read-order";
import { readThreadsOf } from "./read-threads-of";
import { halvesOf, type SweepWindow } from "./sweep-window";

/** What changed just before the last comparison may have reached the marketplace's own search after it. */
const OVERLAP_MINUTES = 10;
/** How far back the first comparison looks. What is older is read as the store's past: see `backfillOrders`. */
const FIRST_HOURS = 24;
const HOUR_MS = 3_600_000;

/**
 * Compares the orders that changed at the marketplace since the last comparison with ours. What did not change costs nothing
 * but its row; what did is applied from the list itself, whose rows are whole orders, and its parcel is read again. Only an
 * order whose row is not whole is read by itself: those that we never heard of are what `missing` counts.
 *
 * Cancelled orders are asked for apart, because a search leaves them out. A window that holds more than can be paged through
 * is halved, down to an hour; the log says when an hour holds too much.
 * Source: analytics reference, section 3 (Órdenes, 18/02/2026 and 21/09/2026).
 */
export async function sweepOrders(
  { storeId }: { storeId: string },
  organizationId: string,
  now: () => Date = () => new Date(),
): Promise<{ theirs: number; missing: number }> {
  const store = { storeId, organizationId };
  const sweptAt = now();
  const from = await comparedUntil(store, sweptAt);
  const listed = new Map<string, boolean>();
  // Cancelled ones last: what is cancelled while we look has left the first list and entered the second.
  for (const cancelled of [false, true]) {
    for await (const page of pagesOf(store, { from, to: sweptAt, cancelled })) {
      for (const [orderId, isMissing] of await compare(store, page, now())) listed.set(orderId, isMissing);
    }
  }
  const compared = { theirs: listed.size, missing: [...listed.values()].filter((isMissing) => isMissing).length };
  await inOrganization(organizationId, (tx) =>
    tx.insert(sweeps).values({ organizationId, storeId, list: "recent-orders", sweptAt, ...compared }),
  );
  return compared;
}

async function comparedUntil({ storeId, organizationId }: Store, now: Date): Promise<Date> {
  const [last] = await inOrganization(organizationId, (tx) =>
    tx
      .select({ sweptAt: sweeps.sweptAt })
      .from(sweeps)
      .where(and(eq(sweeps.storeId, storeId), eq(sweeps.list, "recent-orders")))
      .orderBy(desc(sweeps.sweptAt))
      .limit(1),
  );
  if (!last) return new Date(now.getTime() - FIRST_HOURS * HOUR_MS);
  return new Date(last.sweptAt.getTime() - OVERLAP_MINUTES * 60_000);
}

async function* pagesOf(store: Store, window: SweepWindow): AsyncGenerator<OrderPage> {
  const first = await search(store, window, null);
  const halves = first.total > first.reachable ? halvesOf(window) : null;
  if (halves) {
    for (const half of halves) yield* pagesOf(store, half);
    return;
  }
  if (first.total > first.reachable) {
    log.warn({ ...store, ...window, total: first.total }, "an hour holds more orders than can be paged through");
  }
  for (let page = first; ; page = await search(store, window, page.next)) {
    if (page.unreadable > 0) log.warn({ ...store, unreadable: page.unreadable }, "orders of a list make no sense");
    yield page;
    if (page.next === null) return;
  }
}

function search({ storeId, organizationId }: Store, window: SweepWindow, next: string | null): Promise<OrderPage> {
  return withStoreAccess(storeId, organizationId, "orders", async (as, channel) => {
    const page = await ordersFacetOf(channel).searchOrders(as, { by: "updated", ...window }, next);
    return { ...page, orders: page.orders.filter((order) => order.sellerId === null || isOwn(order, as)) };
  });
}

/** Takes over what differs. Returns every order of the page, and whether it is still missing here. */
async function compare(store: Store, { orders: theirs }: OrderPage, readAt: Date): Promise<Map<string, boolean>> {
  const known = await knownAmong(store, theirs);
  const listed = new Map(theirs.map(({ sourceId }) => [sourceId, false]));
  for (const order of theirs) {
    const ours = known.get(order.sourceId);
    if (ours && order.updatedAt !== null && ours.changedAt?.getTime() === order.updatedAt.getTime()) continue;
    const isWhole = order.missing.length === 0;
    await (isWhole ? takeOver(store, order, readAt) : readByItself(store, order.sourceId));
    if (!isWhole && !ours) listed.set(order.sourceId, true);
  }
  return listed;
}

async function knownAmong({ storeId, organizationId }: Store, theirs: readonly ChannelOrder[]) {
  const sourceIds = arrayOf(theirs.map(({ sourceId }) => sourceId));
  const rows = await inOrganization(organizationId, (tx) =>
    tx
      .select({ sourceId: orders.sourceId, changedAt: orders.changedAt })
      .from(orders)
      .where(and(eq(orders.storeId, storeId), sql`${orders.sourceId} = any(${sourceIds}::text[])`)),
  );
  return new Map(rows.map((row) => [row.sourceId, row]));
}

/** One order, one transaction: many would lock buyers and conversations in no order. */
function takeOver(store: Store, order: ChannelOrder, readAt: Date): Promise<void> {
  const { storeId, organizationId } = store;
  return inOrganization(organizationId, async (tx) => {
    const actor = systemOf(organizationId);
    const { orderId, events } = await applyOrder(tx, actor, { storeId, order, readAt });
    for (const item of await unknownItems(tx, storeId, [orderId])) await readAgain(tx, item, store);
    if (order.shipmentId !== null) await readAgain(tx, { kind: "shipment", sourceId: order.shipmentId }, store);
    await readThreadsOf(tx, store, events);
    await recordEvents(tx, actor, events);
  });
}

const readByItself = (store: Store, orderId: string): Promise<void> =>
  inOrganization(store.organizationId, (tx) => readAgain(tx, { kind: "order", sourceId: orderId }, store));
