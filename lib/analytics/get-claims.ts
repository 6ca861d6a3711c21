import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Agent } from "@/lib/auth/actor";
import type { Here } from "@/lib/here";
import type { Money } from "@/lib/money";
import { type Day, daysOf, type Period } from "./calendar";
import { claimsMeant, duringDays, keyIn, NONE, productOf, productsOf, REACHED, soldIn, soldOf } from "./claims-set";
import { type Frame, inFrame, type Shown, shown, withinFrame } from "./frame";
import type { ClaimDimension, ClaimsFilter, FunnelStep } from "./input";
import { listOf } from "./sql-lists";

/** How far claims got; each number is within the one before. `listClaims` with `reached` shows exactly these. */
export type Funnel = Record<FunnelStep, number>;

export type ClaimGroup = {
  /** What to filter by to open the bar: `<dimension>=<key>`; `none` for claims without one. */
  key: string;
  /** The marketplace's sentence or the listing's title, where there is one; otherwise the key is a word to translate. */
  label: string | null;
  open: number;
  /** That count against the store, and that may still. */
  affected: number;
  funnel: Funnel;
  /** What the claimed orders were sold for. */
  amounts: Money[];
};

/** Names of the keys that a filter asks for, where no word of ours says them. */
export type ClaimNames = { reason: string | null; product: string | null };

export type ClaimsOverview = Shown & {
  by: ClaimDimension;
  current: { claims: number; open: number; affected: number; funnel: Funnel };
  previous: { claims: number; open: number; affected: number; funnel: Funnel };
  trend: { day: Day; claims: number }[];
  trendBefore: { day: Day; claims: number }[];
  /** The most frequent first. Their claims add up to `current.claims`. */
  groups: ClaimGroup[];
  /** Open now, whenever they were opened: what their orders keep and may lose. Orders with two claims count once. */
  atStake: { claims: number; amounts: Money[] };
  /** What the filter is narrowed to, also where no claim is left. */
  names: ClaimNames;
};

/** Claims of a period, told apart by one dimension. Throws `Forbidden`, `NotFound`. */
export function getClaims(actor: Agent, filter: ClaimsFilter, here: Here = {}): Promise<ClaimsOverview> {
  return inFrame(actor, filter, here, async (tx, frame) => {
    const counted = await countClaims(tx, frame, filter);
    const days = new Map(counted.flatMap(({ day, funnel }) => (day ? [[day, funnel.opened] as const] : [])));
    const told = counted.filter(({ day }) => day === null);
    const groups = groupsOf(told.filter(({ isBefore }) => !isBefore));
    return {
      ...shown(frame),
      by: filter.by,
      current: totalOf(groups),
      previous: totalOf(groupsOf(told.filter(({ isBefore }) => isBefore))),
      trend: trendOf(days, frame.period),
      trendBefore: trendOf(days, frame.before),
      groups: await labelled(tx, groups, filter.by),
      atStake: await atStakeNow(tx, frame, filter),
      names: await namesIn(tx, frame, filter),
    };
  });
}

/** Claims of one key; or with a day only how many there were on it; or with a currency what their orders were sold for. */
type Counted = {
  isBefore: boolean;
  key: string;
  label: string | null;
  day: Day | null;
  currency: string | null;
  grossMinor: number;
  open: number;
  affected: number;
  funnel: Funnel;
};

/** Everything about the claims of both periods, which are gone through once. */
async function countClaims(tx: Transaction, frame: Frame, filter: ClaimsFilter): Promise<Counted[]> {
  type Row = Record<"opened" | "answered" | "direct" | "spared" | "open" | "affected" | "gross", string> & {
    is_before: boolean;
    key: string | null;
    label: string | null;
    day: string | null;
    currency: string | null;
  };
  const both = { from: frame.before.from, to: frame.period.to };
  const label = filter.by === "reason" ? sql`coalesce(c.reason_detail, c.reason_name)` : sql`null::text`;
  const isBefore = sql`c.opened_at < (${frame.period.from}::date::timestamp at time zone ${frame.zone})`;
  // A month and the one before may leave days out between them.
  const meant = sql`${claimsMeant(frame, filter, both)}
    and (${duringDays(sql`c.opened_at`, frame.period, frame)} or ${duringDays(sql`c.opened_at`, frame.before, frame)})`;
  const rows = await tx.execute<Row>(sql`
    with told as materialized (
      select c.id, c.store_id, ${isBefore} as is_before, ${keyIn(filter.by)} as key, ${label} as label,
        (c.opened_at at time zone ${frame.zone})::date as day, (c.state is distinct from 'closed')::int as open,
        (c.reputation = 'affected')::int as affected, ${REACHED.answered}::int as answered, ${REACHED.direct}::int as direct,
        ${REACHED.spared}::int as spared
      from claims c ${needsProduct(filter) ? productsOf(frame) : sql``}
      where ${meant}
    )
    select is_before, key, max(label) as label, null::date as day, null::text as currency, 0 as gross, count(*) as opened,
      sum(answered) as answered, sum(direct) as direct, sum(spared) as spared, sum(open) as open, sum(affected) as affected
    from told group by is_before, key
    union all
    select is_before, null, null, day, null, 0, count(*), 0, 0, 0, 0, 0 from told group by is_before, day
    union all
    select false, t.key, null, null, sold.currency, sum(sold.gross_minor), 0, 0, 0, 0, 0, 0
    from told t join ${soldOf(frame)} on sold.claim_id = t.id
    where not t.is_before group by t.key, sold.currency
    order by currency nulls first`);
  return rows.map((row) => ({
    isBefore: row.is_before,
    key: row.key ?? NONE,
    label: row.label,
    day: row.day,
    currency: row.currency,
    grossMinor: Number(row.gross),
    open: Number(row.open),
    affected: Number(row.affected),
    funnel: {
      opened: Number(row.opened),
      answered: Number(row.answered),
      direct: Number(row.direct),
      spared: Number(row.spared),
    },
  }));
}

