import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { AnswererKind, Entry } from "@/db/vocabulary";
import type { Agent } from "@/lib/auth/actor";
import type { Here } from "@/lib/here";
import { averageTicketMinor, GOOD_RESPONSE_SECONDS, saleStandings } from "./definitions";
import { type Frame, inFrame, inOrder, type Shown, shown, withinFrame } from "./frame";
import type { ServiceFilter } from "./input";
import { listOf, wordsOf } from "./sql-lists";
import { figuresUpTo, type KeptResponseTime } from "./store-figures";
import { serviceMeant } from "./turns-set";

/** How many, how long on average (whole seconds; null without any), and how many of them were good. */
export type Measured = { count: number; averageSeconds: number | null; good: number };

export type ServiceFigures = {
  /** Every time a buyer waited and was answered; good: within one hour. Sets `answered` and `in-time` of `listTurns`. */
  answers: Measured;
  /** The first answer of a conversation. Set `first`. */
  firstResponses: Measured;
  /** From what the buyer wrote until the conversation was resolved; good: with a single answer. Sets `resolved`, `one-answer`. */
  resolutions: Measured;
};

export type ServiceTotals = ServiceFigures & {
  /** Whole seconds; null without any. */
  medianFirstResponseSeconds: number | null;
  medianResolutionSeconds: number | null;
  /** Of the period's turns, those that nobody has answered yet. Set `waiting`. */
  waiting: number;
};

/** Sales credited to answers, in one currency. Set by `credited` in `listOrders`. */
export type CreditedSales = {
  currency: string;
  orders: number;
  revenueMinor: number;
  averageTicketMinor: number | null;
};

export type ServiceOverview = Shown & {
  current: ServiceTotals;
  previous: ServiceTotals;
  /** People, bots, and the marketplace's own pages; apart. */
  byKind: (ServiceFigures & { kind: AnswererKind })[];
  byAgent: (ServiceFigures & { agentId: string; name: string; credited: CreditedSales[] })[];
  /** Groups of commercial and departments of support. */
  byTeam: (ServiceFigures & { teamId: string; name: string })[];
  byEntry: (ServiceFigures & { entry: Entry })[];
  /** By the hour at which the buyer wrote, 0 to 23, all of them. Set `answered` with `hour`. */
  byHour: { hour: number; answers: Measured }[];
  credited: CreditedSales[];
  /** What the marketplace measures of each store, beside ours; null where it has nothing to say or was not asked yet. */
  marketplace: { storeId: string; nickname: string; asOf: Date | null; responseTime: KeptResponseTime | null }[];
};

/** How buyers were answered in a period. Days are those on which they wrote. Throws `Forbidden`, `NotFound`. */
export function getService(actor: Agent, filter: ServiceFilter, here: Here = {}): Promise<ServiceOverview> {
  return inFrame(actor, filter, here, async (tx, frame) => {
    const sums = await sumsOf(tx, frame, filter, frame.period);
    const before = await sumsOf(tx, frame, filter, frame.before);
    const credited = await creditedIn(tx, frame, filter);
    return {
      ...shown(frame),
      current: { ...figuresOf(sums), ...(await mediansOf(tx, frame, filter, frame.period)) },
      previous: {
        ...figuresOf(before),
        ...(await mediansOf(tx, frame, filter, frame.before)),
      },
      byKind: grouped(sums, ({ kind }) => kind).map(({ key, ...figures }) => ({ kind: key, ...figures })),
      byAgent: await byAgentOf(tx, sums, credited, frame),
      byTeam: await byTeamOf(tx, sums),
      byEntry: grouped(sums, ({ entry }) => entry).map(({ key, ...figures }) => ({ entry: key, ...figures })),
      byHour: byHourOf(sums),
      credited: inOrder(
        creditedTo(credited, () => true),
        frame,
      ),
      marketplace: await marketplaceOf(tx, frame),
    };
  });
}

/** What turns of one kind add up to. */
type Sum = {
  entry: Entry;
  kind: AnswererKind | null;
  agentId: string | null;
  teamId: string | null;
  hour: number;
  answers: Added;
  firstResponses: Added;
  resolutions: Added;
};
type Added = { count: number; seconds: number; good: number };

async function sumsOf(tx: Transaction, frame: Frame, filter: ServiceFilter, period: Frame["period"]): Promise<Sum[]> {
  type Figure = "answers" | "first" | "resolved";
  type Row = Record<`${Figure}_${"count" | "seconds" | "good"}`, string> & {
    entry: Entry;
    answered_kind: AnswererKind | null;
    answered_by: string | null;
    team_id: string | null;
    hour: number;
  };
  const rows = await tx.execute<Row>(sql`
    select t.entry, t.answered_kind, t.answered_by, t.team_id, t.hour,
      count(t.seconds) as answers_count, coalesce(sum(t.seconds), 0) as answers_seconds,
      count(*) filter (where t.seconds <= ${GOOD_RESPONSE_SECONDS}) as answers_good,
      count(t.seconds) filter (where t.is_first) as first_count,
      coalesce(sum(t.seconds) filter (where t.is_first), 0) as first_seconds,
      count(*) filter (where t.is_first and t.seconds <= ${GOOD_RESPONSE_SECONDS}) as first_good,
      count(t.resolved_seconds) as resolved_count, coalesce(sum(t.resolved_seconds), 0) as resolved_seconds,
      count(*) filter (where t.resolved_seconds is not null and t.is_one_answer) as resolved_good
    from turn_facts t where ${serviceMeant("t", frame, filter, period)}
    group by t.entry, t.answered_kind, t.answered_by, t.team_id, t.hour`);
  const added = (row: Row, figure: Figure): Added => ({
    count: Number(row[`${figure}_count`]),
    seconds: Number(row[`${figure}_seconds`]),
    good: Number(row[`${figure}_good`]),
  });
  return rows.map((row) => ({
    entry: row.entry,
    kind: row.answered_kind,
    agentId: row.answered_by,
    teamId: row.team_id,
    hour: row.hour,
    answers: added(row, "answers"),
    firstResponses: added(row, "first"),
    resolutions: added(row, "resolved"),
  }));
}

