import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Day } from "./calendar";
import { type BuyerSegment, type Score, scores, segmentOf } from "./definitions";
import { type Frame, withinFrame } from "./frame";
import { frequencyRanges, recencyRanges, type ScoreRange, valueRanges } from "./score-ranges";

export type BuyerScale = {
  currency: string;
  buyers: number;
  revenueMinor: number;
  /** By the day of the last purchase. */
  recency: ScoreRange<Day>[];
  /** By the number of orders. */
  frequency: ScoreRange<number>[];
  /** By revenue down to its two leading digits, in minor units. */
  value: ScoreRange<number>[];
};

/** Buyers with the same scores of recency and frequency. */
export type ScoreCell = { recency: Score; frequency: Score; buyers: number; revenueMinor: number };
/** Buyers with the same score of value. */
export type ValueCell = { value: Score; buyers: number; revenueMinor: number };

type Row = {
  currency: string;
  last_day: Day | null;
  orders: number | null;
  value_step: string | null;
  buyers: string;
  revenue: string;
};

/** The scales and cells of each currency, from the spread of all buyers. */
export async function scoreBuyers(
  tx: Transaction,
  frame: Frame,
  filter: { store?: string | undefined; currency?: string | undefined },
): Promise<{ scale: BuyerScale; cells: ScoreCell[]; values: ValueCell[] }[]> {
  const rows = await tx.execute<Row>(sql`
    select currency, last_day, orders, value_step, sum(buyers) as buyers, sum(revenue_minor) as revenue
    from buyer_spread s where ${withinFrame("s", frame, filter)}
    group by currency, last_day, orders, value_step having sum(buyers) <> 0`);
  return [...new Set(rows.map(({ currency }) => currency))].map((currency) =>
    scored(
      currency,
      frame.today,
      rows.filter((row) => row.currency === currency),
    ),
  );
}

function scored(currency: string, today: Day, rows: readonly Row[]) {
  const purchases = rows.flatMap(({ last_day: day, orders, buyers, revenue }) =>
    day === null || orders === null ? [] : [{ day, orders, buyers: Number(buyers), revenueMinor: Number(revenue) }],
  );
  const steps = rows.flatMap(({ value_step: step, buyers, revenue }) =>
    step === null ? [] : [{ step: Number(step), buyers: Number(buyers), revenueMinor: Number(revenue) }],
  );
  const scale: BuyerScale = {
    currency,
    buyers: sumOf(purchases, ({ buyers }) => buyers),
    revenueMinor: sumOf(purchases, ({ revenueMinor }) => revenueMinor),
    recency: recencyRanges(
      purchases.map(({ day: value, buyers }) => ({ value, buyers })),
      today,
    ),
    frequency: frequencyRanges(purchases.map(({ orders: value, buyers }) => ({ value, buyers }))),
    value: valueRanges(steps.map(({ step: value, buyers }) => ({ value, buyers }))),
  };
  const cells = scale.recency.flatMap((recent) =>
    scale.frequency.flatMap((often): ScoreCell[] => {
      const mine = purchases.filter(({ day, orders }) => isWithin(recent, day) && isWithin(often, orders));
      const buyers = sumOf(mine, (one) => one.buyers);
      const revenueMinor = sumOf(mine, (one) => one.revenueMinor);
      return buyers === 0 ? [] : [{ recency: recent.score, frequency: often.score, buyers, revenueMinor }];
    }),
  );
  const values = scale.value.map((range): ValueCell => {
    const mine = steps.filter(({ step }) => isWithin(range, step));
    const revenueMinor = sumOf(mine, (one) => one.revenueMinor);
    return { value: range.score, buyers: range.buyers, revenueMinor };
  });
  return { scale, cells, values };
}

const sumOf = <T>(rows: readonly T[], of: (row: T) => number): number => rows.reduce((sum, row) => sum + of(row), 0);

const isWithin = <Value extends string | number>({ from, to }: ScoreRange<Value>, value: Value): boolean =>
  from <= value && value <= to;

type Wanted = {
  recency?: Score | undefined;
  frequency?: Score | undefined;
  value?: Score | undefined;
  segment?: BuyerSegment | undefined;
};

/** The condition for buyer facts (alias `b`) of buyers with these scores, by the scale of their currency. */
export function scoredAs(scale: BuyerScale, { recency, frequency, value, segment }: Wanted): SQL {
  const days = (score: Score) => between(sql`b.last_day`, scale.recency, score, sql`date`);
  const orders = (score: Score) => between(sql`b.orders`, scale.frequency, score, sql`int`);
  const conditions = [
    ...(recency ? [days(recency)] : []),
    ...(frequency ? [orders(frequency)] : []),
    ...(value ? [between(sql`b.value_step`, scale.value, value, sql`bigint`)] : []),
    ...(segment ? [ofSegment(segment, days, orders)] : []),
  ];
  return conditions.length > 0 ? sql.join(conditions, sql` and `) : sql`true`;
}

function ofSegment(segment: BuyerSegment, days: (score: Score) => SQL, orders: (score: Score) => SQL): SQL {
  const pairs = scores.flatMap((recency) =>
    scores
      .filter((frequency) => segmentOf(recency, frequency) === segment)
      .map((frequency) => ({ recency, frequency })),
  );
  const either = pairs.map(({ recency, frequency }) => sql`(${days(recency)} and ${orders(frequency)})`);
  return sql`(${sql.join(either, sql` or `)})`;
}

function between<Value extends string | number>(
  column: SQL,
  ranges: readonly ScoreRange<Value>[],
  wanted: Score,
  type: SQL,
): SQL {
  const range = ranges.find(({ score }) => score === wanted);
  return range ? sql`${column} between ${range.from}::${type} and ${range.to}::${type}` : sql`false`;
}
