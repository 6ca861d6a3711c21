import { and, eq, inArray } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { database, inOrganization, pool } from "@/db/client";
import { jobs, notifications, orders, shipments, stores } from "@/db/schema";
import { anAgent, anOrganization } from "@/db/testing/factories";
import { type ConnectedShop, openConnectedShop } from "@/lib/inbox/testing/connected-shop";
import { connectStore } from "@/lib/integrations/connect-store";
import { orderViewsOf } from "@/lib/orders/order-views";
import { buyersOfSite } from "@/sandbox/catalog/buyers";
import { listings } from "@/sandbox/catalog/listings";
import { otherSeller, seller } from "@/sandbox/testing";
import { readIncoming } from "./read-incoming";
import { readOrder } from "./read-order";
import { readPayment } from "./read-payment";
import { readShipment } from "./read-shipment";
import { createReceiver } from "./receive";

let open: ConnectedShop;
beforeAll(async () => {
  open = await openConnectedShop();
});
afterEach(async () => {
  await open.shop.control("DELETE", "faults");
});
afterAll(() => open.shop.close());

const first = { attempt: 1, lastAttempt: false };
const here = (tries: Partial<typeof first> = {}) => ({ organizationId: open.organizationId, ...first, ...tries });
const read = (orderId: unknown, tries?: Partial<typeof first>) =>
  readOrder({ storeId: open.storeId, orderId: String(orderId) }, here(tries));
const inOurs = <T>(work: Parameters<typeof inOrganization<T>>[1]) => inOrganization(open.organizationId, work);

async function viewOf(orderId: unknown) {
  const [view] = await inOurs((tx) => orderViewsOf(tx, open.storeId, [String(orderId)]));
  return view;
}

async function notify(topic: string, resource: string) {
  const application_id = Number(open.shop.settings.clientId);
  const body = JSON.stringify({ resource, topic, user_id: seller, application_id });
  await createReceiver(pool())(readIncoming("mercado-libre", body, new Date()));
}

const journalOf = (target: string) =>
  inOurs((tx) =>
    tx
      .select({ state: notifications.state, reason: notifications.reason })
      .from(notifications)
      .where(eq(notifications.target, target)),
  );

const queued = async (...names: string[]) => {
  const rows = await database()
    .select({ dedupe: jobs.dedupe })
    .from(jobs)
    .where(
      inArray(
        jobs.dedupe,
        names.map((name) => `read:${open.storeId}:${name}`),
      ),
    );
  return rows.length;
};

it("brings the order with its parcel, asks for its listing, and closes the journal", async () => {
  const { orderIds, shipmentIds, packId } = await open.shop.buy({ quantity: 2 });
  await open.shop.control("POST", `orders/${orderIds[0]}/ship`);
  await notify("orders_v2", `/orders/${orderIds[0]}`);
  await read(orderIds[0]);
  expect(await journalOf(`order:${orderIds[0]}`)).toEqual([{ state: "applied", reason: null }]);
  const view = await viewOf(orderIds[0]);
  expect(view).toMatchObject({
    packSourceId: String(packId),
    status: "paid",
    moneyState: "paid",
    total: { amountMinor: 25_980_000, currency: "ARS" },
    items: [{ quantity: 2, title: expect.stringMatching(/\w/) }],
    payments: [{ state: "approved" }],
    shipment: { sourceId: String(shipmentIds[0]), status: "shipped", trackingUrl: expect.stringContaining("http") },
  });
  expect(await queued(`item:${view?.items[0]?.itemSourceId}`)).toBe(1);
});

type Control = [path: string, body?: Record<string, unknown>];
const lives: [string, Record<string, unknown>, Control[], Record<string, unknown>][] = [
  ["not paid yet", { paying: "required" }, [], { status: "payment-required", moneyState: "unpaid" }],
  ["paid later", { paying: "required" }, [["pay"]], { status: "paid", moneyState: "paid" }],
  ["expired without a payment", { paying: "required" }, [["expire"]], { isCancelled: true, moneyState: "unpaid" }],
  ["cancelled by the seller", {}, [["cancel", { by: "seller" }]], { moneyState: "refunded" }],
  ["cancelled by the buyer", {}, [["cancel", { by: "buyer" }]], { moneyState: "refunded" }],
  [
    "refunded in part",
    {},
    [["refund", { amount: 1000 }]],
    { moneyState: "partially-refunded", refunded: { amountMinor: 100_000, currency: "ARS" } },
  ],
  ["refunded whole", {}, [["refund", {}]], { moneyState: "refunded" }],
  ["covered by the marketplace", {}, [["refund", { source: "covered" }]], { moneyState: "covered" }],
  ["charged back", {}, [["charge-back"]], { moneyState: "charged-back" }],
  ["taken for fraud", {}, [["cancel", { by: "fraud" }]], { isCancelled: true }],
  ["back in the buyer's account", {}, [["tags", { tags: ["unfulfilled"] }]], { moneyState: "refunded" }],
  ["wanted cancelled", {}, [["pending-cancel"]], { status: "pending-cancel", isCancelled: false }],
  ["delivered", {}, [["deliver"]], { shipment: { status: "delivered" } }],
];
it.each(lives)("shows an order that is %s, whenever it was read before", async (_name, purchase, happened, shown) => {
  const { orderIds } = await open.shop.buy(purchase);
  await read(orderIds[0]);
  for (const [path, body] of happened) await open.shop.control("POST", `orders/${orderIds[0]}/${path}`, body ?? {});
  // As duplicates of one notification do.
  await Promise.all([read(orderIds[0]), read(orderIds[0])]);
  expect(await viewOf(orderIds[0])).toMatchObject(shown);
  expect(
    await inOurs((tx) =>
      tx
        .select()
        .from(orders)
        .where(eq(orders.sourceId, String(orderIds[0]))),
    ),
  ).toHaveLength(1);
});

