import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import type { Transaction } from "@/db/client";
import { database, inOrganization } from "@/db/client";
import { memberships } from "@/db/schema";
import { aDepartment, aGroup, anAgent, anOrganization } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import { findSessionActor } from "@/lib/auth/session";
import { signIn } from "@/lib/auth/sign-in";
import { archiveTeam } from "./archive-team";
import { changeRole } from "./change-role";
import { findAccessLink } from "./find-access-link";
import { invitePerson } from "./invite-person";
import { join } from "./join";
import { revokeInvitation } from "./revoke-invitation";
import { accepted, eventsOf, tokenIn } from "./testing/observe";

const PASSWORD = "correct-horse-battery";
const invitation = { role: "agent" as const, invitee: "", groupIds: [] as string[], departmentIds: [] as string[] };
let last = Date.now();
const anEmail = () => `newcomer-${++last}@example.com`;

async function anInvitation(on: Transaction, now?: Date) {
  const admin = await anAgent(on, await anOrganization(on), { role: "admin" });
  const made = accepted(await invitePerson(admin, invitation, { on, now }));
  return { admin, ...made, token: tokenIn(made.link) };
}

it(
  "a person joins with the role and the teams of the invitation, and may sign in",
  rolledBack(async (on) => {
    const admin = await anAgent(on, await anOrganization(on), { role: "admin" });
    const { organizationId } = admin;
    const [groupId, archivedId] = [await aGroup(on, organizationId), await aGroup(on, organizationId)];
    const departmentId = await aDepartment(on, organizationId);
    const { link, invitationId } = accepted(
      await invitePerson(
        admin,
        { role: "manager", invitee: "", groupIds: [groupId, archivedId], departmentIds: [departmentId] },
        { on },
      ),
    );
    await archiveTeam(admin, { kind: "groups", teamId: archivedId }, { on });

    const email = anEmail();
    const joined = await join({ token: tokenIn(link), name: "Sofía Paz", email, password: PASSWORD }, { on });
    expect(joined).toEqual({ ok: true, value: { email } });

    const { userId } = accepted(await signIn({ email, password: PASSWORD }, { on }));
    const session = { userId, sessionId: "s", startedAt: Date.now() };
    expect(await findSessionActor(session, { on })).toMatchObject({
      name: "Sofía Paz",
      role: "manager",
      organizationId,
      groupIds: [groupId],
      departmentIds: [departmentId],
    });
    expect((await eventsOf(on, admin)).at(-1)).toMatchObject({
      kind: "person.joined",
      actorId: userId,
      detail: { personId: userId, role: "manager", invitationId },
    });
  }),
);

describe("a link opens nothing", () => {
  const someone = () => ({ name: "Sofía Paz", email: anEmail(), password: PASSWORD });

  it(
    "once it was used",
    rolledBack(async (on) => {
      const { token, admin, invitationId } = await anInvitation(on);
      await join({ token, ...someone() }, { on });
      expect(await join({ token, ...someone() }, { on })).toEqual({ ok: false, reason: "link-used" });
      expect(await findAccessLink({ token, kind: "join" }, { on })).toEqual({ ok: false, reason: "link-used" });
      expect(await revokeInvitation(admin, { invitationId }, { on })).toEqual({ ok: false, reason: "already-joined" });
    }),
  );

  it(
    "after seven days",
    rolledBack(async (on) => {
      const { token } = await anInvitation(on, new Date("2026-11-20T12:00:00Z"));
      const late = { on, now: new Date("2026-11-27T12:00:00Z") };
      expect(await join({ token, ...someone() }, late)).toEqual({ ok: false, reason: "link-expired" });
    }),
  );

  it(
    "when it was taken back",
    rolledBack(async (on) => {
      const { token, admin, invitationId } = await anInvitation(on);
      await revokeInvitation(admin, { invitationId }, { on });
      expect(await join({ token, ...someone() }, { on })).toEqual({ ok: false, reason: "link-revoked" });
    }),
  );

  it(
    "when who made it may no longer invite",
    rolledBack(async (on) => {
      const { token, admin } = await anInvitation(on);
      const second = await anAgent(on, admin.organizationId, { role: "admin" });
      await changeRole(second, { personId: admin.id, role: "manager" }, { on });
      expect(await join({ token, ...someone() }, { on })).toEqual({ ok: false, reason: "link-revoked" });
    }),
  );

  it(
    "when nobody made it, or it is for something else",
    rolledBack(async (on) => {
      const { token } = await anInvitation(on);
      expect(await join({ token: "x".repeat(43), ...someone() }, { on })).toEqual({
        ok: false,
        reason: "link-unknown",
      });
      expect(await findAccessLink({ token, kind: "reset-password" }, { on })).toEqual({
        ok: false,
        reason: "link-unknown",
      });
    }),
  );
});

it(
  "an e-mail with an account is refused without touching it, and the link can be used with another",
  rolledBack(async (on) => {
    const { token } = await anInvitation(on);
    const owner = await anAgent(on, await anOrganization(on), { name: "Otra Persona" });
    const taken = { token, name: "Impostora", email: owner.email, password: PASSWORD };
    expect(await join(taken, { on })).toEqual({ ok: false, reason: "email-unavailable" });
    expect((await signIn({ email: owner.email, password: PASSWORD }, { on })).ok).toBe(false);
    expect((await join({ ...taken, email: anEmail() }, { on })).ok).toBe(true);
  }),
);

it(
  "a link that is used to ask who has an account ends",
  rolledBack(async (on) => {
    const { token, admin } = await anInvitation(on);
    const ask = () => join({ token, name: "Curiosa", email: admin.email, password: PASSWORD }, { on });
    for (let asked = 0; asked < 5; asked++) expect(await ask()).toEqual({ ok: false, reason: "email-unavailable" });
    expect(await ask()).toEqual({ ok: false, reason: "link-revoked" });
  }),
);

it(
  "a weak password is refused and leaves the link as it was",
  rolledBack(async (on) => {
    const { token, admin } = await anInvitation(on);
    const weak = { token, name: "Sofía Paz", email: anEmail(), password: "short" };
    expect(await join(weak, { on })).toEqual({ ok: false, reason: "password-too-short" });
    expect(await join({ ...weak, password: "password123456" }, { on })).toEqual({
      ok: false,
      reason: "password-common",
    });
    expect(await findAccessLink({ token, kind: "join" }, { on })).toMatchObject({
      ok: true,
      value: { organizationName: "Casa Aurora", person: null },
    });
    expect((await eventsOf(on, admin)).map(({ kind }) => kind)).toEqual(["person.invited"]);
  }),
);

it("two people who use one link in the same second become one person", async () => {
  const admin = await anAgent(database(), await anOrganization(database()), { role: "admin" });
  const token = tokenIn(accepted(await invitePerson(admin, invitation)).link);
  const results = await Promise.all(
    [anEmail(), anEmail()].map((email) => join({ token, name: "Sofía Paz", email, password: PASSWORD })),
  );
  expect(results.map((result) => (result.ok ? "joined" : result.reason)).sort()).toEqual(["joined", "link-used"]);
  const members = await inOrganization(admin.organizationId, (tx) =>
    tx.$count(memberships, eq(memberships.organizationId, admin.organizationId)),
  );
  expect(members).toBe(2);
});
