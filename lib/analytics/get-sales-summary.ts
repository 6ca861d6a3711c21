import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { OrderStanding } from "@/db/vocabulary";
import type { Agent } from "@/lib/auth/actor";
import type { Here } from "@/lib/here";
import { type Day, daysOf, type Period, wallClock } from "./calendar";
import { averageTicketMinor, isSale, lostStandings } from "./definitions";
import { type Frame, inFrame, inOrder, type Shown, shown, withinFrame } from "./frame";
import type { AnalyticsFilter } from "./input";

/** Amounts in the minor unit of `currency`. Each figure is exactly the sum of the rows that `listOrders` shows for its set. */
export type SalesFigures = {
  /** "Total de pedidos": orders that count as a sale (set `sales`). */
  orders: number;
  units: number;
  /** "Ingresos totales": of those, the totals without what went back. `grossMinor - refundedMinor`, always. */
  revenueMinor: number;
  /** Everything sold, also what was lost afterwards (sets `sales` and `lost`). */
  grossMinor: number;
  refundedMinor: number;
  /** "Ticket promedio": revenue by orders; null without orders. */
  averageTicketMinor: number | null;
  /** By what the orders are, sales and others. */
  byStanding: Partial<Record<OrderStanding, { orders: number; grossMinor: number; refundedMinor: number }>>;
};

export type Returned = { orders: number; amountMinor: number };

/** A mark of the plot: a day, or with `hour` (0 to 23) an hour of the only day. */
export type TrendPoint = { day: Day; hour: number | null; orders: number; revenueMinor: number };

export type CurrencySales = {
  currency: string;
  now: SalesFigures;
  before: SalesFigures;
  /** What went back in the period, whenever it was sold: the sum of `refunded` of the rows of the set `returned`. */
  returned: Returned;
  /** Every day (or hour) of the period, also those without sales, oldest first; and the same of the period before. */
  trend: TrendPoint[];
  trendBefore: TrendPoint[];
};

export type SalesSummary = Shown & {
  /** The store's currency first. Never added to each other. Empty when nothing was ever sold in these days. */
  currencies: CurrencySales[];
  /** When the only day is today: yesterday counts up to this instant, so that a morning is compared with a morning. */
  beforeUntil: Date | null;
};

/** Revenue, orders and average ticket of a period beside the one before, with their course. Throws `Forbidden`, `NotFound`. */
export function getSalesSummary(actor: Agent, filter: AnalyticsFilter, here: Here = {}): Promise<SalesSummary> {
  return inFrame(actor, filter, here, async (tx, frame) => {
    const { now = new Date() } = here;
    const isDay = frame.period.from === frame.period.to;
    const isToday = isDay && frame.period.from === frame.today;
    const beforeUntil = isToday ? new Date(now.getTime() - 86_400_000) : null;
    const [current, before] = isDay
      ? [
          await sumsByHour(tx, frame, filter, frame.period, null),
          await sumsByHour(tx, frame, filter, frame.before, beforeUntil),
        ]
      : await sumsByDay(tx, frame, filter);
    const returned = await returnedIn(tx, frame, filter);
    const named = [...current, ...before].map(({ currency }) => currency);
    const currencies = [...new Set([...named, ...returned.keys()])].map((currency) => {
      const [mine, earlier] = [current, before].map((sums) => sums.filter((sum) => sum.currency === currency));
      return {
        currency,
        now: figuresOf(mine ?? []),
        before: figuresOf(earlier ?? []),
        returned: returned.get(currency) ?? { orders: 0, amountMinor: 0 },
        trend: trendOf(mine ?? [], frame.period),
        trendBefore: trendOf(earlier ?? [], frame.before),
      };
    });
    return { ...shown(frame), currencies: inOrder(currencies, frame), beforeUntil };
  });
}

async function returnedIn(tx: Transaction, frame: Frame, filter: AnalyticsFilter): Promise<Map<string, Returned>> {
  const { from, to } = frame.period;
  const rows = await tx.execute<{ currency: string; orders: string; refunded: string }>(sql`
    select currency, count(*) as orders, sum(refunded_minor) as refunded from order_facts f
    where ${withinFrame("f", frame, filter)} and refunded_day between ${from}::date and ${to}::date group by currency`);
  return new Map(rows.map((row) => [row.currency, { orders: Number(row.orders), amountMinor: Number(row.refunded) }]));
}

