import "server-only";
import { and, desc, eq, inArray, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { jobs, sweeps } from "@/db/schema";
import type { SweepList } from "@/db/vocabulary";

/** The latest comparison of one list of a store. `missing`: entries there that are not here by now. */
export type Comparison = { storeId: string; list: SweepList; sweptAt: Date; theirs: number; missing: number };

/**
 * The latest comparison of each list of these stores. What was found missing is read at once, so it is missing only for as
 * long as its reading has not succeeded: never more than the readings that are still queued. Notifications that were not
 * delivered are written down as they are read, so none of them is missing afterwards.
 */
export async function listComparisons(
  tx: Transaction,
  { organizationId, storeIds }: { organizationId: string; storeIds: readonly string[] },
): Promise<Comparison[]> {
  if (storeIds.length === 0) return [];
  const latest = await tx
    .selectDistinctOn([sweeps.storeId, sweeps.list], {
      storeId: sweeps.storeId,
      list: sweeps.list,
      sweptAt: sweeps.sweptAt,
      theirs: sweeps.theirs,
      missing: sweeps.missing,
    })
    .from(sweeps)
    .where(inArray(sweeps.storeId, [...storeIds]))
    .orderBy(sweeps.storeId, sweeps.list, desc(sweeps.sweptAt));
  const unread = latest.some(({ missing }) => missing > 0) ? await unreadQuestions(tx, organizationId) : new Map();
  return latest.map((swept) => ({
    ...swept,
    missing: swept.list === "missed-feeds" ? 0 : Math.min(swept.missing, unread.get(swept.storeId) ?? 0),
  }));
}

/** Readings of questions that have not succeeded yet, by store. Those that were given up count too. */
async function unreadQuestions(tx: Transaction, organizationId: string): Promise<Map<string, number>> {
  const storeId = sql<string>`${jobs.payload}::jsonb ->> 'storeId'`;
  const rows = await tx
    .select({ storeId, unread: sql<number>`count(*)::int` })
    .from(jobs)
    .where(and(eq(jobs.organizationId, organizationId), eq(jobs.name, "read-question")))
    .groupBy(storeId);
  return new Map(rows.map(({ storeId, unread }) => [storeId, unread]));
}
