import { eq, sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { database, inOrganization } from "@/db/client";
import { events, orders } from "@/db/schema";
import { anOrder } from "@/db/testing/after-sale";
import { anAgent, anOrganization, aStore } from "@/db/testing/factories";
import { type ConnectedShop, openConnectedShop } from "@/lib/inbox/testing/connected-shop";
import { readOrder } from "@/lib/intake/read-order";
import { getBilling } from "./get-billing";

let open: ConnectedShop;
beforeAll(async () => {
  open = await openConnectedShop();
});
afterEach(async () => {
  await open.shop.control("DELETE", "faults");
});
afterAll(() => open.shop.close());

const inOurs = <T>(work: Parameters<typeof inOrganization<T>>[1]) => inOrganization(open.organizationId, work);

async function sold(purchase = {}): Promise<string> {
  const { orderIds } = await open.shop.buy(purchase);
  const context = { organizationId: open.organizationId, attempt: 1, lastAttempt: false };
  await readOrder({ storeId: open.storeId, orderId: String(orderIds[0]) }, context);
  const [order] = await inOurs((tx) =>
    tx
      .select()
      .from(orders)
      .where(eq(orders.sourceId, String(orderIds[0]))),
  );
  if (!order) throw new Error("the order was not read");
  return order.id;
}

const looks = (orderId: string) =>
  inOurs((tx) =>
    tx
      .select({ by: events.actorId, detail: events.detail })
      .from(events)
      .where(sql`${events.kind} = 'order.billing-read' and ${events.detail} ->> 'orderId' = ${orderId}`),
  );

it("asks the marketplace who the invoice is for, keeps nothing of it, and records who looked", async () => {
  const orderId = await sold();
  const billing = await getBilling(open.admin, { orderId });
  expect(billing).toMatchObject({
    ok: true,
    value: { name: expect.any(String), identification: { number: expect.any(String) }, address: expect.anything() },
  });
  expect(await looks(orderId)).toEqual([{ by: open.admin.id, detail: { orderId } }]);
  const number = billing.ok ? (billing.value.identification?.number ?? "") : "";
  const kept = await inOurs((tx) =>
    tx.execute<{ found: boolean }>(sql`
      select exists (select from orders o where o::text like ${`%${number}%`})
        or exists (select from buyers b where b::text like ${`%${number}%`})
        or exists (select from events e where e::text like ${`%${number}%`}) as found`),
  );
  expect([number.length > 6, kept[0]?.found]).toEqual([true, false]);
});

it("finds out where it is when the list that the order came from did not tell", async () => {
  const orderId = await sold();
  await inOurs((tx) => tx.update(orders).set({ billingSourceId: null }).where(eq(orders.id, orderId)));
  expect(await getBilling(open.admin, { orderId })).toMatchObject({ ok: true });
});

describe("says why not", () => {
  it("when the marketplace has none", async () => {
    const orderId = await sold();
    await inOurs((tx) => tx.update(orders).set({ billingSourceId: "999" }).where(eq(orders.id, orderId)));
    expect(await getBilling(open.admin, { orderId })).toEqual({ ok: false, reason: "no-billing-data" });
    expect(await looks(orderId)).toEqual([]);
  });

  it("when the marketplace does not answer", async () => {
    const orderId = await sold();
    await open.shop.control("PUT", "faults", { serverError: { share: 1, form: "html", families: ["orders"] } });
    expect(await getBilling(open.admin, { orderId })).toEqual({ ok: false, reason: "store-unavailable" });
  });

  it("when the store is not connected", async () => {
    const organizationId = await anOrganization(database());
    const store = await aStore(database(), organizationId);
    const order = await anOrder(database(), store);
    const agent = await anAgent(database(), organizationId);
    const asked = await getBilling(agent, { orderId: order.id });
    expect(asked).toEqual({ ok: false, reason: "store-unavailable" });
  });
});

it("an order of another organization does not exist", async () => {
  const orderId = await sold();
  const stranger = await anAgent(database(), await anOrganization(database()));
  await expect(getBilling(stranger, { orderId })).rejects.toThrow("order");
});
