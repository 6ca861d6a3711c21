import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { database, inOrganization, type Transaction } from "@/db/client";
import { claims, conversationLeases, conversations, departments, entrySettings, events } from "@/db/schema";
import { aComplaint, aThread } from "@/db/testing/after-sale";
import { aConversation, aDepartment, aGroup, anAgent, anOrganization, aStore } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import type { Agent } from "@/lib/auth/actor";
import { Forbidden, NotFound } from "@/lib/errors";
import { addNote } from "./add-note";
import { assignConversation } from "./assign-conversation";
import { getAfterSale } from "./get-after-sale";
import { listAssignable } from "./list-assignable";
import { markRead } from "./mark-read";
import { reopenConversation, wakeConversation } from "./reopen-conversation";
import { resolveConversation } from "./resolve-conversation";
import { routeFor } from "./route-conversation";
import { setTopic } from "./set-topic";
import { snoozeConversation } from "./snooze-conversation";
import { takeConversation } from "./take-conversation";
import { transferConversation } from "./transfer-conversation";

const NOW = new Date("2026-11-20T15:00:00.000Z");
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);
const HELP_MINUTES = 8 * 60;

async function aDesk(on: Parameters<typeof anOrganization>[0]) {
  const organizationId = await anOrganization(on);
  const store = await aStore(on, organizationId);
  const thread = await aThread(on, store, { at: later(-30), sortAt: later(-30 + HELP_MINUTES) });
  return {
    organizationId,
    store,
    conversationId: thread.id,
    department: await aDepartment(on, organizationId),
    lucia: await anAgent(on, organizationId),
    martin: await anAgent(on, organizationId, { name: "Martín Ríos" }),
  };
}

async function stateOf(organizationId: string, conversationId: string, on?: Transaction) {
  const [row] = await inOrganization(
    organizationId,
    (tx) => tx.select().from(conversations).where(eq(conversations.id, conversationId)),
    on,
  );
  return row;
}

const eventsOf = (organizationId: string, on: Transaction) =>
  inOrganization(
    organizationId,
    (tx) => tx.select({ kind: events.kind, detail: events.detail }).from(events).orderBy(events.sequence),
    on,
  );

describe("a conversation after the sale", () => {
  it(
    "goes to a department with a reason, unassigned, and whoever was writing stops",
    rolledBack(async (on) => {
      const { organizationId, conversationId, department, lucia } = await aDesk(on);
      await takeConversation(lucia, { conversationId }, { on });
      await inOrganization(
        organizationId,
        (tx) =>
          tx
            .insert(conversationLeases)
            .values({ organizationId, conversationId, userId: lucia.id, expiresAt: later(5) }),
        on,
      );
      const to = { kind: "department", id: department } as const;
      expect(await transferConversation(lucia, { conversationId, to, reason: "Es de garantía" }, { on })).toMatchObject(
        {
          ok: true,
        },
      );
      expect(await stateOf(organizationId, conversationId, on)).toMatchObject({
        assigneeId: null,
        module: "support",
        groupId: null,
        departmentId: department,
      });
      expect((await eventsOf(organizationId, on)).at(-1)).toEqual({
        kind: "conversation.transferred",
        detail: { department, reason: "Es de garantía" },
      });
      expect(await inOrganization(organizationId, (tx) => tx.select().from(conversationLeases), on)).toEqual([]);
    }),
  );

  it(
    "goes to a group of the commercial inbox and back",
    rolledBack(async (on) => {
      const { organizationId, conversationId, department, lucia } = await aDesk(on);
      const group = await aGroup(on, organizationId);
      const to = (kind: "group" | "department", id: string) =>
        transferConversation(lucia, { conversationId, to: { kind, id }, reason: "x" }, { on });
      await to("department", department);
      await to("group", group);
      const there = { module: "commercial", groupId: group, departmentId: null };
      expect(await stateOf(organizationId, conversationId, on)).toMatchObject(there);
      await to("department", department);
      const back = { module: "support", groupId: null, departmentId: department };
      expect(await stateOf(organizationId, conversationId, on)).toMatchObject(back);
    }),
  );

  it(
    "is refused to departments that are archived or belong elsewhere; presale to any",
    rolledBack(async (on) => {
      const { organizationId, store, conversationId, department, lucia } = await aDesk(on);
      const refusal = { ok: false, reason: "department-not-available" };
      const to = (id: string, of = conversationId) =>
        transferConversation(lucia, { conversationId: of, to: { kind: "department", id }, reason: "x" }, { on });
      expect(await to(await aDepartment(on, await anOrganization(on)))).toEqual(refusal);
      expect(await to(department, (await aConversation(on, store)).id)).toEqual(refusal);
      await inOrganization(organizationId, (tx) => tx.update(departments).set({ archivedAt: NOW }), on);
      expect(await to(department)).toEqual(refusal);
      expect((await listAssignable(lucia, { on })).departments).toEqual([]);
    }),
  );

  it(
    "is offered to the departments in use, by name",
    rolledBack(async (on) => {
      const { organizationId, department, lucia } = await aDesk(on);
      const first = await aDepartment(on, organizationId, "Arreglos");
      expect((await listAssignable(lucia, { on })).departments.map(({ id }) => id)).toEqual([first, department]);
    }),
  );

  it("is taken by one of two, given on, noted and read, like any other", async () => {
    const { organizationId, conversationId, lucia, martin } = await aDesk(database());
    const outcomes = await Promise.all([lucia, martin].map((agent) => takeConversation(agent, { conversationId })));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    await assignConversation(lucia, { conversationId, agentId: martin.id });
    await addNote(lucia, { conversationId, noteId: crypto.randomUUID(), text: "Pidió factura" });
    await markRead(lucia, { conversationId });
    expect(await stateOf(organizationId, conversationId)).toMatchObject({ assigneeId: martin.id });
    expect(await getAfterSale(lucia, { conversationId })).toMatchObject({
      assigneeName: "Martín Ríos",
      notes: [{ text: "Pidió factura", authorName: lucia.name }],
    });
  });

  it(
    "is put away and comes back to where it is due",
    rolledBack(async (on) => {
      const { organizationId, store, conversationId, lucia } = await aDesk(on);
      await resolveConversation(lucia, { conversationId }, { on, now: NOW });
      expect(await stateOf(organizationId, conversationId, on)).toMatchObject({ state: "resolved", sortAt: NOW });
      await reopenConversation(lucia, { conversationId }, { on, now: later(5) });
      const dueAgain = { state: "open", sortAt: later(-30 + HELP_MINUTES) };
      expect(await stateOf(organizationId, conversationId, on)).toMatchObject(dueAgain);

      const claim = await aComplaint(on, store, { at: later(-60), dueAt: later(600) });
      await inOrganization(
        organizationId,
        (tx) =>
          tx
            .update(claims)
            .set({ sparedUntil: later(300) })
            .where(eq(claims.id, claim.claimId)),
        on,
      );
      await snoozeConversation(lucia, { conversationId: claim.id, until: later(60) }, { on, now: NOW });
      await wakeConversation({ conversationId: claim.id }, organizationId, { on, now: later(59) });
      expect(await stateOf(organizationId, claim.id, on)).toMatchObject({ state: "snoozed", sortAt: later(60) });
      await wakeConversation({ conversationId: claim.id }, organizationId, { on, now: later(61) });
      expect(await stateOf(organizationId, claim.id, on)).toMatchObject({ state: "open", sortAt: later(300) });
    }),
  );

  it(
    "is routed to the department that the configuration names",
    rolledBack(async (on) => {
      const { organizationId, store, department } = await aDesk(on);
      await inOrganization(
        organizationId,
        async (tx) => {
          await tx.insert(entrySettings).values({
            organizationId,
            storeId: store.id,
            entry: "claim",
            enabled: true,
            module: "support",
            departmentId: department,
          });
          expect(await routeFor(tx, store.id, "claim")).toMatchObject({ module: "support", departmentId: department });
          expect(await routeFor(tx, store.id, "postsale")).toMatchObject({ module: "support", departmentId: null });
        },
        on,
      );
    }),
  );
});

