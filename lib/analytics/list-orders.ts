import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Transaction } from "@/db/client";
import type { OrderStanding, OrderStatus, ShipmentStatus } from "@/db/vocabulary";
import type { Agent } from "@/lib/auth/actor";
import type { Here } from "@/lib/here";
import type { Money } from "@/lib/money";
import type { Day } from "./calendar";
import { conversationsOfOrders, type OrderConversation } from "./conversations-of-orders";
import { isSale, saleStandings } from "./definitions";
import { inFrame, inOrder, type Shown, shown } from "./frame";
import type { ListOrders, OrdersFilter } from "./input";
import { ordersMeant } from "./orders-set";
import { wordsOf } from "./sql-lists";

/** A row of "Ver pedidos". */
export type OrderListItem = {
  orderId: string;
  /** "Pedido": the marketplace's id. */
  sourceId: string;
  packSourceId: string | null;
  storeId: string;
  /** "Fecha": when it counts, and the day where the store is. */
  countedAt: Date;
  day: Day;
  placedAt: Date;
  /** "Estado": what it is for the numbers; beside it where the parcel is and whether a claim is open. */
  standing: OrderStanding;
  isSale: boolean;
  status: OrderStatus | null;
  shipmentStatus: ShipmentStatus | null;
  hasOpenClaim: boolean;
  /** "Valor": what it adds to the revenue, 0 for what is no sale. The sum of this column is the tile. */
  value: Money;
  /** What was agreed, and what of it went back. */
  gross: Money;
  refunded: Money;
  /** When that was, the last time where the store is; null when nothing did, and for what was cancelled. */
  refundedDay: Day | null;
  units: number;
  itemTitle: string | null;
  buyerId: string | null;
  buyerNickname: string | null;
};

/** What all rows of a filter add up to, in one currency. */
export type OrdersTotal = {
  currency: string;
  /** All rows, and those of them that are sales. */
  rows: number;
  orders: number;
  revenueMinor: number;
  grossMinor: number;
  refundedMinor: number;
};

export type OrdersPage = Shown & {
  orders: (OrderListItem & {
    /** Where one writes about it; null when nobody has. */
    conversation: OrderConversation | null;
  })[];
  nextCursor: string | null;
  /**
   * Of the whole list and not of the page; null behind the first page, where it has been said already, and for a search that
   * finds more than 20,000 orders.
   */
  totals: OrdersTotal[] | null;
};

const PAGE = 50;

/** Orders of a period, whatever they are for the numbers, fifty at a time. Throws `Forbidden`, `NotFound`. */
export function listOrders(actor: Agent, filter: ListOrders, here: Here = {}): Promise<OrdersPage> {
  return inFrame(actor, filter, here, async (tx, frame) => {
    const meant = await ordersMeant(tx, frame, filter);
    const { orders, nextCursor } = await pageOfOrders(tx, filter, meant, PAGE);
    const conversations = await conversationsOfOrders(
      tx,
      orders.map(({ orderId }) => orderId),
    );
    const totals = filter.cursor ? null : await totalsOf(tx, filter, meant);
    return {
      ...shown(frame),
      orders: orders.map((order) => ({ ...order, conversation: conversations.get(order.orderId) ?? null })),
      nextCursor,
      totals: totals && inOrder(totals, frame),
    };
  });
}

/** One page of what `meant` says, in the filter's order. */
export async function pageOfOrders(
  tx: Transaction,
  filter: ListOrders,
  meant: SQL,
  atMost: number,
): Promise<{ orders: OrderListItem[]; nextCursor: string | null }> {
  const direction = sql.raw(filter.direction);
  const order = (alias: string) =>
    filter.sort === "value"
      ? sql`${sql.raw(alias)}.revenue_minor ${direction}, ${sql.raw(alias)}.order_id ${direction}`
      : sql`${sql.raw(alias)}.day ${direction}, ${sql.raw(alias)}.counted_at ${direction}, ${sql.raw(alias)}.order_id ${direction}`;
  const rows = await tx.execute<OrderRow>(sql`
    with page as materialized (
      select f.* from order_facts f where ${meant} ${behind(filter)}
      order by ${order("f")} limit ${sql.raw(String(atMost + 1))}
    )
    select p.order_id, p.source_id, p.pack_source_id, p.store_id, p.counted_at, p.day, p.standing, p.currency, p.revenue_minor,
      p.gross_minor, p.refunded_minor, p.refunded_day, p.units, p.buyer_id, o.placed_at, o.status, b.nickname, i.title,
      s.status as shipment_status,
      exists (select 1 from claim_orders co join claims c on c.id = co.claim_id
        where co.store_id = p.store_id and co.order_source_id = p.source_id and c.state is distinct from 'closed') as has_open_claim
    from page p join orders o on o.id = p.order_id
    left join buyers b on b.id = p.buyer_id
    left join items i on i.id = p.item_id
    left join shipments s on s.store_id = p.store_id and s.source_id = o.shipment_source_id
    order by ${order("p")}`);
  const orders = rows.slice(0, atMost).map(shaped);
  const last = rows.length > atMost ? orders.at(-1) : undefined;
  return { orders, nextCursor: last ? cursorOf(last, filter) : null };
}

