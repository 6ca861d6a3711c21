import { and, eq } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { database, inOrganization } from "@/db/client";
import { conversations, drafts, events, memberships, outbox, questions, stores } from "@/db/schema";
import { anAgent } from "@/db/testing/factories";
import { readQuestion } from "@/lib/intake/read-question";
import { Postpone } from "@/lib/jobs/postpone";
import { seller } from "@/sandbox/testing";
import { deliverReply } from "./deliver-reply";
import { sendReply } from "./send-reply";
import { type ConnectedShop, openConnectedShop } from "./testing/connected-shop";

const ANSWER = "¡Hola! Sí, hay 42 en negro.";

let open: ConnectedShop;
beforeAll(async () => {
  open = await openConnectedShop();
});
afterEach(() => open.shop.control("DELETE", "faults"));
afterAll(() => open.shop.close());

const inOurs = <T>(work: Parameters<typeof inOrganization<T>>[1]) => inOrganization(open.organizationId, work);

/** A question that arrived, and an answer that an agent has just pressed the key for. */
async function aQueuedReply() {
  const { questionId: sourceId, itemId } = await open.ask("¿Tienen 42 en negro?");
  await read(sourceId);
  const { id: questionId, conversationId } = await ours(sourceId);
  const author = await anAgent(database(), open.organizationId);
  const clientId = crypto.randomUUID();
  const queued = await sendReply(author, { questionId, clientId, text: ANSWER });
  expect(queued).toMatchObject({ ok: true });
  return { sourceId, itemId, questionId, conversationId, clientId, author };
}

const read = (questionId: string) =>
  readQuestion(
    { storeId: open.storeId, questionId },
    { organizationId: open.organizationId, attempt: 1, lastAttempt: false },
  );

async function ours(sourceId: string) {
  const [row] = await inOurs((tx) => tx.select().from(questions).where(eq(questions.sourceId, sourceId)));
  if (!row) throw new Error("the question did not arrive");
  return row;
}

/** Runs the job as the worker does, `later` seconds after the reply was queued. */
const deliver = (clientId: string, later = 0) =>
  deliverReply(
    { storeId: open.storeId, outboxId: clientId },
    { organizationId: open.organizationId },
    () => new Date(Date.now() + later * 1000),
  );

async function replyOf(clientId: string) {
  const [row] = await inOurs((tx) => tx.select().from(outbox).where(eq(outbox.id, clientId)));
  if (!row) throw new Error("the reply is gone");
  return row;
}

async function effectOn(sourceId: string): Promise<{ received: number; accepted: number }> {
  const effects = await open.shop.control("GET", "effects");
  const effect = effects.find((one: { questionId: number }) => String(one.questionId) === sourceId);
  return { received: effect?.received ?? 0, accepted: effect?.accepted ?? 0 };
}

const eventsOf = (conversationId: string) =>
  inOurs(async (tx) => {
    const rows = await tx
      .select({ kind: events.kind })
      .from(events)
      .where(eq(events.conversationId, conversationId))
      .orderBy(events.sequence);
    return rows.map(({ kind }) => kind);
  });

it("publishes an answer, resolves the conversation and discards the draft", async () => {
  const { sourceId, conversationId, clientId, author } = await aQueuedReply();
  await deliver(clientId);

  expect(await replyOf(clientId)).toMatchObject({ state: "sent", attempts: 1 });
  expect(await ours(sourceId)).toMatchObject({ status: "ANSWERED", answerText: ANSWER });
  expect(await effectOn(sourceId)).toEqual({ received: 1, accepted: 1 });
  const [conversation] = await inOurs((tx) =>
    tx.select().from(conversations).where(eq(conversations.id, conversationId)),
  );
  expect(conversation).toMatchObject({ state: "resolved", waitingSince: null, unansweredCount: 0 });
  expect(await inOurs((tx) => tx.select().from(drafts).where(eq(drafts.userId, author.id)))).toEqual([]);
  expect(await eventsOf(conversationId)).toEqual([
    "conversation.routed",
    "question.received",
    "reply.queued",
    "question.changed",
    "reply.sent",
    "conversation.resolved",
  ]);
});