describe("setTopic", () => {
  it(
    "says what it is about and by whom, once",
    rolledBack(async (on) => {
      const { organizationId, conversationId, lucia, martin } = await aDesk(on);
      await setTopic(lucia, { conversationId, topic: "invoice-copy" }, { on, now: NOW });
      await setTopic(martin, { conversationId, topic: "invoice-copy" }, { on, now: NOW });
      await setTopic(martin, { conversationId, topic: null }, { on, now: NOW });
      expect(await stateOf(organizationId, conversationId, on)).toMatchObject({ topic: null, topicSetBy: martin.id });
      expect(await eventsOf(organizationId, on)).toEqual([
        { kind: "conversation.topic-set", detail: { topic: "invoice-copy", from: null } },
        { kind: "conversation.topic-set", detail: { topic: null, from: "invoice-copy" } },
      ]);
      expect(await getAfterSale(lucia, { conversationId }, { on })).toMatchObject({ topicSetBy: "Martín Ríos" });
    }),
  );

  it(
    "keeps a person's word although it is what was recognized",
    rolledBack(async (on) => {
      const { organizationId, store, lucia } = await aDesk(on);
      const { id } = await aThread(on, store, { topic: "order-status" });
      await setTopic(lucia, { conversationId: id, topic: "order-status" }, { on });
      expect(await stateOf(organizationId, id, on)).toMatchObject({ topicSetBy: lucia.id });
    }),
  );

  it(
    "is for people of the organization, and for after the sale",
    rolledBack(async (on) => {
      const { store, conversationId, lucia } = await aDesk(on);
      const stranger = await anAgent(on, await anOrganization(on), { role: "admin" });
      const topic = "order-status";
      await expect(setTopic(stranger, { conversationId, topic }, { on })).rejects.toBeInstanceOf(NotFound);
      const { id } = await aConversation(on, store);
      await expect(setTopic(lucia, { conversationId: id, topic }, { on })).rejects.toBeInstanceOf(NotFound);
      // A role from a later version, which this one must not trust.
      const nobody = { ...lucia, role: "visitor" } as unknown as Agent;
      await expect(setTopic(nobody, { conversationId, topic }, { on })).rejects.toBeInstanceOf(Forbidden);
    }),
  );
});
