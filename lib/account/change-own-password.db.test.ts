import { expect, it } from "vitest";
import type { Transaction } from "@/db/client";
import { anAgent, anOrganization } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import { findSessionActor } from "@/lib/auth/session";
import { signIn } from "@/lib/auth/sign-in";
import { setPassword } from "@/lib/operator/set-password";
import { eventsOf } from "@/lib/team/testing/observe";
import { changeOwnPassword } from "./change-own-password";
import { endSessions } from "./end-sessions";

const CURRENT = "correct-horse-battery";
const NEXT = "staple-lantern-harbor";

async function aPersonWithPassword(on: Transaction) {
  const agent = await anAgent(on, await anOrganization(on));
  await setPassword({ email: agent.email, password: CURRENT }, { on });
  return agent;
}

it(
  "a person changes their password with the current one, and every session of theirs ends",
  rolledBack(async (on) => {
    const agent = await aPersonWithPassword(on);
    const now = new Date();
    const before = { userId: agent.id, sessionId: agent.sessionId, startedAt: now.getTime() - 1 };
    expect(await changeOwnPassword(agent, { current: CURRENT, password: NEXT }, { on, now })).toEqual({
      ok: true,
      value: { email: agent.email },
    });
    expect(await findSessionActor(before, { on })).toBeNull();
    expect(await findSessionActor({ ...before, startedAt: now.getTime() }, { on })).toMatchObject({ id: agent.id });
    expect((await signIn({ email: agent.email, password: NEXT }, { on })).ok).toBe(true);
    expect((await signIn({ email: agent.email, password: CURRENT }, { on })).ok).toBe(false);
    expect((await eventsOf(on, agent)).at(-1)).toMatchObject({
      kind: "person.password-changed",
      actorId: agent.id,
      detail: { personId: agent.id },
    });
  }),
);

it(
  "the wrong current password, a weak one and the same one are refused",
  rolledBack(async (on) => {
    const agent = await aPersonWithPassword(on);
    const change = (current: string, password: string) => changeOwnPassword(agent, { current, password }, { on });
    expect(await change("not-the-password", NEXT)).toEqual({ ok: false, reason: "wrong-password" });
    expect(await change(CURRENT, "short")).toEqual({ ok: false, reason: "password-too-short" });
    expect(await change(CURRENT, CURRENT)).toEqual({ ok: false, reason: "same-password" });
    expect((await signIn({ email: agent.email, password: CURRENT }, { on })).ok).toBe(true);
  }),
);

it(
  "a session left open is no way to guess the password",
  rolledBack(async (on) => {
    const agent = await aPersonWithPassword(on);
    const guess = (current: string) => changeOwnPassword(agent, { current, password: NEXT }, { on });
    for (let guessed = 0; guessed < 5; guessed++)
      expect(await guess("not-the-password")).toEqual({ ok: false, reason: "wrong-password" });
    expect(await guess(CURRENT)).toEqual({ ok: false, reason: "too-many-attempts" });
  }),
);

it(
  "a person ends all their sessions",
  rolledBack(async (on) => {
    const agent = await aPersonWithPassword(on);
    const now = new Date();
    await endSessions(agent, {}, { on, now });
    const before = { userId: agent.id, sessionId: agent.sessionId, startedAt: now.getTime() - 1 };
    expect(await findSessionActor(before, { on })).toBeNull();
    expect((await eventsOf(on, agent)).at(-1)).toMatchObject({ kind: "person.sessions-ended", actorId: agent.id });
  }),
);
