import { eq, inArray, sql } from "drizzle-orm";
import { expect, it, vi } from "vitest";
import { database, inOrganization, type Transaction } from "@/db/client";
import { conversationLeases, conversations, entrySettings, questionLeases } from "@/db/schema";
import { aConversation, anAgent, anOrganization, aStore } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import { findSessionActor } from "@/lib/auth/session";
import { Forbidden, NotFound } from "@/lib/errors";
import { leaseQuestion } from "@/lib/inbox/lease-question";
import { leaseConversation } from "@/lib/messages/lease-conversation";
import { disablePerson } from "./disable-person";
import { enablePerson } from "./enable-person";
import { invitePerson } from "./invite-person";
import { listInvitations } from "./list-invitations";
import { listPeople } from "./list-people";
import { eventsOf } from "./testing/observe";

async function aTeam(on: Transaction) {
  const organizationId = await anOrganization(on);
  const admin = await anAgent(on, organizationId, { role: "admin" });
  const agent = await anAgent(on, organizationId);
  return { organizationId, admin, agent };
}

it(
  "what a disabled person had and is not resolved goes back to unassigned, and their questions are free",
  rolledBack(async (on) => {
    const { organizationId, admin, agent } = await aTeam(on);
    const store = await aStore(on, organizationId);
    const open = await aConversation(on, store, { assigneeId: agent.id });
    const resolved = await aConversation(on, store, { assigneeId: agent.id });
    const ofAdmin = await aConversation(on, store, { assigneeId: admin.id });
    const within = <T>(work: (tx: Transaction) => Promise<T>) => inOrganization(organizationId, work, on);
    await within((tx) => tx.update(conversations).set({ state: "resolved" }).where(eq(conversations.id, resolved.id)));
    await within((tx) =>
      tx.insert(entrySettings).values({
        organizationId,
        storeId: store.id,
        entry: "presale",
        enabled: true,
        module: "commercial",
        agentId: agent.id,
      }),
    );
    const [questionId = ""] = open.questionIds;
    await leaseQuestion(agent, { questionId }, { on });

    expect(await disablePerson(admin, { personId: agent.id }, { on })).toEqual({
      ok: true,
      value: { personId: agent.id, released: 1, entriesWithoutAgent: 1 },
    });

    const rows = await within((tx) =>
      tx
        .select({ id: conversations.id, assigneeId: conversations.assigneeId })
        .from(conversations)
        .where(inArray(conversations.id, [open.id, resolved.id, ofAdmin.id])),
    );
    expect(new Map(rows.map(({ id, assigneeId }) => [id, assigneeId]))).toEqual(
      new Map([
        [open.id, null],
        [resolved.id, agent.id],
        [ofAdmin.id, admin.id],
      ]),
    );
    expect(await within((tx) => tx.$count(questionLeases))).toBe(0);
    const [setting] = await within((tx) => tx.select({ agentId: entrySettings.agentId }).from(entrySettings));
    expect(setting).toEqual({ agentId: null });

    const happened = (await eventsOf(on, admin)).slice(-3);
    expect(happened).toMatchObject([
      { kind: "question.released", conversationId: open.id, detail: { questionId } },
      {
        kind: "conversation.assigned",
        conversationId: open.id,
        detail: { from: agent.id, to: null, reason: "person-disabled" },
      },
      { kind: "person.disabled", actorId: admin.id, detail: { personId: agent.id, released: 1 } },
    ]);
    expect((await disablePerson(admin, { personId: agent.id }, { on })).ok).toBe(true);
    expect(await eventsOf(on, admin)).toHaveLength(happened.length + 1);
  }),
);

it(
  "nobody sees a disabled person writing",
  rolledBack(async (on) => {
    const { organizationId, admin, agent } = await aTeam(on);
    const { id: conversationId } = await aConversation(on, await aStore(on, organizationId));
    await leaseConversation(agent, { conversationId }, { on });
    await disablePerson(admin, { personId: agent.id }, { on });
    expect(await inOrganization(organizationId, (tx) => tx.$count(conversationLeases), on)).toBe(0);
    expect(await eventsOf(on, admin)).toContainEqual(
      expect.objectContaining({ kind: "thread.changed", conversationId, detail: { writing: false } }),
    );
  }),
);

