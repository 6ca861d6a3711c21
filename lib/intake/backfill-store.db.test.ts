import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { database, inOrganization } from "@/db/client";
import { backfillClaims, backfillOrders, backfills, backfillWindows, jobs, stores } from "@/db/schema";
import { anAgent } from "@/db/testing/factories";
import { getBackfill } from "@/lib/analytics/get-backfill";
import { getReputation } from "@/lib/analytics/get-reputation";
import { getSalesSummary } from "@/lib/analytics/get-sales-summary";
import { AnalyticsFilter } from "@/lib/analytics/input";
import { Forbidden } from "@/lib/errors";
import { type ConnectedShop, openConnectedShop } from "@/lib/inbox/testing/connected-shop";
import { backfillJob } from "@/lib/jobs/backfill-job";
import { buyer, seller, shoe } from "@/sandbox/testing";
import { backfillStore } from "./backfill-store";
import { beginBackfill } from "./begin-backfill";
import { readStanding } from "./read-standing";

// A year has some eighty windows, each with a call of its own.
vi.setConfig({ testTimeout: 120_000 });

let connected: ConnectedShop;
let sold: number[];
let cancelled: number[];

const HOURS = [0, 1, 2, 30, 170, 400, 1000, 3000, 6000, 8700];

/** Sales of a year: a hundred in the last hours, others far back, some of them cancelled. */
beforeAll(async () => {
  connected = await openConnectedShop();
  const { shop } = connected;
  const { orderIds } = await shop.control("POST", "orders/bulk", { count: 120, sellerId: seller });
  sold = orderIds;
  cancelled = [sold[3], sold[10], sold[50]].flatMap((id) => (id === undefined ? [] : [id]));
  for (const id of cancelled) await shop.control("POST", `orders/${id}/cancel`, { by: "buyer" });
  for (const [place, id] of sold.entries()) {
    const hours = HOURS[place % HOURS.length] ?? 0;
    if (hours > 0) await shop.control("POST", `orders/${id}/backdate`, { hours });
  }
  // One that is older than the search goes.
  const { orderIds: old } = await shop.control("POST", "buy", { buyerId: buyer, itemId: shoe });
  await shop.control("POST", `orders/${old[0]}/backdate`, { hours: 9000 });
});

afterAll(() => connected.shop.close());

const payload = () => ({ storeId: connected.storeId });
const context = () => ({ organizationId: connected.organizationId });
const progress = async () => (await getBackfill(connected.admin))[0];

async function totals() {
  const { currencies } = await getSalesSummary(connected.admin, AnalyticsFilter.parse({ period: "year" }));
  return currencies.map(({ currency, now }) => ({ currency, ...now }));
}

const ordersHere = () =>
  inOrganization(connected.organizationId, async (tx) => {
    const rows = await tx.execute<{ source_id: string }>(
      sql`select source_id from orders where store_id = ${connected.storeId} order by source_id`,
    );
    return rows.map(({ source_id }) => source_id);
  });

/** Page by page until it is over, each page in a job of its own. */
async function toTheEnd() {
  for (let job = 0; job < 500; job++) {
    await backfillStore(payload(), context(), { pagesMax: 1 });
    if ((await progress())?.finishedAt) return;
  }
  throw new Error("it does not end");
}

it("begins when a store connects, and says how far it is", async () => {
  expect(await progress()).toMatchObject({ state: "reading", read: 0, expected: null, calls: 0, finishedAt: null });
  const [job] = await database().execute(sql`select name from jobs where key = ${`backfill:${connected.storeId}`}`);
  expect(job).toMatchObject({ name: "backfill-orders" });
});

it("reads every order of twelve months once, cancelled ones too, also when it is killed between", async () => {
  await backfillStore(payload(), context(), { pagesMax: 1 });
  const first = await progress();
  expect(first).toMatchObject({ expected: 120, finishedAt: null });
  expect(first?.read).toBeGreaterThan(0);

  // Killed while a page is applied: nothing of it stays.
  const killed = AbortSignal.abort(new Error("killed"));
  await expect(backfillStore(payload(), { ...context(), signal: killed })).rejects.toThrow("killed");
  expect(await progress()).toMatchObject({ read: first?.read, calls: first?.calls });

  await toTheEnd();
  expect(await ordersHere()).toEqual(sold.map(String).sort());
  const done = await progress();
  expect(done).toMatchObject({ read: 120, expected: 120, secondsLeft: 0 });
  expect(done?.windowsDone).toBe(done?.windows);
  const [ars] = await totals();
  expect(ars?.orders).toBe(117);
  expect(ars?.byStanding.cancelled?.orders).toBe(3);
});