it("keeps the orders of one pack apart", async () => {
  const lines = [{ itemId: "MLA1403882217" }, { itemId: "MLA1388104455", quantity: 3 }];
  const { orderIds, packId } = await open.shop.buy({ itemId: undefined, lines });
  for (const orderId of orderIds) await read(orderId);
  const views = await inOurs((tx) => orderViewsOf(tx, open.storeId, orderIds.map(String).reverse()));
  expect(views.map(({ sourceId }) => sourceId)).toEqual(orderIds.map(String).reverse());
  expect(new Set(views.map(({ packSourceId }) => packSourceId))).toEqual(new Set([String(packId)]));
  expect(views.map(({ items }) => items[0]?.quantity).sort()).toEqual([1, 3]);
});

it("counts whole pesos where the currency has no cents", async () => {
  const [listing] = listings.filter(({ siteId, isClassified }) => siteId === "MLC" && !isClassified);
  const [buyer] = buyersOfSite("MLC");
  if (!listing || !buyer) throw new Error("nothing to buy in Chile");
  const organizationId = await anOrganization(database());
  const admin = await anAgent(database(), organizationId, { role: "admin" });
  const { accessToken, refreshToken } = await open.shop.control("POST", "tokens", { userId: listing.sellerId });
  const sellerId = String(listing.sellerId);
  const connected = await connectStore(admin, {
    channelId: "mercado-libre",
    grant: { accessToken, refreshToken, expiresInSeconds: 21_600, sellerId },
    seller: { sourceId: sellerId, nickname: "ANDES.SUR", siteId: "MLC" },
  });
  if (!connected.ok) throw new Error(connected.reason);
  const { storeId } = connected.value;
  const { orderIds } = await open.shop.buy({ itemId: listing.id, buyerId: buyer.id });
  await open.shop.control("POST", `orders/${orderIds[0]}/refund`, { amount: 1500 });
  await readOrder({ storeId, orderId: String(orderIds[0]) }, { ...here(), organizationId });
  const [view] = await inOrganization(organizationId, (tx) => orderViewsOf(tx, storeId, [String(orderIds[0])]));
  expect(view).toMatchObject({
    total: { amountMinor: listing.price, currency: "CLP" },
    refunded: { amountMinor: 1500, currency: "CLP" },
    moneyState: "partially-refunded",
    payments: [{ refunded: { amountMinor: 1500, currency: "CLP" } }],
  });
});

describe("what is not the store's", () => {
  it("never enters: an order and a parcel of another seller", async () => {
    const foreign = await open.shop.buy({ itemId: await listingOf(otherSeller) });
    await notify("orders_v2", `/orders/${foreign.orderIds[0]}`);
    await read(foreign.orderIds[0]);
    expect(await journalOf(`order:${foreign.orderIds[0]}`)).toMatchObject([{ state: "failed" }]);
    expect(await viewOf(foreign.orderIds[0])).toBeUndefined();

    await notify("shipments", `/shipments/${foreign.shipmentIds[0]}`);
    await readShipment({ storeId: open.storeId, shipmentId: String(foreign.shipmentIds[0]) }, here());
    expect(await journalOf(`shipment:${foreign.shipmentIds[0]}`)).toMatchObject([{ state: "failed" }]);
  });

  it("never enters: an order that the account bought itself", async () => {
    const { orderIds, shipmentIds } = await open.shop.buy();
    await notify("orders_v2", `/orders/${orderIds[0]}`);
    await notify("shipments", `/shipments/${shipmentIds[0]}`);
    // A party to the sale, but not its seller.
    await inOurs((tx) => tx.update(stores).set({ sellerId: "182736450" }));
    await read(orderIds[0]);
    await readShipment({ storeId: open.storeId, shipmentId: String(shipmentIds[0]) }, here());
    await inOurs((tx) => tx.update(stores).set({ sellerId: String(seller) }));
    const refused = [{ state: "failed", reason: "another-seller" }];
    expect(await journalOf(`order:${orderIds[0]}`)).toEqual(refused);
    expect(await journalOf(`shipment:${shipmentIds[0]}`)).toEqual(refused);
    expect(await viewOf(orderIds[0])).toBeUndefined();
  });

  async function listingOf(sellerId: number): Promise<string> {
    const { items } = await open.shop.control("GET", "catalog");
    return items.find((item: { sellerId: number; isClassified: boolean }) => {
      return item.sellerId === sellerId && !item.isClassified;
    }).id;
  }
});