it("does nothing when the job runs a second time", async () => {
  const { sourceId, clientId } = await aQueuedReply();
  await deliver(clientId);
  await deliver(clientId);
  expect(await effectOn(sourceId)).toEqual({ received: 1, accepted: 1 });
});

it.each(["cut-after-acceptance", "error-after-acceptance"])(
  "reads before it repeats when the reply is lost after acceptance (%s)",
  async (mode) => {
    const { sourceId, conversationId, clientId } = await aQueuedReply();
    await open.shop.control("PUT", "faults", { answerReply: { mode, remaining: 1 } });

    await expect(deliver(clientId)).rejects.toBeInstanceOf(Postpone);
    expect(await replyOf(clientId)).toMatchObject({ state: "checking" });
    expect(await eventsOf(conversationId)).toContain("reply.checking");

    await deliver(clientId, 2);
    expect(await replyOf(clientId)).toMatchObject({ state: "sent" });
    expect(await effectOn(sourceId)).toEqual({ received: 1, accepted: 1 });
  },
);

it("sends again only after the question was read and still waits, when the request was lost before acceptance", async () => {
  const { sourceId, clientId } = await aQueuedReply();
  await open.shop.control("PUT", "faults", { answerReply: { mode: "cut-before-acceptance", remaining: 1 } });

  await expect(deliver(clientId)).rejects.toBeInstanceOf(Postpone);
  // Reads may lag behind an accepted answer, so it is too early to believe that nothing was accepted.
  await expect(deliver(clientId, 1)).rejects.toBeInstanceOf(Postpone);
  expect(await effectOn(sourceId)).toEqual({ received: 1, accepted: 0 });

  await deliver(clientId, 8);
  expect(await replyOf(clientId)).toMatchObject({ state: "sent", attempts: 2 });
  expect(await effectOn(sourceId)).toEqual({ received: 2, accepted: 1 });
});

it("finds its own answer after a worker was killed between the call and writing down its outcome", async () => {
  const { sourceId, clientId } = await aQueuedReply();
  // What the killed worker leaves behind: it had begun, the marketplace accepted, nobody wrote it down.
  await inOurs((tx) =>
    tx.update(outbox).set({ state: "sending", attempts: 1, attemptedAt: new Date() }).where(eq(outbox.id, clientId)),
  );
  const token = await open.shop.token(seller);
  await open.shop.call("POST", "/answers", { token, body: { question_id: Number(sourceId), text: ANSWER } });

  await deliver(clientId);
  expect(await replyOf(clientId)).toMatchObject({ state: "sent" });
  expect(await effectOn(sourceId)).toEqual({ received: 1, accepted: 1 });
});

it("does not send again while the call of a killed worker may still be under way", async () => {
  const { sourceId, clientId } = await aQueuedReply();
  await inOurs((tx) =>
    tx.update(outbox).set({ state: "sending", attempts: 1, attemptedAt: new Date() }).where(eq(outbox.id, clientId)),
  );
  await expect(deliver(clientId, 10)).rejects.toBeInstanceOf(Postpone);
  expect(await effectOn(sourceId)).toEqual({ received: 0, accepted: 0 });
  await deliver(clientId, 18);
  expect(await effectOn(sourceId)).toEqual({ received: 1, accepted: 1 });
});

it("sends nothing once the job was given to another worker", async () => {
  const { sourceId, clientId } = await aQueuedReply();
  const run = deliverReply(
    { storeId: open.storeId, outboxId: clientId },
    { organizationId: open.organizationId, signal: AbortSignal.abort() },
  );
  await expect(run).rejects.toBeInstanceOf(Postpone);
  expect(await effectOn(sourceId)).toEqual({ received: 0, accepted: 0 });
  await deliver(clientId);
  expect(await effectOn(sourceId)).toEqual({ received: 1, accepted: 1 });
});

it("gives the reply back to its author when it could not be delivered for days", async () => {
  const { clientId } = await aQueuedReply();
  await open.shop.control("PUT", "faults", {
    serverError: { share: 1, form: "json", families: ["answers", "questions"] },
  });
  const context = { organizationId: open.organizationId, lastAttempt: true };
  const run = () => deliverReply({ storeId: open.storeId, outboxId: clientId }, context);
  await expect(run()).rejects.toBeInstanceOf(Postpone);
  await run();
  expect(await replyOf(clientId)).toMatchObject({ state: "refused", refusal: "gave-up" });
});

