import "server-only";
import { sql } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import type { Here } from "@/lib/here";
import { sumAgain } from "./fold-sums";
import { noteOrderFacts } from "./note-order-facts";
import { noteTurnFacts } from "./note-turn-facts";
import { listOf } from "./sql-lists";

const AT_ONCE = 1000;

/**
 * Makes every number of an organization again from its orders, questions and messages. It may run at any time, twice and
 * beside everything else: what changes meanwhile is kept in step by whoever changes it. Returns how many rows it went through.
 */
export async function rebuildAnalytics(
  { organizationId }: { organizationId: string },
  { on }: Here = {},
): Promise<{ orders: number; conversations: number }> {
  const each = (work: (tx: Transaction, after: string) => Promise<string[]>) => goThrough(organizationId, on, work);
  // Turns first: sales are credited to answers.
  const conversations = await each(async (tx, after) => {
    const ids = await lockNext(tx, "conversations", organizationId, after);
    await noteTurnFacts(tx, ids, { credit: false });
    return ids;
  });
  const orders = await each(async (tx, after) => {
    const ids = await lockNext(tx, "orders", organizationId, after);
    await noteOrderFacts(tx, ids, { everything: true });
    return ids;
  });
  await inOrganization(organizationId, (tx) => sumAgain(tx, organizationId), on);
  return { orders, conversations };
}

async function goThrough(
  organizationId: string,
  on: Here["on"],
  work: (tx: Transaction, after: string) => Promise<string[]>,
): Promise<number> {
  let after = "00000000-0000-0000-0000-000000000000";
  let count = 0;
  for (;;) {
    const from = after;
    const ids = await inOrganization(organizationId, (tx) => work(tx, from), on);
    count += ids.length;
    const last = ids.at(-1);
    if (last === undefined) return count;
    after = last;
  }
}

/** In which order rows are locked that others lock too. */
const LOCKED_BY = { orders: "source_id", conversations: "id" } as const;

async function lockNext(
  tx: Transaction,
  table: keyof typeof LOCKED_BY,
  organizationId: string,
  after: string,
): Promise<string[]> {
  const found = await tx.execute<{ id: string }>(sql`
    select id from ${sql.raw(table)} where id > ${after}::uuid and organization_id = ${organizationId} order by id
    limit ${sql.raw(String(AT_ONCE))}`);
  const ids = found.map(({ id }) => id);
  await tx.execute(sql`
    select 1 from ${sql.raw(table)} where id = any(${listOf(ids)}::uuid[]) order by ${sql.raw(LOCKED_BY[table])}
    for no key update`);
  return ids;
}
