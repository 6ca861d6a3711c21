import { eq, sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { database, inOrganization } from "@/db/client";
import { backfills, backfillWindows, callBudgets, claims, conversations, jobs } from "@/db/schema";
import { getBackfill } from "@/lib/analytics/get-backfill";
import { getClaims } from "@/lib/analytics/get-claims";
import { ClaimsFilter } from "@/lib/analytics/input";
import { type ConnectedShop, openConnectedShop } from "@/lib/inbox/testing/connected-shop";
import { seller } from "@/sandbox/testing";
import { readPastClaims } from "./backfill-claims";
import { backfillStore } from "./backfill-store";
import { beginBackfill } from "./begin-backfill";

// A year has some eighty windows, each with a call of its own.
vi.setConfig({ testTimeout: 120_000 });

let connected: ConnectedShop;
/** By how many hours ago their claims were opened; all of them are closed. */
let claimIds: string[];
const HOURS = [30, 500, 1500, 2500, 4000, 8000];

beforeAll(async () => {
  connected = await openConnectedShop();
  const { shop } = connected;
  const bulk = { count: HOURS.length, sellerId: seller, claimShare: 1, delivered: true };
  const made = await shop.control("POST", "orders/bulk", bulk);
  claimIds = made.claimIds.map(String);
  for (const id of claimIds) await shop.control("POST", `claims/${id}/decide`, { reason: "payment_refunded" });
  for (const [place, hours] of HOURS.entries())
    await shop.control("POST", `orders/${made.orderIds[place]}/backdate`, { hours });
  // Open ones are for the comparison of lists.
  await shop.control("POST", "orders/bulk", { ...bulk, count: 1 });
});

afterAll(() => connected.shop.close());

const payload = () => ({ storeId: connected.storeId });
const inOurs = <T>(work: Parameters<typeof inOrganization<T>>[1]) => inOrganization(connected.organizationId, work);
const progress = async () => (await getBackfill(connected.admin))[0];
const held = () =>
  inOurs((tx) =>
    tx
      .select({ sourceId: claims.sourceId, state: claims.state, reason: claims.reasonName, at: conversations.state })
      .from(claims)
      .innerJoin(conversations, eq(conversations.id, claims.conversationId))
      .orderBy(sql`${claims.openedAt} desc`),
  );

async function toTheEnd() {
  while (!(await progress())?.finishedAt) {
    await database().delete(callBudgets);
    await backfillStore(payload(), { organizationId: connected.organizationId }, { pagesMax: 20 });
  }
}

async function fromTheBeginning() {
  await inOurs(async (tx) => {
    await tx.execute(sql`delete from backfill_claims`);
    await tx.execute(sql`delete from backfill_orders`);
    await tx.delete(backfillWindows);
    await tx.delete(backfills);
  });
  await beginBackfill(connected.admin, payload());
}

it("brings closed claims of twelve months behind the orders, each once, and says how far it is", async () => {
  await toTheEnd();
  expect(await progress()).toMatchObject({ claims: { read: 6, expected: 6 }, share: 1, state: "done", secondsLeft: 0 });
  const rows = await held();
  expect(rows.map(({ sourceId }) => sourceId)).toEqual(claimIds);
  expect(rows.every(({ state, at, reason }) => state === "closed" && at === "resolved" && reason !== null)).toBe(true);
  const year = await getClaims(connected.admin, ClaimsFilter.parse({ period: "year" }));
  expect(year.current).toMatchObject({ claims: 6, open: 0 });
  expect(year.groups.flatMap(({ amounts }) => amounts)).toHaveLength(1);
});

it("reads the latest whole, a while apart, and tells nobody of old ones", async () => {
  const readings = await database().execute<{ id: string; run_at: string }>(sql`
    select payload::jsonb ->> 'claimId' as id, run_at from jobs where name = 'read-claim' and dedupe like '%:past'
    order by run_at`);
  expect(readings.map(({ id }) => id).sort()).toEqual(claimIds.slice(0, 3).sort());
  const told = await inOurs((tx) =>
    tx.execute(sql`select 1 from events where kind in ('claim.opened', 'claim.closed')`),
  );
  expect(told).toHaveLength(0);
});

it("queues the whole reading with the row, for whoever dies before the page is ticked off", async () => {
  await database().delete(jobs);
  await inOurs((tx) => tx.update(claims).set({ changedAt: null }));
  await fromTheBeginning();
  const store = { storeId: connected.storeId, organizationId: connected.organizationId };
  const windows = await inOurs((tx) => tx.select().from(backfillWindows).where(eq(backfillWindows.pass, "claims")));
  // As seen by somebody who is too late: the page is applied and not ticked off.
  for (const window of windows) await readPastClaims(store, { ...window, rounds: 9 }, new Date());
  expect(await progress()).toMatchObject({ claims: { read: 0 } });
  expect(await database().$count(jobs, sql`name = 'read-claim' and dedupe like '%:past'`)).toBe(3);
});

it("counts nothing twice when it is all read again, and asks for no reason twice", async () => {
  const before = await held();
  await database().delete(jobs);
  await fromTheBeginning();
  await connected.shop.control("DELETE", "calls");
  await toTheEnd();
  expect(await held()).toEqual(before);
  expect(await progress()).toMatchObject({ claims: { read: 6, expected: 6 } });
  const { claims: calls } = await connected.shop.control("GET", "calls");
  expect(Object.keys(calls.byRoute)).toEqual(["GET /post-purchase/v1/claims/search"]);
  expect(await database().$count(jobs, eq(jobs.name, "read-claim"))).toBe(0);
});

it("begins only what is missing the next time", async () => {
  await beginBackfill(connected.admin, payload());
  const again = await progress();
  expect(again?.windows).toBeLessThan(5);
  await toTheEnd();
});

it("pages from the newest where the marketplace does not keep to dates, and stops where the year ends", async () => {
  const { shop } = connected;
  await shop.control("PUT", "faults", { deafClaimRange: true });
  const old = await shop.control("POST", "orders/bulk", { count: 1, sellerId: seller, claimShare: 1, delivered: true });
  await shop.control("POST", `claims/${old.claimIds[0]}/decide`, { reason: "payment_refunded" });
  await shop.control("POST", `orders/${old.orderIds[0]}/backdate`, { hours: 9000 });
  await fromTheBeginning();
  await toTheEnd();
  expect(await progress()).toMatchObject({ claims: { read: 6, expected: null } });
  expect((await held()).map(({ sourceId }) => sourceId)).toEqual(claimIds);
});
