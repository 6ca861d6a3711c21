import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { inOrganization, type Transaction } from "@/db/client";
import { conversations, messages, outbox, questions, storeFigures } from "@/db/schema";
import { aClaim, aConversation, aGroup, anAgent, anOrganization, aStore } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import { Forbidden } from "@/lib/errors";
import { es } from "@/lib/i18n/messages/es";
import { getService } from "./get-service";
import { ListOrders, ListTurns, ServiceFilter, type TurnSet } from "./input";
import { listOrders } from "./list-orders";
import { listTurns } from "./list-turns";
import { noteTurnFacts } from "./note-turn-facts";
import { rebuildAnalytics } from "./rebuild-analytics";
import { serviceCsv } from "./service-csv";
import { aSale } from "./testing/a-sale";

const now = new Date("2026-11-24T13:00:00Z");
/** 20 November, 9:00 in Buenos Aires. */
const askedAt = new Date("2026-11-20T12:00:00Z");
const after = (minutes: number) => new Date(askedAt.getTime() + minutes * 60_000);

type Author = { kind: "agent" | "bot"; id: string | null } | null;

async function aHouse(on: Transaction) {
  const organizationId = await anOrganization(on);
  const manager = await anAgent(on, organizationId, { role: "manager" });
  const lucia = await anAgent(on, organizationId, { name: "Lucía" });
  const store = await aStore(on, organizationId);
  const groupId = await aGroup(on, organizationId, "Calzado");
  const inside = <T>(work: (tx: Transaction) => Promise<T>) => inOrganization(organizationId, work, on);

  /** A question answered so many minutes later by somebody, and resolved with the answer. */
  async function answered(minutes: number, author: Author, { resolved = true } = {}) {
    const conversation = await aConversation(on, store, { askedAt, groupId });
    const questionId = conversation.questionIds[0] ?? "";
    await inside(async (tx) => {
      const answeredAt = after(minutes);
      await tx
        .update(questions)
        .set({ status: "ANSWERED", answerText: "Sí", answeredAt })
        .where(eq(questions.id, questionId));
      if (author) {
        await tx.insert(outbox).values({
          id: crypto.randomUUID(),
          organizationId,
          storeId: store.id,
          conversationId: conversation.id,
          questionId,
          kind: "answer",
          text: "Sí",
          state: "sent",
          authorKind: author.kind,
          authorId: author.id,
          createdAt: answeredAt,
          settledAt: answeredAt,
        });
      }
      if (resolved) {
        const state = { state: "resolved", resolvedAt: answeredAt } as const;
        await tx.update(conversations).set(state).where(eq(conversations.id, conversation.id));
      }
      await noteTurnFacts(tx, [conversation.id]);
    });
    return conversation;
  }
  const service = (words: Record<string, string> = {}) => getService(manager, ServiceFilter.parse(words), { on, now });
  const turns = async (words: Record<string, string> = {}) =>
    (await listTurns(manager, ListTurns.parse(words), { on, now })).turns;
  return { organizationId, manager, lucia, store, groupId, inside, answered, service, turns };
}

async function golden(on: Transaction) {
  const house = await aHouse(on);
  const { lucia, answered, inside, organizationId, store } = house;
  const agent = { kind: "agent", id: lucia.id } as const;
  await answered(10, agent);
  await answered(30, agent, { resolved: false });
  await answered(60, agent);
  await answered(61, agent);
  await answered(1, { kind: "bot", id: null });
  await answered(600, null);
  const waiting = await aConversation(on, store, { askedAt });
  await inside((tx) => noteTurnFacts(tx, [waiting.id]));
  // A claim: asked at 0 and 5, answered at 45; asked at 50, answered at 170; resolved at 200.
  const claim = await aClaim(on, store, { openedAt: askedAt });
  await inside(async (tx) => {
    const said = (author: "buyer" | "seller", minutes: number) => ({
      organizationId,
      storeId: store.id,
      conversationId: claim.conversationId,
      sourceId: crypto.randomUUID(),
      author,
      text: "…",
      state: "delivered" as const,
      sentAt: after(minutes),
      arrivedAt: after(minutes),
    });
    await tx
      .insert(messages)
      .values([said("buyer", 0), said("buyer", 5), said("seller", 45), said("buyer", 50), said("seller", 170)]);
    await tx
      .update(conversations)
      .set({ state: "resolved", resolvedAt: after(200) })
      .where(eq(conversations.id, claim.conversationId));
    await noteTurnFacts(tx, [claim.conversationId]);
  });
  return house;
}

