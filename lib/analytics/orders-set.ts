import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { OrderStanding } from "@/db/vocabulary";
import { lostStandings, saleStandings } from "./definitions";
import { type Frame, withinFrame } from "./frame";
import type { OrderSet, OrdersFilter } from "./input";
import { namesSought, numberSought } from "./sought";
import { listOf, wordsOf } from "./sql-lists";

/** The condition for the order facts (alias `f`) that a filter means: the same for the list, its sums and its CSV. */
export async function ordersMeant(tx: Transaction, frame: Frame, filter: OrdersFilter): Promise<SQL> {
  const { from, to } = filter.day ? { from: filter.day, to: filter.day } : frame.period;
  const conditions = [
    withinFrame("f", frame, filter),
    sql`${filter.set === "returned" ? sql`f.refunded_day` : sql`f.day`} between ${from}::date and ${to}::date`,
    ...ofSet(filter.set),
    ...(filter.buyer ? [sql`f.buyer_id = ${filter.buyer}`] : []),
    ...(filter.item ? [sql`f.item_id = ${filter.item}`] : []),
    ...(filter.credited
      ? [sql`f.credited_turn_id is not null and f.standing = any(${wordsOf(saleStandings)}::text[])`]
      : []),
    ...(filter.credited && filter.credited !== "any" ? [sql`f.credited_to = ${filter.credited}`] : []),
    ...(filter.q ? [await foundBy(tx, frame, filter.q)] : []),
  ];
  return sql.join(conditions, sql` and `);
}

function ofSet(set: OrderSet): SQL[] {
  if (set === "all" || set === "returned") return [];
  const standings: readonly OrderStanding[] = set === "sales" ? saleStandings : set === "lost" ? lostStandings : [set];
  return [sql`f.standing = any(${wordsOf(standings)}::text[])`];
}

/** Of what begins like a number: more is not looked through, and the person types on. */
const FOUND_MAX = 1000;

async function foundBy(tx: Transaction, frame: Frame, q: string): Promise<SQL> {
  const number = numberSought(q);
  if (number) {
    // Everything that begins so: ":" is what follows "9". Beginnings that fit many orders show the latest ids.
    const begin = (column: SQL) => sql`(
      select f.order_id from order_facts f where f.organization_id = ${frame.organizationId}
        and ${column} collate "C" >= ${number} and ${column} collate "C" < ${`${number}:`}
      order by ${column} collate "C" desc ${sql.raw(`limit ${FOUND_MAX}`)})`;
    const found = await tx.execute<{ id: string }>(sql`
      select order_id as id from (${begin(sql`f.source_id`)} union ${begin(sql`f.pack_source_id`)}) found`);
    return sql`f.order_id = any(${listOf([...found].map(({ id }) => id))}::uuid[])`;
  }
  const names = await namesSought(tx, frame, q);
  if (!names) return sql`false`;
  const { buyers, items } = names;
  return sql`(f.buyer_id = any(${buyers}) or f.item_id = any(${items}))`;
}
