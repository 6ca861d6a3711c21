import { expect, it } from "vitest";
import type { Transaction } from "@/db/client";
import { anAgent, anOrganization } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import { findSessionActor } from "@/lib/auth/session";
import { signIn } from "@/lib/auth/sign-in";
import { Forbidden, NotFound } from "@/lib/errors";
import { chooseNewPassword } from "./choose-new-password";
import { disablePerson } from "./disable-person";
import { enablePerson } from "./enable-person";
import { findAccessLink } from "./find-access-link";
import { resetPassword } from "./reset-password";
import { accepted, eventsOf, tokenIn } from "./testing/observe";

const PASSWORD = "correct-horse-battery";

async function aTeam(on: Transaction) {
  const organizationId = await anOrganization(on);
  return {
    organizationId,
    admin: await anAgent(on, organizationId, { role: "admin" }),
    agent: await anAgent(on, organizationId),
  };
}

it(
  "a person chooses a new password by the link an admin made, once, and older sessions end",
  rolledBack(async (on) => {
    const { admin, agent } = await aTeam(on);
    const now = new Date();
    const { link } = accepted(await resetPassword(admin, { personId: agent.id }, { on, now }));
    const token = tokenIn(link);
    expect(link).toBe(`http://localhost:3000/reset-password/${token}`);
    expect(await findAccessLink({ token, kind: "reset-password" }, { on })).toMatchObject({
      ok: true,
      value: { person: { name: agent.name, email: agent.email } },
    });
    for (let failure = 0; failure < 6; failure++) await signIn({ email: agent.email, password: "wrong" }, { on });

    const chosen = await chooseNewPassword({ token, password: PASSWORD }, { on, now });
    expect(chosen).toEqual({ ok: true, value: { email: agent.email } });
    expect((await signIn({ email: agent.email, password: PASSWORD }, { on })).ok).toBe(true);
    const before = { userId: agent.id, sessionId: "before", startedAt: now.getTime() - 1 };
    expect(await findSessionActor(before, { on })).toBeNull();
    expect(await chooseNewPassword({ token, password: PASSWORD }, { on, now })).toEqual({
      ok: false,
      reason: "link-used",
    });
    expect(await eventsOf(on, admin)).toMatchObject([
      { kind: "person.password-reset", actorId: admin.id, detail: { personId: agent.id } },
      { kind: "person.password-changed", actorId: agent.id, detail: { personId: agent.id } },
    ]);
  }),
);

it(
  "a newer link ends the older, a day ends both, and disabling ends them for good",
  rolledBack(async (on) => {
    const { admin, agent } = await aTeam(on);
    const now = new Date();
    const make = async () => tokenIn(accepted(await resetPassword(admin, { personId: agent.id }, { on, now })).link);
    const use = (token: string, at = now) => chooseNewPassword({ token, password: PASSWORD }, { on, now: at });

    const [older, newer] = [await make(), await make()];
    expect(await use(older)).toEqual({ ok: false, reason: "link-revoked" });
    expect(await use(newer, new Date(now.getTime() + 86_400_000))).toEqual({ ok: false, reason: "link-expired" });
    await disablePerson(admin, { personId: agent.id }, { on, now });
    expect(await resetPassword(admin, { personId: agent.id }, { on })).toEqual({
      ok: false,
      reason: "person-disabled",
    });
    await enablePerson(admin, { personId: agent.id }, { on, now });
    expect(await use(newer)).toEqual({ ok: false, reason: "link-revoked" });
  }),
);

it(
  "a weak password is refused and the link stays good",
  rolledBack(async (on) => {
    const { admin, agent } = await aTeam(on);
    const token = tokenIn(accepted(await resetPassword(admin, { personId: agent.id }, { on })).link);
    expect(await chooseNewPassword({ token, password: "aaaaaaaaaaaaaa" }, { on })).toEqual({
      ok: false,
      reason: "password-common",
    });
    expect((await chooseNewPassword({ token, password: PASSWORD }, { on })).ok).toBe(true);
  }),
);

it(
  "only an admin makes such links, and only for their own people",
  rolledBack(async (on) => {
    const { organizationId, admin, agent } = await aTeam(on);
    const manager = await anAgent(on, organizationId, { role: "manager" });
    const stranger = await anAgent(on, await anOrganization(on));
    await expect(resetPassword(manager, { personId: agent.id }, { on })).rejects.toThrow(Forbidden);
    await expect(resetPassword(admin, { personId: stranger.id }, { on })).rejects.toThrow(NotFound);
  }),
);
