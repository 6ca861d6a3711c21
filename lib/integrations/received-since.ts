import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { Entry } from "@/db/vocabulary";

/**
 * How much came in by each entry of a store since an instant, by when it happened at the marketplace and not by when we read
 * it: questions asked and contacts left in advertisements, threads in which the buyer wrote, claims opened.
 */
export async function receivedSince(tx: Transaction, storeId: string, since: Date): Promise<Record<Entry, number>> {
  const from = sql`${since.toISOString()}::timestamptz`;
  const [row] = await tx.execute<Record<Entry, number>>(sql`select
    (select count(*)::int from questions where store_id = ${storeId} and asked_at >= ${from})
    + (select count(*)::int from leads where store_id = ${storeId} and contacted_at >= ${from} and not exists (
        select from questions where store_id = leads.store_id and source_id = leads.question_source_id)) as presale,
    (select count(*)::int from conversations where store_id = ${storeId} and entry = 'postsale'
      and last_incoming_at >= ${from}) as postsale,
    (select count(*)::int from claims where store_id = ${storeId} and conversation_id is not null
      and opened_at >= ${from}) as claim`);
  return row ?? { presale: 0, postsale: 0, claim: 0 };
}
