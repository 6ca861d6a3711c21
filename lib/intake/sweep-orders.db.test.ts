import { and, desc, eq, like, sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { database, inOrganization } from "@/db/client";
import { events, jobs, orders, sweeps } from "@/db/schema";
import { type ConnectedShop, openConnectedShop } from "@/lib/inbox/testing/connected-shop";
import { seller } from "@/sandbox/testing";
import { readOrder } from "./read-order";
import { sweepOrders } from "./sweep-orders";

let open: ConnectedShop;
beforeAll(async () => {
  open = await openConnectedShop();
});
beforeEach(async () => {
  await open.shop.control("POST", "reset", { seed: "none", keepGrants: true });
  await inOurs(async (tx) => {
    await tx.delete(sweeps);
  });
  await database().delete(jobs);
});
afterAll(() => open.shop.close());

const inOurs = <T>(work: Parameters<typeof inOrganization<T>>[1]) => inOrganization(open.organizationId, work);
const sweep = (at = new Date()) => sweepOrders({ storeId: open.storeId }, open.organizationId, () => at);
const ours = (orderId: unknown) =>
  inOurs(async (tx) => {
    const [order] = await tx
      .select()
      .from(orders)
      .where(and(eq(orders.storeId, open.storeId), eq(orders.sourceId, String(orderId))));
    return order;
  });
const queuedReadings = async (kind: string) => {
  const rows = await database()
    .select()
    .from(jobs)
    .where(like(jobs.dedupe, `read:${open.storeId}:${kind}:%`));
  return rows.length;
};
const happened = () => inOurs((tx) => tx.$count(events, sql`${events.kind}::text like 'order.%'`));

it("brings what no notification told, and is silent about what did not change", async () => {
  const { orderIds } = await open.shop.buy();
  expect(await sweep()).toEqual({ theirs: 1, missing: 0 });
  expect(await ours(orderIds[0])).toMatchObject({ statusWord: "paid" });
  expect([await queuedReadings("shipment"), await queuedReadings("item")]).toEqual([1, 1]);

  await database().delete(jobs);
  await open.shop.control("DELETE", "calls");
  expect(await sweep()).toEqual({ theirs: 1, missing: 0 });
  expect([await queuedReadings("shipment"), await queuedReadings("order")]).toEqual([0, 0]);
  const [latest] = await inOurs((tx) => tx.select().from(sweeps).orderBy(desc(sweeps.sweptAt)).limit(1));
  expect(latest).toMatchObject({ list: "recent-orders", theirs: 1, missing: 0 });
});

it("follows an order that changed, cancelled ones too, from the list alone", async () => {
  const [kept, gone] = [await open.shop.buy(), await open.shop.buy()];
  await sweep();
  await open.shop.control("POST", `orders/${kept.orderIds[0]}/refund`, { amount: 1000 });
  await open.shop.control("POST", `orders/${gone.orderIds[0]}/cancel`, { by: "seller" });
  await open.shop.control("DELETE", "calls");
  expect(await sweep()).toEqual({ theirs: 2, missing: 0 });
  expect(await ours(kept.orderIds[0])).toMatchObject({ moneyState: "partially-refunded", refundedMinor: 100_000 });
  expect(await ours(gone.orderIds[0])).toMatchObject({ status: "cancelled", moneyState: "refunded" });
  expect(await searches()).toBe(2);
});

it("reads along every page, whatever moves between them", async () => {
  await open.shop.control("POST", "orders/bulk", { count: 130, sellerId: seller });
  await open.shop.control("DELETE", "calls");
  const { theirs, missing } = await sweep();
  expect([theirs, missing]).toEqual([130, 0]);
  expect(await inOurs((tx) => tx.$count(orders, eq(orders.storeId, open.storeId)))).toBeGreaterThanOrEqual(130);
  expect(await searches()).toBeLessThanOrEqual(6);
});

it("ends where readings end, whoever comes first", async () => {
  const { orderIds } = await open.shop.buy();
  const read = () =>
    readOrder(
      { storeId: open.storeId, orderId: String(orderIds[0]) },
      { organizationId: open.organizationId, attempt: 1, lastAttempt: false },
    );
  await Promise.all([sweep(), read(), sweep(), read()]);
  expect(await inOurs((tx) => tx.$count(orders, eq(orders.sourceId, String(orderIds[0]))))).toBe(1);
  expect(await happened()).toBeGreaterThan(0);
});

async function searches(): Promise<number> {
  const { orders: family } = await open.shop.control("GET", "calls");
  return family.byRoute["GET /orders/search"];
}
