import { expect, it } from "vitest";
import { database, inOrganization, type Transaction } from "@/db/client";
import { entrySettings } from "@/db/schema";
import { anAgent, anOrganization, aStore } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import { Forbidden, NotFound } from "@/lib/errors";
import { archiveGroup } from "./archive-group";
import { listGroups } from "./list-groups";
import { saveGroup } from "./save-group";
import { accepted, eventsOf } from "./testing/observe";

async function aTeam(on: Transaction) {
  const organizationId = await anOrganization(on);
  const admin = await anAgent(on, organizationId, { role: "admin", name: "Inés Duarte" });
  const agent = await anAgent(on, organizationId, { name: "Bruno Sosa" });
  return { organizationId, admin, agent };
}

it(
  "a group is made with its people, then renamed and given others",
  rolledBack(async (on) => {
    const { admin, agent } = await aTeam(on);
    const { groupId } = accepted(
      await saveGroup(admin, { groupId: null, name: "Ventas", memberIds: [admin.id, agent.id, agent.id] }, { on }),
    );
    expect(await listGroups(admin, { on })).toEqual([
      {
        id: groupId,
        name: "Ventas",
        members: [
          { id: agent.id, name: "Bruno Sosa" },
          { id: admin.id, name: "Inés Duarte" },
        ],
        entries: [],
      },
    ]);
    await saveGroup(admin, { groupId, name: "VENTAS", memberIds: [agent.id] }, { on });
    await saveGroup(admin, { groupId, name: "Ventas norte", memberIds: [] }, { on });
    expect(await listGroups(admin, { on })).toEqual([{ id: groupId, name: "Ventas norte", members: [], entries: [] }]);
    expect((await eventsOf(on, admin)).map(({ detail }) => detail)).toEqual([
      { groupId, name: "Ventas", members: 2, created: true },
      { groupId, name: "VENTAS", members: 1, created: false },
      { groupId, name: "Ventas norte", members: 0, created: false },
    ]);
  }),
);

it(
  "a name is taken whatever its case, until its group is archived",
  rolledBack(async (on) => {
    const { admin } = await aTeam(on);
    const save = (name: string, groupId: string | null = null) =>
      saveGroup(admin, { groupId, name, memberIds: [] }, { on });
    const { groupId } = accepted(await save("Ventas"));
    const { groupId: other } = accepted(await save("Mayoristas"));
    expect(await save("ventas")).toEqual({ ok: false, reason: "name-taken" });
    expect(await save("VENTAS", other)).toEqual({ ok: false, reason: "name-taken" });
    expect((await archiveGroup(admin, { groupId }, { on })).ok).toBe(true);
    expect((await save("ventas")).ok).toBe(true);
    await expect(save("Otro", groupId)).rejects.toThrow(NotFound);
    await expect(archiveGroup(admin, { groupId }, { on })).rejects.toThrow(NotFound);
  }),
);

it(
  "a group that an entry is routed to is not archived",
  rolledBack(async (on) => {
    const { organizationId, admin } = await aTeam(on);
    const { groupId } = accepted(await saveGroup(admin, { groupId: null, name: "Ventas", memberIds: [] }, { on }));
    const { id: storeId } = await aStore(on, organizationId);
    const routing = {
      organizationId,
      storeId,
      entry: "presale",
      enabled: false,
      module: "commercial",
      groupId,
    } as const;
    await inOrganization(organizationId, (tx) => tx.insert(entrySettings).values(routing), on);

    expect(await archiveGroup(admin, { groupId }, { on })).toEqual({ ok: false, reason: "entry-uses-it" });
    expect((await listGroups(admin, { on })).map(({ entries }) => entries)).toEqual([["presale"]]);
  }),
);

it(
  "only an admin may, with their own people and their own groups",
  rolledBack(async (on) => {
    const { organizationId, admin } = await aTeam(on);
    const manager = await anAgent(on, organizationId, { role: "manager" });
    const stranger = await anAgent(on, await anOrganization(on), { role: "admin" });
    const { groupId } = accepted(await saveGroup(admin, { groupId: null, name: "Ventas", memberIds: [] }, { on }));
    const save = (by: typeof admin, memberIds: string[] = []) =>
      saveGroup(by, { groupId, name: "Ventas", memberIds }, { on });
    await expect(save(manager)).rejects.toThrow(Forbidden);
    await expect(archiveGroup(manager, { groupId }, { on })).rejects.toThrow(Forbidden);
    await expect(save(admin, [stranger.id])).rejects.toThrow(NotFound);
    await expect(save(stranger)).rejects.toThrow(NotFound);
    await expect(archiveGroup(stranger, { groupId }, { on })).rejects.toThrow(NotFound);
    expect(await listGroups(stranger, { on })).toEqual([]);
  }),
);

it("two people who make the same group in the same second make one", async () => {
  const organizationId = await anOrganization(database());
  const admin = await anAgent(database(), organizationId, { role: "admin" });
  const results = await Promise.all(
    ["Ventas", "ventas"].map((name) => saveGroup(admin, { groupId: null, name, memberIds: [] })),
  );
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await listGroups(admin)).toHaveLength(1);
});
