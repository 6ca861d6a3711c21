import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, it } from "vitest";
import { database, inOrganization } from "@/db/client";
import { events, jobs, stores, sweeps } from "@/db/schema";
import { type ConnectedShop, openConnectedShop } from "@/lib/inbox/testing/connected-shop";
import { sweepStore } from "./sweep-store";

let open: ConnectedShop;
beforeAll(async () => {
  open = await openConnectedShop();
});
afterAll(() => open.shop.close());

const sweep = () => sweepStore({ storeId: open.storeId }, open.organizationId);
const compared = () =>
  inOrganization(open.organizationId, async (tx) => {
    const rows = await tx.select({ list: sweeps.list, missing: sweeps.missing }).from(sweeps);
    await tx.delete(sweeps);
    return rows.map(({ list, missing }) => `${list} ${missing}`).sort();
  });
const sweptAt = () =>
  inOrganization(open.organizationId, async (tx) => {
    const [store] = await tx.select({ sweptAt: stores.sweptAt }).from(stores).where(eq(stores.id, open.storeId));
    return store?.sweptAt ?? null;
  });

it("compares the other lists when one cannot be read, and says that it is not done", async () => {
  await open.ask("¿Hay stock?");
  await open.shop.control("PUT", "faults", { serverError: { share: 1, families: ["messages"] } });
  await expect(sweep()).rejects.toThrow();
  expect(await compared()).toEqual(["open-claims 0", "recent-leads 0", "recent-orders 0", "unanswered-questions 1"]);
  expect(await sweptAt()).toBeNull();
});

it("compares every list of a healthy marketplace, and looks again soon after something was missing", async () => {
  await open.shop.control("DELETE", "faults");
  await database().delete(jobs);
  const { pack } = await open.shop.buy();
  await open.shop.write(pack);
  await sweep();
  expect(await compared()).toEqual([
    "open-claims 0",
    "recent-leads 0",
    "recent-orders 0",
    "unanswered-questions 1",
    "unread-threads 1",
  ]);
  expect(await sweptAt()).not.toBeNull();
  const queued = await database().select({ name: jobs.name }).from(jobs);
  expect(queued.map(({ name }) => name)).toContain("sweep-store");
  const [swept] = await inOrganization(open.organizationId, (tx) =>
    tx.select({ detail: events.detail }).from(events).where(eq(events.kind, "store.swept")).limit(1).offset(1),
  );
  expect(swept?.detail).toMatchObject({ missing: 2 });
});

it("does not look again and again for what does not come", async () => {
  const looksAgain = async () => {
    const queued = await database().delete(jobs).returning({ name: jobs.name });
    return queued.some(({ name }) => name === "sweep-store");
  };
  await sweep();
  await looksAgain();
  // Nobody reads what is queued, as if it could not be read.
  await sweep();
  expect(await looksAgain()).toBe(false);
  const { pack } = await open.shop.buy();
  await open.shop.write(pack);
  await sweep();
  expect(await looksAgain()).toBe(true);
});
