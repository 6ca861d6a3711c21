import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import type { Here } from "@/lib/here";

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
];

/** What buyers add to the spread: by when and how often they bought, and apart from that by how much. */
export const buyersSpread = (buyers: SQL): SQL => sql`
  select b.organization_id, b.store_id, b.currency, cut.last_day, cut.orders, cut.value_step, 1 as buyers, b.revenue_minor
  from ${buyers} b cross join lateral (
    values (b.last_day, b.orders, null::bigint), (null::date, null::int, b.value_step)
  ) as cut(last_day, orders, value_step)`;
