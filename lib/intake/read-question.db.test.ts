import { eq, sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { database, inOrganization, pool } from "@/db/client";
import { buyers, conversations, items, jobs, notifications, questions, stores, sweeps } from "@/db/schema";
import { type ConnectedShop, openConnectedShop } from "@/lib/inbox/testing/connected-shop";
import { Postpone } from "@/lib/jobs/postpone";
import { readIncoming } from "./read-incoming";
import { readMissedFeeds } from "./read-missed-feeds";
import { readQuestion } from "./read-question";
import { createReceiver } from "./receive";
import { sweepStore } from "./sweep-store";

let open: ConnectedShop;
beforeAll(async () => {
  open = await openConnectedShop();
});
afterEach(async () => {
  await open.shop.control("DELETE", "faults");
  await database().execute(sql`update call_budgets set blocked_until = null, tokens = 200`);
});
afterAll(() => open.shop.close());

const inOurs = <T>(work: Parameters<typeof inOrganization<T>>[1]) => inOrganization(open.organizationId, work);
const read = (questionId: string, { attempt = 1, lastAttempt = false } = {}) =>
  readQuestion({ storeId: open.storeId, questionId }, { organizationId: open.organizationId, attempt, lastAttempt });

async function notify(questionId: string) {
  const body = JSON.stringify({
    resource: `/questions/${questionId}`,
    topic: "questions",
    user_id: await sellerId(),
    application_id: Number(open.shop.settings.clientId),
  });
  await createReceiver(pool())(readIncoming("mercado-libre", body, new Date()));
}

async function sellerId() {
  const [store] = await inOurs((tx) => tx.select({ id: stores.sellerId }).from(stores));
  return store?.id;
}

const journalOf = (questionId: string) =>
  inOurs((tx) =>
    tx
      .select({ state: notifications.state, reason: notifications.reason })
      .from(notifications)
      .where(eq(notifications.target, `question:${questionId}`)),
  );

it("brings the question with its listing and its buyer, and closes the journal", async () => {
  const { questionId, itemId } = await open.ask("Hola, ¿tienen talle 44?");
  await notify(questionId);
  await read(questionId);
  expect(await journalOf(questionId)).toEqual([{ state: "applied", reason: null }]);
  const [item] = await inOurs((tx) => tx.select().from(items).where(eq(items.sourceId, itemId)));
  expect(item).toMatchObject({ status: "active", currency: "ARS" });
  expect(item?.title.length).toBeGreaterThan(10);
  const [asked] = await inOurs((tx) =>
    tx
      .select({ nickname: buyers.nickname, text: questions.text })
      .from(questions)
      .innerJoin(conversations, eq(conversations.id, questions.conversationId))
      .innerJoin(buyers, eq(buyers.id, conversations.buyerId))
      .where(eq(questions.sourceId, questionId)),
  );
  expect(asked?.text).toBe("Hola, ¿tienen talle 44?");
  expect(asked?.nickname).toBeTruthy();
});

it("does not hold a question up because its listing cannot be read, and reads that later", async () => {
  const { questionId, itemId } = await open.ask("¿Hay stock?");
  await inOurs((tx) => tx.update(items).set({ readAt: null }).where(eq(items.sourceId, itemId)));
  await open.shop.control("PUT", "faults", { serverError: { share: 1, form: "html", families: ["items"] } });
  await read(questionId);
  expect(await inOurs((tx) => tx.select().from(questions).where(eq(questions.sourceId, questionId)))).toHaveLength(1);
  const later = await database()
    .select()
    .from(jobs)
    .where(eq(jobs.dedupe, `read:${open.storeId}:item:${itemId}`));
  expect(later).toMatchObject([{ name: "read-item" }]);
});

it("tries again while the marketplace is faster with its notification than with its storage", async () => {
  await open.shop.control("PUT", "faults", { questionLagMs: 500 });
  const { questionId } = await open.ask("¿Llegó?");
  await notify(questionId);
  await expect(read(questionId)).rejects.toThrow();
  expect(await journalOf(questionId)).toEqual([{ state: "received", reason: null }]);
  await vi.waitFor(() => read(questionId, { attempt: 2 }), { timeout: 5000 });
  expect(await journalOf(questionId)).toEqual([{ state: "applied", reason: null }]);
});

it("stops asking for a question that never existed", async () => {
  await notify("19999999999");
  await expect(read("19999999999", { attempt: 4 })).rejects.toThrow();
  await read("19999999999", { attempt: 5 });
  expect(await journalOf("19999999999")).toEqual([{ state: "ignored", reason: "not-found" }]);
});

it.each([["json"], ["html"], ["empty"]])(
  "keeps a notification through a marketplace that answers 5xx (%s)",
  async (form) => {
    const { questionId } = await open.ask("¿Sigue disponible?");
    await notify(questionId);
    await open.shop.control("PUT", "faults", { serverError: { share: 1, form, families: ["questions"] } });
    await expect(read(questionId)).rejects.toThrow();
    expect(await journalOf(questionId)).toEqual([{ state: "received", reason: null }]);
    await open.shop.control("DELETE", "faults");
    await read(questionId, { attempt: 2 });
    expect(await journalOf(questionId)).toEqual([{ state: "applied", reason: null }]);
  },
);

it("shows in the journal what was given up", async () => {
  const { questionId } = await open.ask("¿Sigue?");
  await notify(questionId);
  await open.shop.control("PUT", "faults", { serverError: { share: 1, families: ["questions"] } });
  await read(questionId, { attempt: 12, lastAttempt: true });
  expect(await journalOf(questionId)).toEqual([{ state: "failed", reason: "gave-up" }]);
});

it.each([["json"], ["text"], ["retry-after"]])(
  "waits, and counts no attempt, when it is told to slow down (%s)",
  async (form) => {
    const { questionId } = await open.ask("¿Y el envío?");
    await open.shop.control("PUT", "faults", { rateLimit: { share: 1, form, families: ["questions"] } });
    await expect(read(questionId)).rejects.toBeInstanceOf(Postpone);
  },
);

const OF_QUESTIONS = eq(sweeps.list, "unanswered-questions");

it("finds by comparing lists what no notification ever told, and reads it", async () => {
  await database().delete(jobs);
  const { questionId } = await open.ask("¿Se perdió?");
  await sweepStore({ storeId: open.storeId }, open.organizationId);
  const [sweep] = await inOurs((tx) =>
    tx.select().from(sweeps).where(OF_QUESTIONS).orderBy(sql`swept_at desc`).limit(1),
  );
  expect(sweep?.missing).toBeGreaterThanOrEqual(1);
  const found = await database()
    .select()
    .from(jobs)
    .where(eq(jobs.dedupe, `read:${open.storeId}:question:${questionId}`));
  expect(found).toHaveLength(1);

  for (const job of await database().select().from(jobs).where(eq(jobs.name, "read-question"))) {
    await read(JSON.parse(job.payload).questionId);
  }
  await sweepStore({ storeId: open.storeId }, open.organizationId);
  const [again] = await inOurs((tx) =>
    tx.select().from(sweeps).where(OF_QUESTIONS).orderBy(sql`swept_at desc`).limit(1),
  );
  expect(again?.missing).toBe(0);
});

it("notices by comparing lists that a question was answered elsewhere", async () => {
  const { questionId } = await open.ask("¿Hacen factura?");
  await read(questionId);
  await open.shop.control("POST", `questions/${questionId}/answer`, { text: "Sí" });
  await database().delete(jobs);
  await sweepStore({ storeId: open.storeId }, open.organizationId);
  const queued = await database()
    .select()
    .from(jobs)
    .where(eq(jobs.dedupe, `read:${open.storeId}:question:${questionId}`));
  expect(queued).toHaveLength(1);
});

it("receives what the marketplace gave up delivering", async () => {
  await readMissedFeeds({ storeId: open.storeId }, open.organizationId, createReceiver(pool()));
  const [store] = await inOurs((tx) => tx.select({ at: stores.missedFeedsReadAt }).from(stores));
  expect(store?.at).toBeInstanceOf(Date);
});
