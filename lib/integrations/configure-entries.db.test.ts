import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { inOrganization, type Transaction } from "@/db/client";
import { chatbots, conversations, entrySettings, groups, memberships } from "@/db/schema";
import { aComplaint, aLead, aThread } from "@/db/testing/after-sale";
import {
  aConversation,
  aDepartment,
  aGroup,
  anAgent,
  anOrganization,
  aStore,
  type TestStore,
} from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import type { Agent } from "@/lib/auth/actor";
import { Forbidden, NotFound } from "@/lib/errors";
import { configureEntries } from "./configure-entries";
import { getEntrySettings } from "./get-entry-settings";
import { ConfigureEntries, type EntryChoice } from "./input";
import { eventsOf, kindsOf } from "./testing/what-happened";

type House = { store: TestStore; admin: Agent; groupId: string; departmentId: string };

async function aHouse(on: Transaction): Promise<House> {
  const organizationId = await anOrganization(on);
  return {
    store: await aStore(on, organizationId),
    admin: await anAgent(on, organizationId, { role: "admin" }),
    groupId: await aGroup(on, organizationId, "Ventas"),
    departmentId: await aDepartment(on, organizationId, "Garantías"),
  };
}

const configure = (
  on: Transaction,
  { admin, store }: House,
  entries: EntryChoice[],
  { applyToOpen = false, actor = admin, storeId = store.id } = {},
) => configureEntries(actor, { storeId, entries, applyToOpen }, { on });

const presale = (rest: Partial<EntryChoice> = {}) =>
  ({ entry: "presale", enabled: true, module: "commercial", target: null, ...rest }) as EntryChoice;

const savedFor = (on: Transaction, { store }: House, entry: EntryChoice["entry"]) =>
  inOrganization(
    store.organizationId,
    async (tx) => {
      const where = and(eq(entrySettings.storeId, store.id), eq(entrySettings.entry, entry));
      return (await tx.select().from(entrySettings).where(where))[0];
    },
    on,
  );

it(
  "gives each entry to a group, an agent or a department, and records before and after",
  rolledBack(async (on) => {
    const house = await aHouse(on);
    const { groupId, departmentId, admin, store } = house;
    const choices: EntryChoice[] = [
      presale({ target: { kind: "group", id: groupId } } as Partial<EntryChoice>),
      { entry: "postsale", enabled: true, module: "support", target: { kind: "department", id: departmentId } },
      { entry: "claim", enabled: false, module: "commercial", target: { kind: "agent", id: admin.id } },
    ];
    expect(await configure(on, house, choices)).toEqual({ ok: true, value: { rerouted: 0 } });
    expect(await savedFor(on, house, "presale")).toMatchObject({ module: "commercial", groupId, agentId: null });
    expect(await savedFor(on, house, "postsale")).toMatchObject({ module: "support", departmentId });
    expect(await savedFor(on, house, "claim")).toMatchObject({ enabled: false, agentId: admin.id });

    await configure(on, house, [presale()]);
    expect(await savedFor(on, house, "presale")).toMatchObject({ module: "commercial", groupId: null });
    expect(await eventsOf(on, store.organizationId)).toMatchObject([
      { kind: "entries.configured", detail: { presaleBefore: "unset", presale: `on commercial group ${groupId}` } },
      {
        kind: "entries.configured",
        actorId: admin.id,
        detail: { storeId: store.id, presaleBefore: `on commercial group ${groupId}`, presale: "on commercial" },
      },
    ]);

    const { settings, choices: offered } = await getEntrySettings(admin, store.id, { on });
    expect(settings).toEqual([
      { ...presale(), targetName: null },
      { ...choices[1], targetName: "Garantías" },
      { ...choices[2], targetName: "Lucía Ferreyra" },
    ]);
    expect(offered).toEqual({
      groups: [{ id: groupId, name: "Ventas", people: 0 }],
      departments: [{ id: departmentId, name: "Garantías", people: 0 }],
      agents: [{ id: admin.id, name: "Lucía Ferreyra" }],
      chatbots: [],
    });
  }),
);

