import { expect, it } from "vitest";
import { anAgent, anOrganization } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import { Forbidden } from "@/lib/errors";
import { changeRole } from "./change-role";
import { EventFilter } from "./input";
import { eventsPerPage, listEvents } from "./list-events";
import { saveTeam } from "./save-team";

it(
  "the history is newest first, page by page, with names in place of ids",
  rolledBack(async (on) => {
    const organizationId = await anOrganization(on);
    const admin = await anAgent(on, organizationId, { role: "admin", name: "Inés Duarte" });
    const agent = await anAgent(on, organizationId, { name: "Bruno Sosa" });
    for (let turn = 0; turn <= eventsPerPage; turn++)
      await changeRole(admin, { personId: agent.id, role: turn % 2 === 0 ? "manager" : "agent" }, { on });

    const first = await listEvents(admin, {}, { on });
    expect(first.items).toHaveLength(eventsPerPage);
    expect(first.items[0]).toMatchObject({
      sequence: eventsPerPage + 1,
      kind: "person.role-changed",
      actorName: "Inés Duarte",
      detail: { personId: "Bruno Sosa" },
    });
    const second = await listEvents(admin, { before: first.next ?? undefined }, { on });
    expect(second.items.map(({ sequence }) => sequence)).toEqual([1]);
    expect(second.next).toBeNull();
  }),
);

it(
  "the history can be asked for one person and one kind",
  rolledBack(async (on) => {
    const organizationId = await anOrganization(on);
    const admin = await anAgent(on, organizationId, { role: "admin" });
    const other = await anAgent(on, organizationId, { role: "admin" });
    const manager = await anAgent(on, organizationId, { role: "manager" });
    await saveTeam(admin, { kind: "groups", teamId: null, name: "Ventas", memberIds: [] }, { on });
    await saveTeam(other, { kind: "groups", teamId: null, name: "Mayoristas", memberIds: [] }, { on });
    await changeRole(other, { personId: manager.id, role: "agent" }, { on });

    const names = async (filter: EventFilter) =>
      (await listEvents(manager, filter, { on })).items.map(({ kind, detail }) => detail.name ?? kind);
    expect(await names({ person: other.id })).toEqual(["person.role-changed", "Mayoristas"]);
    expect(await names({ person: other.id, kind: "team.group-saved" })).toEqual(["Mayoristas"]);
    expect(await names({ person: "anybody" })).toHaveLength(3);
    expect(await names({ person: "nobody" })).toEqual([]);
    expect(await names({ kind: "team.group-saved" })).toEqual(["Mayoristas", "Ventas"]);
  }),
);

it(
  "agents may not read it, and nobody reads another organization's",
  rolledBack(async (on) => {
    const organizationId = await anOrganization(on);
    const admin = await anAgent(on, organizationId, { role: "admin" });
    const agent = await anAgent(on, organizationId);
    const stranger = await anAgent(on, await anOrganization(on), { role: "admin" });
    await saveTeam(admin, { kind: "groups", teamId: null, name: "Ventas", memberIds: [] }, { on });
    await expect(listEvents(agent, {}, { on })).rejects.toThrow(Forbidden);
    expect((await listEvents(stranger, {}, { on })).items).toEqual([]);
  }),
);

it("an address that makes no sense filters nothing", () => {
  expect(EventFilter.parse({ person: "x", kind: "y", before: "-3" })).toEqual({
    person: undefined,
    kind: undefined,
    before: undefined,
  });
});
