import { expect, it } from "vitest";
import { database } from "@/db/client";
import { anAgent, anOrganization } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import { Forbidden, NotFound } from "@/lib/errors";
import { changeRole } from "./change-role";
import { listPeople } from "./list-people";
import { eventsOf } from "./testing/observe";

it(
  "an admin gives a person another role",
  rolledBack(async (on) => {
    const organizationId = await anOrganization(on);
    const admin = await anAgent(on, organizationId, { role: "admin" });
    const agent = await anAgent(on, organizationId);
    expect((await changeRole(admin, { personId: agent.id, role: "manager" }, { on })).ok).toBe(true);

    const people = await listPeople(admin, { on });
    expect(people.find(({ id }) => id === agent.id)?.role).toBe("manager");
    expect(await eventsOf(on, admin)).toEqual([
      expect.objectContaining({
        kind: "person.role-changed",
        detail: { personId: agent.id, before: "agent", after: "manager" },
      }),
    ]);
  }),
);

it(
  "the last active admin keeps the role; the same role again changes nothing",
  rolledBack(async (on) => {
    const admin = await anAgent(on, await anOrganization(on), { role: "admin" });
    expect(await changeRole(admin, { personId: admin.id, role: "agent" }, { on })).toEqual({
      ok: false,
      reason: "last-admin",
    });
    expect((await changeRole(admin, { personId: admin.id, role: "admin" }, { on })).ok).toBe(true);
    expect(await eventsOf(on, admin)).toEqual([]);
  }),
);

it(
  "managers may not, and people of another organization do not exist",
  rolledBack(async (on) => {
    const organizationId = await anOrganization(on);
    const manager = await anAgent(on, organizationId, { role: "manager" });
    const admin = await anAgent(on, organizationId, { role: "admin" });
    const stranger = await anAgent(on, await anOrganization(on));
    const toAdmin = { personId: manager.id, role: "admin" } as const;
    await expect(changeRole(manager, toAdmin, { on })).rejects.toThrow(Forbidden);
    await expect(changeRole(admin, { ...toAdmin, personId: stranger.id }, { on })).rejects.toThrow(NotFound);
    expect((await listPeople(admin, { on })).map(({ id }) => id).sort()).toEqual([admin.id, manager.id].sort());
  }),
);

it("two admins who demote each other in the same second leave one", async () => {
  const organizationId = await anOrganization(database());
  const [one, two] = [
    await anAgent(database(), organizationId, { role: "admin" }),
    await anAgent(database(), organizationId, { role: "admin" }),
  ];
  const results = await Promise.all([
    changeRole(one, { personId: two.id, role: "agent" }),
    changeRole(two, { personId: one.id, role: "agent" }),
  ]);
  expect(results.filter((result) => result.ok)).toHaveLength(1);
  const admins = (await listPeople(one)).filter(({ role }) => role === "admin");
  expect(admins).toHaveLength(1);
});