it("says that somebody answered elsewhere, and keeps the draft", async () => {
  const { sourceId, clientId, author } = await aQueuedReply();
  await open.shop.control("POST", `questions/${sourceId}/answer`, { text: "Sí, en la web" });

  await deliver(clientId);
  expect(await replyOf(clientId)).toMatchObject({ state: "refused", refusal: "answered-elsewhere" });
  expect(await ours(sourceId)).toMatchObject({ answerText: "Sí, en la web" });
  const kept = await inOurs((tx) => tx.select({ text: drafts.text }).from(drafts).where(eq(drafts.userId, author.id)));
  expect(kept).toEqual([{ text: ANSWER }]);
});

it.each([
  ["delete", "question-deleted"],
  ["ban", "question-banned"],
  ["disable", "question-disabled"],
])("names what became of the question (%s)", async (act, refusal) => {
  const { sourceId, clientId } = await aQueuedReply();
  await open.shop.control("POST", `questions/${sourceId}/${act}`, {});
  await deliver(clientId);
  expect(await replyOf(clientId)).toMatchObject({ state: "refused", refusal });
});

it("refuses when the listing was paused meanwhile", async () => {
  const { sourceId, itemId, clientId } = await aQueuedReply();
  await open.shop.control("POST", `items/${itemId}/status`, { status: "paused" });
  await deliver(clientId);
  await open.shop.control("POST", `items/${itemId}/status`, { status: "active" });
  expect(await replyOf(clientId)).toMatchObject({ state: "refused", refusal: "item-not-active" });
  expect(await effectOn(sourceId)).toMatchObject({ accepted: 0 });
});

it("waits while the marketplace is away, and says nothing twice when it is back", async () => {
  const { sourceId, clientId } = await aQueuedReply();
  await open.shop.control("PUT", "faults", { rateLimit: { share: 1, form: "text", families: ["answers"] } });
  await expect(deliver(clientId)).rejects.toBeInstanceOf(Postpone);
  expect(await replyOf(clientId)).toMatchObject({ state: "queued" });

  await open.shop.control("DELETE", "faults");
  await database().execute("update call_budgets set blocked_until = null, tokens = 100");
  await deliver(clientId, 60);
  expect(await effectOn(sourceId)).toMatchObject({ accepted: 1 });
});

it("does not send for somebody who was disabled after pressing the key", async () => {
  const { sourceId, clientId, author } = await aQueuedReply();
  await inOurs((tx) =>
    tx
      .update(memberships)
      .set({ disabledAt: new Date() })
      .where(and(eq(memberships.userId, author.id), eq(memberships.organizationId, open.organizationId))),
  );
  await deliver(clientId);
  expect(await replyOf(clientId)).toMatchObject({ state: "refused", refusal: "author-not-allowed" });
  expect(await effectOn(sourceId)).toEqual({ received: 0, accepted: 0 });
});

it("alerts when a published answer is moderated later, and keeps what was said", async () => {
  const { sourceId, conversationId, clientId } = await aQueuedReply();
  await deliver(clientId);
  await open.shop.control("POST", `questions/${sourceId}/ban-answer`, {});
  await read(sourceId);
  expect(await ours(sourceId)).toMatchObject({ answerStatus: "BANNED", answerText: ANSWER });
  expect(await eventsOf(conversationId)).toContain("reply.moderated");
});

it("holds the reply while the store has lost its access, and sends it after reconnecting", async () => {
  const { sourceId, clientId } = await aQueuedReply();
  await open.shop.control("POST", "revoke", { userId: seller });
  await expect(deliver(clientId)).rejects.toBeInstanceOf(Postpone);
  expect(await replyOf(clientId)).toMatchObject({ state: "queued" });
  const [store] = await inOurs((tx) => tx.select().from(stores).where(eq(stores.id, open.storeId)));
  expect(store).toMatchObject({ state: "reconnect-needed" });
  expect(await effectOn(sourceId)).toMatchObject({ accepted: 0 });

  await open.reconnect();
  await deliver(clientId);
  expect(await replyOf(clientId)).toMatchObject({ state: "sent" });
  expect(await effectOn(sourceId)).toMatchObject({ accepted: 1 });
});