it(
  "never gives presale to support, and the database would not either",
  rolledBack(async (on) => {
    const house = await aHouse(on);
    const choice: EntryChoice = { entry: "presale", enabled: true, module: "support", target: null };
    expect(await configure(on, house, [choice])).toEqual({
      ok: false,
      reason: "support-not-for-presale",
      detail: { entry: "presale" },
    });
    const { organizationId, id: storeId } = house.store;
    const forced = inOrganization(
      organizationId,
      (tx) =>
        tx
          .insert(entrySettings)
          .values({ organizationId, storeId, entry: "presale", enabled: true, module: "support" }),
      on,
    );
    await expect(forced).rejects.toMatchObject({ cause: { constraint_name: "support_never_answers_presale" } });
  }),
);

it(
  "refuses a chatbot where there is none, and a flow bot for presale",
  rolledBack(async (on) => {
    const house = await aHouse(on);
    const { organizationId } = house.store;
    const [flow, assistant] = [crypto.randomUUID(), crypto.randomUUID()];
    await inOrganization(
      organizationId,
      (tx) =>
        tx.insert(chatbots).values([
          { id: flow, organizationId, name: "Menú", kind: "flow" },
          { id: assistant, organizationId, name: "Asistente", kind: "assistant" },
        ]),
      on,
    );
    const toBot = (entry: EntryChoice["entry"], id: string | null): EntryChoice => ({
      entry,
      enabled: true,
      module: "chatbot",
      target: id === null ? null : { kind: "chatbot", id },
    });
    expect(await configure(on, house, [toBot("claim", null)])).toMatchObject({ reason: "no-chatbot" });
    expect(await configure(on, house, [toBot("presale", flow)])).toMatchObject({ reason: "flow-bot-not-for-presale" });
    expect(await configure(on, house, [toBot("presale", crypto.randomUUID())])).toMatchObject({
      reason: "target-not-found",
    });
    expect((await configure(on, house, [toBot("presale", assistant), toBot("claim", flow)])).ok).toBe(true);
    expect(await savedFor(on, house, "claim")).toMatchObject({ chatbotId: flow, chatbotKind: "flow" });
  }),
);

it(
  "refuses teams and people who are gone or of another organization, and then changes nothing",
  rolledBack(async (on) => {
    const house = await aHouse(on);
    const { organizationId } = house.store;
    const elsewhere = await aHouse(on);
    const leaver = await anAgent(on, organizationId);
    await inOrganization(
      organizationId,
      async (tx) => {
        await tx.update(groups).set({ archivedAt: new Date() }).where(eq(groups.id, house.groupId));
        await tx.update(memberships).set({ disabledAt: new Date() }).where(eq(memberships.userId, leaver.id));
      },
      on,
    );
    const cases: [EntryChoice["target"], string][] = [
      [{ kind: "group", id: house.groupId }, "target-archived"],
      [{ kind: "agent", id: leaver.id }, "target-archived"],
      [{ kind: "group", id: elsewhere.groupId }, "target-not-found"],
      [{ kind: "agent", id: elsewhere.admin.id }, "target-not-found"],
    ];
    const fine: EntryChoice = { entry: "claim", enabled: false, module: "support", target: null };
    for (const [target, reason] of cases) {
      const refusal = await configure(on, house, [fine, presale({ target } as Partial<EntryChoice>)]);
      expect(refusal).toEqual({ ok: false, reason, detail: { entry: "presale" } });
    }
    expect(await savedFor(on, house, "claim")).toBeUndefined();
    expect(await kindsOf(on, organizationId)).toEqual([]);
  }),
);

it.each([
  ["a department for commercial", [presale({ target: { kind: "department", id: crypto.randomUUID() } } as never)]],
  ["the same entry twice", [presale(), presale()]],
  ["nothing at all", []],
])("does not take %s for a choice", (_, entries) => {
  expect(ConfigureEntries.safeParse({ storeId: crypto.randomUUID(), entries, applyToOpen: false }).success).toBe(false);
});

