import { eq, isNull } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { database, inOrganization } from "@/db/client";
import {
  authorizationAttempts,
  endedSessions,
  jobs,
  notifications,
  questionLeases,
  signInThrottles,
  sweeps,
} from "@/db/schema";
import { aConversation, anAgent, anOrganization, aStore } from "@/db/testing/factories";
import type { NotificationState } from "@/db/vocabulary";
import { pruning } from "@/lib/jobs/pruning";
import { prune } from "./prune";

const now = new Date("2026-11-20T12:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const pruneNow = (options?: { batchRows?: number }) => prune(() => now, options);

beforeEach(async () => {
  await pruneNow();
  await database().delete(jobs);
});

const notification = (state: NotificationState, days: number) => ({
  channel: "mercado-libre" as const,
  topic: `${state} ${days}`,
  body: "{}",
  state,
  receivedAt: daysAgo(days),
});

const topicsOf = (rows: { topic: string | null }[]) => rows.map(({ topic }) => topic).sort();

it("forgets settled notifications after a month and keeps what was not settled", async () => {
  const organizationId = await anOrganization(database());
  const { id: storeId } = await aStore(database(), organizationId);
  const inOurs = <T>(work: Parameters<typeof inOrganization<T>>[1]) => inOrganization(organizationId, work);
  const rows = (["applied", "ignored", "failed", "received"] as const).flatMap((state) => [
    { ...notification(state, 31), organizationId, storeId },
    { ...notification(state, 29), organizationId, storeId },
  ]);
  await inOurs((tx) => tx.insert(notifications).values(rows));
  expect(await pruneNow()).toBe(2);
  const left = await inOurs((tx) => tx.select({ topic: notifications.topic }).from(notifications));
  expect(topicsOf(left)).toEqual(["applied 29", "failed 29", "failed 31", "ignored 29", "received 29", "received 31"]);
});

it("forgets what was parked after a week, and what no store understood after a month", async () => {
  await database()
    .insert(notifications)
    .values([
      notification("parked", 8),
      notification("parked", 6),
      notification("ignored", 31),
      notification("ignored", 8),
    ]);
  expect(await pruneNow()).toBe(2);
  const left = await database()
    .select({ topic: notifications.topic })
    .from(notifications)
    .where(isNull(notifications.organizationId));
  expect(topicsOf(left)).toEqual(["ignored 8", "parked 6"]);
});

it("forgets jobs that were given up a month ago, and no other", async () => {
  const job = (state: "ready" | "running" | "dead", days: number) => ({
    queue: "nobody",
    name: `${state} ${days}`,
    payload: "{}",
    attemptsMax: 1,
    state,
    runAt: daysAgo(days),
  });
  await database()
    .insert(jobs)
    .values([job("dead", 31), job("dead", 29), job("ready", 31), job("running", 31)]);
  await pruneNow();
  const left = await database().select({ name: jobs.name }).from(jobs).where(eq(jobs.queue, "nobody"));
  expect(left.map(({ name }) => name).sort()).toEqual(["dead 29", "ready 31", "running 31"]);
});

it("forgets old comparisons, and what ended more than a day ago", async () => {
  const organizationId = await anOrganization(database());
  const store = await aStore(database(), organizationId);
  const agent = await anAgent(database(), organizationId);
  const conversation = await aConversation(database(), store, { texts: ["¿Hay?", "¿Cuánto?"] });
  const attempt = { organizationId, userId: agent.id, sessionId: "s", siteId: "MLA", sealedCodeVerifier: "x" };
  const swept = { organizationId, storeId: store.id, list: "missed-feeds" as const, theirs: 0, missing: 0 };
  const inOurs = <T>(work: Parameters<typeof inOrganization<T>>[1]) => inOrganization(organizationId, work);
  await inOurs(async (tx) => {
    await tx.insert(sweeps).values([91, 89].map((days) => ({ ...swept, sweptAt: daysAgo(days) })));
    await tx.insert(questionLeases).values(
      conversation.questionIds.map((questionId, index) => ({
        questionId,
        organizationId,
        userId: agent.id,
        expiresAt: daysAgo(2 - index * 1.5),
      })),
    );
    await tx
      .insert(authorizationAttempts)
      .values(
        [2, 0.5].map((days) => ({ ...attempt, stateHash: `${organizationId}-${days}`, expiresAt: daysAgo(days) })),
      );
  });
  await database()
    .insert(signInThrottles)
    .values(
      [2, 0.5].map((days) => ({ subject: `${organizationId}-${days}`, failures: 9, lastFailedAt: daysAgo(days) })),
    );
  await database()
    .insert(endedSessions)
    .values([2, 0.5].map((days) => ({ sessionId: `${organizationId}-${days}`, endedAt: daysAgo(days) })));
  expect(await pruneNow()).toBe(5);
  expect(
    await inOurs(async (tx) => [
      await tx.$count(sweeps),
      await tx.$count(questionLeases),
      await tx.$count(authorizationAttempts),
      await tx.$count(signInThrottles),
      await tx.$count(endedSessions),
    ]),
  ).toEqual([1, 1, 1, 1, 1]);
  await database().delete(endedSessions);
  await database().delete(signInThrottles);
});

it("goes on batch by batch until nothing is left, and queues its next run once", async () => {
  await database()
    .insert(notifications)
    .values(Array.from({ length: 25 }, () => notification("parked", 8)));
  expect(await pruneNow({ batchRows: 10 })).toBe(25);
  await pruneNow();
  const queued = await database().select({ runAt: jobs.runAt }).from(jobs).where(eq(jobs.name, pruning.name));
  expect(queued).toEqual([{ runAt: daysAgo(-1) }]);
});
