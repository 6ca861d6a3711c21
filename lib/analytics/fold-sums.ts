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
    (organizationId) => sql`
      select organization_id, store_id, currency, last_day, orders, value_step, 1 as buyers, revenue_minor
      from buyer_facts where organization_id = ${organizationId}`,
  ),
  sumsOf(
    "service_days",
    ["organization_id", "store_id", "day", "entry", "measure", "hour", "answered_kind", "answered_by", "team_id"],
    ["count", "seconds", "good"],
    (organizationId) => turnMeasures(sql`(select * from turn_facts where organization_id = ${organizationId})`),
  ),
];

/** What turns add to the sums of the service: by who answered, and by the hour at which they were asked. */
export function turnMeasures(turns: SQL): SQL {
  return sql`
    select t.organization_id, t.store_id, t.day, t.entry, m.measure, cut.hour, t.answered_kind,
      case when cut.hour is null then t.answered_by end as answered_by, case when cut.hour is null then t.team_id end as team_id,
      1 as count, m.seconds::bigint as seconds, m.is_good::int as good
    from ${turns} t
    cross join lateral (values
      ('answer', t.seconds, t.seconds <= ${GOOD_RESPONSE_SECONDS}::int),
      ('first-response', case when t.is_first then t.seconds end, t.seconds <= ${GOOD_RESPONSE_SECONDS}::int),
      ('resolution', case when t.is_first then t.resolved_seconds end, coalesce(t.is_one_answer, false))
    ) as m(measure, seconds, is_good)
    cross join lateral (values (null::int), (t.hour)) as cut(hour)
    where m.seconds is not null`;
}