it(
  "leaves open conversations where they are unless asked, and then moves only what nobody has taken",
  rolledBack(async (on) => {
    const house = await aHouse(on);
    const { store, groupId, admin } = house;
    const open = await aConversation(on, store);
    const taken = await aConversation(on, store, { assigneeId: admin.id });
    const already = await aConversation(on, store, { groupId });
    const answered = await aConversation(on, store);
    const resolved = await aConversation(on, store);
    const elsewhere = await aConversation(on, await aStore(on, await anOrganization(on)));
    await inOrganization(
      store.organizationId,
      async (tx) => {
        await tx.update(conversations).set({ waitingSince: null }).where(eq(conversations.id, answered.id));
        await tx.update(conversations).set({ state: "resolved" }).where(eq(conversations.id, resolved.id));
      },
      on,
    );
    const groupOf = (id: string, organizationId = store.organizationId) =>
      inOrganization(
        organizationId,
        async (tx) => (await tx.select().from(conversations).where(eq(conversations.id, id)))[0]?.groupId,
        on,
      );
    const toGroup = [presale({ target: { kind: "group", id: groupId } } as Partial<EntryChoice>)];
    await configure(on, house, toGroup);
    expect(await groupOf(open.id)).toBeNull();

    const { waitingUntaken } = await getEntrySettings(admin, store.id, { on });
    expect(waitingUntaken.presale).toBe(2);
    expect(await configure(on, house, toGroup, { applyToOpen: true })).toEqual({ ok: true, value: { rerouted: 1 } });
    expect(await groupOf(open.id)).toBe(groupId);
    for (const { id } of [taken, answered, resolved]) expect(await groupOf(id)).toBeNull();
    expect(await groupOf(already.id)).toBe(groupId);
    expect(await groupOf(elsewhere.id)).toBeUndefined();
    const events = await eventsOf(on, store.organizationId);
    expect(events.slice(1)).toMatchObject([
      { kind: "conversation.routed", conversationId: open.id, actorId: admin.id, detail: { groupId } },
      { kind: "entries.configured", detail: { rerouted: 1 } },
    ]);
  }),
);

it(
  "gives open conversations to the agent of the entry",
  rolledBack(async (on) => {
    const house = await aHouse(on);
    const { id } = await aConversation(on, house.store);
    const toAgent = [presale({ target: { kind: "agent", id: house.admin.id } } as Partial<EntryChoice>)];
    expect(await configure(on, house, toAgent, { applyToOpen: true })).toMatchObject({ value: { rerouted: 1 } });
    const [row] = await inOrganization(
      house.store.organizationId,
      (tx) => tx.select().from(conversations).where(eq(conversations.id, id)),
      on,
    );
    expect(row?.assigneeId).toBe(house.admin.id);
  }),
);

it(
  "is for admins, of that organization; others may look",
  rolledBack(async (on) => {
    const house = await aHouse(on);
    for (const role of ["agent", "manager"] as const) {
      const actor = await anAgent(on, house.store.organizationId, { role });
      await expect(configure(on, house, [presale()], { actor })).rejects.toThrow(Forbidden);
      expect((await getEntrySettings(actor, house.store.id, { on })).settings).toHaveLength(3);
    }
    const { admin: stranger } = await aHouse(on);
    await expect(configure(on, house, [presale()], { actor: stranger })).rejects.toThrow(NotFound);
    await expect(getEntrySettings(stranger, house.store.id, { on })).rejects.toThrow(NotFound);
  }),
);

it(
  "counts what came in the last seven days, by when it happened and not by when it was read",
  rolledBack(async (on) => {
    const { store, admin } = await aHouse(on);
    const now = new Date();
    const long = new Date(now.getTime() - 8 * 86_400_000);
    await aConversation(on, store, { texts: ["¿Hacen envíos?", "¿Y factura A?"], askedAt: now });
    const { id: conversationId } = await aConversation(on, store, { askedAt: long });
    for (const at of [now, long]) await aLead(on, store, { conversationId, at });
    for (const at of [now, now, long]) await aThread(on, store, { at });
    for (const at of [now, long]) await aComplaint(on, store, { at });
    const { receivedLately } = await getEntrySettings(admin, store.id, { on, now });
    expect(receivedLately).toEqual({ presale: 3, postsale: 2, claim: 1 });
  }),
);
