import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { inOrganization, type Transaction } from "@/db/client";
import { conversations, entrySettings, events, questions } from "@/db/schema";
import { aGroup, anAgent, anOrganization, aStore, type TestStore } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import { systemOf } from "@/lib/auth/actor";
import type { ChannelQuestion } from "@/lib/channels/channel";
import { recordEvents } from "@/lib/events/record-event";
import { applyAbsence, applyQuestion } from "./apply-question";
import { resolveConversation } from "./resolve-conversation";
import { snoozeConversation } from "./snooze-conversation";

const NOON = new Date("2026-11-20T15:00:00.000Z");
const minutes = (count: number) => new Date(NOON.getTime() + count * 60_000);

const asked = (change: Partial<ChannelQuestion> = {}): ChannelQuestion => ({
  sourceId: "13580012345",
  sellerId: "468424240",
  itemId: "MLA1136716168",
  buyerId: "162981404",
  status: "UNANSWERED",
  text: "Hola, ¿tienen talle 44 en negro?",
  askedAt: NOON,
  onHold: false,
  deletedFromListing: false,
  answer: null,
  ...change,
});

const answered = (text: string, status = "ACTIVE"): Partial<ChannelQuestion> => ({
  status: "ANSWERED",
  answer: { text, status, answeredAt: minutes(5) },
});

async function aShop(on: Transaction) {
  const store = await aStore(on, await anOrganization(on));
  const apply = (question: ChannelQuestion, readAt = minutes(1)) =>
    inOrganization(
      store.organizationId,
      async (tx) => {
        const actor = systemOf(store.organizationId);
        const applied = await applyQuestion(tx, actor, { storeId: store.id, question, readAt });
        await recordEvents(tx, actor, applied?.events ?? []);
        return applied;
      },
      on,
    );
  return { store, apply };
}

const read = <T>(store: TestStore, on: Transaction, work: (tx: Transaction) => Promise<T>) =>
  inOrganization(store.organizationId, work, on);

const conversationsOf = (store: TestStore, on: Transaction) =>
  read(store, on, (tx) => tx.select().from(conversations).where(eq(conversations.storeId, store.id)));
const questionsOf = (store: TestStore, on: Transaction) =>
  read(store, on, (tx) =>
    tx.select().from(questions).where(eq(questions.storeId, store.id)).orderBy(questions.askedAt),
  );
const kindsOf = (store: TestStore, on: Transaction) =>
  read(store, on, async (tx) => {
    const rows = await tx.select({ kind: events.kind }).from(events).orderBy(events.sequence);
    return rows.map(({ kind }) => kind);
  });

it(
  "opens a conversation and says so",
  rolledBack(async (on) => {
    const { store, apply } = await aShop(on);
    await apply(asked());
    expect(await conversationsOf(store, on)).toMatchObject([
      { state: "open", module: "commercial", waitingSince: NOON, unansweredCount: 1, sortAt: NOON },
    ]);
    expect(await kindsOf(store, on)).toEqual(["conversation.routed", "question.received"]);
  }),
);

it(
  "changes nothing when the same reading is applied again",
  rolledBack(async (on) => {
    const { store, apply } = await aShop(on);
    for (let time = 0; time < 3; time++) await apply(asked(), minutes(1 + time));
    expect(await questionsOf(store, on)).toHaveLength(1);
    expect(await kindsOf(store, on)).toHaveLength(2);
  }),
);

it(
  "ignores a reading that is older than what it holds",
  rolledBack(async (on) => {
    const { store, apply } = await aShop(on);
    await apply(asked(answered("Sí")), minutes(6));
    await apply(asked(), minutes(4));
    expect(await questionsOf(store, on)).toMatchObject([{ status: "ANSWERED", answerText: "Sí" }]);
  }),
);

it(
  "puts the questions of one buyer on one listing together, in the order asked, whatever order they arrive in",
  rolledBack(async (on) => {
    const { store, apply } = await aShop(on);
    await apply(asked({ sourceId: "2", text: "¿Y en 42?", askedAt: minutes(9) }), minutes(10));
    await apply(asked({ sourceId: "1", text: "¿Hay en 41?" }), minutes(11));
    const [conversation, ...others] = await conversationsOf(store, on);
    expect(others).toEqual([]);
    expect(conversation).toMatchObject({ questionCount: 2, lastIncomingText: "¿Y en 42?", waitingSince: NOON });
    expect((await questionsOf(store, on)).map(({ text }) => text)).toEqual(["¿Hay en 41?", "¿Y en 42?"]);
  }),
);

it(
  "stores what a buyer wrote to the last byte",
  rolledBack(async (on) => {
    const { store, apply } = await aShop(on);
    const text = `<script>alert(1)</script> 👩🏽‍🚒 \u202Eotxet\u202C {{7*7}} 'or 1=1;--\r\n\tfin ${"ñ".repeat(1000)}`;
    await apply(asked({ text }));
    expect((await questionsOf(store, on))[0]?.text).toBe(text);
  }),
);

