import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { saleStandings } from "./definitions";
import { buyersSpread } from "./fold-sums";
import { eachOf, listOf, wordsOf } from "./sql-lists";

/**
 * Counts again what these buyers have bought, and adds what changed to the spread of all. Locks them in the order of their ids.
 */
export async function countBuyers(tx: Transaction, buyerIds: readonly string[]): Promise<void> {
  if (buyerIds.length === 0) return;
  // Two orders of one buyer may be written at the same moment: the second waits here and then counts both.
  await lockBuyers(tx, buyerIds);
  await tx.execute(sql`
    with totals as (
      select bought.* from ${eachOf(buyerIds)} cross join lateral (
        select buyer_id, currency, organization_id, store_id, count(*)::int as orders,
          sum(revenue_minor)::bigint as revenue_minor, min(day) as first_day, max(day) as last_day
        from order_facts where buyer_id = wanted.id and standing = any(${wordsOf(saleStandings)}::text[])
        group by buyer_id, currency, organization_id, store_id
      ) bought
    ), stepped as (
      select t.*, revenue_minor / step * step as value_step
      from totals t cross join lateral (
        select (10 ^ greatest(length(revenue_minor::text) - 2, 0))::bigint as step
      ) digits
    ), before as (
      select held.* from ${eachOf(buyerIds)}
      cross join lateral (select ctid as place, f.* from buyer_facts f where f.buyer_id = wanted.id offset 0) held
    ), saved as (
      insert into buyer_facts (buyer_id, currency, organization_id, store_id, orders, revenue_minor, value_step, first_day, last_day)
      select buyer_id, currency, organization_id, store_id, orders, revenue_minor, value_step, first_day, last_day from stepped
      on conflict (buyer_id, currency) do update set orders = excluded.orders, revenue_minor = excluded.revenue_minor,
        value_step = excluded.value_step, first_day = excluded.first_day, last_day = excluded.last_day
    ), gone as (
      delete from buyer_facts where ctid = any(array(
        select place from before where (buyer_id, currency) not in (select buyer_id, currency from stepped)))
    ), differences as (
      select organization_id, store_id, currency, last_day, orders, value_step, sum(sign * buyers) as buyers,
        sum(sign * revenue_minor) as revenue_minor
      from (select 1 as sign, after.* from (${buyersSpread(sql`stepped`)}) after
        union all select -1, held.* from (${buyersSpread(sql`before`)}) held) each_side
      group by organization_id, store_id, currency, last_day, orders, value_step
    )
    insert into buyer_spread (organization_id, store_id, currency, last_day, orders, value_step, buyers, revenue_minor)
    select organization_id, store_id, currency, last_day, orders, value_step, buyers, revenue_minor
    from differences where buyers <> 0 or revenue_minor <> 0`);
}

/** Locks buyers in the order of their ids. Who locked some may lock no others, and no orders either. */
export async function lockBuyers(tx: Transaction, buyerIds: readonly string[]): Promise<void> {
  if (buyerIds.length === 0) return;
  await tx.execute(sql`
    select 1 from buyers where id = any(${listOf(buyerIds)}::uuid[]) order by id for no key update`);
}