type OrderRow = {
  order_id: string;
  source_id: string;
  pack_source_id: string | null;
  store_id: string;
  counted_at: string;
  day: string;
  standing: OrderStanding;
  currency: string;
  revenue_minor: string;
  gross_minor: string;
  refunded_minor: string;
  refunded_day: string | null;
  units: number;
  buyer_id: string | null;
  placed_at: string;
  status: OrderStatus | null;
  nickname: string | null;
  title: string | null;
  shipment_status: ShipmentStatus | null;
  has_open_claim: boolean;
};

const shaped = (row: OrderRow): OrderListItem => ({
  orderId: row.order_id,
  sourceId: row.source_id,
  packSourceId: row.pack_source_id,
  storeId: row.store_id,
  countedAt: new Date(row.counted_at),
  day: row.day,
  placedAt: new Date(row.placed_at),
  standing: row.standing,
  isSale: isSale(row.standing),
  status: row.status,
  shipmentStatus: row.shipment_status,
  hasOpenClaim: row.has_open_claim,
  value: { amountMinor: Number(row.revenue_minor), currency: row.currency },
  gross: { amountMinor: Number(row.gross_minor), currency: row.currency },
  refunded: { amountMinor: Number(row.refunded_minor), currency: row.currency },
  refundedDay: row.refunded_day,
  units: row.units,
  itemTitle: row.title,
  buyerId: row.buyer_id,
  buyerNickname: row.nickname,
});

const cursorOf = ({ day, countedAt, orderId, value }: OrderListItem, { sort }: OrdersFilter): string =>
  sort === "value" ? `${value.amountMinor}_${orderId}` : `${day}_${countedAt.getTime()}_${orderId}`;

const DatePlace = z.tuple([z.iso.date(), z.string().regex(/^\d{1,13}$/), z.guid()]);
const ValuePlace = z.tuple([z.string().regex(/^\d{1,15}$/), z.guid()]);

/** Continues behind the last row of the page before. A cursor that is not ours starts from the beginning. */
function behind({ cursor, sort, direction }: ListOrders): SQL {
  const parts = cursor?.split("_");
  const beyond = sql.raw(direction === "desc" ? "<" : ">");
  if (sort === "value") {
    const place = ValuePlace.safeParse(parts);
    if (!place.success) return sql``;
    const [minor, id] = place.data;
    return sql`and (f.revenue_minor, f.order_id) ${beyond} (${minor}::bigint, ${id}::uuid)`;
  }
  const place = DatePlace.safeParse(parts);
  if (!place.success) return sql``;
  const [day, ms, id] = place.data;
  const at = new Date(Number(ms)).toISOString();
  return sql`and (f.day, f.counted_at, f.order_id) ${beyond} (${day}::date, ${at}::timestamptz, ${id}::uuid)`;
}

/** A search is to find something, not to add it up. */
const ADDED_UP_MAX = 20_000;

async function totalsOf(tx: Transaction, filter: OrdersFilter, meant: SQL): Promise<OrdersTotal[] | null> {
  const isNarrow = filter.set === "returned" || filter.q || filter.buyer || filter.item || filter.credited;
  const limit = filter.q ? sql.raw(`limit ${ADDED_UP_MAX + 1}`) : sql``;
  // The sums of the days answer at once; what they do not tell apart is counted.
  const source = isNarrow
    ? sql`select currency, standing, 1 as orders, revenue_minor, gross_minor, refunded_minor from order_facts f where ${meant} ${limit}`
    : sql`select currency, standing, orders, revenue_minor, gross_minor, refunded_minor from sales_days f where ${meant}`;
  const rows = await tx.execute<
    Record<"currency" | "all_rows" | "orders" | "revenue" | "gross" | "refunded", string>
  >(sql`
    select currency, sum(orders) as all_rows,
      coalesce(sum(orders) filter (where standing = any(${wordsOf(saleStandings)}::text[])), 0) as orders,
      sum(revenue_minor) as revenue, sum(gross_minor) as gross, sum(refunded_minor) as refunded
    from (${source}) f group by currency having sum(orders) <> 0`);
  const totals = rows.map((row) => ({
    currency: row.currency,
    rows: Number(row.all_rows),
    orders: Number(row.orders),
    revenueMinor: Number(row.revenue),
    grossMinor: Number(row.gross),
    refundedMinor: Number(row.refunded),
  }));
  const found = totals.reduce((sum, each) => sum + each.rows, 0);
  return filter.q && found > ADDED_UP_MAX ? null : totals;
}
