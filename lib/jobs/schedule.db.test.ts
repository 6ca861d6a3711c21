import { and, asc, eq, ne, sql } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { database, inOrganization } from "@/db/client";
import { jobs, stores } from "@/db/schema";
import { anOrganization, aStore } from "@/db/testing/factories";
import { queueWhatIsDue } from "./schedule";
import { storeSweep } from "./visit-store";

let organizationId: string;
let storeId: string;
beforeEach(async () => {
  await database().delete(jobs);
  organizationId = await anOrganization(database());
  storeId = (await aStore(database(), organizationId)).id;
});

const look = () => queueWhatIsDue(new Date());
const sweeps = () =>
  database()
    .select({ id: jobs.id, state: jobs.state })
    .from(jobs)
    .where(eq(jobs.key, storeSweep(storeId).key))
    .orderBy(asc(jobs.id));
const change = (set: Partial<typeof jobs.$inferInsert>) =>
  database()
    .update(jobs)
    .set(set)
    .where(eq(jobs.key, storeSweep(storeId).key));

it("queues what is due, once", async () => {
  await look();
  await look();
  const names = await database()
    .select({ name: jobs.name })
    .from(jobs)
    .where(and(eq(jobs.organizationId, organizationId), ne(jobs.name, "prune")))
    .orderBy(asc(jobs.id));
  expect(names).toEqual([{ name: "sweep-store" }, { name: "read-missed-feeds" }]);
  expect(await database().$count(jobs, eq(jobs.name, "prune"))).toBe(1);
});

it("does not queue a comparison again while one runs", async () => {
  await look();
  await change({ state: "running" });
  await look();
  expect(await sweeps()).toMatchObject([{ state: "running" }]);
});

it("waits as long as after any other when a comparison was given up, and keeps one row of those", async () => {
  await look();
  await change({ state: "dead" });
  await look();
  expect(await sweeps()).toMatchObject([{ state: "dead" }]);

  await change({ createdAt: new Date(Date.now() - 3_600_000) });
  await look();
  expect(await sweeps()).toMatchObject([{ state: "ready" }]);
});

it("queues nothing for a store that was just visited", async () => {
  await inOrganization(organizationId, (tx) =>
    tx.update(stores).set({ sweptAt: sql`now()`, missedFeedsReadAt: sql`now()` }).where(eq(stores.id, storeId)),
  );
  await look();
  expect(await database().$count(jobs, eq(jobs.organizationId, organizationId))).toBe(0);
});
