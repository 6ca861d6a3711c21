import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { database, inOrganization } from "@/db/client";
import { foldSums } from "@/lib/analytics/fold-sums";
import { expireDecisions } from "@/lib/claims/expire-decisions";
import { enqueue } from "@/lib/jobs/enqueue";
import { pruneEverySeconds, pruning } from "@/lib/jobs/pruning";

/** How long things are kept, in days. What a person wrote or did is kept for ever. */
export const keptDays = {
  deadJobs: 30,
  settledNotifications: 30,
  parkedNotifications: 7,
  sweeps: 90,
  signInThrottles: 1,
  endedSessions: 1,
  expiredLeases: 1,
  expiredAuthorizationAttempts: 1,
  /** Files that wait in a composer; those of a message go with it. */
  waitingUploads: 2,
} as const;

/** Short transactions: nobody waits for the pruning. */
const BATCH_ROWS = 1000;

/**
 * Deletes what nobody needs any more: of the whole installation, of no organization, then of each organization behind its
 * own wall. Returns how many rows. Folds the sums of the numbers on the way. Queues its next run.
 */
export async function prune(
  now: () => Date = () => new Date(),
  { batchRows = BATCH_ROWS }: { batchRows?: number } = {},
): Promise<number> {
  const before = daysBefore(now());
  let deleted = 0;
  for (const expired of ofInstallation(before)) {
    deleted += await inBatches(batchRows, () => database().execute(deletion(expired, batchRows)));
  }
  // Without an organization the journal shows what belongs to none.
  deleted += await inBatches(batchRows, () =>
    database().execute(deletion(ofJournal(sql`organization_id is null`, before), batchRows)),
  );
  const organizations = await database().execute<{ organization_id: string }>(
    sql`select organization_id from organizations_to_prune()`,
  );
  for (const { organization_id: organizationId } of organizations) {
    await expireDecisions(organizationId, { now: now() });
    for (const expired of ofOrganization(organizationId, before)) {
      deleted += await inBatches(batchRows, () =>
        inOrganization(organizationId, (tx) => tx.execute(deletion(expired, batchRows))),
      );
    }
    await inBatches(batchRows, () =>
      inOrganization(organizationId, (tx) => tx.execute(emptying(organizationId, batchRows))),
    );
    await foldSums({ organizationId });
  }
  const runAt = new Date(now().getTime() + pruneEverySeconds * 1000);
  await enqueue(database(), { ...pruning, organizationId: null, runAt });
  return deleted;
}

/** Rows of one table that may go. */
type Expired = { table: string; where: SQL };
type Before = (days: number) => SQL;

const daysBefore =
  (now: Date): Before =>
  (days) =>
    sql`${new Date(now.getTime() - days * 86_400_000).toISOString()}::timestamptz`;

const ofInstallation = (before: Before): Expired[] => [
  { table: "jobs", where: sql`state = 'dead' and run_at < ${before(keptDays.deadJobs)}` },
  { table: "sign_in_throttles", where: sql`last_failed_at < ${before(keptDays.signInThrottles)}` },
  // No session lives that long.
  { table: "ended_sessions", where: sql`ended_at < ${before(keptDays.endedSessions)}` },
];

const ofJournal = (whose: SQL, before: Before): Expired => ({
  table: "notifications",
  where: sql`${whose} and received_at < ${before(keptDays.parkedNotifications)} and (state = 'parked'
    or state in ('applied', 'ignored') and received_at < ${before(keptDays.settledNotifications)})`,
});

const ofOrganization = (organizationId: string, before: Before): Expired[] => {
  // Named for the indexes; row-level security says the same.
  const ours = sql`organization_id = ${organizationId}::uuid`;
  return [
    ofJournal(ours, before),
    { table: "sweeps", where: sql`${ours} and swept_at < ${before(keptDays.sweeps)}` },
    { table: "question_leases", where: sql`${ours} and expires_at < ${before(keptDays.expiredLeases)}` },
    { table: "conversation_leases", where: sql`${ours} and expires_at < ${before(keptDays.expiredLeases)}` },
    {
      table: "uploads",
      where: sql`${ours} and outbox_id is null and created_at < ${before(keptDays.waitingUploads)}`,
    },
    {
      table: "authorization_attempts",
      where: sql`${ours} and expires_at < ${before(keptDays.expiredAuthorizationAttempts)}`,
    },
  ];
};

/** What somebody else holds is left for the next day. */
const deletion = ({ table, where }: Expired, rows: number): SQL => sql`
  delete from ${sql.identifier(table)} where ctid = any(array(
    select ctid from ${sql.identifier(table)} where ${where} limit ${rows} for update skip locked))
  returning 1`;

/** Files of what has left are the marketplace's to keep: whoever settles it empties them, and this is for who died before. */
const emptying = (organizationId: string, rows: number): SQL => sql`
  update uploads set bytes = null where id = any(array(
    select u.id from uploads u join outbox o on o.id = u.outbox_id
    where u.organization_id = ${organizationId}::uuid and u.bytes is not null and o.state = 'sent'
    limit ${rows} for update of u skip locked))
  returning 1`;

async function inBatches(rows: number, deleteSome: () => Promise<{ length: number }>): Promise<number> {
  let deleted = 0;
  for (let last = rows; last === rows; deleted += last) last = (await deleteSome()).length;
  return deleted;
}
