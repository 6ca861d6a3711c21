import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Transaction } from "@/db/client";
import type { Agent } from "@/lib/auth/actor";
import type { Here } from "@/lib/here";
import type { Money } from "@/lib/money";
import { type BuyerScale, scoreBuyers, scoredAs } from "./buyer-scores";
import type { Day } from "./calendar";
import { averageTicketMinor, type BuyerSegment, type Score, segmentOf } from "./definitions";
import { type Frame, inFrame, withinFrame } from "./frame";
import type { BuyersFilter, ListBuyers } from "./input";
import { scoreOn } from "./score-ranges";
import { listOf } from "./sql-lists";

export type BuyerListItem = {
  buyerId: string;
  storeId: string;
  nickname: string | null;
  orders: number;
  revenue: Money;
  averageTicket: Money;
  firstDay: Day;
  lastDay: Day;
  recency: Score;
  frequency: Score;
  value: Score;
  segment: BuyerSegment;
};

export type BuyersPage = {
  /** The currency that is listed: the one asked for, or the store's. Null without stores. */
  currency: string | null;
  buyers: BuyerListItem[];
  nextCursor: string | null;
};

const PAGE = 50;
const FOUND_MAX = 500;

/** Buyers behind a cell, a segment or a name, in the order asked for. One currency at a time. Throws `Forbidden`, `NotFound`. */
export function listBuyers(actor: Agent, filter: ListBuyers, here: Here = {}): Promise<BuyersPage> {
  return inFrame(actor, filter, here, (tx, frame) => pageOfBuyers(tx, frame, filter, PAGE));
}

/** One page of `listBuyers`, of any size. */
export async function pageOfBuyers(
  tx: Transaction,
  frame: Frame,
  filter: ListBuyers,
  atMost: number,
): Promise<BuyersPage> {
  const currency = filter.currency ?? frame.mainCurrency;
  const [scored] = currency ? await scoreBuyers(tx, frame, { ...filter, currency }) : [];
  if (!currency || !scored) return { currency, buyers: [], nextCursor: null };
  const named = filter.q ? [await namedLike(tx, filter.q)] : [];
  const meant = sql.join(
    [withinFrame("b", frame, { ...filter, currency }), scoredAs(scored.scale, filter), ...named, behind(filter)],
    sql` and `,
  );
  const order = (alias: string) => orderOf(alias, filter);
  const rows = await tx.execute<Row>(sql`
    with page as materialized (
      select b.* from buyer_facts b where ${meant}
      order by ${order("b")} limit ${sql.raw(String(atMost + 1))}
    )
    select p.buyer_id, p.store_id, p.orders, p.revenue_minor, p.value_step, p.first_day, p.last_day, buyers.nickname
    from page p join buyers on buyers.id = p.buyer_id order by ${order("p")}`);
  const found = rows.slice(0, atMost).map((row) => shaped(row, currency, scored.scale));
  const last = rows.length > atMost ? found.at(-1) : undefined;
  return { currency, buyers: found, nextCursor: last ? `${PLACES[filter.sort].at(last)}_${last.buyerId}` : null };
}

export type Row = {
  buyer_id: string;
  store_id: string;
  orders: number;
  revenue_minor: string;
  value_step: string;
  first_day: string;
  last_day: string;
  nickname: string | null;
};

/** A row of buyer facts with its scores. */
export function shaped(row: Row, currency: string, scale: BuyerScale): BuyerListItem {
  const revenueMinor = Number(row.revenue_minor);
  const recency = scoreOn(scale.recency, row.last_day);
  const frequency = scoreOn(scale.frequency, row.orders);
  return {
    buyerId: row.buyer_id,
    storeId: row.store_id,
    nickname: row.nickname,
    orders: row.orders,
    revenue: { amountMinor: revenueMinor, currency },
    averageTicket: { amountMinor: averageTicketMinor(revenueMinor, row.orders) ?? 0, currency },
    firstDay: row.first_day,
    lastDay: row.last_day,
    recency,
    frequency,
    value: scoreOn(scale.value, Number(row.value_step)),
    segment: segmentOf(recency, frequency),
  };
}

async function namedLike(tx: Transaction, q: string): Promise<SQL> {
  const found = await tx.execute<{ id: string }>(sql`select buyer_id as id from buyers_matching(${q}, ${FOUND_MAX})`);
  return sql`b.buyer_id = any(${listOf([...found].map(({ id }) => id))}::uuid[])`;
}

type Order = Pick<ListBuyers, "sort" | "direction">;

/** The column that each order is by, and where a row stands in it as a cursor says and Postgres can hold it. */
const PLACES = {
  spent: {
    column: "revenue_minor",
    type: "bigint",
    at: ({ revenue }: BuyerListItem) => revenue.amountMinor,
    written: z.string().regex(/^\d{1,15}$/),
  },
  orders: {
    column: "orders",
    type: "int",
    at: ({ orders }: BuyerListItem) => orders,
    written: z.string().regex(/^\d{1,9}$/),
  },
  last: { column: "last_day", type: "date", at: ({ lastDay }: BuyerListItem) => lastDay, written: z.iso.date() },
} satisfies Record<BuyersFilter["sort"], unknown>;

const orderOf = (alias: string, { sort, direction }: Order): SQL =>
  sql.raw(`${alias}.${PLACES[sort].column} ${direction}, ${alias}.buyer_id ${direction}`);

/** Continues behind the last row of the page before. A cursor that is not ours starts from the beginning. */
function behind({ cursor, sort, direction }: ListBuyers): SQL {
  const { column, type, written } = PLACES[sort];
  const place = z.tuple([written, z.guid()]).safeParse(cursor?.split("_"));
  if (!place.success) return sql`true`;
  const [at, id] = place.data;
  const beyond = sql.raw(direction === "desc" ? "<" : ">");
  return sql`(b.${sql.raw(column)}, b.buyer_id) ${beyond} (${at}::${sql.raw(type)}, ${id}::uuid)`;
}
