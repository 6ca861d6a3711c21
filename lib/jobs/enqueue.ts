import { sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";
import { JOBS, type JobName, type JobPayload } from "./names";

export type JobToEnqueue<Name extends JobName> = {
  name: Name;
  /** Null for what serves the whole installation. */
  organizationId: string | null;
  payload: JobPayload<Name>;
  /** Jobs of one key run one at a time and in order, also through retries. Lock what the key names before enqueueing. */
  key?: string;
  /** While a job with this name is ready and not yet started, adding it again changes nothing. */
  dedupe?: string;
  runAt?: Date;
};

/** Adds work in the caller's transaction; a worker wakes when it commits. */
export async function enqueue<Name extends JobName>(
  on: Database | Transaction,
  job: JobToEnqueue<Name>,
): Promise<void> {
  const { queue, attemptsMax } = JOBS[job.name];
  await on.execute(sql`
    with added as (
      insert into jobs (queue, name, key, dedupe, organization_id, payload, run_at, attempts_max)
      values (${queue}, ${job.name}, ${job.key ?? null}, ${job.dedupe ?? null}, ${job.organizationId},
        ${JSON.stringify(job.payload)}, coalesce(${job.runAt?.toISOString() ?? null}::timestamptz, now()), ${attemptsMax})
      on conflict (dedupe) where state = 'ready' do nothing
      returning queue
    )
    select pg_notify('jobs', queue) from added`);
}
