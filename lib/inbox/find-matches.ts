import { and, type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { conversations } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { behind, conditions, isLatestFirst, type Listed, placesOf } from "./places";
import { searchable } from "./search-text";

/** So many of the list are simply looked through: common words have filled the page by then. */
const WALK = 3_000;
/** The index knows nothing of shorter words; they are looked for in the walk alone. */
const INDEXED_CHARACTERS_MIN = 3;
/** Of rarer words the index gives so many of the most recent matches; beyond them a person adds a word. */
const MATCHES_MAX = 5_000;

/**
 * The first `atMost` conversations of the list behind the cursor that hold these words, by id, in the list's order.
 *
 * Common words are found by walking down the list, rare ones by index: each way is slow for the other kind.
 */
export async function findMatches(
  tx: Transaction,
  actor: Agent,
  filter: Listed,
  q: string,
  atMost: number,
  steps = WALK,
): Promise<string[]> {
  const words = searchable(q);
  // `%`, `_` and `\` are letters like any other.
  const pattern = words.replace(/[\\%_]/g, "\\$&");
  const isIndexed = [...words].length >= INDEXED_CHARACTERS_MIN;
  const walked = await walk(tx, { actor, filter, pattern, atMost, steps });
  if (!isIndexed || walked.ids.length === atMost || walked.isEnd) return walked.ids;
  return byIndex(tx, { actor, filter, pattern, atMost });
}

type Search = { actor: Agent; filter: Listed; pattern: string; atMost: number };

async function walk(tx: Transaction, { actor, filter, pattern, atMost, steps }: Search & { steps: number }) {
  const [found] = await tx.execute<{ ids: string[]; walked: number }>(sql`
    with walked as materialized (${placesOf(actor, filter, steps)}),
    matching as (
      select ${conversations.id}, ${conversations.sortAt} from walked join ${conversations} on ${conversations.id} = walked.id
      where ${conversations.searchText} like ${`%${pattern}%`}
      order by ${inOrder(filter)} limit ${sql.raw(String(atMost))}
    )
    select array(select id from matching) as ids, (select count(*)::int from walked) as walked`);
  return { ids: found?.ids ?? [], isEnd: (found?.walked ?? 0) < steps };
}

async function byIndex(tx: Transaction, { actor, filter, pattern, atMost }: Search): Promise<string[]> {
  const found = await tx
    .select({ id: conversations.id })
    .from(conversations)
    .innerJoin(
      sql`conversations_matching(${pattern}, ${filter.module}, ${filter.state}, ${MATCHES_MAX}) as matching`,
      sql`matching.conversation_id = ${conversations.id}`,
    )
    .where(and(...conditions(actor, filter), behind(filter)))
    .orderBy(inOrder(filter))
    .limit(atMost);
  return found.map(({ id }) => id);
}

function inOrder(filter: Listed): SQL {
  const order = sql.raw(isLatestFirst(filter) ? "desc" : "asc");
  return sql`${conversations.sortAt} ${order}, ${conversations.id} ${order}`;
}