it("does not hold an order up because its parcel cannot be read, and reads that later", async () => {
  const { orderIds, shipmentIds } = await open.shop.buy();
  await open.shop.control("PUT", "faults", { serverError: { share: 1, form: "html", families: ["shipments"] } });
  await read(orderIds[0]);
  expect(await viewOf(orderIds[0])).toMatchObject({ status: "paid", shipment: null });
  expect(await queued(`shipment:${shipmentIds[0]}`)).toBe(1);
  await open.shop.control("DELETE", "faults");
  await readShipment({ storeId: open.storeId, shipmentId: String(shipmentIds[0]) }, here());
  expect(await viewOf(orderIds[0])).toMatchObject({ shipment: { sourceId: String(shipmentIds[0]) } });
});

it("loses nothing in a partial answer, and asks again for what it never knew", async () => {
  const { orderIds: known } = await open.shop.buy();
  await read(known[0]);
  const whole = await viewOf(known[0]);
  const { orderIds: fresh } = await open.shop.buy();
  await open.shop.control("PUT", "faults", { partialOrders: true });
  await read(known[0]);
  expect(await viewOf(known[0])).toEqual(whole);
  expect(await queued(`order:${known[0]}`)).toBe(0);
  await read(fresh[0]);
  expect(await viewOf(fresh[0])).toMatchObject({ status: "paid", shipment: null, payments: [] });
  expect(await queued(`order:${fresh[0]}:parts`)).toBe(1);
  await open.shop.control("DELETE", "faults");
  await read(fresh[0]);
  expect(await viewOf(fresh[0])).toMatchObject({
    shipment: { status: expect.any(String) },
    payments: [{ state: "approved" }],
  });
});

it("does not read a parcel again for an order that did not change", async () => {
  const { orderIds } = await open.shop.buy();
  await read(orderIds[0]);
  await open.shop.control("DELETE", "calls");
  await read(orderIds[0]);
  const calls = await open.shop.control("GET", "calls");
  expect(JSON.stringify(calls)).toContain("/orders/:id");
  expect(JSON.stringify(calls)).not.toContain("/shipments");
});

it("gives up on an order that never existed", async () => {
  await notify("orders_v2", "/orders/2000099999999999");
  await expect(read("2000099999999999", { attempt: 4 })).rejects.toThrow();
  await read("2000099999999999", { attempt: 5 });
  expect(await journalOf("order:2000099999999999")).toEqual([{ state: "ignored", reason: "not-found" }]);
});

describe("a payment", () => {
  const readThat = (paymentId: unknown) => readPayment({ storeId: open.storeId, paymentId: String(paymentId) }, here());

  it("has its order read, whether or not that is known", async () => {
    const { orderIds, paymentIds } = await open.shop.buy();
    await notify("payments", `/collections/${paymentIds[0]}`);
    await readThat(paymentIds[0]);
    expect(await queued(`order:${orderIds[0]}`)).toBe(1);
    expect(await journalOf(`payment:${paymentIds[0]}`)).toEqual([{ state: "applied", reason: null }]);
    await read(orderIds[0]);
    await open.shop.control("DELETE", "calls");
    await readThat(paymentIds[0]);
    expect(JSON.stringify(await open.shop.control("GET", "calls"))).not.toContain("/v1/payments");
  });

  it("that is no sale is ignored", async () => {
    const { orderIds } = await open.shop.buy();
    const compensation = await open.shop.control("POST", `orders/${orderIds[0]}/compensate`, { amount: 1000 });
    await notify("payments", `/collections/${compensation.id}`);
    await readThat(compensation.id);
    expect(await journalOf(`payment:${compensation.id}`)).toEqual([{ state: "ignored", reason: "no-sale" }]);
  });
});

it("keeps the parcel's way as it is read along", async () => {
  const { orderIds, shipmentIds } = await open.shop.buy();
  const shipment = { storeId: open.storeId, shipmentId: String(shipmentIds[0]) };
  await read(orderIds[0]);
  await open.shop.control("POST", `orders/${orderIds[0]}/ship`);
  await readShipment(shipment, here());
  await Promise.all([readShipment(shipment, here()), readShipment(shipment, here())]);
  await open.shop.control("POST", `orders/${orderIds[0]}/deliver`);
  await readShipment(shipment, here());
  const [row] = await inOurs((tx) =>
    tx
      .select({ steps: shipments.steps })
      .from(shipments)
      .where(and(eq(shipments.storeId, open.storeId), eq(shipments.sourceId, shipment.shipmentId))),
  );
  const words = row?.steps.map(({ status }) => status) ?? [];
  expect(words.slice(-2)).toEqual(["shipped", "delivered"]);
  expect(new Set(words).size).toBe(words.length);
});
