import { and, eq, gte, notInArray, type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { recordsOf } from "@/db/records";
import { orderItems, type orders, payments } from "@/db/schema";
import type { ChannelOrder } from "@/lib/channels/orders-facet";
import { arrayOf } from "@/lib/inbox/places";
import { isPartial, lacksPayments, type OrderFacts, paymentFacts, refundedAtOf, saysAlready } from "./order-row";

/** An order as it was read, with its row as it was when it was locked. */
export type OrderReading = {
  order: ChannelOrder;
  held: typeof orders.$inferSelect;
  /** Nobody knew it until now. */
  isMade: boolean;
  facts: OrderFacts;
};
type Store = { organizationId: string; storeId: string };

/** Writes the lines of orders; says whose changed. `itemIds`: ours of what was bought, by the marketplace's. */
export async function writeLines(
  tx: Transaction,
  { organizationId }: Store,
  readings: readonly OrderReading[],
  itemIds: ReadonlyMap<string, string>,
): Promise<Set<string>> {
  const known = readings.filter(({ isMade }) => !isMade);
  const held = known.length > 0 ? await tx.select().from(orderItems).where(isOf(orderItems.orderId, known)) : [];
  const linesOf = byOrder(held);
  const changed = new Set<string>();
  const rows = [];
  for (const { order, held } of readings) {
    const byPosition = new Map(linesOf.get(held.id)?.map((line) => [line.position, line]));
    for (const [position, bought] of order.items.entries()) {
      const facts = lineFacts(bought, itemIds);
      const line = byPosition.get(position);
      if (!line || !saysAlready(line, facts)) rows.push({ organizationId, orderId: held.id, position, ...facts });
    }
    if (byPosition.size > order.items.length && !isPartial(order)) {
      changed.add(held.id);
      const isBeyond = gte(orderItems.position, order.items.length);
      await tx.delete(orderItems).where(and(eq(orderItems.orderId, held.id), isBeyond));
    }
  }
  if (rows.length > 0) {
    const { columns, source, taken } = recordsOf(orderItems, rows);
    await tx.execute(sql`
      insert into ${orderItems} (${columns}) select ${columns} from ${source}
      on conflict (order_id, position) do update set ${taken("excluded")}`);
  }
  for (const { orderId } of rows) changed.add(orderId);
  return changed;
}

function lineFacts(bought: ChannelOrder["items"][number], itemIds: ReadonlyMap<string, string>) {
  const itemId = itemIds.get(bought.itemId);
  if (!itemId) throw new Error("an item that was just written is gone");
  return {
    itemId,
    title: bought.title,
    variationSourceId: bought.variationId,
    attributes: bought.attributes,
    sku: bought.sku,
    quantity: bought.quantity,
    unitPriceMinor: bought.unitPrice.amountMinor,
    saleFeeMinor: bought.saleFee?.amountMinor ?? null,
  };
}

/** Writes the payments of orders; says whose changed. */
export async function writePayments(
  tx: Transaction,
  store: Store,
  readings: readonly OrderReading[],
): Promise<Set<string>> {
  const known = readings.filter(({ isMade }) => !isMade);
  const held = known.length > 0 ? await tx.select().from(payments).where(isOf(payments.orderId, known)) : [];
  const paymentsOf = byOrder(held);
  const changed = new Set<string>();
  const rows = [];
  for (const { order, held } of readings) {
    const bySource = new Map(paymentsOf.get(held.id)?.map((payment) => [payment.sourceId, payment]));
    const theirs = new Map(
      order.payments.map((payment) => {
        const refundedAt = refundedAtOf(payment, bySource.get(payment.sourceId), order.updatedAt ?? order.createdAt);
        return [payment.sourceId, paymentFacts(payment, refundedAt)];
      }),
    );
    for (const [sourceId, facts] of theirs) {
      const payment = bySource.get(sourceId);
      if (!payment || !saysAlready(payment, facts)) rows.push({ ...store, orderId: held.id, ...facts });
    }
    const isGone = [...bySource.keys()].some((sourceId) => !theirs.has(sourceId));
    if (isGone && !isPartial(order) && !lacksPayments(order)) {
      changed.add(held.id);
      const isNotTheirs = notInArray(payments.sourceId, ["", ...theirs.keys()]);
      await tx.delete(payments).where(and(eq(payments.orderId, held.id), isNotTheirs));
    }
  }
  if (rows.length > 0) {
    const { columns, source, taken } = recordsOf(payments, rows);
    await tx.execute(sql`
      insert into ${payments} (${columns}) select ${columns} from ${source}
      on conflict (order_id, source_id) do update set ${taken("excluded")}`);
  }
  for (const { orderId } of rows) changed.add(orderId);
  return changed;
}

function byOrder<Part extends { orderId: string }>(parts: readonly Part[]): Map<string, Part[]> {
  const found = new Map<string, Part[]>();
  for (const part of parts) found.set(part.orderId, [...(found.get(part.orderId) ?? []), part]);
  return found;
}

const isOf = (
  column: typeof orderItems.orderId | typeof payments.orderId,
  readings: readonly Pick<OrderReading, "held">[],
): SQL => sql`${column} = any(${arrayOf(readings.map(({ held }) => held.id))}::uuid[])`;
