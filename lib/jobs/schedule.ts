import "server-only";
import { sql } from "drizzle-orm";
import { database } from "@/db/client";
import { env } from "@/lib/env";
import { enqueue, type JobToEnqueue } from "./enqueue";
import type { JobName } from "./names";
import { pruneEverySeconds, pruning } from "./pruning";
import { missedFeedsReading, storeSweep } from "./visit-store";

const MISSED_FEEDS_SECONDS = 15 * 60;
/** A snooze that could not be ended is tried again after this long. */
const WAKE_SECONDS = 60;

/**
 * Queues what is due by the clock. Any number of workers may run it: nothing is added while the same work waits or runs, and
 * work that was given up is not begun again before its time has come once more.
 */
export async function queueWhatIsDue(now: Date): Promise<void> {
  const db = database();
  const stores = await db.execute<{
    store_id: string;
    organization_id: string;
    swept_at: string | null;
    missed_feeds_read_at: string | null;
  }>(sql`select * from stores_to_visit()`);
  for (const { store_id: storeId, organization_id: organizationId, ...last } of stores) {
    const { sweepSeconds } = env();
    if (isDue(last.swept_at, sweepSeconds, now))
      await queueUnlessUnderway({ ...storeSweep(storeId), organizationId }, sweepSeconds);
    if (isDue(last.missed_feeds_read_at, MISSED_FEEDS_SECONDS, now))
      await queueUnlessUnderway({ ...missedFeedsReading(storeId), organizationId }, MISSED_FEEDS_SECONDS);
  }
  const asleep = await db.execute<{ conversation_id: string; organization_id: string }>(
    sql`select * from snoozes_to_wake(${now.toISOString()}::timestamptz)`,
  );
  for (const { conversation_id: conversationId, organization_id: organizationId } of asleep) {
    const name = `wake:${conversationId}`;
    const wake = { name: "wake-conversation", payload: { conversationId }, key: name, dedupe: name } as const;
    await queueUnlessUnderway({ ...wake, organizationId }, WAKE_SECONDS);
  }
  // It queues the next one itself; this begins the row, and mends it.
  await queueUnlessUnderway({ ...pruning, organizationId: null }, pruneEverySeconds);
}

const isDue = (last: string | null, everySeconds: number, now: Date): boolean =>
  last === null || now.getTime() - new Date(last).getTime() >= everySeconds * 1000;

/**
 * Adds the job unless one of its key waits, runs, or was added within the interval and given up. Those given up before are
 * forgotten: one says as much as a hundred.
 */
async function queueUnlessUnderway<Name extends JobName>(
  job: JobToEnqueue<Name> & { key: string },
  everySeconds: number,
): Promise<void> {
  await database().transaction(async (tx) => {
    const underway = await tx.execute(sql`
      select 1 from jobs where key = ${job.key} and state in ('ready', 'running')
      union all
      select 1 from jobs where key = ${job.key} and state = 'dead'
        and created_at > now() - make_interval(secs => ${everySeconds}) limit 1`);
    if (underway.length > 0) return;
    await tx.execute(sql`delete from jobs where key = ${job.key} and state = 'dead'`);
    await enqueue(tx, job);
  });
}