function measured(sums: readonly Added[]): Measured {
  let [count, seconds, good] = [0, 0, 0];
  for (const sum of sums) {
    count += sum.count;
    seconds += sum.seconds;
    good += sum.good;
  }
  return { count, averageSeconds: count === 0 ? null : Math.round(seconds / count), good };
}

const figuresOf = (sums: readonly Sum[]): ServiceFigures => ({
  answers: measured(sums.map(({ answers }) => answers)),
  firstResponses: measured(sums.map(({ firstResponses }) => firstResponses)),
  resolutions: measured(sums.map(({ resolutions }) => resolutions)),
});

/** Figures for each key, who answered most first. What has no key is in none. */
function grouped<Key extends string>(sums: readonly Sum[], keyOf: (sum: Sum) => Key | null) {
  const groups = new Map<Key, Sum[]>();
  for (const sum of sums) {
    const key = keyOf(sum);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), sum]);
  }
  return [...groups]
    .map(([key, mine]) => ({ key, ...figuresOf(mine) }))
    .toSorted((a, b) => b.answers.count - a.answers.count);
}

function byHourOf(sums: readonly Sum[]): ServiceOverview["byHour"] {
  return Array.from({ length: 24 }, (_, hour) => ({
    hour,
    answers: measured(sums.filter((sum) => sum.hour === hour).map(({ answers }) => answers)),
  }));
}

async function byAgentOf(tx: Transaction, sums: readonly Sum[], credited: readonly Credited[], frame: Frame) {
  const groups = grouped(sums, ({ agentId }) => agentId);
  const names = await namesOf(
    tx,
    sql`users`,
    groups.map(({ key }) => key),
  );
  return groups.map(({ key, ...figures }) => ({
    agentId: key,
    name: names.get(key) ?? "",
    ...figures,
    credited: inOrder(
      creditedTo(credited, ({ agentId }) => agentId === key),
      frame,
    ),
  }));
}

async function byTeamOf(tx: Transaction, sums: readonly Sum[]) {
  const groups = grouped(sums, ({ teamId }) => teamId);
  const ids = groups.map(({ key }) => key);
  const names = new Map([...(await namesOf(tx, sql`groups`, ids)), ...(await namesOf(tx, sql`departments`, ids))]);
  return groups.map(({ key, ...figures }) => ({ teamId: key, name: names.get(key) ?? "", ...figures }));
}

async function namesOf(tx: Transaction, table: SQL, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await tx.execute<{ id: string; name: string }>(
    sql`select id, name from ${table} where id = any(${listOf(ids)}::uuid[])`,
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}

async function mediansOf(tx: Transaction, frame: Frame, filter: ServiceFilter, period: Frame["period"]) {
  const meant = serviceMeant("t", frame, filter, period);
  const [first] = await tx.execute<{ response: number | null; resolution: number | null }>(sql`
    select percentile_disc(0.5) within group (order by t.seconds) as response,
      percentile_disc(0.5) within group (order by t.resolved_seconds) as resolution
    from turn_facts t where ${meant} and t.is_first`);
  const [left] = await tx.execute<{ waiting: string }>(sql`
    select count(*) as waiting from turn_facts t where ${meant} and t.seconds is null`);
  return {
    medianFirstResponseSeconds: first?.response ?? null,
    medianResolutionSeconds: first?.resolution ?? null,
    waiting: Number(left?.waiting ?? 0),
  };
}

type Credited = { currency: string; kind: AnswererKind; agentId: string | null; orders: number; revenueMinor: number };

async function creditedIn(tx: Transaction, frame: Frame, filter: ServiceFilter): Promise<Credited[]> {
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

function creditedTo(credited: readonly Credited[], isWanted: (one: Credited) => boolean): CreditedSales[] {
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

async function marketplaceOf(tx: Transaction, frame: Frame): Promise<ServiceOverview["marketplace"]> {
  const figures = await figuresUpTo(
    tx,
    frame.stores.map(({ id }) => id),
    frame.today,
  );
  return frame.stores.map(({ id, nickname }) => {
    const said = figures.find(({ storeId }) => storeId === id);
    return { storeId: id, nickname, asOf: said?.readAt ?? null, responseTime: said?.responseTime ?? null };
  });
}