type Sum = {
  currency: string;
  standing: OrderStanding;
  day: Day;
  hour: number | null;
  orders: number;
  units: number;
  grossMinor: number;
  refundedMinor: number;
  revenueMinor: number;
};

type SumRow = {
  currency: string;
  standing: OrderStanding;
  day: string;
  hour_at: string | null;
  orders: string;
  units: string;
  gross_minor: string;
  refunded_minor: string;
  revenue_minor: string;
};

/** Both periods in one go: they are neighbours, or at least close. */
async function sumsByDay(tx: Transaction, frame: Frame, filter: AnalyticsFilter): Promise<[Sum[], Sum[]]> {
  const { period, before } = frame;
  const rows = await tx.execute<SumRow>(sql`
    select currency, standing, day, null as hour_at, sum(orders) as orders, sum(units) as units,
      sum(gross_minor) as gross_minor, sum(refunded_minor) as refunded_minor, sum(revenue_minor) as revenue_minor
    from sales_days s
    where ${withinFrame("s", frame, filter)} and day between ${before.from}::date and ${period.to}::date
    group by currency, standing, day having sum(orders) <> 0`);
  const sums = rows.map((row) => sumOf(row, row.day, null));
  const within = ({ from, to }: Period) => sums.filter(({ day }) => from <= day && day <= to);
  return [within(period), within(before)];
}

async function sumsByHour(
  tx: Transaction,
  frame: Frame,
  filter: AnalyticsFilter,
  { from, to }: Period,
  until: Date | null,
): Promise<Sum[]> {
  const rows = await tx.execute<SumRow>(sql`
    select currency, standing, day, date_trunc('hour', counted_at) as hour_at, count(*) as orders, sum(units) as units,
      sum(gross_minor) as gross_minor, sum(refunded_minor) as refunded_minor, sum(revenue_minor) as revenue_minor
    from order_facts f
    where ${withinFrame("f", frame, filter)} and day between ${from}::date and ${to}::date
      and counted_at <= ${until?.toISOString() ?? "infinity"}::timestamptz
    group by currency, standing, day, hour_at`);
  return rows.map((row) => sumOf(row, row.day, row.hour_at ? wallClock(new Date(row.hour_at), frame.zone).hour : null));
}

const sumOf = (row: SumRow, day: Day, hour: number | null): Sum => ({
  currency: row.currency,
  standing: row.standing,
  day,
  hour,
  orders: Number(row.orders),
  units: Number(row.units),
  grossMinor: Number(row.gross_minor),
  refundedMinor: Number(row.refunded_minor),
  revenueMinor: Number(row.revenue_minor),
});

function figuresOf(sums: readonly Sum[]): SalesFigures {
  const figures: SalesFigures = {
    orders: 0,
    units: 0,
    revenueMinor: 0,
    grossMinor: 0,
    refundedMinor: 0,
    averageTicketMinor: null,
    byStanding: {},
  };
  for (const { standing, orders, units, grossMinor, refundedMinor, revenueMinor } of sums) {
    const known = figures.byStanding[standing] ?? { orders: 0, grossMinor: 0, refundedMinor: 0 };
    figures.byStanding[standing] = {
      orders: known.orders + orders,
      grossMinor: known.grossMinor + grossMinor,
      refundedMinor: known.refundedMinor + refundedMinor,
    };
    if (isSale(standing)) {
      figures.orders += orders;
      figures.units += units;
      figures.revenueMinor += revenueMinor;
    }
    if (isSale(standing) || isLost(standing)) {
      figures.grossMinor += grossMinor;
      figures.refundedMinor += refundedMinor;
    }
  }
  return { ...figures, averageTicketMinor: averageTicketMinor(figures.revenueMinor, figures.orders) };
}

const isLost = (standing: OrderStanding) => lostStandings.some((lost) => lost === standing);

function trendOf(sums: readonly Sum[], { from, to }: Period): TrendPoint[] {
  const hours = from === to ? Array.from({ length: 24 }, (_, hour) => hour) : [null];
  const points = daysOf(from, to).flatMap((day) =>
    hours.map((hour): TrendPoint => ({ day, hour, orders: 0, revenueMinor: 0 })),
  );
  const places = new Map(points.map((point) => [`${point.day} ${point.hour}`, point]));
  for (const { day, hour, standing, orders, revenueMinor } of sums) {
    const point = places.get(`${day} ${hour}`);
    if (!point || !isSale(standing)) continue;
    point.orders += orders;
    point.revenueMinor += revenueMinor;
  }
  return points;
}
