import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Agent } from "@/lib/auth/actor";
import type { Here } from "@/lib/here";
import type { Money } from "@/lib/money";
import { type Day, daysOf, type Period, wallClock } from "./calendar";
import { claimsMeant, keyIn, NONE, productOf, REACHED } from "./claims-set";
import { type Frame, inFrame, type Shown, shown } from "./frame";
import type { ClaimDimension, ClaimsFilter, FunnelStep } from "./input";

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
};

/** Claims of a period, told apart by one dimension. Throws `Forbidden`, `NotFound`. */
export function getClaims(actor: Agent, filter: ClaimsFilter, here: Here = {}): Promise<ClaimsOverview> {
  return inFrame(actor, filter, here, async (tx, frame) => {
    const groups = await groupsOf(tx, frame, filter, frame.period);
    const before = await groupsOf(tx, frame, filter, frame.before);
    const days = await daysWith(tx, frame, filter);
    return {
      ...shown(frame),
      by: filter.by,
      current: totalOf(groups),
      previous: totalOf(before),
      trend: trendOf(days, frame.period),
      trendBefore: trendOf(days, frame.before),
      groups: await withAmounts(tx, frame, filter, groups),
      atStake: await atStakeNow(tx, frame, filter),
    };
  });
}

type Group = Omit<ClaimGroup, "amounts">;

async function groupsOf(tx: Transaction, frame: Frame, filter: ClaimsFilter, period: Period): Promise<Group[]> {
  type Row = Record<"opened" | "answered" | "direct" | "spared" | "open" | "affected", string> & {
    key: string | null;
    label: string | null;
  };
  const label =
    filter.by === "reason"
      ? sql`max(coalesce(c.reason_detail, c.reason_name))`
      : filter.by === "product"
        ? sql`max((select i.title from items i where i.id = product.item_id))`
        : sql`null::text`;
  const rows = await tx.execute<Row>(sql`
    select ${keyIn(filter.by)} as key, ${label} as label, count(*) as opened,
      count(*) filter (where ${REACHED.answered}) as answered, count(*) filter (where ${REACHED.direct}) as direct,
      count(*) filter (where ${REACHED.spared}) as spared,
      count(*) filter (where c.state is distinct from 'closed') as open,
      count(*) filter (where c.reputation = 'affected') as affected
    from claims c ${needsProduct(filter) ? productOf : sql``}
    where ${claimsMeant(frame, filter, period)}
    group by ${sql.raw("1")} order by opened desc, key`);
  return rows.map((row) => ({
    key: row.key ?? NONE,
    label: row.label,
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

export const needsProduct = ({ by, product }: Pick<ClaimsFilter, "by" | "product">): boolean =>
  by === "product" || product !== undefined;

function totalOf(groups: readonly Group[]): ClaimsOverview["current"] {
  const sum = (of: (group: Group) => number) => groups.reduce((total, group) => total + of(group), 0);
  return {
    claims: sum(({ funnel }) => funnel.opened),
    open: sum(({ open }) => open),
    affected: sum(({ affected }) => affected),
    funnel: {
      opened: sum(({ funnel }) => funnel.opened),
      answered: sum(({ funnel }) => funnel.answered),
      direct: sum(({ funnel }) => funnel.direct),
      spared: sum(({ funnel }) => funnel.spared),
    },
  };
}

async function daysWith(tx: Transaction, frame: Frame, filter: ClaimsFilter): Promise<Map<Day, number>> {
  const both = { from: frame.before.from, to: frame.period.to };
  const rows = await tx.execute<{ hour: string; claims: string }>(sql`
    select date_trunc('hour', c.opened_at) as hour, count(*) as claims
    from claims c ${needsProduct(filter) ? productOf : sql``}
    where ${claimsMeant(frame, filter, both)} group by ${sql.raw("1")}`);
  const days = new Map<Day, number>();
  for (const { hour, claims } of rows) {
    const { day } = wallClock(new Date(hour), frame.zone);
    days.set(day, (days.get(day) ?? 0) + Number(claims));
  }
  return days;
}

const trendOf = (days: ReadonlyMap<Day, number>, { from, to }: Period) =>
  daysOf(from, to).map((day) => ({ day, claims: days.get(day) ?? 0 }));

async function withAmounts(
  tx: Transaction,
  frame: Frame,
  filter: ClaimsFilter,
  groups: readonly Group[],
): Promise<ClaimGroup[]> {
  const rows = await tx.execute<{ key: string | null; currency: string; gross: string }>(sql`
    select ${keyIn(filter.by)} as key, f.currency, sum(f.gross_minor) as gross
    from claims c ${needsProduct(filter) ? productOf : sql``}
    join claim_orders co on co.claim_id = c.id
    join orders o on o.store_id = co.store_id and o.source_id = co.order_source_id
    join order_facts f on f.order_id = o.id
    where ${claimsMeant(frame, filter)} group by ${sql.raw("1, 2")} order by ${sql.raw("1, 2")}`);
  return groups.map((group) => ({
    ...group,
    amounts: rows
      .filter(({ key }) => (key ?? NONE) === group.key)
      .map(({ currency, gross }) => ({ amountMinor: Number(gross), currency })),
  }));
}

async function atStakeNow(tx: Transaction, frame: Frame, filter: ClaimsFilter): Promise<ClaimsOverview["atStake"]> {
  const open = { ...filter, state: "opened" as const };
  const from = sql`from claims c ${needsProduct(filter) ? productOf : sql``}`;
  const [count] = await tx.execute<{ claims: string }>(sql`
    select count(*) as claims ${from} where ${claimsMeant(frame, open, null)}`);
  const rows = await tx.execute<{ currency: string; kept: string }>(sql`
    select currency, sum(revenue_minor) as kept from (
      select distinct f.order_id, f.currency, f.revenue_minor ${from}
      join claim_orders co on co.claim_id = c.id
      join orders o on o.store_id = co.store_id and o.source_id = co.order_source_id
      join order_facts f on f.order_id = o.id
      where ${claimsMeant(frame, open, null)}
    ) each_order group by currency order by currency`);
  return {
    claims: Number(count?.claims ?? 0),
    amounts: rows.map(({ currency, kept }) => ({ amountMinor: Number(kept), currency })),
  };
}