it(
  "resolves when the question was answered elsewhere, and keeps the words when they are moderated",
  rolledBack(async (on) => {
    const { store, apply } = await aShop(on);
    await apply(asked());
    await apply(asked(answered("Sí, hay")), minutes(6));
    expect(await conversationsOf(store, on)).toMatchObject([{ state: "resolved", waitingSince: null }]);
    await apply(asked({ ...answered("", "BANNED"), text: "" }), minutes(20));
    expect(await questionsOf(store, on)).toMatchObject([
      { text: "Hola, ¿tienen talle 44 en negro?", answerText: "Sí, hay", answerStatus: "BANNED" },
    ]);
    expect((await kindsOf(store, on)).slice(-2)).toEqual(["reply.moderated", "conversation.reopened"]);
  }),
);

it(
  "comes back when the buyer writes again, resolved or snoozed",
  rolledBack(async (on) => {
    const { store, apply } = await aShop(on);
    const agent = await anAgent(on, store.organizationId);
    await apply(asked());
    const [{ id: conversationId } = { id: "" }] = await conversationsOf(store, on);

    await resolveConversation(agent, { conversationId }, { on, now: minutes(2) });
    await apply(asked(), minutes(3));
    expect(await conversationsOf(store, on)).toMatchObject([{ state: "resolved" }]);
    await apply(asked({ sourceId: "2", askedAt: minutes(4) }), minutes(5));
    expect(await conversationsOf(store, on)).toMatchObject([{ state: "open", resolvedAt: null }]);

    await snoozeConversation(agent, { conversationId, until: minutes(600) }, { on, now: minutes(6) });
    await apply(asked({ sourceId: "3", askedAt: minutes(7) }), minutes(8));
    expect(await conversationsOf(store, on)).toMatchObject([{ state: "open", snoozedUntil: null, questionCount: 3 }]);
  }),
);

it(
  "comes back when our answer was moderated, and stays until an agent puts it away",
  rolledBack(async (on) => {
    const { store, apply } = await aShop(on);
    const agent = await anAgent(on, store.organizationId);
    await apply(asked());
    await apply(asked(answered("Sí, hay")), minutes(6));
    await apply(asked(answered("", "BANNED")), minutes(20));
    const [{ id: conversationId } = { id: "" }] = await conversationsOf(store, on);
    expect(await conversationsOf(store, on)).toMatchObject([{ state: "open", waitingSince: null }]);
    await apply(asked(answered("", "BANNED")), minutes(21));
    expect(await conversationsOf(store, on)).toMatchObject([{ state: "open" }]);
    await resolveConversation(agent, { conversationId }, { on, now: minutes(22) });
    await apply(asked(answered("", "BANNED")), minutes(23));
    expect(await conversationsOf(store, on)).toMatchObject([{ state: "resolved" }]);
  }),
);

it(
  "lets a question go that the marketplace does not have any more",
  rolledBack(async (on) => {
    const { store, apply } = await aShop(on);
    const gone = () =>
      read(store, on, (tx) =>
        applyAbsence(tx, { storeId: store.id, questionSourceId: "13580012345", readAt: minutes(9) }),
      );
    expect(await gone()).toEqual([]);
    await apply(asked());
    expect((await gone()).map(({ kind }) => kind)).toEqual(["question.changed", "conversation.resolved"]);
    expect(await questionsOf(store, on)).toMatchObject([
      { status: "DELETED", text: "Hola, ¿tienen talle 44 en negro?" },
    ]);
    expect(await gone()).toEqual([]);
  }),
);

it(
  "comes back when a review at the marketplace has ended",
  rolledBack(async (on) => {
    const { store, apply } = await aShop(on);
    await apply(asked({ status: "UNDER_REVIEW" }));
    expect(await conversationsOf(store, on)).toMatchObject([{ state: "resolved" }]);
    await apply(asked(), minutes(2));
    expect(await conversationsOf(store, on)).toMatchObject([{ state: "open", waitingSince: NOON }]);
  }),
);

it(
  "goes where the configuration says, and nowhere while the entry is off",
  rolledBack(async (on) => {
    const { store, apply } = await aShop(on);
    const groupId = await aGroup(on, store.organizationId);
    const setting = {
      organizationId: store.organizationId,
      storeId: store.id,
      entry: "presale",
      module: "commercial",
    } as const;
    await read(store, on, (tx) => tx.insert(entrySettings).values({ ...setting, enabled: false, groupId }));
    expect(await apply(asked())).toBeNull();
    expect(await conversationsOf(store, on)).toEqual([]);

    await read(store, on, (tx) => tx.update(entrySettings).set({ enabled: true }));
    await apply(asked());
    expect(await conversationsOf(store, on)).toMatchObject([{ groupId, assigneeId: null }]);
  }),
);
