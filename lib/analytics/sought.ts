import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { searchable } from "@/lib/inbox/search-text";
import type { Frame } from "./frame";
import { listOf } from "./sql-lists";

const BUYERS_MAX = 500;
const LISTINGS_MAX = 500;

/** As `searchable` compares texts: whoever is in a hurry writes no accents. */
const ACCENTED = "áàâãäéèêëíìîïóòôõöúùûüñç";
const PLAIN = "aaaaaeeeeiiiiooooouuuunc";

/** The number, or how it begins, that somebody looks for; undefined for words. */
export const numberSought = (q: string): string | undefined => /^#?(\d+)$/.exec(q)?.[1];

/**
 * Ids, for `= any(…)`, of the buyers whose nickname begins so, and of the listings whose title holds the words or whose id it is:
 * 500 of each at most, because a search is to find something. Null when there is neither.
 */
export async function namesSought(
  tx: Transaction,
  frame: Frame,
  q: string,
): Promise<{ buyers: SQL; items: SQL } | null> {
  const buyers = await tx.execute<{ id: string }>(sql`select buyer_id as id from buyers_matching(${q}, ${BUYERS_MAX})`);
  // Words of accents only would be no words, which every title holds.
  const pattern = `%${(searchable(q) || q).replace(/[\\%_]/g, "\\$&")}%`;
  // To take accents away costs ten times as much as to compare: only where all other letters fit.
  const others = pattern.replace(/[aeiounc]/g, "_");
  const items = await tx.execute<{ id: string }>(sql`
    select id from items where store_id = any(${listOf(frame.stores.map(({ id }) => id))}::uuid[])
      and (title ilike ${others} and translate(lower(title), ${ACCENTED}, ${PLAIN}) like ${pattern}
        or source_id = ${q.toUpperCase()})
    order by id limit ${LISTINGS_MAX}`);
  return buyers.length + items.length > 0 ? { buyers: idsOf(buyers), items: idsOf(items) } : null;
}

const idsOf = (rows: Iterable<{ id: string }>): SQL => sql`${listOf([...rows].map(({ id }) => id))}::uuid[]`;
