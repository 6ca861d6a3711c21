import "server-only";
import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import { databaseClock, inOrganization, type Transaction } from "@/db/client";
import { backfills, backfillWindows, backfillOrders as readOrders } from "@/db/schema";
import { foldSums } from "@/lib/analytics/fold-sums";
import { systemOf } from "@/lib/auth/actor";
import type { ChannelOrder, OrderPage } from "@/lib/channels/orders-facet";
import { type EventToRecord, recordEvents } from "@/lib/events/record-event";
import { withStoreAccess } from "@/lib/integrations/with-store-access";
import { backfillJob } from "@/lib/jobs/backfill-job";
import { enqueue } from "@/lib/jobs/enqueue";
import { readAgain } from "@/lib/jobs/read-again";
import type { JobContext } from "@/lib/jobs/run-jobs";
import { log } from "@/lib/log";
import { applyOrder } from "@/lib/orders/apply-order";
import { ordersFacetOf } from "@/lib/orders/fetch-orders";
import { halvesOf } from "./backfill-windows";
import { openBackfill } from "./begin-backfill";
import { unknownItems } from "./read-order";
import { queueStanding } from "./read-standing";

/** Then the job ends and another one goes on, so that comparisons of lists do not wait behind it. */
const PAGES_AT_ONCE = 10;
/** A window is begun once more when what was read is not what the marketplace counted. Source: analytics reference, 2.4. */
const ROUNDS_MAX = 2;
/** What arrived so lately is news; what is older is history and nobody is told about each. */
const NEWS_HOURS = 24;

type Store = { storeId: string; organizationId: string };
type Window = typeof backfillWindows.$inferSelect;

/**
 * Reads a store's past sales, window by window from the newest, in the two passes that the search needs. Each page is applied
 * and ticked off in one transaction, so whoever goes on after a kill begins with the next page; orders are applied like any
 * other reading, so none counts twice. Queues itself until all is read.
 *
 * Throws `Postpone` without budget or access, and `ChannelError`; nothing of the page is done then.
 */
export async function backfillOrders(
  { storeId }: { storeId: string },
  { organizationId, signal }: Pick<JobContext, "organizationId" | "signal">,
  { pagesMax = PAGES_AT_ONCE, clock = databaseClock }: { pagesMax?: number; clock?: () => Promise<Date> } = {},
): Promise<void> {
  const store = { storeId, organizationId };
  await countExpected(store);
  for (let page = 0; page < pagesMax; page++) {
    const window = await nextWindow(store);
    if (!window) return finish(store, await clock());
    const readAt = await clock();
    const listed = await search(store, { ...window, cancelled: window.pass === "cancelled" }, window.next);
    await applyPage(store, window, listed, readAt, signal);
  }
  await foldSums({ organizationId });
  await inOrganization(organizationId, (tx) => enqueue(tx, { ...backfillJob(storeId), organizationId }));
}

