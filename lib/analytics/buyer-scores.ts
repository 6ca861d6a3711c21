import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Day } from "./calendar";
import { type BuyerSegment, type Score, scores, segmentOf } from "./definitions";
import { type Frame, withinFrame } from "./frame";

/** What a score means in one currency: from which value to which, both counted. Scores that nobody has are absent. */
export type ScoreRange<Value> = { score: Score; from: Value; to: Value; buyers: number };

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

/** Buyers with the same three scores. */
export type ScoreCell = { recency: Score; frequency: Score; value: Score; buyers: number; revenueMinor: number };

/** The scales and cells of each currency, from the spread of all buyers. */
export async function scoreBuyers(
  tx: Transaction,
  frame: Frame,
  filter: { store?: string | undefined; currency?: string | undefined },
): Promise<{ scale: BuyerScale; cells: ScoreCell[] }[]> {
  type Row = {
    currency: string;
    r: number;
    f: number;
    v: number;
    buyers: string;
    revenue: string;
    day_from: string;
    day_to: string;
    orders_from: number;
    orders_to: number;
    step_from: string;
    step_to: string;
  };
  // Whoever has strictly less stands below: equal buyers score the same, however many they are.
  const scored = (name: string, column: string) => sql`
    select currency, ${sql.raw(column)},
      least(5, 1 + floor(5 * (sum(sum(n)) over (partition by currency order by ${sql.raw(column)}) - sum(n))
        / nullif(sum(sum(n)) over (partition by currency), 0)))::int as ${sql.raw(name)}
    from spread group by currency, ${sql.raw(column)}`;
  const rows = await tx.execute<Row>(sql`
    with spread as materialized (
      select currency, last_day, orders, value_step, sum(buyers) as n, sum(revenue_minor) as revenue
      from buyer_spread s where ${withinFrame("s", frame, filter)}
      group by currency, last_day, orders, value_step having sum(buyers) <> 0
    ), recency as (${scored("r", "last_day")}), frequency as (${scored("f", "orders")}), value as (${scored("v", "value_step")})
    select s.currency, r, f, v, sum(n) as buyers, sum(revenue) as revenue,
      min(s.last_day) as day_from, max(s.last_day) as day_to, min(s.orders) as orders_from, max(s.orders) as orders_to,
      min(s.value_step) as step_from, max(s.value_step) as step_to
    from spread s join recency using (currency, last_day) join frequency using (currency, orders)
    join value using (currency, value_step)
    group by s.currency, r, f, v`);
  const cells = rows.map((row) => ({
    currency: row.currency,
    recency: scoreOf(row.r),
    frequency: scoreOf(row.f),
    value: scoreOf(row.v),
    buyers: Number(row.buyers),
    revenueMinor: Number(row.revenue),
    days: { from: row.day_from, to: row.day_to },
    orders: { from: row.orders_from, to: row.orders_to },
    steps: { from: Number(row.step_from), to: Number(row.step_to) },
  }));
  return [...new Set(cells.map(({ currency }) => currency))].map((currency) => {
    const mine = cells.filter((cell) => cell.currency === currency);
    const sum = (of: (cell: (typeof mine)[number]) => number) => mine.reduce((total, cell) => total + of(cell), 0);
    return {
      scale: {
        currency,
        buyers: sum(({ buyers }) => buyers),
        revenueMinor: sum(({ revenueMinor }) => revenueMinor),
        recency: rangesOf(
          mine,
          ({ recency }) => recency,
          ({ days }) => days,
        ),
        frequency: rangesOf(
          mine,
          ({ frequency }) => frequency,
          ({ orders }) => orders,
        ),
        value: rangesOf(
          mine,
          ({ value }) => value,
          ({ steps }) => steps,
        ),
      },
      cells: mine.map(({ recency, frequency, value, buyers, revenueMinor }) => ({
        recency,
        frequency,
        value,
        buyers,
        revenueMinor,
      })),
    };
  });
}

function scoreOf(number: number): Score {
  const score = scores.find((each) => each === number);
  if (!score) throw new Error(`no score is ${number}`);
  return score;
}

function rangesOf<Cell extends { buyers: number }, Value extends string | number>(
  cells: readonly Cell[],
  scoreIn: (cell: Cell) => Score,
  rangeIn: (cell: Cell) => { from: Value; to: Value },
): ScoreRange<Value>[] {
  return scores.flatMap((score) => {
    const mine = cells.filter((cell) => scoreIn(cell) === score);
    const [first] = mine;
    if (!first) return [];
    let { from, to } = rangeIn(first);
    for (const cell of mine) {
      const range = rangeIn(cell);
      if (range.from < from) from = range.from;
      if (range.to > to) to = range.to;
    }
    return [{ score, from, to, buyers: mine.reduce((sum, { buyers }) => sum + buyers, 0) }];
  });
}

/** The score that a value has on a scale. */
export function scoreOn<Value extends string | number>(ranges: readonly ScoreRange<Value>[], value: Value): Score {
  return ranges.findLast(({ from }) => from <= value)?.score ?? 1;
}

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
