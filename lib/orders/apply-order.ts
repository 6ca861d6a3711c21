import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { recordsOf } from "@/db/records";
import { orders } from "@/db/schema";
import { lockBuyers } from "@/lib/analytics/count-buyers";
import { noteOrderFacts } from "@/lib/analytics/note-order-facts";
import type { Actor } from "@/lib/auth/actor";
import type { ChannelOrder } from "@/lib/channels/orders-facet";
import type { EventToRecord } from "@/lib/events/record-event";
import { conversationsByOrder } from "@/lib/inbox/orders-of-conversation";
import { buyersOf, itemsOf } from "@/lib/inbox/parties";
import { arrayOf } from "@/lib/inbox/places";
import { noteAliases, readThreadsAgain } from "@/lib/messages/thread-aliases";
import { isLater, timesOf } from "./later-reading";
import { type OrderReading, writeLines, writePayments } from "./order-parts";
import { orderFacts, saysAlready, shownOf } from "./order-row";

/** `events`: what a screen shows differently now, to be recorded last in the transaction. */
export type AppliedOrder = { orderId: string; events: EventToRecord[] };

/** `applyOrders` for one. */
export async function applyOrder(
  tx: Transaction,
  actor: Actor,
  { order, ...reading }: { storeId: string; order: ChannelOrder; readAt: Date },
): Promise<AppliedOrder> {
  const applied = (await applyOrders(tx, actor, { ...reading, orders: [order] })).get(order.sourceId);
  if (!applied) throw new Error("the order that was just applied is gone");
  return applied;
}

/**
 * Makes our copy say what the marketplace says about orders, their lines and their payments; says what came of each, by its
 * source id. They must be the store's own: whoever reads them looks at `sellerId`.
 *
 * Applying the same reading twice changes nothing, and one that is older than what we hold is ignored: see `isLater`. A
 * partial answer takes nothing away. Every conversation about an order is told. However many there are, it takes as many
 * statements as for one; it locks them by their source ids, in order, and then their buyers by their ids.
 *
 * `lockedToo`: source ids of orders that the caller notes afterwards in the same transaction. They are locked with those that
 * were read, if any, because behind a buyer no order may be locked. Those that are here are in the answer, without events.
 */
export async function applyOrders(
  tx: Transaction,
  actor: Actor,
  {
    storeId,
    readAt,
    lockedToo = [],
    ...read
  }: { storeId: string; orders: readonly ChannelOrder[]; readAt: Date; lockedToo?: readonly string[] },
): Promise<Map<string, AppliedOrder>> {
  if (read.orders.length === 0) {
    return lockedToo.length > 0 ? appliedTo(await lockOrders(tx, storeId, lockedToo)) : new Map();
  }
  const store = { organizationId: actor.organizationId, storeId };
  const theirs = inOrder(read.orders);
  const nicknames = nicknamesIn(theirs);
  const buyerIds = await buyersOf(tx, store, withoutNicknames(nicknames));
  const itemIds = await itemsOf(tx, store, titlesIn(theirs));
  const known = await packsKnown(tx, storeId, theirs);
  // Moves threads, which are locked before orders. What is to be read again waits, because jobs are locked behind them.
  const stale = await noteAliases(tx, store, packsGained(theirs, known));
  const buyerOf = ({ buyerId }: ChannelOrder) => (buyerId === null ? null : (buyerIds.get(buyerId) ?? null));
  const lacking = theirs.filter(({ sourceId }) => !known.has(sourceId));
  const made = await insertOrders(tx, store, lacking, { buyerOf, readAt });
  const held = await lockOrders(tx, storeId, [...theirs.map(({ sourceId }) => sourceId), ...lockedToo]);
  await lockBuyers(tx, [...buyerIds.values(), ...[...held.values()].flatMap(({ buyerId }) => buyerId ?? [])]);
  // What they are called is written where they may be locked.
  await buyersOf(tx, store, nicknames);

  const readings = theirs.map((order) => {
    const row = held.get(order.sourceId);
    if (!row) throw new Error("an order that was just written is gone");
    return { order, held: row, isMade: made.has(order.sourceId), facts: orderFacts(order, buyerOf(order), row) };
  });
  const news = readings.filter(({ order, held, isMade }) => isMade || isLater(timesIn(order, readAt), held));
  const changed = new Set([
    ...(await writeLines(tx, store, news, itemIds)),
    ...(await writePayments(tx, store, news)),
    ...news.filter(({ isMade }) => isMade).map(({ held }) => held.id),
  ]);
  await updateOrders(tx, news, readAt);
  const differs = news.filter(({ held, facts }) => changed.has(held.id) || !saysAlready(held, facts));
  await noteOrderFacts(
    tx,
    differs.map(({ held }) => held.id),
  );
  const shown = differs.filter(({ held, facts }) => changed.has(held.id) || !saysAlready(held, shownOf(facts)));
  const events = await eventsOf(tx, storeId, shown, readAt);
  await readThreadsAgain(tx, store, stale);
  return appliedTo(held, events);
}