it("counts nothing twice when it is all read again", async () => {
  const before = await totals();
  await inOrganization(connected.organizationId, async (tx) => {
    await tx.update(backfillWindows).set({ doneAt: null, next: null, rounds: 1 });
    await tx.update(backfills).set({ finishedAt: null }).where(eq(backfills.storeId, connected.storeId));
  });
  await toTheEnd();
  expect(await totals()).toEqual(before);
});

it("begins only what is missing when the store comes back", async () => {
  await beginBackfill(connected.admin, payload());
  const again = await progress();
  expect(again?.finishedAt).toBeNull();
  expect(again?.windows).toBeLessThan(5);
  await beginBackfill(connected.admin, payload());
  expect((await progress())?.startedAt).toEqual(again?.startedAt);
});

it("says when it stopped, and goes on at once when somebody asks", async () => {
  const mine = eq(jobs.key, backfillJob(connected.storeId).key);
  const inAnHour = sql`now() + interval '1 hour'`;
  await database().update(jobs).set({ attempts: 3, runAt: inAnHour }).where(mine);
  expect(await progress()).toMatchObject({ state: "stopped", secondsLeft: null });
  expect(await beginBackfill(connected.admin, payload())).toEqual({ ok: true, value: null });
  const [pulled] = await database().select({ isDue: sql`run_at <= now()` }).from(jobs).where(mine);
  expect(pulled).toEqual({ isDue: true });

  await database().update(jobs).set({ state: "dead" }).where(mine);
  expect(await progress()).toMatchObject({ state: "stopped" });
  await beginBackfill(connected.admin, payload());
  expect(await progress()).toMatchObject({ state: "reading" });
});

it("can be begun where it never was, by managers, while the store is connected", async () => {
  const { organizationId, storeId } = connected;
  await database()
    .delete(jobs)
    .where(eq(jobs.key, backfillJob(storeId).key));
  await inOrganization(organizationId, async (tx) => {
    await tx.delete(backfillClaims).where(eq(backfillClaims.organizationId, organizationId));
    await tx.delete(backfillOrders).where(eq(backfillOrders.organizationId, organizationId));
    await tx.delete(backfillWindows).where(eq(backfillWindows.organizationId, organizationId));
    await tx.delete(backfills).where(eq(backfills.storeId, storeId));
  });
  expect(await progress()).toMatchObject({ storeId, state: "unbegun", startedAt: null });
  const agent = await anAgent(database(), organizationId);
  await expect(async () => beginBackfill(agent, payload())).rejects.toThrow(Forbidden);
  const become = (state: "connected" | "disconnected") =>
    inOrganization(organizationId, (tx) => tx.update(stores).set({ state }).where(eq(stores.id, storeId)));
  await become("disconnected");
  expect(await beginBackfill(connected.admin, payload())).toEqual({ ok: false, reason: "not-connected" });
  expect(await progress()).toBeUndefined();
  await become("connected");
  await beginBackfill(connected.admin, payload());
  expect(await progress()).toMatchObject({ state: "reading", finishedAt: null });
});

it("keeps what the marketplace says of the store on a day, and asks again later", async () => {
  await readStanding(payload(), context());
  await readStanding(payload(), context());
  const [reputation] = await getReputation(connected.admin, AnalyticsFilter.parse({}));
  expect(reputation).toMatchObject({ source: "marketplace", colour: "green", window: "60 days" });
  expect(reputation?.gauges.map(({ measure }) => measure)).toEqual(["claims", "cancellations", "delays"]);
  const waiting = await database().execute(sql`
    select run_at > now() + interval '5 hours' as is_later from jobs where key = ${`standing:${connected.storeId}`}`);
  expect(waiting.length).toBeGreaterThan(0);
});