const needsProduct = ({ by, product }: Pick<ClaimsFilter, "by" | "product">): boolean =>
  by === "product" || product !== undefined;

const NO_FUNNEL: Funnel = { opened: 0, answered: 0, direct: 0, spared: 0 };

/** The most frequent first, then by key. */
function groupsOf(counted: readonly Counted[]): ClaimGroup[] {
  const groups = new Map<string, ClaimGroup>();
  for (const one of counted) {
    const group = groups.get(one.key) ?? {
      key: one.key,
      label: null,
      open: 0,
      affected: 0,
      funnel: NO_FUNNEL,
      amounts: [],
    };
    groups.set(one.key, {
      ...group,
      label: group.label ?? one.label,
      open: group.open + one.open,
      affected: group.affected + one.affected,
      funnel: added(group.funnel, one.funnel),
      amounts: one.currency
        ? [...group.amounts, { amountMinor: one.grossMinor, currency: one.currency }]
        : group.amounts,
    });
  }
  return [...groups.values()].sort((a, b) => b.funnel.opened - a.funnel.opened || (a.key < b.key ? -1 : 1));
}

const added = (one: Funnel, other: Funnel): Funnel => ({
  opened: one.opened + other.opened,
  answered: one.answered + other.answered,
  direct: one.direct + other.direct,
  spared: one.spared + other.spared,
});

function totalOf(groups: readonly ClaimGroup[]): ClaimsOverview["current"] {
  const funnel = groups.reduce((sum, group) => added(sum, group.funnel), NO_FUNNEL);
  const sum = (of: (group: ClaimGroup) => number) => groups.reduce((total, group) => total + of(group), 0);
  return {
    claims: funnel.opened,
    open: sum(({ open }) => open),
    affected: sum(({ affected }) => affected),
    funnel,
  };
}

const trendOf = (days: ReadonlyMap<Day, number>, { from, to }: Period) =>
  daysOf(from, to).map((day) => ({ day, claims: days.get(day) ?? 0 }));

/** Listings by their titles. */
async function labelled(tx: Transaction, groups: ClaimGroup[], by: ClaimDimension): Promise<ClaimGroup[]> {
  if (by !== "product") return groups;
  const ids = groups.map(({ key }) => key).filter((key) => key !== NONE);
  const rows = await tx.execute<{ id: string; title: string }>(
    sql`select id, title from items where id = any(${listOf(ids)}::uuid[])`,
  );
  const titles = new Map(rows.map(({ id, title }) => [id, title]));
  return groups.map((group) => ({ ...group, label: titles.get(group.key) ?? null }));
}

async function namesIn(tx: Transaction, frame: Frame, { reason, product }: ClaimsFilter): Promise<ClaimNames> {
  const nameOf = async (query: SQL) => (await tx.execute<{ name: string | null }>(query))[0]?.name ?? null;
  return {
    reason:
      reason === undefined || reason === NONE
        ? null
        : await nameOf(sql`
            select coalesce(c.reason_detail, c.reason_name) as name from claims c
            where ${withinFrame("c", frame, {})} and ${keyIn("reason")} = ${reason}
            order by c.opened_at desc, c.id desc limit 1`),
    product:
      product === undefined || product === NONE
        ? null
        : await nameOf(sql`
            select i.title as name from items i where ${withinFrame("i", frame, {})} and i.id = ${product}`),
  };
}

/** Of what is open now, whenever it was opened; each order once. */
async function atStakeNow(tx: Transaction, frame: Frame, filter: ClaimsFilter): Promise<ClaimsOverview["atStake"]> {
  const meant = claimsMeant(frame, { ...filter, state: "opened" }, null);
  const rows = await tx.execute<{ claims: string; currency: string | null; kept: string }>(sql`
    with open as materialized (
      select c.id from claims c ${filter.product ? productOf : sql``}
      where ${meant}
    ), sold as (
      select distinct f.order_id, f.currency, f.revenue_minor
      from open join claim_orders co on co.claim_id = open.id ${soldIn("cross")}
    )
    select (select count(*) from open) as claims, currency, sum(revenue_minor) as kept from sold group by currency
    union all select (select count(*) from open), null, 0
    order by currency nulls last`);
  return {
    claims: Number(rows[0]?.claims ?? 0),
    amounts: rows.flatMap(({ currency, kept }) => (currency ? [{ amountMinor: Number(kept), currency }] : [])),
  };
}
