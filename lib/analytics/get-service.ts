import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { AnswererKind, Entry, ServiceCut } from "@/db/vocabulary";
import type { Agent } from "@/lib/auth/actor";
import type { Here } from "@/lib/here";
import { type Credited, type CreditedSales, creditedIn, creditedTo } from "./credited-sales";
import { turnFigures, turnSums } from "./fold-sums";
import { type Frame, inFrame, inOrder, type Shown, shown } from "./frame";
import type { ServiceFilter } from "./input";
import { listOf } from "./sql-lists";
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
  /** Whole seconds, of an even number the mean of the two in the middle; null without any. */
  medianFirstResponseSeconds: number | null;
  medianResolutionSeconds: number | null;
  /** Of the period's turns, those that nobody has answered yet. Set `waiting`. */
  waiting: number;
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
      current: { ...figuresOf(sums.all[0]), ...(await mediansOf(tx, frame, filter, frame.period)) },
      previous: {
        ...figuresOf(before.all[0]),
        ...(await mediansOf(tx, frame, filter, frame.before)),
      },
      byKind: keyed(sums.kind, ({ kind }) => kind).map(({ key, ...figures }) => ({ kind: key, ...figures })),
      byAgent: await byAgentOf(tx, sums, credited, frame),
      byTeam: await byTeamOf(tx, sums),
      byEntry: keyed(sums.entry, ({ entry }) => entry).map(({ key, ...figures }) => ({ entry: key, ...figures })),
      byHour: byHourOf(sums),
      credited: inOrder(
        creditedTo(credited, () => true),
        frame,
      ),
      marketplace: await marketplaceOf(tx, frame),
    };
  });
}

/** What turns that have something in common add up to. The others of these are null, and all are in the sum of everything. */
type Sum = ServiceFigures & {
  entry: Entry | null;
  kind: AnswererKind | null;
  agentId: string | null;
  teamId: string | null;
  hour: number | null;
};
/** By what turns are told apart; `all`: not at all. */
type Cut = "entry" | "kind" | "agent" | "team" | "hour" | "all";
type Sums = Record<Cut, Sum[]>;

async function sumsOf(tx: Transaction, frame: Frame, filter: ServiceFilter, period: Frame["period"]): Promise<Sums> {
  type Row = Record<(typeof turnFigures)[number], string> & {
    cut: ServiceCut;
    apart: number;
    entry: Entry | null;
    answered_kind: AnswererKind | null;
    answered_by: string | null;
    team_id: string | null;
    hour: number | null;
  };
  const figures = sql.raw(turnFigures.map((figure) => `sum(${figure}) as ${figure}`).join(", "));
  const keys = sql.raw("cut, entry, answered_kind, answered_by, team_id, hour");
  // The sums tell only one thing apart at a time: what is asked of one person or team is added up from their turns.
  const isNarrow = filter.agent ?? filter.team;
  const meant = serviceMeant("s", frame, filter, period);
  const source: SQL = isNarrow
    ? turnSums(sql`(select s.* from turn_facts s where ${meant})`)
    : sql`select s.* from service_days s where ${meant}`;
  // First once for all, so that the many rows are gone through once and the few sums several times.
  const rows = await tx.execute<Row>(sql`
    with told_apart as materialized (
      select ${keys}, ${figures} from (${source}) each_row group by ${keys}
    )
    select cut, grouping(entry, answered_kind, answered_by, team_id, hour) as apart, entry, answered_kind, answered_by, team_id,
      hour, ${figures}
    from told_apart
    group by grouping sets ((cut), (cut, entry), (cut, answered_kind), (cut, answered_by), (cut, team_id), (cut, hour))`);
  const sums: Sums = { entry: [], kind: [], agent: [], team: [], hour: [], all: [] };
  for (const row of rows) {
    const cut = cutOf(row.apart);
    if (row.cut !== (cut === "team" || cut === "hour" ? cut : "who")) continue;
    sums[cut].push({
      entry: row.entry,
      kind: row.answered_kind,
      agentId: row.answered_by,
      teamId: row.team_id,
      hour: row.hour,
      answers: measured(row.answers, row.answers_seconds, row.answers_good),
      firstResponses: measured(row.firsts, row.firsts_seconds, row.firsts_good),
      resolutions: measured(row.resolutions, row.resolutions_seconds, row.resolutions_good),
    });
  }
  return sums;
}

function measured(...figures: [count: string, seconds: string, good: string]): Measured {
  const [count, seconds, good] = figures.map(Number);
  if (!count) return NOTHING;
  return { count, averageSeconds: Math.round((seconds ?? 0) / count), good: good ?? 0 };
}

/** Postgres sets a bit for each column that is not told apart, the last column's first. */
function cutOf(bits: number): Cut {
  const cuts = ["entry", "kind", "agent", "team", "hour"] as const;
  return cuts.find((_, place) => bits === (0b11111 & ~(1 << (4 - place)))) ?? "all";
}

const NOTHING: Measured = { count: 0, averageSeconds: null, good: 0 };

const figuresOf = (sum: Sum | undefined): ServiceFigures => ({
  answers: sum?.answers ?? NOTHING,
  firstResponses: sum?.firstResponses ?? NOTHING,
  resolutions: sum?.resolutions ?? NOTHING,
});

/** Figures for each key, who answered most first. What has no key is in none. */
function keyed<Key extends string>(sums: readonly Sum[], keyOf: (sum: Sum) => Key | null) {
  return sums
    .flatMap((sum) => {
      const key = keyOf(sum);
      return key === null ? [] : [{ key, ...figuresOf(sum) }];
    })
    .toSorted((a, b) => b.answers.count - a.answers.count);
}

const byHourOf = ({ hour: sums }: Sums): ServiceOverview["byHour"] =>
  Array.from({ length: 24 }, (_, hour) => ({
    hour,
    answers: sums.find((sum) => sum.hour === hour)?.answers ?? NOTHING,
  }));

async function byAgentOf(tx: Transaction, { agent: sums }: Sums, credited: readonly Credited[], frame: Frame) {
  const groups = keyed(sums, ({ agentId }) => agentId);
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

async function byTeamOf(tx: Transaction, { team: sums }: Sums) {
  const groups = keyed(sums, ({ teamId }) => teamId);
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
    select round(percentile_cont(0.5) within group (order by t.seconds))::int as response,
      round(percentile_cont(0.5) within group (order by t.resolved_seconds))::int as resolution
    from turn_facts t where ${meant} and t.is_first`);
  const [left] = await tx.execute<{ waiting: string }>(sql`
    select count(*) as waiting from turn_facts t where ${meant} and t.seconds is null`);
  return {
    medianFirstResponseSeconds: first?.response ?? null,
    medianResolutionSeconds: first?.resolution ?? null,
    waiting: Number(left?.waiting ?? 0),
  };
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
