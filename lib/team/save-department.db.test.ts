import { expect, it } from "vitest";
import { database, inOrganization, type Transaction } from "@/db/client";
import { entrySettings } from "@/db/schema";
import { anAgent, anOrganization, aStore } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import { Forbidden, NotFound } from "@/lib/errors";
import { archiveDepartment } from "./archive-department";
import { listDepartments } from "./list-departments";
import { saveDepartment } from "./save-department";
import { accepted, eventsOf } from "./testing/observe";

async function aTeam(on: Transaction) {
  const organizationId = await anOrganization(on);
  const admin = await anAgent(on, organizationId, { role: "admin", name: "Inés Duarte" });
  const agent = await anAgent(on, organizationId, { name: "Bruno Sosa" });
  return { organizationId, admin, agent };
}

it(
  "a department is made with its people, then renamed and given others",
  rolledBack(async (on) => {
    const { admin, agent } = await aTeam(on);
    const { departmentId } = accepted(
      await saveDepartment(
        admin,
        { departmentId: null, name: "Ventas", memberIds: [admin.id, agent.id, agent.id] },
        { on },
      ),
    );
    expect(await listDepartments(admin, { on })).toEqual([
      {
        id: departmentId,
        name: "Ventas",
        members: [
          { id: agent.id, name: "Bruno Sosa" },
          { id: admin.id, name: "Inés Duarte" },
        ],
        entries: [],
      },
    ]);
    await saveDepartment(admin, { departmentId, name: "VENTAS", memberIds: [agent.id] }, { on });
    await saveDepartment(admin, { departmentId, name: "Ventas norte", memberIds: [] }, { on });
    expect(await listDepartments(admin, { on })).toEqual([
      { id: departmentId, name: "Ventas norte", members: [], entries: [] },
    ]);
    expect((await eventsOf(on, admin)).map(({ detail }) => detail)).toEqual([
      { departmentId, name: "Ventas", members: 2, created: true },
      { departmentId, name: "VENTAS", members: 1, created: false },
      { departmentId, name: "Ventas norte", members: 0, created: false },
    ]);
  }),
);

it(
  "a name is taken whatever its case, until its department is archived",
  rolledBack(async (on) => {
    const { admin } = await aTeam(on);
    const save = (name: string, departmentId: string | null = null) =>
      saveDepartment(admin, { departmentId, name, memberIds: [] }, { on });
    const { departmentId } = accepted(await save("Ventas"));
    const { departmentId: other } = accepted(await save("Mayoristas"));
    expect(await save("ventas")).toEqual({ ok: false, reason: "name-taken" });
    expect(await save("VENTAS", other)).toEqual({ ok: false, reason: "name-taken" });
    expect((await archiveDepartment(admin, { departmentId }, { on })).ok).toBe(true);
    expect((await save("ventas")).ok).toBe(true);
    await expect(save("Otro", departmentId)).rejects.toThrow(NotFound);
    await expect(archiveDepartment(admin, { departmentId }, { on })).rejects.toThrow(NotFound);
  }),
);

it(
  "a department that an entry is routed to is not archived",
  rolledBack(async (on) => {
    const { organizationId, admin } = await aTeam(on);
    const { departmentId } = accepted(
      await saveDepartment(admin, { departmentId: null, name: "Ventas", memberIds: [] }, { on }),
    );
    const { id: storeId } = await aStore(on, organizationId);
    const routing = {
      organizationId,
      storeId,
      entry: "postsale",
      enabled: false,
      module: "support",
      departmentId,
    } as const;
    await inOrganization(organizationId, (tx) => tx.insert(entrySettings).values(routing), on);

    expect(await archiveDepartment(admin, { departmentId }, { on })).toEqual({ ok: false, reason: "entry-uses-it" });
    expect((await listDepartments(admin, { on })).map(({ entries }) => entries)).toEqual([["postsale"]]);
  }),
);

it(
  "only an admin may, with their own people and their own departments",
  rolledBack(async (on) => {
    const { organizationId, admin } = await aTeam(on);
    const manager = await anAgent(on, organizationId, { role: "manager" });
    const stranger = await anAgent(on, await anOrganization(on), { role: "admin" });
    const { departmentId } = accepted(
      await saveDepartment(admin, { departmentId: null, name: "Ventas", memberIds: [] }, { on }),
    );
    const save = (by: typeof admin, memberIds: string[] = []) =>
      saveDepartment(by, { departmentId, name: "Ventas", memberIds }, { on });
    await expect(save(manager)).rejects.toThrow(Forbidden);
    await expect(archiveDepartment(manager, { departmentId }, { on })).rejects.toThrow(Forbidden);
    await expect(save(admin, [stranger.id])).rejects.toThrow(NotFound);
    await expect(save(stranger)).rejects.toThrow(NotFound);
    await expect(archiveDepartment(stranger, { departmentId }, { on })).rejects.toThrow(NotFound);
    expect(await listDepartments(stranger, { on })).toEqual([]);
  }),
);

it("two people who make the same department in the same second make one", async () => {
  const organizationId = await anOrganization(database());
  const admin = await anAgent(database(), organizationId, { role: "admin" });
  const results = await Promise.all(
    ["Ventas", "ventas"].map((name) => saveDepartment(admin, { departmentId: null, name, memberIds: [] })),
  );
  expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  expect(await listDepartments(admin)).toHaveLength(1);
});
