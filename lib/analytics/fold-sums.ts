import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import type { Here } from "@/lib/here";
import { GOOD_RESPONSE_SECONDS } from "./definitions";

/**
 * Makes the rows that were added to the sums since the last time into one for each kind. Says nothing new; it keeps reading
 * quick. Writers are not kept waiting.
 */
export function foldSums({ organizationId }: { organizationId: string }, { on }: Here = {}): Promise<void> {
  return inOrganization(
    organizationId,
    async (tx) => {
      await takeTurn(tx, organizationId);
      for (const sums of SUMS) await tx.execute(sums.replacedBy(sql`select * from gone`));
    },
    on,
  );
}

/** Makes the sums again from the facts. What is being written meanwhile is added by whoever writes it. */
export async function sumAgain(tx: Transaction, organizationId: string): Promise<void> {
  await takeTurn(tx, organizationId);
  // A million facts take longer than anything that a person waits for.
  await tx.execute(sql`set local statement_timeout = '10min'`);
  for (const sums of SUMS) await tx.execute(sums.replacedBy(sums.facts(organizationId)));
}

/** One at a time: a sum that was written while another one was being made would be counted twice. */
async function takeTurn(tx: Transaction, organizationId: string): Promise<void> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended('fold-sums', 0) # hashtextextended(${organizationId}, 0))`,
  );
}

type Sums = { replacedBy: (source: SQL) => SQL; facts: (organizationId: string) => SQL };

/** A table of sums: what tells its rows apart, what they add up, and the facts as such rows. */
function sumsOf(table: string, keys: string[], added: string[], facts: (organizationId: string) => SQL): Sums {
  const columns = [...keys, ...added].join(", ");
  const totals = [...keys, ...added.map((name) => `sum(${name})`)].join(", ");
  // Deleting and summing are one statement, so that both see the same rows.
  const replacedBy = (source: SQL) => sql`
    with gone as (
      delete from ${sql.raw(table)} where organization_id = (select current_organization()) returning *
    )
    insert into ${sql.raw(table)} (${sql.raw(columns)})
    select ${sql.raw(totals)} from (${source}) each_row group by ${sql.raw(keys.join(", "))}
    having ${sql.raw(added.map((name) => `sum(${name}) <> 0`).join(" or "))}`;
  return { replacedBy, facts };
}

/** What is added up of turns. */
export const turnFigures = [
  "answers",
  "answers_seconds",
  "answers_good",
  "firsts",
  "firsts_seconds",
  "firsts_good",
  "resolutions",
  "resolutions_seconds",
  "resolutions_good",
] as const;

/** What turns add to the sums of the service, once for each cut. */
export const turnSums = (turns: SQL): SQL => sql`
  select t.organization_id, t.store_id, t.day, t.entry, t.answered_kind, cut.cut, cut.answered_by, cut.team_id, cut.hour, f.*
  from ${turns} t
  cross join lateral (
    select (t.seconds is not null)::int as answers, coalesce(t.seconds, 0)::bigint as answers_seconds,
      coalesce(t.seconds <= ${GOOD_RESPONSE_SECONDS}::int, false)::int as answers_good,
      (t.is_first and t.seconds is not null)::int as firsts,
      (case when t.is_first then coalesce(t.seconds, 0) else 0 end)::bigint as firsts_seconds,
      (t.is_first and coalesce(t.seconds <= ${GOOD_RESPONSE_SECONDS}::int, false))::int as firsts_good,
      (t.resolved_seconds is not null)::int as resolutions, coalesce(t.resolved_seconds, 0)::bigint as resolutions_seconds,
      (t.resolved_seconds is not null and coalesce(t.is_one_answer, false))::int as resolutions_good
  ) f
  cross join lateral (
    values ('who', t.answered_by, null::uuid, null::int), ('team', null, t.team_id, null), ('hour', null, null, t.hour)
  ) as cut(cut, answered_by, team_id, hour)
  where t.seconds is not null or t.resolved_seconds is not null`;

const SUMS: readonly Sums[] = [
  sumsOf(
    "sales_days",
    ["organization_id", "store_id", "currency", "day", "standing"],
    ["orders", "units", "gross_minor", "refunded_minor", "revenue_minor"],
    (organizationId) => sql`
      select organization_id, store_id, currency, day, standing, 1 as orders, units, gross_minor, refunded_minor, revenue_minor
      from order_facts where organization_id = ${organizationId}`,
  ),
  sumsOf(
    "buyer_spread",
    ["organization_id", "store_id", "currency", "last_day", "orders", "value_step"],
    ["buyers", "revenue_minor"],
    (organizationId) => buyersSpread(sql`(select * from buyer_facts where organization_id = ${organizationId})`),
  ),
  sumsOf(
    "service_days",
    ["organization_id", "store_id", "day", "entry", "answered_kind", "cut", "answered_by", "team_id", "hour"],
    [...turnFigures],
    (organizationId) => turnSums(sql`(select * from turn_facts where organization_id = ${organizationId})`),
  ),
];

/** What buyers add to the spread: by when and how often they bought, and apart from that by how much. */
export const buyersSpread = (buyers: SQL): SQL => sql`
  select b.organization_id, b.store_id, b.currency, cut.last_day, cut.orders, cut.value_step, 1 as buyers, b.revenue_minor
  from ${buyers} b cross join lateral (
    values (b.last_day, b.orders, null::bigint), (null::date, null::int, b.value_step)
  ) as cut(last_day, orders, value_step)`;
