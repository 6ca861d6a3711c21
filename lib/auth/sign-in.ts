import "server-only";
import { sql } from "drizzle-orm";
import { database } from "@/db/client";
import type { Here } from "@/lib/here";
import { ok, refused } from "@/lib/result";
import { createGate, FULL } from "./gate";
import { passwordMatches } from "./password";
import { forgetFailures, type Reservation, refundGuess, reserveGuess, type Subject } from "./throttle";

/** Each verification takes a core and 19 MiB for a while; more of them at once would take them from everybody's inbox. */
const VERIFICATIONS = { atOnce: 4, waitingMax: 32 };
const RETRY_SECONDS_WHEN_FULL = 5;

const holder = globalThis as typeof globalThis & { __mostradorVerify?: ReturnType<typeof createGate> };

/** One gate per process. It lives on `globalThis` because every bundle chunk evaluates this module again. */
function verifying<T>(work: () => Promise<T>) {
  holder.__mostradorVerify ??= createGate(VERIFICATIONS);
  return holder.__mostradorVerify(work);
}

/**
 * Checks an e-mail and a password. Refuses with the same word and after the same time whether the person exists or not;
 * after five failures for one e-mail, or a hundred from one address, it refuses without looking, for 30 seconds and then
 * twice as long each time. `clientAddress` as far as it is known: without one only the e-mail counts.
 */
export async function signIn(
  { email, password, clientAddress }: { email: string; password: string; clientAddress?: string | undefined },
  { on = database(), now = new Date() }: Here = {},
) {
  const name = email.trim().toLowerCase();
  // The address first: while it waits, its guesses must not lock other people's e-mails.
  const subjects: Subject[] = [
    ...(clientAddress ? [{ kind: "address", name: clientAddress } as const] : []),
    { kind: "email", name },
  ];
  const reserved: Reservation[] = [];
  const giveBack = async () => {
    for (const reservation of reserved) await refundGuess(reservation, on);
  };
  for (const subject of subjects) {
    const guess = await reserveGuess(subject, on, now);
    if ("retryAfterSeconds" in guess) {
      await giveBack();
      return tooMany(guess.retryAfterSeconds);
    }
    reserved.push(guess);
  }

  const [person] = await on.execute<{ user_id: string; password_hash: string }>(
    sql`select user_id, password_hash from person_for_sign_in(${name})`,
  );
  const matches = await verifying(() => passwordMatches(person?.password_hash ?? null, password));
  if (matches === FULL) {
    await giveBack();
    return tooMany(RETRY_SECONDS_WHEN_FULL);
  }
  if (!matches || !person) return refused("wrong-credentials");
  await giveBack();
  await forgetFailures(name, on);
  return ok({ userId: person.user_id });
}

const tooMany = (retryAfterSeconds: number) => ({ ...refused("too-many-attempts"), detail: { retryAfterSeconds } });
