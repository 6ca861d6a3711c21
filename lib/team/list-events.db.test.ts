import { sql } from "drizzle-orm";
import { expect, it } from "vitest";
import { inOrganization } from "@/db/client";
import { anAgent, anOrganization, aStore } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import { aSale } from "@/lib/analytics/testing/a-sale";
import { systemOf } from "@/lib/auth/actor";
import { Forbidden } from "@/lib/errors";
import { recordEvent } from "@/lib/events/record-event";
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
  "what people did is read from an index of its own, however much programs did",
  rolledBack(async (on) => {
    const admin = await anAgent(on, await anOrganization(on), { role: "admin" });
    // A table of a few rows is read whole otherwise; and a statement asked often is planned for any value.
    await on.execute(sql`set local enable_seqscan = off`);
    await on.execute(sql`set local enable_bitmapscan = off`);
    await on.execute(sql`set local plan_cache_mode = force_generic_plan`);
    const scans = async () => {
      const [index] = await on.execute<{ scans: number }>(
        sql`select pg_stat_get_xact_numscans('events_people'::regclass)::int as scans`,
      );
      return index?.scans ?? 0;
    };
    const before = await scans();
    await listEvents(admin, {}, { on });
    expect(await scans()).toBe(before + 1);
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
  "what programs did is shown to who asks for it, under the number that the marketplace gave it",
  rolledBack(async (on) => {
    const organizationId = await anOrganization(on);
    const admin = await anAgent(on, organizationId, { role: "admin" });
    const store = await aStore(on, organizationId);
    const orderId = await aSale(on, store, { sourceId: "2000003508419013" });
    const received = { kind: "order.received", at: new Date(), detail: { orderId } } as const;
    await inOrganization(organizationId, (tx) => recordEvent(tx, systemOf(organizationId), received), on);
    await saveTeam(admin, { kind: "groups", teamId: null, name: "Ventas", memberIds: [] }, { on });

    const kinds = async (filter: EventFilter) =>
      (await listEvents(admin, filter, { on })).items.map(({ kind }) => kind);
    expect(await kinds({})).toEqual(["team.group-saved"]);
    expect(await kinds({ person: "everybody" })).toEqual(["team.group-saved", "order.received"]);
    expect(await kinds({ kind: "order.received" })).toEqual(["order.received"]);
    expect(await kinds({ kind: "order.received", person: "anybody" })).toEqual([]);
    const { items } = await listEvents(admin, { person: "nobody" }, { on });
    expect(items).toMatchObject([{ kind: "order.received", detail: { orderId: "2000003508419013" } }]);
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
