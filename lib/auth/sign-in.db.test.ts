import { sql } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Transaction } from "@/db/client";
import { anAgent, anOrganization } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import { hashPassword } from "./password";
import { signIn } from "./sign-in";
import { reserveGuess } from "./throttle";

const PASSWORD = "correct-horse-battery";

async function aPersonWithPassword(on: Transaction) {
  const agent = await anAgent(on, await anOrganization(on));
  await on.execute(sql`select set_config('app.person_id', ${agent.id}, true)`);
  await on.execute(sql`update users set password_hash = ${await hashPassword(PASSWORD)} where id = ${agent.id}`);
  return agent;
}

it(
  "lets a person in with their password, whatever the case of the e-mail",
  rolledBack(async (on) => {
    const { email, id } = await aPersonWithPassword(on);
    expect(await signIn({ email: ` ${email.toUpperCase()} `, password: PASSWORD }, { on })).toEqual({
      ok: true,
      value: { userId: id },
    });
  }),
);

it(
  "refuses a wrong password and an unknown e-mail with the same word",
  rolledBack(async (on) => {
    const { email } = await aPersonWithPassword(on);
    const wrong = await signIn({ email, password: "not-the-password" }, { on });
    const unknown = await signIn({ email: "nobody@example.com", password: "not-the-password" }, { on });
    expect(wrong).toEqual({ ok: false, reason: "wrong-credentials" });
    expect(unknown).toEqual(wrong);
  }),
);

it(
  "slows down after five failures, even for the right password, and forgives with time",
  rolledBack(async (on) => {
    const { email } = await aPersonWithPassword(on);
    const now = new Date("2026-11-20T12:00:00Z");
    for (let failure = 0; failure < 5; failure++) await signIn({ email, password: "wrong" }, { on, now });
    expect(await signIn({ email, password: PASSWORD }, { on, now })).toEqual({
      ok: false,
      reason: "too-many-attempts",
      detail: { retryAfterSeconds: 30 },
    });
    const later = new Date(now.getTime() + 31_000);
    expect((await signIn({ email, password: PASSWORD }, { on, now: later })).ok).toBe(true);
  }),
);

it("lets no more guesses through at once than one after the other", async () => {
  const email = `${crypto.randomUUID()}@example.com`;
  const guesses = await Promise.all(Array.from({ length: 20 }, () => signIn({ email, password: "wrong" })));
  expect(guesses.filter((guess) => !guess.ok && guess.reason === "wrong-credentials")).toHaveLength(5);
  expect(guesses.filter((guess) => !guess.ok && guess.reason === "too-many-attempts")).toHaveLength(15);
});

it(
  "doubles the wait with each failure after it, to a quarter of an hour, and forgets after an hour",
  rolledBack(async (on) => {
    let now = new Date("2026-11-20T12:00:00Z");
    const guess = () => signIn({ email: "nobody@example.com", password: "wrong" }, { on, now });
    for (let failure = 0; failure < 5; failure++) await guess();
    for (const retryAfterSeconds of [30, 60, 120, 240, 480, 900, 900]) {
      expect(await guess()).toMatchObject({ reason: "too-many-attempts", detail: { retryAfterSeconds } });
      now = new Date(now.getTime() + retryAfterSeconds * 1000);
      expect(await guess()).toMatchObject({ reason: "wrong-credentials" });
    }
    now = new Date(now.getTime() + 3_601_000);
    for (let failure = 0; failure < 5; failure++) expect(await guess()).toMatchObject({ reason: "wrong-credentials" });
    expect(await guess()).toMatchObject({ reason: "too-many-attempts" });
  }),
);

describe("an address", () => {
  const guessFrom = (on: Transaction, clientAddress: string, email: string, password = "wrong", now = NOW) =>
    signIn({ email, password, clientAddress }, { on, now });
  const NOW = new Date("2026-11-20T12:00:00Z");

  it(
    "that has guessed at a hundred people waits, and locks nobody out meanwhile",
    rolledBack(async (on) => {
      const { email } = await aPersonWithPassword(on);
      for (let guess = 0; guess < 100; guess++) await reserveGuess({ kind: "address", name: "192.0.2.1" }, on, NOW);
      for (let guess = 0; guess < 10; guess++)
        expect(await guessFrom(on, "192.0.2.1", email)).toMatchObject({
          reason: "too-many-attempts",
          detail: { retryAfterSeconds: 30 },
        });
      expect((await guessFrom(on, "192.0.2.2", email, PASSWORD)).ok).toBe(true);
    }),
  );

  it(
    "from which people come in as they should never waits",
    rolledBack(async (on) => {
      const { email } = await aPersonWithPassword(on);
      for (let guess = 0; guess < 99; guess++) await reserveGuess({ kind: "address", name: "192.0.2.1" }, on, NOW);
      for (let visit = 0; visit < 3; visit++) expect((await guessFrom(on, "192.0.2.1", email, PASSWORD)).ok).toBe(true);
      expect(await guessFrom(on, "192.0.2.1", email)).toMatchObject({ reason: "wrong-credentials" });
      const later = new Date(NOW.getTime() + 31_000);
      // A visit after a wait begins no new one.
      expect((await guessFrom(on, "192.0.2.1", email, PASSWORD, later)).ok).toBe(true);
      expect(await guessFrom(on, "192.0.2.1", email, "wrong", later)).toMatchObject({ reason: "wrong-credentials" });
    }),
  );
});
