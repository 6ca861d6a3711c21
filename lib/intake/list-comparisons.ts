import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { jobs } from "@/db/schema";
import type { SweepList } from "@/db/vocabulary";
import type { JobName } from "@/lib/jobs/names";
import { latestSweeps, type Sweep } from "./latest-sweeps";

/** The latest comparison of one list of a store. `missing`: entries there that are not here by now. */
export type Comparison = Sweep;

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
  const latest = await latestSweeps(tx, storeIds);
  const unread = latest.some(({ missing }) => missing > 0) ? await unreadOf(tx, organizationId) : new Map();
  return latest.map((swept) => ({
    ...swept,
    missing: Math.min(swept.missing, unread.get(`${swept.storeId}:${READING_OF[swept.list]}`) ?? 0),
  }));
}

/** Which readings bring what is missing from a list; none where everything is written down as it is compared. */
const READING_OF: Record<SweepList, JobName | null> = {
  "unanswered-questions": "read-question",
  "missed-feeds": null,
  "unread-threads": "read-thread",
  "open-claims": "read-claim",
  "recent-orders": "read-order",
  "recent-leads": "read-lead",
};

/** Readings that have not succeeded yet, by store and job. Those that were given up count too, those planned for later not. */
async function unreadOf(tx: Transaction, organizationId: string): Promise<Map<string, number>> {
  const storeId = sql<string>`${jobs.payload}::jsonb ->> 'storeId'`;
  const readings = Object.values(READING_OF).filter((name) => name !== null);
  const rows = await tx
    .select({ storeId, name: jobs.name, unread: sql<number>`count(*)::int` })
    .from(jobs)
    .where(
      and(
        eq(jobs.organizationId, organizationId),
        inArray(jobs.name, readings),
        sql`(${jobs.runAt} <= now() or ${jobs.lastError} is not null)`,
      ),
    )
    .groupBy(storeId, jobs.name);
  return new Map(rows.map(({ storeId, name, unread }) => [`${storeId}:${name}`, unread]));
}