/** What came of orders that are held; `events` by their ids. */
const appliedTo = (
  held: ReadonlyMap<string, { id: string }>,
  events: ReadonlyMap<string, EventToRecord[]> = new Map(),
): Map<string, AppliedOrder> =>
  new Map([...held].map(([sourceId, { id }]) => [sourceId, { orderId: id, events: events.get(id) ?? [] }]));

/** What happened to all of them. */
export const eventsIn = (applied: ReadonlyMap<string, AppliedOrder>): EventToRecord[] =>
  [...applied.values()].flatMap(({ events }) => events);

/** By their source ids, each once. */
const inOrder = (read: readonly ChannelOrder[]): ChannelOrder[] =>
  [...new Map(read.map((order) => [order.sourceId, order])).values()].sort((one, other) =>
    one.sourceId < other.sourceId ? -1 : 1,
  );

const timesIn = ({ updatedAt }: ChannelOrder, readAt: Date) => ({ changedAt: updatedAt, readAt });

/** A buyer's place is not told by an order: one that nobody has asked about stays to be read. */
function nicknamesIn(theirs: readonly ChannelOrder[]): Map<string, string | null> {
  const nicknames = new Map<string, string | null>();
  for (const { buyerId, buyerNickname } of theirs) {
    if (buyerId !== null) nicknames.set(buyerId, buyerNickname ?? nicknames.get(buyerId) ?? null);
  }
  return nicknames;
}

const withoutNicknames = (nicknames: ReadonlyMap<string, unknown>) =>
  new Map([...nicknames.keys()].map((sourceId) => [sourceId, null]));

const titlesIn = (theirs: readonly ChannelOrder[]) =>
  new Map(theirs.flatMap(({ items }) => items.map(({ itemId, title }) => [itemId, title])));

const isAmong = (sourceIds: readonly string[]) => sql`${orders.sourceId} = any(${arrayOf(sourceIds)}::text[])`;

/** The packs of those that we hold. */
async function packsKnown(tx: Transaction, storeId: string, theirs: readonly ChannelOrder[]) {
  const sourceIds = theirs.map(({ sourceId }) => sourceId);
  const rows = await tx
    .select({ sourceId: orders.sourceId, packSourceId: orders.packSourceId })
    .from(orders)
    .where(and(eq(orders.storeId, storeId), isAmong(sourceIds)));
  return new Map(rows.map(({ sourceId, packSourceId }) => [sourceId, packSourceId]));
}

const packsGained = (theirs: readonly ChannelOrder[], known: ReadonlyMap<string, string | null>) =>
  new Map(
    theirs.flatMap(({ sourceId, packId }) =>
      packId === null || known.get(sourceId) === packId ? [] : [[sourceId, packId]],
    ),
  );

/** Says which ones it made: somebody else may have been faster. */
async function insertOrders(
  tx: Transaction,
  store: { organizationId: string; storeId: string },
  lacking: readonly ChannelOrder[],
  { buyerOf, readAt }: { buyerOf: (order: ChannelOrder) => string | null; readAt: Date },
): Promise<Set<string>> {
  if (lacking.length === 0) return new Set();
  const rows = lacking.map((order) => ({
    ...store,
    sourceId: order.sourceId,
    ...orderFacts(order, buyerOf(order), undefined),
    ...timesIn(order, readAt),
  }));
  const { columns, source } = recordsOf(orders, rows);
  const made = await tx.execute<{ source_id: string }>(sql`
    insert into ${orders} (${columns}) select ${columns} from ${source} on conflict do nothing returning source_id`);
  return new Set(made.map(({ source_id }) => source_id));
}

async function lockOrders(tx: Transaction, storeId: string, sourceIds: readonly string[]) {
  const rows = await tx
    .select()
    .from(orders)
    .where(and(eq(orders.storeId, storeId), isAmong(sourceIds)))
    .orderBy(asc(orders.sourceId))
    .for("no key update");
  return new Map(rows.map((row) => [row.sourceId, row]));
}

async function updateOrders(tx: Transaction, news: readonly OrderReading[], readAt: Date): Promise<void> {
  const rows = news.flatMap(({ order, held, isMade, facts }) =>
    isMade ? [] : [{ id: held.id, ...facts, ...timesOf(timesIn(order, readAt), held) }],
  );
  if (rows.length === 0) return;
  const { source, taken } = recordsOf(orders, rows);
  await tx.execute(sql`update ${orders} set ${taken("told")} from ${source} told where ${orders.id} = told.id`);
}

async function eventsOf(tx: Transaction, storeId: string, shown: readonly OrderReading[], at: Date) {
  if (shown.length === 0) return new Map<string, EventToRecord[]>();
  const sourceIds = shown.map(({ held }) => held.sourceId);
  const told = await conversationsByOrder(tx, storeId, sourceIds);
  return new Map(
    shown.map(({ held, isMade, facts }): [string, EventToRecord[]] => {
      const detail = { orderId: held.id, status: facts.statusWord, moneyState: facts.moneyState };
      const event = { kind: isMade ? "order.received" : "order.changed", at, detail } as const;
      const conversations = told.get(held.sourceId);
      return [held.id, conversations?.map((conversationId) => ({ ...event, conversationId })) ?? [event]];
    }),
  );
}
