import { eq, sql } from "drizzle-orm";
import { expect, it, vi } from "vitest";
import { database, pool } from "@/db/client";
import { jobs } from "@/db/schema";
import { anOrganization } from "@/db/testing/factories";
import { enqueue } from "./enqueue";
import { Postpone } from "./postpone";
import { type JobContext, type JobHandlers, runJobs } from "./run-jobs";

type Handle = (questionId: string, context: JobContext) => Promise<void> | void;

/** Runs a worker whose only job is `read-question`, until the test says stop. */
async function working(handle: Handle, { leaseSeconds = 5 } = {}) {
  const handlers = {
    "read-question": async ({ questionId }, context) => handle(questionId, context),
  } as Partial<JobHandlers>;
  // The other handlers are never called: only `read-question` is enqueued here.
  return runJobs(pool(), handlers as JobHandlers, { concurrency: { replies: 1, intake: 4, upkeep: 1 }, leaseSeconds });
}

const storeId = "00000000-0000-4000-8000-000000000000";

async function anOrganizationWithJobs(questionIds: string[], { key, dedupe }: { key?: string; dedupe?: string } = {}) {
  const organizationId = await anOrganization(database());
  await database().transaction(async (tx) => {
    for (const questionId of questionIds) {
      await enqueue(tx, { name: "read-question", organizationId, payload: { storeId, questionId }, key, dedupe });
    }
  });
  return organizationId;
}

const left = (organizationId: string) => database().select().from(jobs).where(eq(jobs.organizationId, organizationId));
const until = (condition: () => Promise<boolean> | boolean) =>
  vi.waitFor(async () => expect(await condition()).toBe(true), { timeout: 15_000, interval: 20 });

it("runs the jobs of one key one at a time and in order, also when one fails and is tried again", async () => {
  const done: string[] = [];
  let failed = false;
  const key = crypto.randomUUID();
  const organizationId = await anOrganizationWithJobs(["1", "2", "3"], { key });
  const stop = await working(async (questionId) => {
    if (questionId === "1" && !failed) {
      failed = true;
      throw new Error("the first attempt fails");
    }
    done.push(questionId);
  });
  await until(async () => (await left(organizationId)).length === 0);
  await stop();
  expect(done).toEqual(["1", "2", "3"]);
});

it("does not add work that already waits under the same name, and adds it while the first one runs", async () => {
  const dedupe = crypto.randomUUID();
  const organizationId = await anOrganizationWithJobs(["1", "1", "1"], { dedupe });
  expect(await left(organizationId)).toHaveLength(1);

  let runs = 0;
  const stop = await working(async (questionId) => {
    runs++;
    if (runs === 1) {
      await enqueue(database(), { name: "read-question", organizationId, payload: { storeId, questionId }, dedupe });
    }
  });
  await until(async () => (await left(organizationId)).length === 0);
  await stop();
  expect(runs).toBe(2);
});

it("is taken over when its worker was killed, within the lease", async () => {
  const organizationId = await anOrganizationWithJobs(["1"]);
  await database().execute(sql`update jobs set state = 'running', attempts = 1, locked_by = 'killed',
    locked_until = now() - interval '1 second' where organization_id = ${organizationId}`);
  const attempts: number[] = [];
  const stop = await working((_questionId, { attempt }) => void attempts.push(attempt));
  await until(async () => (await left(organizationId)).length === 0);
  await stop();
  expect(attempts).toEqual([2]);
});

it("steps aside for the same work added after its worker was killed", async () => {
  const dedupe = crypto.randomUUID();
  const organizationId = await anOrganizationWithJobs(["1"], { dedupe });
  await database().execute(sql`update jobs set state = 'running', locked_by = 'killed',
    locked_until = now() - interval '1 second' where organization_id = ${organizationId}`);
  const twin = { name: "read-question", organizationId, payload: { storeId, questionId: "twin" }, dedupe } as const;
  await enqueue(database(), { ...twin, runAt: new Date(Date.now() + 3_600_000) });
  const stop = await working(() => {});
  await until(async () => (await left(organizationId)).length === 1);
  await stop();
  expect(await left(organizationId)).toMatchObject([{ state: "ready", attempts: 0 }]);
});

it("does not count an attempt that could not begin", async () => {
  const organizationId = await anOrganizationWithJobs(["1"]);
  const attempts: number[] = [];
  const stop = await working((_questionId, { attempt }) => {
    attempts.push(attempt);
    if (attempts.length < 3) throw new Postpone(0.05, "no budget");
  });
  await until(async () => (await left(organizationId)).length === 0);
  await stop();
  expect(attempts).toEqual([1, 1, 1]);
});

it("lets go of a job that nobody works on any more, although its worker lives", async () => {
  const organizationId = await anOrganizationWithJobs(["stuck", "next"], { key: crypto.randomUUID() });
  const done: string[] = [];
  let broke = false;
  const stop = await working(
    async (questionId) => {
      if (questionId === "stuck" && !broke) {
        broke = true;
        // The worker cannot write down how the job ended: its row stays as if somebody still ran it.
        await database().execute(
          sql`update jobs set locked_by = locked_by || '-' where organization_id = ${organizationId}`,
        );
        return;
      }
      done.push(questionId);
    },
    { leaseSeconds: 1 },
  );
  await until(() => done.length === 2);
  await stop();
  expect(done).toEqual(["stuck", "next"]);
});

it("gives up after its last attempt, keeps the reason, and lets its key go on", async () => {
  const key = crypto.randomUUID();
  const organizationId = await anOrganizationWithJobs(["poison", "2"], { key });
  await database().execute(sql`update jobs set attempts_max = 1 where organization_id = ${organizationId}`);
  const done: string[] = [];
  const stop = await working((questionId) => {
    if (questionId === "poison") throw new Error("cannot be read");
    done.push(questionId);
  });
  await until(() => done.length === 1);
  await until(async () => (await left(organizationId)).length === 1);
  await stop();
  expect(await left(organizationId)).toMatchObject([{ state: "dead", lastError: "cannot be read" }]);
});

it("shares the work of two workers without doing any of it twice", async () => {
  const questionIds = Array.from({ length: 60 }, (_, index) => String(index));
  const organizationId = await anOrganizationWithJobs(questionIds);
  const done: string[] = [];
  const stops = await Promise.all([working((one) => void done.push(one)), working((one) => void done.push(one))]);
  await until(async () => (await left(organizationId)).length === 0);
  await Promise.all(stops.map((stop) => stop()));
  expect([...done].sort()).toEqual([...questionIds].sort());
});
