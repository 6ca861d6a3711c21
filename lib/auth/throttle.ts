import "server-only";
import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Database, Transaction } from "@/db/client";

/** Whom a guess is counted against: an e-mail, or the address it came from. */
export type Subject = { kind: "email" | "address"; name: string };

/** Failures that cost nothing; from the next one on each doubles the wait. A whole office may share one address. */
const FREE_FAILURES = { email: 5, address: 100 };
const WAIT_SECONDS_MAX = 15 * 60;
/** After this long without a failure the count starts again. */
const FORGET_SECONDS = 60 * 60;

/** A guess that was counted as a failure before anybody looked at it. */
export type Reservation = { subject: Subject; at: Date; failedBefore: string | null };

/**
 * Counts a guess as a failure, in one statement, so that of many guesses at once no more pass than are allowed. Returns
 * the reservation to give back when it was none, or the seconds to wait when no guess is allowed now.
 */
export async function reserveGuess(
  subject: Subject,
  on: Database | Transaction,
  now: Date,
): Promise<Reservation | { retryAfterSeconds: number }> {
  const free = FREE_FAILURES[subject.kind];
  const [reserved] = await on.execute<{ failed_before: string | null }>(sql`
    with before as (select last_failed_at from sign_in_throttles where subject = ${keyOf(subject)}),
    reserved as (
      insert into sign_in_throttles as t (subject, failures, last_failed_at)
      values (${keyOf(subject)}, 1, ${now.toISOString()})
      on conflict (subject) do update set last_failed_at = excluded.last_failed_at,
        failures = case when ${isForgotten(now)} then 1 else t.failures + 1 end
      where t.failures < ${free} or ${isForgotten(now)} or ${freeAgainAt(free)} <= excluded.last_failed_at
      returning 1)
    select (select last_failed_at from before)::text as failed_before from reserved`);
  if (reserved) return { subject, at: now, failedBefore: reserved.failed_before };

  const [throttle] = await on.execute<{ seconds: number }>(sql`
    select ceil(extract(epoch from ${freeAgainAt(free)} - ${now.toISOString()}::timestamptz))::int as seconds
    from sign_in_throttles t where t.subject = ${keyOf(subject)}`);
  return { retryAfterSeconds: Math.max(1, throttle?.seconds ?? 1) };
}

/** Gives back a guess that was none. It neither shortens nor begins a wait of the others with the same subject. */
export async function refundGuess({ subject, at, failedBefore }: Reservation, on: Database | Transaction) {
  await on.execute(sql`
    update sign_in_throttles set failures = greatest(failures - 1, 0), last_failed_at = case
      when last_failed_at = ${at.toISOString()}::timestamptz then coalesce(${failedBefore}::timestamptz, last_failed_at)
      else last_failed_at end
    where subject = ${keyOf(subject)}`);
}

/** Starts the count of failures again: the person has proved otherwise who they are. */
export async function forgetFailures(email: string, on: Database | Transaction): Promise<void> {
  await on.execute(
    sql`delete from sign_in_throttles where subject = ${keyOf({ kind: "email", name: email.trim().toLowerCase() })}`,
  );
}

const PREFIX = { email: "sign-in", address: "sign-in-from" };
const keyOf = ({ kind, name }: Subject) => createHash("sha256").update(`${PREFIX[kind]}:${name}`).digest("hex");

const isForgotten = (now: Date) =>
  sql`t.last_failed_at < ${now.toISOString()}::timestamptz - make_interval(secs => ${FORGET_SECONDS})`;
const freeAgainAt = (free: number) =>
  sql`t.last_failed_at + make_interval(secs => least(30 * 2 ^ least(greatest(t.failures - ${free}, 0), 10), ${WAIT_SECONDS_MAX}))`;
