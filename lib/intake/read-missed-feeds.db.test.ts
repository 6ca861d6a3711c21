import { desc } from "drizzle-orm";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { inOrganization, pool } from "@/db/client";
import { notifications, sweeps } from "@/db/schema";
import { type ConnectedShop, openConnectedShop } from "@/lib/inbox/testing/connected-shop";
import { readMissedFeeds } from "./read-missed-feeds";
import { createReceiver } from "./receive";

let open: ConnectedShop;
beforeAll(async () => {
  // Nobody listens there: every notification is missed.
  open = await openConnectedShop({ notificationsUrl: "http://127.0.0.1:9/" });
  await open.shop.control("PUT", "faults", { notifications: { speedUp: 100_000 } });
});
afterAll(() => open.shop.close());

/** Asks so many questions whose notifications the marketplace gives up. */
async function miss(count: number) {
  const before = (await open.shop.control("GET", "notifications")).missed.length;
  for (let asked = 0; asked < count; asked++) await open.ask("¿Se perdió?");
  await vi.waitFor(
    async () => expect((await open.shop.control("GET", "notifications")).missed).toHaveLength(before + count),
    { timeout: 15_000 },
  );
}

async function visit(now = new Date()) {
  await readMissedFeeds({ storeId: open.storeId }, open.organizationId, createReceiver(pool()), () => now);
  return inOrganization(open.organizationId, async (tx) => {
    const [sweep] = await tx.select().from(sweeps).orderBy(desc(sweeps.sweptAt)).limit(1);
    return { theirs: sweep?.theirs, missing: sweep?.missing, journalled: await tx.$count(notifications) };
  });
}

it("writes each missed notification down once, however often it is listed, and counts only what is new", async () => {
  await miss(2);
  expect(await visit()).toEqual({ theirs: 2, missing: 2, journalled: 2 });
  expect(await visit()).toEqual({ theirs: 2, missing: 0, journalled: 2 });
  await miss(1);
  expect(await visit()).toEqual({ theirs: 3, missing: 1, journalled: 3 });
});
