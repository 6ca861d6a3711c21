import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { buyer, drill, otherSeller, Shop, seller, shoe } from "./testing";

let shop: Shop;
let token: string;
beforeAll(async () => {
  shop = await Shop.open();
});
afterAll(() => shop.close());
beforeEach(async () => {
  await shop.control("POST", "reset", { seed: "none" });
  token = await shop.token();
});

const get = (path: string, headers?: Record<string, string>) => shop.call("GET", path, { token, headers });
const order = async (id: number) => (await get(`/orders/${id}`)).body;
const search = (query: string) => get(`/orders/search?seller=${seller}&${query}`);
const ids = async (query: string): Promise<number[]> =>
  (await search(query)).body.results.map(({ id }: { id: number }) => id);

describe("buying", () => {
  it("makes a pack, a paid order, its payment and its shipment", async () => {
    const { orderIds, packId, shipmentIds, paymentIds } = await shop.buy({ quantity: 2 });
    expect(await order(orderIds[0])).toMatchObject({
      pack_id: packId,
      status: "paid",
      total_amount: 259_800,
      paid_amount: 259_800,
      currency_id: "ARS",
      tags: ["paid", "not_delivered"],
      shipping: { id: shipmentIds[0] },
      buyer: { id: buyer },
      payments: [{ id: paymentIds[0], status: "approved", transaction_amount: 259_800 }],
      order_items: [{ quantity: 2, unit_price: 129_900, item: { id: drill, variation_id: null } }],
    });
    expect((await get(`/items/${drill}`)).body.available_quantity).toBe(44);
  });

  it("sells a variation with its offer", async () => {
    const { orderIds } = await shop.buy({ itemId: shoe, variationId: 140388221711 });
    const body = await order(orderIds[0]);
    expect(body.order_items[0]).toMatchObject({
      full_unit_price: 54_999,
      unit_price: 45_999,
      discounts: [{ amounts: { full: 9000, seller: 6300 } }],
      item: {
        variation_id: 140388221711,
        variation_attributes: [
          { id: "COLOR", value_name: "Terracota" },
          { id: "SIZE", value_name: "41" },
        ],
      },
    });
    expect(body.tags).toContain("order_has_discount");
    expect((await get(`/orders/${orderIds[0]}/discounts`)).body.details).toMatchObject([
      { type: "discount", items: [{ id: shoe, amounts: { total: 9000, seller: 6300 } }] },
    ]);
  });

  it("puts a cart into one pack with an order each, and hides the other seller's", async () => {
    const { orderIds, packId, shipmentIds } = await shop.buy({
      lines: [{ itemId: drill }, { itemId: shoe, quantity: 2 }],
      withForeignOrder: true,
    });
    expect(orderIds).toHaveLength(2);
    expect(shipmentIds).toHaveLength(1);
    const pack = await get(`/packs/${packId}`);
    expect(pack.body.orders).toEqual(orderIds.map((id: number) => ({ id })));
    expect(pack.body.date_created).toMatch(/-0400$/);
    expect((await order(orderIds[1])).tags).toContain("pack_order");
    expect((await get(`/shipments/${shipmentIds[0]}/items`)).body).toHaveLength(2);
  });

  it("waits for the money, then sells", async () => {
    const { orderIds } = await shop.buy({ paying: "required" });
    expect(await order(orderIds[0])).toMatchObject({
      status: "payment_required",
      date_closed: null,
      paid_amount: 0,
      shipping: { id: null },
    });
    await shop.control("POST", `orders/${orderIds[0]}/pay`);
    expect(await order(orderIds[0])).toMatchObject({ status: "paid", paid_amount: 129_900 });
    const partial = await shop.buy({ paying: "partial" });
    expect(await order(partial.orderIds[0])).toMatchObject({
      status: "partially_paid",
      payments: [{ status: "approved" }, { status: "rejected" }],
    });
  });

  it("never ships what is to be agreed", async () => {
    const { orderIds } = await shop.buy({ logistic: "to_be_agreed" });
    expect(await order(orderIds[0])).toMatchObject({
      shipping: { id: null },
      tags: ["no_shipping", "paid", "not_delivered"],
    });
  });
});

