import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { AnswererKind } from "@/db/vocabulary";
import { averageTicketMinor, saleStandings } from "./definitions";
import { type Frame, withinFrame } from "./frame";
import type { ServiceFilter } from "./input";
import { wordsOf } from "./sql-lists";

/** Sales credited to answers, in one currency. Set by `credited` in `listOrders`. */
export type CreditedSales = {
  currency: string;
  orders: number;
  revenueMinor: number;
  averageTicketMinor: number | null;
};

/** Sales credited to one answerer. */
export type Credited = {
  currency: string;
  kind: AnswererKind;
  agentId: string | null;
  orders: number;
  revenueMinor: number;
};

/** The period's sales that are credited to answers, told apart by who gave them. */
export async function creditedIn(tx: Transaction, frame: Frame, filter: ServiceFilter): Promise<Credited[]> {
  type Row = {
    currency: string;
    credited_kind: AnswererKind;
    credited_to: string | null;
    orders: string;
    revenue: string;
  };
  const { from, to } = frame.period;
  const rows = await tx.execute<Row>(sql`
    select currency, credited_kind, credited_to, count(*) as orders, sum(revenue_minor) as revenue
    from order_facts f
    where ${withinFrame("f", frame, filter)} and f.day between ${from}::date and ${to}::date and f.credited_turn_id is not null
      and f.standing = any(${wordsOf(saleStandings)}::text[])
      ${filter.agent ? sql`and f.credited_to = ${filter.agent}` : sql``}
      ${filter.kind ? sql`and f.credited_kind = ${filter.kind}` : sql``}
    group by currency, credited_kind, credited_to`);
  return rows.map((row) => ({
    currency: row.currency,
    kind: row.credited_kind,
    agentId: row.credited_to,
    orders: Number(row.orders),
    revenueMinor: Number(row.revenue),
  }));
}

/** Those of some answerers, added up by currency. */
export function creditedTo(credited: readonly Credited[], isWanted: (one: Credited) => boolean): CreditedSales[] {
  const sums = new Map<string, { orders: number; revenueMinor: number }>();
  for (const one of credited.filter(isWanted)) {
    const sum = sums.get(one.currency) ?? { orders: 0, revenueMinor: 0 };
    sums.set(one.currency, { orders: sum.orders + one.orders, revenueMinor: sum.revenueMinor + one.revenueMinor });
  }
  return [...sums].map(([currency, sum]) => ({
    currency,
    ...sum,
    averageTicketMinor: averageTicketMinor(sum.revenueMinor, sum.orders),
  }));
}
