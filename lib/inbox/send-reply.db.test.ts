import { and, eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { database, inOrganization, type Transaction } from "@/db/client";
import { events, items, jobs, outbox, questions } from "@/db/schema";
import { aConversation, anAgent, anOrganization, aStore } from "@/db/testing/factories";
import { rolledBack } from "@/db/testing/rolled-back";
import type { Agent } from "@/lib/auth/actor";
import { NotFound } from "@/lib/errors";
import { getConversation } from "./get-conversation";
import { leaseQuestion } from "./lease-question";
import { sendReply } from "./send-reply";

const TEXT = "¡Hola! Sí, hay stock.";

async function aWaitingQuestion(on: Parameters<typeof anOrganization>[0]) {
  const organizationId = await anOrganization(on);
  const store = await aStore(on, organizationId);
  const conversation = await aConversation(on, store);
  const questionId = conversation.questionIds[0] ?? "";
  return { organizationId, store, conversation, questionId, agent: await anAgent(on, organizationId) };
}

const reply = (questionId: string, text = TEXT) => ({ questionId, clientId: crypto.randomUUID(), text });

const repliesTo = (organizationId: string, questionId: string, on?: Transaction) =>
  inOrganization(organizationId, (tx) => tx.select().from(outbox).where(eq(outbox.questionId, questionId)), on);

it(
  "queues the reply, its delivery and its event in one step",
  rolledBack(async (on) => {
    const { organizationId, conversation, questionId, agent } = await aWaitingQuestion(on);
    const sent = reply(questionId, `  ${TEXT}\r\n`);
    expect(await sendReply(agent, sent, { on })).toEqual({
      ok: true,
      value: { clientId: sent.clientId, state: "queued" },
    });

    expect(await repliesTo(organizationId, questionId, on)).toMatchObject([
      { id: sent.clientId, text: TEXT, state: "queued", authorId: agent.id },
    ]);
    const [job] = await on
      .select()
      .from(jobs)
      .where(eq(jobs.dedupe, `deliver:${sent.clientId}`));
    expect(job).toMatchObject({ name: "deliver-reply", queue: "replies", state: "ready" });
    const happened = await inOrganization(
      organizationId,
      (tx) => tx.select().from(events).where(eq(events.conversationId, conversation.id)),
      on,
    );
    expect(happened).toMatchObject([{ kind: "reply.queued", actorId: agent.id }]);
  }),
);

it(
  "takes a double press for one reply",
  rolledBack(async (on) => {
    const { organizationId, questionId, agent } = await aWaitingQuestion(on);
    const sent = reply(questionId);
    await sendReply(agent, sent, { on });
    expect(await sendReply(agent, sent, { on })).toMatchObject({ ok: true });
    expect(await sendReply(agent, { ...sent, text: "otra cosa" }, { on })).toEqual({
      ok: false,
      reason: "same-reply-with-other-text",
    });
    expect(await repliesTo(organizationId, questionId, on)).toHaveLength(1);
  }),
);

it.each(["¡Hola {comprador.apodo}! Hay stock.", "Hola {nombre}"])(
  "refuses a text that still holds a variable: %s",
  (text) =>
    rolledBack(async (on) => {
      const { organizationId, questionId, agent } = await aWaitingQuestion(on);
      expect(await sendReply(agent, reply(questionId, text), { on })).toMatchObject({
        ok: false,
        reason: "unfilled-variable",
      });
      expect(await repliesTo(organizationId, questionId, on)).toEqual([]);
    })(),
);

it(
  "shows the loser who won and with what",
  rolledBack(async (on) => {
    const { organizationId, questionId, agent } = await aWaitingQuestion(on);
    const martin = await anAgent(on, organizationId, { name: "Martín Ríos" });
    await sendReply(martin, reply(questionId), { on });
    expect(await sendReply(agent, reply(questionId, "Sí"), { on })).toMatchObject({
      ok: false,
      reason: "reply-in-progress",
      detail: { name: "Martín Ríos", text: TEXT },
    });
  }),
);

it("lets one of many agents win who press in the same instant, on connections of their own", async () => {
  const { organizationId, questionId } = await aWaitingQuestion(database());
  const agents = await Promise.all(Array.from({ length: 6 }, () => anAgent(database(), organizationId)));
  const outcomes = await Promise.all(agents.map((agent) => sendReply(agent, reply(questionId))));
  expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  expect(outcomes.filter((one) => !one.ok && one.reason === "reply-in-progress")).toHaveLength(5);
  expect(await repliesTo(organizationId, questionId)).toHaveLength(1);
});

it(
  "cannot be got around: the database itself takes one living answer per question",
  rolledBack(async (on) => {
    const { organizationId, store, conversation, questionId, agent } = await aWaitingQuestion(on);
    await sendReply(agent, reply(questionId), { on });
    const second = inOrganization(
      organizationId,
      (tx) =>
        tx.insert(outbox).values({
          id: crypto.randomUUID(),
          organizationId,
          storeId: store.id,
          conversationId: conversation.id,
          questionId,
          kind: "answer",
          text: "una segunda",
          authorKind: "agent",
          createdAt: new Date(),
        }),
      on,
    );
    await expect(second).rejects.toThrow();
  }),
);

it(
  "refuses while somebody else holds the question, and not after their lease has ended",
  rolledBack(async (on) => {
    const { organizationId, questionId, agent } = await aWaitingQuestion(on);
    const martin = await anAgent(on, organizationId, { name: "Martín Ríos" });
    const now = new Date();
    await leaseQuestion(martin, { questionId }, { on, now });
    expect(await sendReply(agent, reply(questionId), { on, now })).toMatchObject({
      reason: "being-answered",
      detail: { name: "Martín Ríos" },
    });
    const later = new Date(now.getTime() + 6 * 60_000);
    expect(await sendReply(agent, reply(questionId), { on, now: later })).toMatchObject({ ok: true });
  }),
);

it.each([
  ["", "empty"],
  [" \u200b ", "empty"],
  ["a".repeat(2001), "too-long"],
  ["Pasame tu WhatsApp y te mando fotos", "asks-personal-data"],
  ["Escribime a ventas@tienda.example", "shares-contact-data"],
])("does not let %j leave", async (text, reason) => {
  await rolledBack(async (on) => {
    const { organizationId, questionId, agent } = await aWaitingQuestion(on);
    expect(await sendReply(agent, reply(questionId, text), { on })).toMatchObject({ ok: false, reason });
    expect(await repliesTo(organizationId, questionId, on)).toEqual([]);
  })();
});

it.each([
  ["ANSWERED", "already-answered"],
  ["BANNED", "question-banned"],
  ["DELETED", "question-deleted"],
  ["UNDER_REVIEW", "under-review"],
  ["SOMETHING_NEW", "unknown-status"],
])("does not answer a question that is %s", async (status, reason) => {
  await rolledBack(async (on) => {
    const { organizationId, questionId, agent } = await aWaitingQuestion(on);
    await inOrganization(
      organizationId,
      (tx) => tx.update(questions).set({ status }).where(eq(questions.id, questionId)),
      on,
    );
    expect(await sendReply(agent, reply(questionId), { on })).toEqual({ ok: false, reason });
  })();
});

it(
  "lets contact data pass on classified advertisements, which are made for it",
  rolledBack(async (on) => {
    const { organizationId, conversation, questionId, agent } = await aWaitingQuestion(on);
    await inOrganization(
      organizationId,
      (tx) => tx.update(items).set({ classified: true }).where(eq(items.id, conversation.itemId)),
      on,
    );
    expect(await sendReply(agent, reply(questionId, "Escribime a ventas@tienda.example"), { on })).toMatchObject({
      ok: true,
    });
  }),
);

it(
  "does not wait for a listing that could not be read yet",
  rolledBack(async (on) => {
    const { organizationId, conversation, questionId, agent } = await aWaitingQuestion(on);
    await inOrganization(
      organizationId,
      (tx) => tx.update(items).set({ status: "unknown", readAt: null }).where(eq(items.id, conversation.itemId)),
      on,
    );
    const shown = await getConversation(agent, { conversationId: conversation.id }, { on });
    expect(shown.questions).toMatchObject([{ obstacle: null }]);
    expect(await sendReply(agent, reply(questionId), { on })).toMatchObject({ ok: true });
  }),
);

it(
  "does not exist for an agent of another organization",
  rolledBack(async (on) => {
    const { questionId } = await aWaitingQuestion(on);
    const stranger: Agent = await anAgent(on, await anOrganization(on));
    await expect(sendReply(stranger, reply(questionId), { on })).rejects.toBeInstanceOf(NotFound);
    const queued = await on
      .select()
      .from(jobs)
      .where(and(eq(jobs.name, "deliver-reply"), eq(jobs.organizationId, stranger.organizationId)));
    expect(queued).toEqual([]);
  }),
);