describe("an order", () => {
  it("is out of reach for others, unknown ones do not exist, and ids are numbers", async () => {
    const { orderIds } = await shop.buy();
    const other = await shop.token(otherSeller);
    expect((await shop.call("GET", `/orders/${orderIds[0]}`, { token: other })).body.error).toBe("not_owned_order");
    expect((await get("/orders/1")).body).toMatchObject({ status: 404, error: "order_not_found" });
    expect((await get("/orders/x")).body.error).toBe("invalid_order_id");
    expect((await shop.call("GET", `/orders/${orderIds[0]}`)).body.error).toBe("not_identified_user");
  });

  it("may come without some of its parts", async () => {
    const { orderIds } = await shop.buy();
    await shop.control("PUT", "faults", { partialOrders: true });
    const partial = await get(`/orders/${orderIds[0]}`);
    expect(partial.status).toBe(206);
    expect(partial.headers.get("x-content-missing")).toBe("buyer, feedback, mediations, shipping");
    expect(partial.body).not.toHaveProperty("buyer");
  });

  it("shows its shipment some moments later", async () => {
    await shop.control("PUT", "faults", { shipmentLagMs: 60_000 });
    const { orderIds } = await shop.buy();
    expect((await order(orderIds[0])).shipping.id).toBeNull();
  });

  it("is cancelled by each who may, and the money goes back", async () => {
    const cases: [by: string, group: string, detail: string][] = [
      ["buyer", "buyer", "refunded"],
      ["seller", "seller", "refunded"],
      ["fraud", "fraud", "by_admin"],
    ];
    for (const [by, group, detail] of cases) {
      const { orderIds, shipmentIds } = await shop.buy();
      await shop.control("POST", `orders/${orderIds[0]}/cancel`, { by });
      expect(await order(orderIds[0])).toMatchObject({
        status: "cancelled",
        cancel_detail: { group },
        payments: [{ status: "refunded", status_detail: detail, available_actions: [] }],
      });
      expect((await get(`/shipments/${shipmentIds[0]}`, { "x-format-new": "true" })).body.status).toBe("cancelled");
    }
    const { orderIds } = await shop.buy({ paying: "required" });
    await shop.control("POST", `orders/${orderIds[0]}/expire`);
    expect(await order(orderIds[0])).toMatchObject({ status: "cancelled", cancel_detail: { code: "payment_expired" } });
  });

  it("may be refunded in part, in whole, or at the marketplace's cost", async () => {
    const part = await shop.buy();
    await shop.control("POST", `orders/${part.orderIds[0]}/refund`, { percentage: 50 });
    expect(await order(part.orderIds[0])).toMatchObject({
      status: "partially_refunded",
      payments: [{ status: "approved", status_detail: "partially_refunded", transaction_amount_refunded: 64_950 }],
    });
    const covered = await shop.buy();
    await shop.control("POST", `orders/${covered.orderIds[0]}/refund`, { source: "covered" });
    expect(await order(covered.orderIds[0])).toMatchObject({
      status: "paid",
      payments: [{ status: "refunded", status_detail: "bpp_covered" }],
    });
  });

  it("keeps notes of its own and of its pack", async () => {
    const { orderIds, packId } = await shop.buy();
    const path = `/orders/${orderIds[0]}/notes`;
    await shop.call("POST", path, { token, body: { note: "Entregar por la tarde" } });
    const [{ results }] = (await get(path)).body;
    expect(results).toMatchObject([{ note: "Entregar por la tarde", from_user: { id: seller } }]);
    await shop.call("PUT", `${path}/${results[0].id}`, { token, body: { note: "Por la mañana" } });
    expect((await get(path)).body[0].results[0].note).toBe("Por la mañana");
    await shop.call("DELETE", `${path}/${results[0].id}`, { token });
    expect((await get(path)).body[0].results).toEqual([]);
    const tooLong = await shop.call("POST", path, { token, body: { note: "a".repeat(301) } });
    expect(tooLong.status).toBe(400);
    await shop.call("POST", `/packs/${packId}/notes`, { token, body: { note: "Bolsa de regalo" } });
    expect((await get(`/packs/${packId}/notes`)).body[0]).toMatchObject({
      pack_id: packId,
      results: [{ note: "Bolsa de regalo", source_bu: "integrator" }],
    });
  });
});

describe("a search", () => {
  it("hides cancelled orders unless they are asked for", async () => {
    const kept = await shop.buy();
    const gone = await shop.buy();
    await shop.control("POST", `orders/${gone.orderIds[0]}/cancel`);
    expect(await ids("")).toEqual(kept.orderIds);
    expect(await ids("order.status=cancelled")).toEqual(gone.orderIds);
    expect((await search("order.status=pending_cancel")).status).toBe(400);
  });

  it("drops minutes and what is smaller from its dates", async () => {
    const { orderIds } = await shop.buy();
    const hour = new Date();
    hour.setMinutes(59, 59, 999);
    const from = encodeURIComponent(hour.toISOString().replace("Z", "+00:00"));
    expect(await ids(`order.date_created.from=${from}`)).toEqual(orderIds);
    hour.setHours(hour.getHours() + 1);
    const later = encodeURIComponent(hour.toISOString().replace("Z", "+00:00"));
    expect(await ids(`order.date_created.from=${later}`)).toEqual([]);
    expect(await ids(`order.last_updated.from=${later}`)).toEqual(orderIds);
  });

  it("filters, sorts and ends at 10,000", async () => {
    const first = await shop.buy();
    const second = await shop.buy({ itemId: shoe, buyerId: 207715098 });
    expect(await ids("sort=date_desc")).toEqual([...second.orderIds, ...first.orderIds]);
    expect(await ids("q=gabymendez")).toEqual(second.orderIds);
    expect(await ids(`q=${first.orderIds[0]}`)).toEqual(first.orderIds);
    expect(await ids("tags=order_has_discount")).toEqual(second.orderIds);
    expect(await ids("tags.not=order_has_discount")).toEqual(first.orderIds);
    await shop.control("POST", `orders/${first.orderIds[0]}/deliver`);
    expect(await ids("shipping.status=delivered")).toEqual(first.orderIds);
    expect((await search("offset=9951&limit=50")).body.message).toBe("Invalid limit and offset values");
    expect((await search("offset=9950&limit=50")).body.paging.total).toBe(2);
    expect((await get(`/orders/search?seller=${otherSeller}`)).status).toBe(403);
  });
});

it("makes thousands of sales without a word", async () => {
  const made = await shop.control("POST", "orders/bulk", {
    count: 2000,
    sellerId: seller,
    messages: 2,
    claimShare: 0.1,
  });
  expect(made.claimIds).toHaveLength(200);
  expect((await search("limit=1")).body.paging.total).toBe(2000);
  const unread = await get("/messages/unread?role=seller&tag=post_sale");
  expect(unread.body.results).toHaveLength(500);
  expect((await shop.control("GET", "notifications")).log).toEqual([]);
});
