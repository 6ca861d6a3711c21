import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { inOrganization } from "@/db/client";
import { accessLinks } from "@/db/schema";
import { aDepartment, aGroup, anAgent, anOrganization } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import { Forbidden, NotFound } from "@/lib/errors";
import { hashToken } from "./access-links";
import { archiveTeam } from "./archive-team";
import type { InvitePerson } from "./input";
import { invitePerson } from "./invite-person";
import { listInvitations } from "./list-invitations";
import { revokeInvitation } from "./revoke-invitation";
import { accepted, eventsOf, tokenIn } from "./testing/observe";

const invitation: InvitePerson = { role: "agent", invitee: "", groupIds: [], departmentIds: [] };

it(
  "an invitation is a link for seven days, of which only the hash is kept",
  rolledBack(async (on) => {
    const admin = await anAgent(on, await anOrganization(on), { role: "admin" });
    const [groupId, departmentId] = [
      await aGroup(on, admin.organizationId),
      await aDepartment(on, admin.organizationId),
    ];
    const now = new Date("2026-11-20T12:00:00Z");
    const { link, invitationId, expiresAt } = accepted(
      await invitePerson(
        admin,
        { role: "manager", invitee: "Sofía", groupIds: [groupId], departmentIds: [departmentId] },
        { on, now },
      ),
    );

    expect(link).toMatch(/^http:\/\/localhost:3000\/join\/[\w-]{43}$/);
    expect(expiresAt).toEqual(new Date("2026-11-27T12:00:00Z"));
    const [row] = await inOrganization(
      admin.organizationId,
      (tx) => tx.select().from(accessLinks).where(eq(accessLinks.id, invitationId)),
      on,
    );
    expect(row).toMatchObject({ kind: "join", role: "manager", groupIds: [groupId], departmentIds: [departmentId] });
    expect(row?.tokenHash).toBe(hashToken(tokenIn(link)));
    expect(JSON.stringify(row)).not.toContain(tokenIn(link));
    expect(await eventsOf(on, admin)).toEqual([
      expect.objectContaining({
        kind: "person.invited",
        actorId: admin.id,
        detail: { invitationId, role: "manager" },
      }),
    ]);
    expect(await listInvitations(admin, { on, now })).toEqual([
      expect.objectContaining({ id: invitationId, invitee: "Sofía", role: "manager", invitedBy: admin.name }),
    ]);
  }),
);

it(
  "an invitation leaves the list when it ends",
  rolledBack(async (on) => {
    const admin = await anAgent(on, await anOrganization(on), { role: "admin" });
    const now = new Date("2026-11-20T12:00:00Z");
    await invitePerson(admin, invitation, { on, now });
    expect(await listInvitations(admin, { on, now: new Date("2026-11-27T12:00:00Z") })).toEqual([]);
  }),
);

it(
  "only an admin invites, and nobody into an archived group or one of others",
  rolledBack(async (on) => {
    const organizationId = await anOrganization(on);
    const admin = await anAgent(on, organizationId, { role: "admin" });
    const manager = await anAgent(on, organizationId, { role: "manager" });
    await expect(invitePerson(manager, invitation, { on })).rejects.toThrow(Forbidden);
    await expect(listInvitations(manager, { on })).rejects.toThrow(Forbidden);

    const archived = await aGroup(on, organizationId);
    await archiveTeam(admin, { kind: "groups", teamId: archived }, { on });
    await expect(invitePerson(admin, { ...invitation, groupIds: [archived] }, { on })).rejects.toThrow(NotFound);
    const foreign = await aDepartment(on, await anOrganization(on));
    await expect(invitePerson(admin, { ...invitation, departmentIds: [foreign] }, { on })).rejects.toThrow(NotFound);
  }),
);

it(
  "an invitation can be taken back, twice without harm, and not by others",
  rolledBack(async (on) => {
    const admin = await anAgent(on, await anOrganization(on), { role: "admin" });
    const other = await anAgent(on, await anOrganization(on), { role: "admin" });
    const { invitationId } = accepted(await invitePerson(admin, invitation, { on }));

    await expect(revokeInvitation(other, { invitationId }, { on })).rejects.toThrow(NotFound);
    await expect(revokeInvitation({ ...admin, role: "manager" }, { invitationId }, { on })).rejects.toThrow(Forbidden);
    expect((await revokeInvitation(admin, { invitationId }, { on })).ok).toBe(true);
    expect((await revokeInvitation(admin, { invitationId }, { on })).ok).toBe(true);
    expect(await listInvitations(admin, { on })).toEqual([]);
    expect((await eventsOf(on, admin)).map(({ kind }) => kind)).toEqual([
      "person.invited",
      "person.invitation-revoked",
    ]);
  }),
);