const search = (
  { storeId, organizationId }: Store,
  { since, until, cancelled }: { since: Date; until: Date; cancelled: boolean },
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

/** Asks the marketplace how many there are, so that the progress has an end. */
async function countExpected(store: Store): Promise<void> {
  const open = await inOrganization(store.organizationId, (tx) => openBackfill(tx, store.storeId));
  if (!open || open.expected !== null) return;
  const [standing, cancelled] = [
    await search(store, { ...open, cancelled: false }, null),
    await search(store, { ...open, cancelled: true }, null),
  ];
  const expected = standing.total + cancelled.total;
  await inOrganization(store.organizationId, async (tx) => {
    await tx.update(backfills).set({ expected }).where(eq(backfills.id, open.id));
    await queueStanding(tx, store);
  });
}

function nextWindow({ storeId, organizationId }: Store): Promise<Window | null> {
  return inOrganization(organizationId, async (tx) => {
    const open = await openBackfill(tx, storeId);
    if (!open) return null;
    const [window] = await tx
      .select()
      .from(backfillWindows)
      .where(and(eq(backfillWindows.backfillId, open.id), isNull(backfillWindows.doneAt)))
      .orderBy(desc(backfillWindows.until), asc(backfillWindows.pass), asc(backfillWindows.id))
      .limit(1);
    return window ?? null;
  });
}

function applyPage(store: Store, window: Window, page: OrderPage, readAt: Date, signal?: AbortSignal): Promise<void> {
  const { organizationId, storeId } = store;
  return inOrganization(organizationId, async (tx) => {
    if (!(await isStillNext(tx, window))) return;
    if (await wasHalved(tx, window, page)) return;
    const actor = systemOf(organizationId);
    const events: EventToRecord[] = [];
    const items = new Map<string, Awaited<ReturnType<typeof unknownItems>>[number]>();
    for (const order of page.orders.toSorted(bySourceId)) {
      const applied = await applyOrder(tx, actor, { storeId, order, readAt });
      events.push(...applied.events.filter((event) => isNews(event, order, readAt)));
      for (const item of await unknownItems(tx, storeId, applied.orderId)) items.set(item.sourceId, item);
    }
    await tickOff(tx, window, page, readAt);
    for (const [, item] of [...items].sort(([one], [other]) => (one < other ? -1 : 1)))
      await readAgain(tx, item, store);
    await recordEvents(tx, actor, events);
    // Somebody else goes on with this window already.
    signal?.throwIfAborted();
  });
}

const bySourceId = (one: ChannelOrder, other: ChannelOrder) => (one.sourceId < other.sourceId ? -1 : 1);

const isNews = ({ kind }: EventToRecord, { createdAt }: ChannelOrder, readAt: Date): boolean =>
  kind !== "order.received" || readAt.getTime() - createdAt.getTime() < NEWS_HOURS * 3_600_000;

/** Locks the window; false when the page was applied by somebody else meanwhile. */
async function isStillNext(tx: Transaction, { id, next, rounds }: Window): Promise<boolean> {
  const [held] = await tx
    .select()
    .from(backfillWindows)
    .where(and(eq(backfillWindows.id, id), isNull(backfillWindows.doneAt)))
    .for("update");
  return held !== undefined && held.next === next && held.rounds === rounds;
}

/** A window with more orders than can be paged through becomes two. */
async function wasHalved(tx: Transaction, window: Window, { total, reachable }: OrderPage): Promise<boolean> {
  if (window.next !== null || total <= reachable) return false;
  const halves = halvesOf(window);
  if (!halves) {
    log.warn({ window: window.id, total, reachable }, "an hour holds more orders than can be paged through");
    return false;
  }
  const { organizationId, backfillId } = window;
  // The call that found out counts with the newer half.
  const [newer, older] = halves.map((half) => ({ ...half, organizationId, backfillId }));
  if (newer && older) await tx.insert(backfillWindows).values([{ ...newer, calls: window.calls + 1 }, older]);
  await tx.delete(readOrders).where(eq(readOrders.windowId, window.id));
  await tx.delete(backfillWindows).where(eq(backfillWindows.id, window.id));
  return true;
}

async function tickOff(tx: Transaction, window: Window, page: OrderPage, readAt: Date): Promise<void> {
  const { id: windowId, organizationId, backfillId } = window;
  const rows = page.orders.map(({ sourceId }) => ({ organizationId, backfillId, windowId, orderSourceId: sourceId }));
  if (rows.length > 0) await tx.insert(readOrders).values(rows).onConflictDoNothing();
  const calls = sql`${backfillWindows.calls} + 1`;
  const isLast = page.next === null;
  const repeats =
    isLast && window.rounds < ROUNDS_MAX && (await readIn(tx, windowId)) + page.unreadable < expectedOf(page);
  await tx
    .update(backfillWindows)
    .set({
      calls,
      next: page.next,
      rounds: repeats ? window.rounds + 1 : window.rounds,
      doneAt: isLast && !repeats ? readAt : null,
    })
    .where(eq(backfillWindows.id, windowId));
}

const expectedOf = ({ total, reachable }: OrderPage) => Math.min(total, reachable);

const readIn = (tx: Transaction, windowId: string): Promise<number> =>
  tx.$count(readOrders, eq(readOrders.windowId, windowId));

async function finish({ storeId, organizationId }: Store, now: Date): Promise<void> {
  await inOrganization(organizationId, async (tx) => {
    const open = await openBackfill(tx, storeId);
    if (open) await tx.update(backfills).set({ finishedAt: now }).where(eq(backfills.id, open.id));
  });
  await foldSums({ organizationId });
}