it(
  "adds up to what was added up by hand",
  rolledBack(async (on) => {
    const { service, lucia, groupId } = await golden(on);
    const { current, byKind, byAgent, byTeam, byEntry, byHour } = await service();
    expect(current).toEqual({
      // 10, 30, 60, 61, 1, 600, 45 and 120 minutes; the last of 60 is in time, 61 is not.
      answers: { count: 8, averageSeconds: Math.round((927 * 60) / 8), good: 5 },
      firstResponses: { count: 7, averageSeconds: Math.round((807 * 60) / 7), good: 5 },
      // 10, 60, 61, 1, 600 and 200; the claim took two answers.
      resolutions: { count: 6, averageSeconds: (932 * 60) / 6, good: 5 },
      // Of 1, 10, 30, 45, 60, 61, 600; of 1, 10, 60, 61, 200, 600 the mean of the middle two.
      medianFirstResponseSeconds: 45 * 60,
      medianResolutionSeconds: 60 * 60 + 30,
      waiting: 1,
    });
    expect(byKind.map(({ kind, answers }) => [kind, answers.count])).toEqual([
      ["agent", 4],
      ["elsewhere", 3],
      ["bot", 1],
    ]);
    expect(byAgent).toMatchObject([{ agentId: lucia.id, name: "Lucía", answers: { count: 4, good: 3 } }]);
    expect(byTeam).toMatchObject([{ teamId: groupId, name: "Calzado", answers: { count: 6 } }]);
    expect(byEntry.map(({ entry, answers }) => [entry, answers.count])).toEqual([
      ["presale", 6],
      ["claim", 2],
    ]);
    expect(byHour[9]).toMatchObject({ answers: { count: 8 } });
    expect(byHour[10]?.answers.count).toBe(0);
    expect((await service({ agent: lucia.id })).byHour[9]?.answers.count).toBe(4);
    expect((await service({ kind: "bot" })).current.answers).toEqual({ count: 1, averageSeconds: 60, good: 1 });
  }),
);

it(
  "shows behind every figure exactly its waits, in the list and in the file",
  rolledBack(async (on) => {
    const { service, turns, manager } = await golden(on);
    const { current } = await service();
    const figures: [TurnSet, number][] = [
      ["answered", current.answers.count],
      ["in-time", current.answers.good],
      ["late", current.answers.count - current.answers.good],
      ["waiting", current.waiting],
      ["first", current.firstResponses.count],
      ["resolved", current.resolutions.count],
      ["one-answer", current.resolutions.good],
    ];
    for (const [set, count] of figures) expect([set, (await turns({ set })).length]).toEqual([set, count]);
    const rows = await turns({ set: "answered" });
    const seconds = rows.reduce((sum, row) => sum + (row.seconds ?? 0), 0);
    expect(Math.round(seconds / rows.length)).toBe(current.answers.averageSeconds);
    expect(await turns({ set: "answered", hour: "9" })).toHaveLength(8);
    let text = "";
    const filter = ListTurns.parse({ set: "answered" });
    for await (const piece of serviceCsv(manager, filter, es.analytics, { on, now })) text += piece;
    expect(text.trimEnd().split("\r\n")).toHaveLength(9);
  }),
);

it(
  "makes the same numbers again from questions and messages",
  rolledBack(async (on) => {
    const { service, organizationId } = await golden(on);
    const before = await service();
    await rebuildAnalytics({ organizationId }, { on });
    expect(await service()).toEqual(before);
  }),
);

