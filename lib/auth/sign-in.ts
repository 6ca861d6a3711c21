import "server-only";
import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { type Database, database, type Transaction } from "@/db/client";
import type { Here } from "@/lib/here";
import { ok, refused } from "@/lib/result";
import { passwordMatches } from "./password";

/** Failures that cost nothing; from the next one on each doubles the wait. */
const FREE_FAILURES = 5;
const WAIT_SECONDS_MAX = 15 * 60;
/** After this long without a failure the count starts again. */
const FORGET_SECONDS = 60 * 60;

/**
 * Checks an e-mail and a password. Refuses with the same word and after the same time whether the person exists or not;
 * after five failures for one e-mail it refuses without looking, for 30 seconds and then twice as long each time.
 */
export async function signIn(
  { email, password }: { email: string; password: string },
  { on = database(), now = new Date() }: Here = {},
) {
  const address = email.trim().toLowerCase();
  const subject = subjectOf(address);

  const [throttle] = await on.execute<{ failures: number; last_failed_at: string }>(sql`
    select failures, last_failed_at from sign_in_throttles where subject = ${subject}`);
  const waitSeconds = throttle ? secondsToWait(throttle.failures, new Date(throttle.last_failed_at), now) : 0;
  if (waitSeconds > 0) return { ...refused("too-many-attempts"), detail: { retryAfterSeconds: waitSeconds } };

  const [person] = await on.execute<{ user_id: string; password_hash: string }>(
    sql`select user_id, password_hash from person_for_sign_in(${address})`,
  );
  if (!(await passwordMatches(person?.password_hash ?? null, password)) || !person) {
    await on.execute(sql`
      insert into sign_in_throttles as t (subject, failures, last_failed_at) values (${subject}, 1, ${now.toISOString()})
      on conflict (subject) do update set last_failed_at = excluded.last_failed_at, failures = case
        when t.last_failed_at < excluded.last_failed_at - make_interval(secs => ${FORGET_SECONDS}) then 1
        else t.failures + 1 end`);
    return refused("wrong-credentials");
  }
  await forgetFailures(address, on);
  return ok({ userId: person.user_id });
}

/** Starts the count of failures again: the person has proved otherwise who they are. */
export async function forgetFailures(address: string, on: Database | Transaction): Promise<void> {
  await on.execute(sql`delete from sign_in_throttles where subject = ${subjectOf(address)}`);
}

const subjectOf = (address: string) => createHash("sha256").update(`sign-in:${address}`).digest("hex");

function secondsToWait(failures: number, lastFailedAt: Date, now: Date): number {
  if (failures < FREE_FAILURES) return 0;
  const wait = Math.min(30 * 2 ** (failures - FREE_FAILURES), WAIT_SECONDS_MAX);
  return Math.max(0, Math.ceil(wait - (now.getTime() - lastFailedAt.getTime()) / 1000));
}
