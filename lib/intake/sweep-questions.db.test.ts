import { asc, eq } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { database, inOrganization } from "@/db/client";
import { jobs, questions } from "@/db/schema";
import { aConversation } from "@/db/testing/factories";
import { type ConnectedShop, openConnectedShop } from "@/lib/inbox/testing/connected-shop";
import { readingOf } from "@/lib/jobs/read-again";
import { seller } from "@/sandbox/testing";
import { sweepQuestions } from "./sweep-questions";

let open: ConnectedShop;
beforeAll(async () => {
  open = await openConnectedShop();
  // Held as unanswered here, and not in their list.
  const { storeId: id, organizationId } = open;
  await aConversation(database(), { id, organizationId, sellerId: String(seller) });
  await inOrganization(organizationId, (tx) => tx.update(questions).set({ sourceId: "1" }));
});
beforeEach(async () => {
  await database().delete(jobs);
});
afterAll(() => open.shop.close());

const sweep = (options?: { pagesMax?: number }) =>
  sweepQuestions({ storeId: open.storeId }, open.organizationId, undefined, options);
const readings = async () =>
  (
    await database()
      .select({ dedupe: jobs.dedupe })
      .from(jobs)
      .where(eq(jobs.name, "read-question"))
      .orderBy(asc(jobs.id))
  ).map(({ dedupe }) => dedupe);

it("queues its readings in the order in which notifications queue theirs", async () => {
  for (let asked = 0; asked < 5; asked++) await open.ask("¿Hay stock?");
  await sweep();
  const queued = await readings();
  expect(queued).toHaveLength(6);
  expect(queued[0]).toBe(readingOf(open.storeId, { kind: "question", sourceId: "1" }).dedupe);
  expect(queued).toEqual([...queued].sort());
});

it("takes nothing for gone that may be beyond the last page it looked at", async () => {
  await open.shop.control("POST", "questions/bulk", { count: 60, sellerId: seller });
  await sweep({ pagesMax: 1 });
  expect(await readings()).not.toContain(readingOf(open.storeId, { kind: "question", sourceId: "1" }).dedupe);
  await database().delete(jobs);
  await sweep();
  expect(await readings()).toContain(readingOf(open.storeId, { kind: "question", sourceId: "1" }).dedupe);
});
