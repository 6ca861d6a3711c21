import { asc, eq } from "drizzle-orm";
import { expect, it, vi } from "vitest";
import { database, pool } from "@/db/client";
import { jobs } from "@/db/schema";
import { anOrganization } from "@/db/testing/factories";
import { readAgain, readThreadAgain } from "./read-again";
import { type JobHandlers, runJobs } from "./run-jobs";

const storeId = "00000000-0000-4000-8000-000000000000";
const inAnHour = () => new Date(Date.now() + 3_600_000);

const left = (organizationId: string) =>
  database()
    .select({ name: jobs.name, runAt: jobs.runAt })
    .from(jobs)
    .where(eq(jobs.organizationId, organizationId))
    .orderBy(asc(jobs.id));

it("reads now what is also to be read later", async () => {
  const organizationId = await anOrganization(database());
  const claim = { kind: "claim", sourceId: "5039" } as const;
  const thread = { of: "pack", sourceId: "2000" } as const;
  const later = { at: inAnHour(), because: "parts" };
  await readAgain(database(), claim, { organizationId, storeId, later });
  await readThreadAgain(database(), thread, { organizationId, storeId, later });
  await readAgain(database(), claim, { organizationId, storeId });
  await readThreadAgain(database(), thread, { organizationId, storeId });

  const read: string[] = [];
  const handlers = {
    "read-claim": async ({ claimId }) => void read.push(claimId),
    "read-thread": async ({ sourceId }) => void read.push(sourceId),
  } as Partial<JobHandlers>;
  // The other handlers are never called: only these two are queued here.
  const stop = await runJobs(pool(), handlers as JobHandlers, {
    concurrency: { replies: 1, intake: 4, upkeep: 1 },
    leaseSeconds: 5,
  });
  await vi.waitFor(async () => expect(await left(organizationId)).toHaveLength(2), { timeout: 15_000, interval: 20 });
  await stop();
  expect(read.sort()).toEqual(["2000", "5039"]);
  expect((await left(organizationId)).every(({ runAt }) => runAt > new Date())).toBe(true);
});

it("makes one of repeats for one reason, and keeps two reasons apart", async () => {
  const organizationId = await anOrganization(database());
  const order = { kind: "order", sourceId: "2001" } as const;
  for (const because of ["parts", "parts", "moderation"]) {
    await readAgain(database(), order, { organizationId, storeId, later: { at: inAnHour(), because } });
  }
  expect(await left(organizationId)).toHaveLength(2);
});
