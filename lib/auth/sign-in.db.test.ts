import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import type { Transaction } from "@/db/client";
import { anAgent, anOrganization } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import { hashPassword } from "./password";
import { signIn } from "./sign-in";

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
