import { describe, expect, it } from "vitest";
import { database, inOrganization, type Transaction } from "@/db/client";
import { entrySettings } from "@/db/schema";
import { anAgent, anOrganization, aStore } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import { teamKinds } from "@/db/vocabulary";
import type { Agent } from "@/lib/auth/actor";
import { Forbidden, NotFound } from "@/lib/errors";
import { archiveTeam } from "./archive-team";
import { listTeams } from "./list-teams";
import { saveTeam } from "./save-team";
import { TEAMS } from "./teams";
import { accepted, eventsOf } from "./testing/observe";

/** What may be routed to a team of each kind. */
const ROUTED = {
  groups: { entry: "presale", module: "commercial" },
  departments: { entry: "postsale", module: "support" },
} as const;

describe.each(teamKinds)("%s", (kind) => {
  const { of, saved, archived } = TEAMS[kind];
  const ventas = { kind, teamId: null, name: "Ventas", memberIds: [] };

  async function anOffice(on: Transaction) {
    const organizationId = await anOrganization(on);
    const admin = await anAgent(on, organizationId, { role: "admin", name: "Inés Duarte" });
    const agent = await anAgent(on, organizationId, { name: "Bruno Sosa" });
    return { organizationId, admin, agent };
  }

  it(
    "are made with their people, then renamed and given others",
    rolledBack(async (on) => {
      const { admin, agent } = await anOffice(on);
      const memberIds = [admin.id, agent.id, agent.id];
      const { teamId } = accepted(await saveTeam(admin, { ...ventas, memberIds }, { on }));
      const members = [
        { id: agent.id, name: "Bruno Sosa" },
        { id: admin.id, name: "Inés Duarte" },
      ];
      expect(await listTeams(admin, kind, { on })).toEqual([{ id: teamId, name: "Ventas", members, entries: [] }]);

      await saveTeam(admin, { kind, teamId, name: "VENTAS", memberIds: [agent.id] }, { on });
      await saveTeam(admin, { kind, teamId, name: "Ventas norte", memberIds: [] }, { on });
      expect(await listTeams(admin, kind, { on })).toEqual([
        { id: teamId, name: "Ventas norte", members: [], entries: [] },
      ]);
      expect(await eventsOf(on, admin)).toMatchObject(
        [
          { name: "Ventas", members: 2, created: true },
          { name: "VENTAS", members: 1, created: false },
          { name: "Ventas norte", members: 0, created: false },
        ].map((detail) => ({ kind: saved, detail: { ...of(teamId), ...detail } })),
      );
    }),
  );

  it(
    "have names of their own whatever the case, until they are archived",
    rolledBack(async (on) => {
      const { admin } = await anOffice(on);
      const save = (name: string, teamId: string | null = null) => saveTeam(admin, { ...ventas, name, teamId }, { on });
      const { teamId } = accepted(await save("Ventas"));
      const { teamId: other } = accepted(await save("Mayoristas"));
      expect(await save("ventas")).toEqual({ ok: false, reason: "name-taken" });
      expect(await save("VENTAS", other)).toEqual({ ok: false, reason: "name-taken" });
      expect((await archiveTeam(admin, { kind, teamId }, { on })).ok).toBe(true);
      expect((await eventsOf(on, admin)).at(-1)).toMatchObject({
        kind: archived,
        detail: { ...of(teamId), name: "Ventas" },
      });
      expect((await save("ventas")).ok).toBe(true);
      await expect(save("Otro", teamId)).rejects.toThrow(NotFound);
      await expect(archiveTeam(admin, { kind, teamId }, { on })).rejects.toThrow(NotFound);
    }),
  );

  it(
    "are not archived while an entry is routed to them",
    rolledBack(async (on) => {
      const { organizationId, admin } = await anOffice(on);
      const { teamId } = accepted(await saveTeam(admin, ventas, { on }));
      const { id: storeId } = await aStore(on, organizationId);
      const routing = { organizationId, storeId, enabled: false, ...ROUTED[kind], ...of(teamId) };
      await inOrganization(organizationId, (tx) => tx.insert(entrySettings).values(routing), on);

      expect(await archiveTeam(admin, { kind, teamId }, { on })).toEqual({ ok: false, reason: "entry-uses-it" });
      const [listed] = await listTeams(admin, kind, { on });
      expect(listed?.entries).toEqual([ROUTED[kind].entry]);
    }),
  );

  it(
    "are changed by an admin only, with their own people and their own teams",
    rolledBack(async (on) => {
      const { organizationId, admin } = await anOffice(on);
      const manager = await anAgent(on, organizationId, { role: "manager" });
      const stranger = await anAgent(on, await anOrganization(on), { role: "admin" });
      const { teamId } = accepted(await saveTeam(admin, ventas, { on }));
      const save = (by: Agent, memberIds: string[] = []) => saveTeam(by, { ...ventas, teamId, memberIds }, { on });
      await expect(save(manager)).rejects.toThrow(Forbidden);
      await expect(archiveTeam(manager, { kind, teamId }, { on })).rejects.toThrow(Forbidden);
      await expect(save(admin, [stranger.id])).rejects.toThrow(NotFound);
      await expect(save(stranger)).rejects.toThrow(NotFound);
      await expect(archiveTeam(stranger, { kind, teamId }, { on })).rejects.toThrow(NotFound);
      expect(await listTeams(stranger, kind, { on })).toEqual([]);
    }),
  );

  it("two people who make the same one in the same second make one", async () => {
    const admin = await anAgent(database(), await anOrganization(database()), { role: "admin" });
    const results = await Promise.all(["Ventas", "ventas"].map((name) => saveTeam(admin, { ...ventas, name })));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await listTeams(admin, kind)).toHaveLength(1);
  });
});