it(
  "credits a sale once, to the last answer before it",
  rolledBack(async (on) => {
    const { answered, service, lucia, store, manager, inside } = await aHouse(on);
    const mateo = await anAgent(on, store.organizationId, { name: "Mateo" });
    const { buyerId, itemId, id, questionIds } = await answered(10, { kind: "agent", id: lucia.id });
    const sale = (minutes: number, changes: Parameters<typeof aSale>[2] = {}) =>
      aSale(on, store, { buyerId, itemId, placedAt: after(minutes), totalMinor: 100_00, ...changes });
    // Before the answer, another listing, another buyer, a week and a day later: none of them.
    await sale(5);
    await aSale(on, store, { buyerId, placedAt: after(20) });
    await aSale(on, store, { itemId, placedAt: after(20) });
    expect((await service()).credited).toEqual([]);
    await sale(20);
    expect((await service()).credited).toEqual([
      { currency: "ARS", orders: 1, revenueMinor: 100_00, averageTicketMinor: 100_00 },
    ]);
    // Mateo answers a second question at 15, which reaches us after the sale of 20: that sale is his now, and only his.
    await inside(async (tx) => {
      const questionId = crypto.randomUUID();
      const common = { organizationId: store.organizationId, storeId: store.id, conversationId: id };
      await tx.insert(questions).values({
        id: questionId,
        ...common,
        sourceId: crypto.randomUUID(),
        status: "ANSWERED",
        text: "¿Y en negro?",
        askedAt: after(12),
        answerText: "También",
        answeredAt: after(15),
        readAt: after(30),
      });
      await tx.insert(outbox).values({
        id: crypto.randomUUID(),
        ...common,
        questionId,
        kind: "answer",
        text: "También",
        state: "sent",
        authorKind: "agent",
        authorId: mateo.id,
        createdAt: after(15),
      });
      await noteTurnFacts(tx, [id]);
    });
    const { byAgent, credited } = await service();
    expect(credited).toMatchObject([{ orders: 1, revenueMinor: 100_00 }]);
    const of = (agentId: string) => byAgent.find((one) => one.agentId === agentId)?.credited;
    expect(of(lucia.id)).toEqual([]);
    expect(of(mateo.id)).toMatchObject([{ orders: 1 }]);
    expect(questionIds).toHaveLength(1);
    const rows = await listOrders(manager, ListOrders.parse({ credited: mateo.id }), { on, now });
    expect(rows.totals).toMatchObject([{ revenueMinor: 100_00 }]);
    expect(rows.orders).toHaveLength(1);
  }),
);

it(
  "measures up to when a conversation was over, not to when a store's past was read",
  rolledBack(async (on) => {
    const { store, inside, answered, lucia, turns } = await aHouse(on);
    const question = await answered(10, null);
    const claim = await aClaim(on, store, { openedAt: askedAt, claim: { state: "closed", closedAt: after(200) } });
    const put = (id: string, resolvedBy: string | null) =>
      inside(async (tx) => {
        const read = { state: "resolved", resolvedAt: after(90 * 24 * 60), resolvedBy } as const;
        await tx.update(conversations).set(read).where(eq(conversations.id, id));
        await noteTurnFacts(tx, [id]);
      });
    await inside((tx) =>
      tx.insert(messages).values({
        ...{ organizationId: store.organizationId, storeId: store.id, conversationId: claim.conversationId },
        ...{ sourceId: "said", author: "buyer", text: "…", state: "delivered" },
        ...{ sentAt: askedAt, arrivedAt: askedAt },
      }),
    );
    await put(question.id, null);
    await put(claim.conversationId, null);
    const resolved = async () => (await turns({ set: "resolved" })).map(({ resolvedSeconds }) => resolvedSeconds);
    expect((await resolved()).toSorted()).toEqual([200 * 60, 10 * 60].toSorted());
    // A person put it away by hand: then that was when it was resolved.
    await put(question.id, lucia.id);
    expect(await resolved()).toContain(90 * 24 * 60 * 60);
  }),
);

it(
  "puts the marketplace's own figure beside ours",
  rolledBack(async (on) => {
    const { service, store, inside } = await aHouse(on);
    expect((await service()).marketplace).toMatchObject([{ storeId: store.id, responseTime: null }]);
    const span = { minutes: 72, salesPercentIncrease: 10 };
    const responseTime = { totalMinutes: 22, weekend: null, workingHours: null, extraHours: span };
    await inside((tx) =>
      tx.insert(storeFigures).values({
        storeId: store.id,
        organizationId: store.organizationId,
        day: "2026-11-23",
        readAt: now,
        responseTime,
      }),
    );
    expect((await service()).marketplace).toMatchObject([{ responseTime }]);
  }),
);

it(
  "is for admins and managers",
  rolledBack(async (on) => {
    const { lucia } = await aHouse(on);
    await expect(async () => getService(lucia, ServiceFilter.parse({}), { on, now })).rejects.toThrow(Forbidden);
    await expect(async () => listTurns(lucia, ListTurns.parse({}), { on, now })).rejects.toThrow(Forbidden);
  }),
);