it("locks what it gives back in the order of the ids, as everybody does", async () => {
  const organizationId = await anOrganization(database());
  const admin = await anAgent(database(), organizationId, { role: "admin" });
  const agent = await anAgent(database(), organizationId);
  const store = await aStore(database(), organizationId);
  const ids: string[] = [];
  for (let count = 0; count < 2; count++) ids.push((await aConversation(database(), store)).id);
  const [low = "", high = ""] = ids.sort();
  const assign = (id: string) =>
    inOrganization(organizationId, (tx) =>
      tx.update(conversations).set({ assigneeId: agent.id }).where(eq(conversations.id, id)),
    );
  // An update meets rows in the order in which they were last written.
  await assign(high);
  await assign(low);

  const lock = (tx: Transaction, id: string) =>
    tx.select().from(conversations).where(eq(conversations.id, id)).for("update", { noWait: true });
  let disabling: Promise<unknown> = Promise.resolve();
  await inOrganization(organizationId, async (tx) => {
    await lock(tx, low);
    disabling = disablePerson(admin, { personId: agent.id });
    await vi.waitFor(async () => expect(await waiting()).toBeGreaterThan(0), { timeout: 5000 });
    // It waits for the first and holds nothing yet that comes after.
    await lock(tx, high);
  });
  expect(await disabling).toMatchObject({ ok: true, value: { released: 2 } });
});

/** How many transactions wait for another one to end. */
const waiting = async () =>
  (await database().execute(sql`select 1 from pg_locks where not granted and locktype = 'transactionid'`)).length;

it(
  "sessions end at once and stay ended when the person is enabled again",
  rolledBack(async (on) => {
    const { admin, agent } = await aTeam(on);
    const now = new Date();
    const before = { userId: agent.id, sessionId: "before", startedAt: now.getTime() - 1 };
    await disablePerson(admin, { personId: agent.id }, { on, now });
    expect(await findSessionActor(before, { on })).toBeNull();
    expect((await listPeople(admin, { on })).at(-1)).toMatchObject({ id: agent.id, disabledAt: now });

    await enablePerson(admin, { personId: agent.id }, { on, now });
    expect(await findSessionActor(before, { on })).toBeNull();
    expect(await findSessionActor({ ...before, startedAt: now.getTime() + 1 }, { on })).toMatchObject({ id: agent.id });
    expect((await eventsOf(on, admin)).map(({ kind }) => kind)).toEqual(["person.disabled", "person.enabled"]);
  }),
);

it(
  "links that a disabled admin made open nothing",
  rolledBack(async (on) => {
    const { organizationId, admin } = await aTeam(on);
    const leaving = await anAgent(on, organizationId, { role: "admin" });
    await invitePerson(leaving, { role: "admin", invitee: "", groupIds: [], departmentIds: [] }, { on });
    await disablePerson(admin, { personId: leaving.id }, { on });
    expect(await listInvitations(admin, { on })).toEqual([]);
  }),
);

it(
  "nobody disables themselves, and the last active admin stays",
  rolledBack(async (on) => {
    const { organizationId, admin } = await aTeam(on);
    expect(await disablePerson(admin, { personId: admin.id }, { on })).toEqual({ ok: false, reason: "own-account" });

    const second = await anAgent(on, organizationId, { role: "admin" });
    expect((await disablePerson(second, { personId: admin.id }, { on })).ok).toBe(true);
    // The disabled admin's last request may still be on its way.
    expect(await disablePerson(admin, { personId: second.id }, { on })).toEqual({ ok: false, reason: "last-admin" });
  }),
);

it(
  "only an admin may, and people of another organization do not exist",
  rolledBack(async (on) => {
    const { organizationId, admin, agent } = await aTeam(on);
    const manager = await anAgent(on, organizationId, { role: "manager" });
    const stranger = await anAgent(on, await anOrganization(on));
    await expect(disablePerson(manager, { personId: agent.id }, { on })).rejects.toThrow(Forbidden);
    await expect(enablePerson(manager, { personId: agent.id }, { on })).rejects.toThrow(Forbidden);
    await expect(disablePerson(admin, { personId: stranger.id }, { on })).rejects.toThrow(NotFound);
    await expect(enablePerson(admin, { personId: stranger.id }, { on })).rejects.toThrow(NotFound);
  }),
);
