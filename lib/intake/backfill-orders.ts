import "server-only";
import { eq } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import { backfillOrders } from "@/db/schema";
import { systemOf } from "@/lib/auth/actor";
import type { ChannelOrder, OrderPage } from "@/lib/channels/orders-facet";
import { type EventToRecord, recordEvents } from "@/lib/events/record-event";
import { withStoreAccess } from "@/lib/integrations/with-store-access";
import { readAgain } from "@/lib/jobs/read-again";
import { applyOrders } from "@/lib/orders/apply-order";
import { ordersFacetOf } from "@/lib/orders/fetch-orders";
import { isStillNext, type Store, tickOff, type Window, wasHalved } from "./backfill-ledger";
import { unknownItems } from "./read-order";

/** A window is begun once more when what was read is not what the marketplace counted. Source: analytics reference, 2.4. */
const ROUNDS_MAX = 2;
/** What arrived so lately is news; what is older is history and nobody is told about each. */
const NEWS_HOURS = 24;

type Stretch = { since: Date; until: Date; cancelled: boolean };

/** How many orders the marketplace says there are, of both passes. */
export async function countPastOrders(store: Store, { since, until }: { since: Date; until: Date }): Promise<number> {
  const standing = await search(store, { since, until, cancelled: false }, null);
  const cancelled = await search(store, { since, until, cancelled: true }, null);
  return standing.total + cancelled.total;
}

/** Reads the window's next page, applies it and ticks it off in one transaction. */
export async function readPastOrders(store: Store, window: Window, readAt: Date, signal?: AbortSignal): Promise<void> {
  const page = await search(store, { ...window, cancelled: window.pass === "cancelled" }, window.next);
  const { organizationId, storeId } = store;
  await inOrganization(organizationId, async (tx) => {
    if (!(await isStillNext(tx, window))) return;
    if (await wasHalved(tx, window, page)) return;
    const actor = systemOf(organizationId);
    const applied = await applyOrders(tx, actor, { storeId, orders: page.orders, readAt });
    const events = page.orders.flatMap((order) =>
      (applied.get(order.sourceId)?.events ?? []).filter((event) => isNews(event, order, readAt)),
    );
    const orderIds = [...applied.values()].map(({ orderId }) => orderId);
    await noteRead(tx, window, page);
    await tickOff(tx, window, { next: page.next, isRepeated: await lacksSome(tx, window, page) }, readAt);
    for (const item of await unknownItems(tx, storeId, orderIds)) await readAgain(tx, item, store);
    await recordEvents(tx, actor, events);
    // Somebody else goes on with this window already.
    signal?.throwIfAborted();
  });
}

const search = (
  { storeId, organizationId }: Store,
  { since, until, cancelled }: Stretch,
  next: string | null,
): Promise<OrderPage> =>
  withStoreAccess(storeId, organizationId, "orders", (as, channel) =>
    ordersFacetOf(channel)
      .searchOrders(as, { by: "created", from: since, to: until, cancelled }, next)
      .then((page) => ({
        ...page,
        orders: page.orders.filter(({ sellerId }) => (sellerId ?? as.sellerId) === as.sellerId),
      })),
  );

const isNews = ({ kind }: EventToRecord, { createdAt }: ChannelOrder, readAt: Date): boolean =>
  kind !== "order.received" || readAt.getTime() - createdAt.getTime() < NEWS_HOURS * 3_600_000;

async function noteRead(tx: Transaction, { id: windowId, organizationId, backfillId }: Window, page: OrderPage) {
  const rows = page.orders.map(({ sourceId }) => ({ organizationId, backfillId, windowId, orderSourceId: sourceId }));
  if (rows.length > 0) await tx.insert(backfillOrders).values(rows).onConflictDoNothing();
}

/** Whether the window has to be begun once more. */
async function lacksSome(tx: Transaction, { id, rounds }: Window, page: OrderPage): Promise<boolean> {
  if (page.next !== null || rounds >= ROUNDS_MAX) return false;
  const read = await tx.$count(backfillOrders, eq(backfillOrders.windowId, id));
  return read + page.unreadable < Math.min(page.total, page.reachable);
}
