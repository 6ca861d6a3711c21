import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { database, inOrganization, type Transaction } from "@/db/client";
import { conversations, drafts, events, memberships, notes, questionLeases } from "@/db/schema";
import { aConversation, aGroup, anAgent, anOrganization, aStore } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import type { Agent } from "@/lib/auth/actor";
import { Forbidden, NotFound } from "@/lib/errors";
import { addNote } from "./add-note";
import { assignConversation } from "./assign-conversation";
import { leaseMinutes, leaseQuestion, releaseQuestion } from "./lease-question";
import { markRead } from "./mark-read";
import { reopenConversation, wakeConversation } from "./reopen-conversation";
import { resolveConversation } from "./resolve-conversation";
import { saveDraft } from "./save-draft";
import { snoozeConversation } from "./snooze-conversation";
import { takeConversation } from "./take-conversation";
import { transferConversation } from "./transfer-conversation";

const NOW = new Date("2026-11-20T15:00:00.000Z");
const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

async function aDesk(on: Parameters<typeof anOrganization>[0]) {
  const organizationId = await anOrganization(on);
  const store = await aStore(on, organizationId);
  const { id: conversationId, questionIds } = await aConversation(on, store, { askedAt: later(-30) });
  return {
    organizationId,
    conversationId,
    questionId: questionIds[0] ?? "",
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
    (tx) =>
      tx
        .select({ kind: events.kind, actorId: events.actorId, detail: events.detail })
        .from(events)
        .orderBy(events.sequence),
    on,
  );

describe("takeConversation", () => {
  it(
    "makes the agent responsible, once",
    rolledBack(async (on) => {
      const { organizationId, conversationId, lucia, martin } = await aDesk(on);
      expect(await takeConversation(lucia, { conversationId }, { on })).toEqual({ ok: true, value: null });
      expect(await takeConversation(lucia, { conversationId }, { on })).toEqual({ ok: true, value: null });
      expect(await takeConversation(martin, { conversationId }, { on })).toEqual({
        ok: false,
        reason: "already-taken",
      });
      expect(await stateOf(organizationId, conversationId, on)).toMatchObject({ assigneeId: lucia.id });
      expect(await eventsOf(organizationId, on)).toMatchObject([{ kind: "conversation.taken", actorId: lucia.id }]);
    }),
  );

  it("goes to one of two agents who press the key in the same second", async () => {
    const { organizationId, conversationId, lucia, martin } = await aDesk(database());
    const outcomes = await Promise.all([lucia, martin].map((agent) => takeConversation(agent, { conversationId })));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const winner = outcomes[0]?.ok ? lucia : martin;
    expect(await stateOf(organizationId, conversationId)).toMatchObject({ assigneeId: winner.id });
  });
});

describe("assignConversation", () => {
  it(
    "gives it to a colleague and keeps from whom",
    rolledBack(async (on) => {
      const { organizationId, conversationId, lucia, martin } = await aDesk(on);
      await assignConversation(lucia, { conversationId, agentId: lucia.id }, { on });
      await assignConversation(lucia, { conversationId, agentId: martin.id }, { on });
      expect(await stateOf(organizationId, conversationId, on)).toMatchObject({ assigneeId: martin.id });
      expect((await eventsOf(organizationId, on)).at(-1)).toMatchObject({ detail: { to: martin.id, from: lucia.id } });
    }),
  );

  it(
    "refuses whoever is disabled or belongs elsewhere",
    rolledBack(async (on) => {
      const { organizationId, conversationId, lucia, martin } = await aDesk(on);
      await inOrganization(
        organizationId,
        (tx) => tx.update(memberships).set({ disabledAt: NOW }).where(eq(memberships.userId, martin.id)),
        on,
      );
      const stranger = await anAgent(on, await anOrganization(on));
      for (const agentId of [martin.id, stranger.id]) {
        expect(await assignConversation(lucia, { conversationId, agentId }, { on })).toEqual({
          ok: false,
          reason: "agent-not-available",
        });
      }
    }),
  );
});

describe("transferConversation", () => {
  it(
    "hands it to a group with a reason, unassigned, and gives the question back",
    rolledBack(async (on) => {
      const { organizationId, conversationId, questionId, lucia } = await aDesk(on);
      const group = await aGroup(on, organizationId);
      await takeConversation(lucia, { conversationId }, { on });
      await leaseQuestion(lucia, { questionId }, { on });
      const to = { kind: "group", id: group } as const;
      await transferConversation(lucia, { conversationId, to, reason: "Es de calzado" }, { on });
      expect(await stateOf(organizationId, conversationId, on)).toMatchObject({ assigneeId: null, groupId: group });
      expect((await eventsOf(organizationId, on)).at(-1)).toMatchObject({
        kind: "conversation.transferred",
        detail: { group, reason: "Es de calzado" },
      });
      expect(await inOrganization(organizationId, (tx) => tx.select().from(questionLeases), on)).toEqual([]);
    }),
  );

  it(
    "refuses a group of another organization",
    rolledBack(async (on) => {
      const { conversationId, lucia } = await aDesk(on);
      const to = { kind: "group", id: await aGroup(on, await anOrganization(on)) } as const;
      expect(await transferConversation(lucia, { conversationId, to, reason: "x" }, { on })).toEqual({
        ok: false,
        reason: "group-not-available",
      });
    }),
  );
});

describe("snoozeConversation", () => {
  it(
    "takes it out of the list until its time, and brings it back then and not before",
    rolledBack(async (on) => {
      const { organizationId, conversationId, lucia } = await aDesk(on);
      const until = later(60);
      await snoozeConversation(lucia, { conversationId, until }, { on, now: NOW });
      expect(await stateOf(organizationId, conversationId, on)).toMatchObject({ state: "snoozed", sortAt: until });
      await wakeConversation({ conversationId }, organizationId, { on, now: later(59) });
      expect(await stateOf(organizationId, conversationId, on)).toMatchObject({ state: "snoozed" });
      await wakeConversation({ conversationId }, organizationId, { on, now: later(60) });
      await wakeConversation({ conversationId }, organizationId, { on, now: later(61) });
      expect(await stateOf(organizationId, conversationId, on)).toMatchObject({ state: "open", sortAt: later(-30) });
      expect((await eventsOf(organizationId, on)).map(({ kind }) => kind)).toEqual([
        "conversation.snoozed",
        "conversation.reopened",
      ]);
    }),
  );

  it(
    "refuses the past and the far future",
    rolledBack(async (on) => {
      const { conversationId, lucia } = await aDesk(on);
      const until = (at: Date) => snoozeConversation(lucia, { conversationId, until: at }, { on, now: NOW });
      expect(await until(NOW)).toEqual({ ok: false, reason: "not-in-the-future" });
      expect(await until(new Date("9999-01-01T00:00:00Z"))).toEqual({ ok: false, reason: "too-far" });
    }),
  );
});

describe("resolveConversation and reopenConversation", () => {
  it(
    "puts it away with who did it, and back where it stood",
    rolledBack(async (on) => {
      const { organizationId, conversationId, lucia } = await aDesk(on);
      await resolveConversation(lucia, { conversationId }, { on, now: NOW });
      expect(await stateOf(organizationId, conversationId, on)).toMatchObject({
        state: "resolved",
        resolvedBy: lucia.id,
        sortAt: NOW,
      });
      await reopenConversation(lucia, { conversationId }, { on, now: later(5) });
      expect(await stateOf(organizationId, conversationId, on)).toMatchObject({
        state: "open",
        resolvedBy: null,
        sortAt: later(-30),
      });
    }),
  );
});

describe("leaseQuestion", () => {
  it(
    "tells the second agent who is answering, and lets them in when the lease has ended",
    rolledBack(async (on) => {
      const { questionId, lucia, martin } = await aDesk(on);
      expect(await leaseQuestion(lucia, { questionId }, { on, now: NOW })).toMatchObject({ ok: true });
      expect(await leaseQuestion(martin, { questionId }, { on, now: later(1) })).toMatchObject({
        reason: "being-answered",
        detail: { name: lucia.name, until: later(leaseMinutes).toISOString() },
      });
      expect(await leaseQuestion(martin, { questionId }, { on, now: later(leaseMinutes) })).toMatchObject({ ok: true });
    }),
  );

  it(
    "renews in silence and tells when the question is given back",
    rolledBack(async (on) => {
      const { organizationId, questionId, lucia, martin } = await aDesk(on);
      await leaseQuestion(lucia, { questionId }, { on, now: NOW });
      await leaseQuestion(lucia, { questionId }, { on, now: later(1) });
      await releaseQuestion(martin, { questionId }, { on, now: later(2) });
      await releaseQuestion(lucia, { questionId }, { on, now: later(2) });
      expect((await eventsOf(organizationId, on)).map(({ kind }) => kind)).toEqual([
        "question.leased",
        "question.released",
      ]);
    }),
  );
});

describe("saveDraft", () => {
  it(
    "keeps one draft for each agent, and forgets it when it is empty",
    rolledBack(async (on) => {
      const { organizationId, questionId, lucia, martin } = await aDesk(on);
      await saveDraft(lucia, { questionId, text: "Hol" }, { on });
      await saveDraft(lucia, { questionId, text: "Hola" }, { on });
      await saveDraft(martin, { questionId, text: "Buenas" }, { on });
      const kept = () =>
        inOrganization(organizationId, (tx) => tx.select({ text: drafts.text }).from(drafts).orderBy(drafts.text), on);
      expect(await kept()).toEqual([{ text: "Buenas" }, { text: "Hola" }]);
      await saveDraft(martin, { questionId, text: "" }, { on });
      expect(await kept()).toEqual([{ text: "Hola" }]);
    }),
  );
});

describe("addNote", () => {
  it(
    "leaves one note however often the key was pressed",
    rolledBack(async (on) => {
      const { organizationId, conversationId, lucia } = await aDesk(on);
      const note = { conversationId, noteId: crypto.randomUUID(), text: "Corre en montaña" };
      await addNote(lucia, note, { on });
      await addNote(lucia, note, { on });
      expect(await inOrganization(organizationId, (tx) => tx.select().from(notes), on)).toHaveLength(1);
      expect(await eventsOf(organizationId, on)).toHaveLength(1);
    }),
  );
});

type Verb = (actor: Agent, on: Transaction, ids: { conversationId: string; questionId: string }) => Promise<unknown>;

const VERBS: [name: string, verb: Verb][] = [
  ["take", (actor, on, { conversationId }) => takeConversation(actor, { conversationId }, { on })],
  [
    "assign",
    (actor, on, { conversationId }) => assignConversation(actor, { conversationId, agentId: actor.id }, { on }),
  ],
  [
    "transfer",
    (actor, on, { conversationId }) =>
      transferConversation(actor, { conversationId, to: { kind: "agent", id: actor.id }, reason: "x" }, { on }),
  ],
  [
    "snooze",
    (actor, on, { conversationId }) => snoozeConversation(actor, { conversationId, until: later(9) }, { on, now: NOW }),
  ],
  ["resolve", (actor, on, { conversationId }) => resolveConversation(actor, { conversationId }, { on })],
  ["reopen", (actor, on, { conversationId }) => reopenConversation(actor, { conversationId }, { on })],
  [
    "note",
    (actor, on, { conversationId }) =>
      addNote(actor, { conversationId, noteId: crypto.randomUUID(), text: "x" }, { on }),
  ],
  ["mark read", (actor, on, { conversationId }) => markRead(actor, { conversationId }, { on })],
  ["lease", (actor, on, { questionId }) => leaseQuestion(actor, { questionId }, { on })],
  ["release", (actor, on, { questionId }) => releaseQuestion(actor, { questionId }, { on })],
  ["draft", (actor, on, { questionId }) => saveDraft(actor, { questionId, text: "x" }, { on })],
];

describe.each(VERBS)("%s", (_name, verb) => {
  it(
    "finds nothing in another organization",
    rolledBack(async (on) => {
      const ids = await aDesk(on);
      const stranger = await anAgent(on, await anOrganization(on), { role: "admin" });
      await expect(verb(stranger, on, ids)).rejects.toBeInstanceOf(NotFound);
    }),
  );

  it(
    "is not for a role that may not",
    rolledBack(async (on) => {
      const ids = await aDesk(on);
      // A role from a later version, which this one must not trust.
      const unknown = { ...ids.lucia, role: "visitor" } as unknown as Agent;
      await expect(verb(unknown, on, ids)).rejects.toBeInstanceOf(Forbidden);
    }),
  );
});
