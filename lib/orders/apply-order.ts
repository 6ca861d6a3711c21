import "server-only";
import { and, eq, gte, notInArray, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { buyers, orderItems, orders, payments } from "@/db/schema";
import { noteOrderFact } from "@/lib/analytics/note-order-facts";
import type { Actor } from "@/lib/auth/actor";
import type { ChannelOrder } from "@/lib/channels/orders-facet";
import type { EventToRecord } from "@/lib/events/record-event";
import { conversationsOfOrders } from "@/lib/inbox/orders-of-conversation";
import { buyerOf, itemOf } from "@/lib/inbox/parties";
import { noteAliases } from "@/lib/messages/thread-aliases";
import { isLater, timesOf } from "./later-reading";
import { isPartial, lacksPayments, orderFacts, paymentFacts, refundedAtOf, saysAlready, shownOf } from "./order-row";

type OrderReading = { storeId: string; order: ChannelOrder; readAt: Date };

/**
 * Makes our copy say what the marketplace says about an order, its lines and its payments. The order must be the store's
 * own: whoever reads it looks at `sellerId`.
 *
 * Applying the same reading twice changes nothing, and one that is older than what we hold is ignored: see `isLater`. A
 * partial answer takes nothing away. `events`: what a screen shows differently now, told to every conversation about the
 * order, to be recorded last in the transaction. Whoever applies several goes by their source ids, in order.
 */
export async function applyOrder(
  tx: Transaction,
  actor: Actor,
  { storeId, order, readAt }: OrderReading,
): Promise<{ orderId: string; events: EventToRecord[] }> {
  const { organizationId } = actor;
  const buyerId = await buyerIn(tx, actor, storeId, order);
  const itemIds = await itemsIn(tx, actor, storeId, order);
  // Before the order is locked, because conversations are locked first, everywhere.
  const packSourceId = await packGained(tx, storeId, order);
  if (packSourceId) await noteAliases(tx, { organizationId, storeId, orderSourceId: order.sourceId, packSourceId });
  const reading = { changedAt: order.updatedAt, readAt };
  const [made] = await tx
    .insert(orders)
    .values({ organizationId, storeId, sourceId: order.sourceId, ...orderFacts(order, buyerId, undefined), ...reading })
    .onConflictDoNothing()
    .returning({ id: orders.id });
  const held = await lockOrder(tx, storeId, order.sourceId);
  if (!made && !isLater(reading, held)) return { orderId: held.id, events: [] };

  const facts = orderFacts(order, buyerId, held);
  const linesChanged = await writeLines(tx, organizationId, held.id, order, itemIds);
  const paymentsChanged = await writePayments(tx, organizationId, { storeId, orderId: held.id }, order);
  if (!made) {
    await tx
      .update(orders)
      .set({ ...facts, ...timesOf(reading, held) })
      .where(eq(orders.id, held.id));
  }
  if (made || linesChanged || paymentsChanged || !saysAlready(held, facts)) await noteOrderFact(tx, held.id);
  const changed = linesChanged || paymentsChanged || !saysAlready(held, shownOf(facts));
  if (!made && !changed) return { orderId: held.id, events: [] };
  const told = await conversationsOfOrders(tx, storeId, [order.sourceId]);
  const event = {
    kind: made ? "order.received" : "order.changed",
    at: readAt,
    detail: { orderId: held.id, status: facts.statusWord, moneyState: facts.moneyState },
  } as const;
  return {
    orderId: held.id,
    events: told.length === 0 ? [event] : told.map((conversationId) => ({ ...event, conversationId })),
  };
}

/** Not with `applyBuyer`: an order does not tell the place, and a buyer nobody has asked about stays to be read. */
async function buyerIn(tx: Transaction, { organizationId }: Actor, storeId: string, order: ChannelOrder) {
  if (order.buyerId === null) return null;
  const buyerId = await buyerOf(tx, { organizationId, storeId, sourceId: order.buyerId });
  const { buyerNickname: nickname } = order;
  if (nickname !== null) {
    await tx
      .update(buyers)
      .set({ nickname })
      .where(and(eq(buyers.id, buyerId), sql`${buyers.nickname} is distinct from ${nickname}`));
  }
  return buyerId;
}

/** Our ids of what was bought, by the marketplace's, made in one order so that two readings never wait in a ring. */
async function itemsIn(tx: Transaction, { organizationId }: Actor, storeId: string, order: ChannelOrder) {
  const titles = new Map(order.items.map(({ itemId, title }) => [itemId, title]));
  const ids = new Map<string, string>();
  for (const [sourceId, title] of [...titles].sort(([one], [other]) => (one < other ? -1 : 1))) {
    ids.set(sourceId, await itemOf(tx, { organizationId, storeId, sourceId, title }));
  }
  return ids;
}

/** The pack that the order has and that we do not know yet. */
async function packGained(tx: Transaction, storeId: string, { sourceId, packId }: ChannelOrder) {
  if (packId === null) return null;
  const [known] = await tx
    .select({ packSourceId: orders.packSourceId })
    .from(orders)
    .where(and(eq(orders.storeId, storeId), eq(orders.sourceId, sourceId)));
  return known?.packSourceId === packId ? null : packId;
}

async function lockOrder(tx: Transaction, storeId: string, sourceId: string) {
  const [held] = await tx
    .select()
    .from(orders)
    .where(and(eq(orders.storeId, storeId), eq(orders.sourceId, sourceId)))
    .for("no key update");
  if (!held) throw new Error("the order that was just written is gone");
  return held;
}

/** Whether the lines changed. */
async function writeLines(
  tx: Transaction,
  organizationId: string,
  orderId: string,
  order: ChannelOrder,
  itemIds: Map<string, string>,
): Promise<boolean> {
  const held = await tx.select().from(orderItems).where(eq(orderItems.orderId, orderId));
  const byPosition = new Map(held.map((line) => [line.position, line]));
  let changed = false;
  for (const [position, bought] of order.items.entries()) {
    const itemId = itemIds.get(bought.itemId);
    if (!itemId) throw new Error("an item that was just written is gone");
    const facts = {
      itemId,
      title: bought.title,
      variationSourceId: bought.variationId,
      attributes: bought.attributes,
      sku: bought.sku,
      quantity: bought.quantity,
      unitPriceMinor: bought.unitPrice.amountMinor,
      saleFeeMinor: bought.saleFee?.amountMinor ?? null,
    };
    const line = byPosition.get(position);
    if (line && saysAlready(line, facts)) continue;
    changed = true;
    await tx
      .insert(orderItems)
      .values({ organizationId, orderId, position, ...facts })
      .onConflictDoUpdate({ target: [orderItems.orderId, orderItems.position], set: facts });
  }
  if (held.length <= order.items.length || isPartial(order)) return changed;
  await tx.delete(orderItems).where(and(eq(orderItems.orderId, orderId), gte(orderItems.position, order.items.length)));
  return true;
}

/** Whether the payments changed. */
async function writePayments(
  tx: Transaction,
  organizationId: string,
  { storeId, orderId }: { storeId: string; orderId: string },
  order: ChannelOrder,
): Promise<boolean> {
  const held = await tx.select().from(payments).where(eq(payments.orderId, orderId));
  const known = new Map(held.map((payment) => [payment.sourceId, payment]));
  const theirs = new Map(
    order.payments.map((payment) => {
      const refundedAt = refundedAtOf(payment, known.get(payment.sourceId), order.updatedAt ?? order.createdAt);
      return [payment.sourceId, paymentFacts(payment, refundedAt)];
    }),
  );
  let changed = false;
  for (const [sourceId, facts] of theirs) {
    const payment = known.get(sourceId);
    if (payment && saysAlready(payment, facts)) continue;
    changed = true;
    await tx
      .insert(payments)
      .values({ organizationId, storeId, orderId, ...facts })
      .onConflictDoUpdate({ target: [payments.orderId, payments.sourceId], set: facts });
  }
  const gone = held.some(({ sourceId }) => !theirs.has(sourceId));
  if (!gone || isPartial(order) || lacksPayments(order)) return changed;
  await tx
    .delete(payments)
    .where(and(eq(payments.orderId, orderId), notInArray(payments.sourceId, ["", ...theirs.keys()])));
  return true;
}
