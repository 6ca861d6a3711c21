import { once } from "node:events";
import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { database, inOrganization } from "@/db/client";
import { callBudgets, claimReasons } from "@/db/schema";
import { getBackfill } from "@/lib/analytics/get-backfill";
import { getBuyers } from "@/lib/analytics/get-buyers";
import { getClaims } from "@/lib/analytics/get-claims";
import { getSalesSummary } from "@/lib/analytics/get-sales-summary";
import { AnalyticsFilter, BuyersFilter, ClaimsFilter } from "@/lib/analytics/input";
import { rebuildAnalytics } from "@/lib/analytics/rebuild-analytics";
import { type ConnectedShop, openConnectedShop } from "@/lib/inbox/testing/connected-shop";
import { buildWorkerProgram, type WorkerProgram } from "@/lib/jobs/testing/worker-program";
import { seller } from "@/sandbox/testing";
import { backfillStore } from "./backfill-store";
import { beginBackfill } from "./begin-backfill";

/** Real workers, killed with -9 in the middle of a store's past; then it is read once more by nobody who is killed. */

const ORDERS = 600;
const CLAIMS = 60;
/** Killed when so much has been read; then the next worker goes on. */
const KILLED_AT = [1, 150, 400];
/** Searches that say how much there is, and those of the comparisons of lists that workers make beside it. */
const COUNTING = 3;
const COMPARING = 20;

let open: ConnectedShop;
let program: WorkerProgram;

beforeAll(async () => {
  open = await openConnectedShop();
  program = await buildWorkerProgram();
  const bulk = { count: ORDERS, sellerId: seller, spreadHours: 8000, claimShare: CLAIMS / ORDERS };
  const { orderIds, claimIds } = await open.shop.control("POST", "orders/bulk", bulk);
  for (const id of claimIds) await open.shop.control("POST", `claims/${id}/decide`, { reason: "payment_refunded" });
  for (const id of orderIds.slice(-20)) await open.shop.control("POST", `orders/${id}/cancel`, { by: "buyer" });
}, 120_000);
afterAll(async () => {
  program.remove();
  await open.shop.close();
});

const inOurs = <T>(work: Parameters<typeof inOrganization<T>>[1]) => inOrganization(open.organizationId, work);
const payload = () => ({ storeId: open.storeId });
const progress = async () => (await getBackfill(open.admin))[0];

async function fromTheBeginning() {
  await inOurs(async (tx) => {
    for (const table of ["backfill_claims", "backfill_orders", "backfill_windows", "backfills"])
      await tx.execute(sql.raw(`delete from ${table}`));
  });
  await open.shop.control("DELETE", "calls");
  await beginBackfill(open.admin, payload());
}

const until = (condition: () => Promise<boolean>) =>
  vi.waitFor(async () => expect(await condition()).toBe(true), { timeout: 240_000, interval: 50 });

/** How often the marketplace was searched, by whoever. */
async function searches(): Promise<number> {
  const families: Record<string, { byRoute: Record<string, number> }> = await open.shop.control("GET", "calls");
  return Object.values(families)
    .flatMap(({ byRoute }) => Object.entries(byRoute))
    .reduce((sum, [route, count]) => (route.endsWith("/search") ? sum + count : sum), 0);
}

/** Everything that a manager sees of the past. */
async function numbers() {
  const year = { period: "year" };
  const { currencies } = await getSalesSummary(open.admin, AnalyticsFilter.parse(year));
  const claims = await getClaims(open.admin, ClaimsFilter.parse(year));
  const buyers = await getBuyers(open.admin, BuyersFilter.parse({}));
  return { currencies, claims: [claims.current, claims.groups], buyers: buyers.currencies };
}

it("reads a store's past once, whoever is killed meanwhile", { timeout: 600_000 }, async () => {
  // A little latency, so that a kill finds calls and transactions under way.
  await open.shop.control("PUT", "faults", { latencyMs: { orders: 30, claims: 30 } });
  await fromTheBeginning();
  for (const read of KILLED_AT) {
    const worker = program.start();
    await until(async () => ((await progress())?.read ?? 0) >= read);
    expect(await progress()).toMatchObject({ finishedAt: null });
    worker.kill("SIGKILL");
    await once(worker, "exit");
  }
  const last = program.start();
  await until(async () => (await progress())?.state === "done");
  last.kill("SIGKILL");
  await once(last, "exit");

  const killed = await progress();
  const expected = killed?.claims?.expected;
  expect(expected).toBeGreaterThanOrEqual(CLAIMS);
  expect(killed).toMatchObject({ read: ORDERS, expected: ORDERS, claims: { read: expected } });
  const searched = await searches();
  const reasons = await inOurs((tx) => tx.$count(claimReasons));
  const after = await numbers();

  await fromTheBeginning();
  while ((await progress())?.state !== "done") {
    await database().delete(callBudgets);
    await backfillStore(payload(), { organizationId: open.organizationId });
  }
  const undisturbed = await progress();
  expect(undisturbed).toMatchObject({ read: ORDERS, claims: { read: expected } });
  expect(await numbers()).toEqual(after);
  await rebuildAnalytics({ organizationId: open.organizationId });
  expect(await numbers()).toEqual(after);

  // What was ticked off was called for once; beside it the words for reasons, which are known the second time.
  const calls = undisturbed?.calls ?? 0;
  expect(killed?.calls).toBeGreaterThanOrEqual(calls);
  expect(killed?.calls).toBeLessThanOrEqual(calls + reasons);
  expect(await searches()).toBe(calls + COUNTING);
  // A kill costs at most the page under way, and the counting when it is the first.
  const mostMore = COUNTING + KILLED_AT.length * (1 + COUNTING) + COMPARING;
  expect(searched - calls).toBeLessThanOrEqual(mostMore);
});
