import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { afterSale, asked, errorOf } from "./testing/after-sale";
import { channelTo, type Peer, seller, startPeer } from "./testing/peer";

let peer: Peer;
beforeAll(async () => {
  peer = await startPeer();
});
beforeEach(() => {
  peer.arrived.length = 0;
});
afterAll(() => peer.stop());

const answering = (body: unknown, status = 200, headers: Record<string, string> = {}) => {
  peer.behave = () => ({ status, headers, body: typeof body === "string" ? body : JSON.stringify(body) });
};
const order = (change: Record<string, unknown> = {}) => ({
  id: 2000014100000101,
  pack_id: null,
  status: "paid",
  currency_id: "CLP",
  total_amount: 12990,
  paid_amount: 15980,
  shipping_cost: null,
  order_items: [
    {
      item: {
        id: "MLC1",
        title: "Polera",
        variation_id: 180000000201,
        variation_attributes: [{ name: "Talla", value_name: "M" }],
      },
      quantity: 2,
      unit_price: 6495,
      full_unit_price: null,
      sale_fee: 779.4,
      currency_id: "CLP",
    },
  ],
  payments: [{ id: "131000000101", status: "approved", transaction_amount: 12990, transaction_amount_refunded: null }],
  shipping: { id: 45100000101 },
  buyer: { id: 1944693439, nickname: "COMPRA" },
  seller: { id: 468424240 },
  date_created: "2026-11-09T11:02:08.000-04:00",
  last_updated: "2026-11-12T14:58:22.000-04:00",
  date_last_updated: "2026-11-12T19:58:22.000Z",
  ...change,
});

// Órdenes, 18/02/2026 and 21/09/2026.
describe("fetchOrder", () => {
  it("reads money in the currency's own unit", async () => {
    answering(order());
    const read = await afterSale(peer).orders.fetchOrder(seller, "2000014100000101");
    expect(read).toMatchObject({
      total: { amountMinor: 12990, currency: "CLP" },
      paid: { amountMinor: 15980, currency: "CLP" },
      refunded: { amountMinor: 0, currency: "CLP" },
      shippingCost: null,
      items: [{ quantity: 2, unitPrice: { amountMinor: 6495 }, listPrice: null, saleFee: { amountMinor: 779 } }],
      updatedAt: new Date("2026-11-12T19:58:22Z"),
      missing: [],
    });
    expect(asked(peer)).toEqual(["GET /orders/2000014100000101"]);
  });

  it("keeps the digits of ids beyond 2^53", async () => {
    answering(JSON.stringify(order()).replace("2000014100000101", "20000141000001012345"));
    expect((await afterSale(peer).orders.fetchOrder(seller, "1")).sourceId).toBe("20000141000001012345");
  });

  it("keeps the rest of a partial answer and names what is missing", async () => {
    answering(order({ buyer: undefined, shipping: undefined }), 206, { "x-content-missing": "buyer, Shipping" });
    expect(await afterSale(peer).orders.fetchOrder(seller, "1")).toMatchObject({
      buyerId: null,
      shipmentId: null,
      missing: ["buyer", "shipping"],
    });
  });

  it("names what is missing also when the marketplace does not", async () => {
    answering(order({ buyer: {}, seller: null }));
    expect(await afterSale(peer).orders.fetchOrder(seller, "1")).toMatchObject({ missing: ["seller", "buyer"] });
  });

  it("keeps unknown words beside a null", async () => {
    answering(order({ status: "Something_New", payments: [{ id: 1, status: "held", transaction_amount: 1 }] }));
    expect(await afterSale(peer).orders.fetchOrder(seller, "1")).toMatchObject({
      status: null,
      statusWord: "something_new",
      payments: [{ state: null, stateWord: "held" }],
    });
  });

  it.each([
    { payments: [{ id: 1, status: "approved" }] },
    { total_amount: 1e15 },
    { total_amount: "12990" },
    { currency_id: null },
    { order_items: null },
    { date_created: "yesterday" },
  ])("does not guess when money or its date are odd: %j", async (change) => {
    answering(order(change));
    expect(await errorOf(afterSale(peer).orders.fetchOrder(seller, "1"))).toMatchObject({ kind: "unreadable" });
  });

  it.each([{ cancel_detail: 7 }, { tags: null }, { mediations: [{}, { id: 5401000101 }] }, { shipping: { id: null } }])(
    "does without %j",
    async (change) => {
      answering(order(change));
      expect((await afterSale(peer).orders.fetchOrder(seller, "1")).sourceId).toBe("2000014100000101");
    },
  );
});

describe("searchOrders", () => {
  const window = { from: new Date("2026-11-20T10:20:00Z"), to: new Date("2026-11-20T12:00:01Z"), cancelled: false };
  const search = (next: string | null, change = {}) =>
    afterSale(peer).orders.searchOrders(seller, { by: "updated", ...window, ...change }, next);

  it("widens the window to whole hours, of which the marketplace drops the rest", async () => {
    answering({ results: [], paging: { total: 0 } });
    await search(null);
    await search(null, { by: "closed", cancelled: true });
    const [first, second] = peer.arrived.map(({ url }) => Object.fromEntries(url.searchParams));
    expect(first).toEqual({
      seller: "468424240",
      "order.date_last_updated.from": "2026-11-20T10:00:00.000-00:00",
      "order.date_last_updated.to": "2026-11-20T13:00:00.000-00:00",
      sort: "date_asc",
      offset: "0",
      limit: "50",
    });
    expect(second).toMatchObject({
      "order.date_closed.from": "2026-11-20T10:00:00.000-00:00",
      "order.status": "cancelled",
    });
  });

  it("pages with overlap, and not beyond what can surely be reached", async () => {
    peer.behave = ({ url }) => {
      const offset = Number(url.searchParams.get("offset"));
      const limit = Number(url.searchParams.get("limit"));
      const results = Array.from({ length: Math.max(0, Math.min(limit, 5000 - offset)) }, (_, n) =>
        order({ id: offset + n + 1 }),
      );
      return { body: JSON.stringify({ results, paging: { total: 5000 } }) };
    };
    const seen = new Set<string>();
    let next: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof search>> = await search(next);
      for (const { sourceId } of page.orders) seen.add(sourceId);
      expect(page).toMatchObject({ total: 5000, reachable: 1000 });
      next = page.next;
    } while (next !== null);
    expect(seen.size).toBe(1000);
    expect(peer.arrived.length).toBe(23);
  });

  it("does not let an odd order hide the others", async () => {
    answering({ results: [order(), { id: 7 }, order({ id: 9, buyer: {} })], paging: { total: 3 } });
    expect(await search(null)).toMatchObject({
      unreadable: 1,
      next: null,
      orders: [{}, { sourceId: "9", missing: ["buyer"] }],
    });
  });
});

describe("fetchShipment", () => {
  it("asks for the new shape and takes the old one", async () => {
    answering({
      id: 45100000104,
      status: "Shipped",
      substatus: "unauthorized_receiver",
      mode: "me2",
      logistic_type: "cross_docking",
      type: "forward",
      receiver_address: { city: { name: "Córdoba" }, state: { name: "Córdoba" }, street_name: "Calle Falsa" },
      shipping_option: {
        cost: 990.5,
        currency_id: "ARS",
        estimated_delivery_time: { date: "2026-09-28T00:00:00.000-06:00" },
      },
    });
    const shipment = await afterSale(peer).orders.fetchShipment(seller, "45100000104");
    expect(shipment).toMatchObject({
      status: "shipped",
      substatus: "unauthorized_receiver",
      logistics: "collect",
      place: "Córdoba",
      cost: { amountMinor: 99050, currency: "ARS" },
      promise: { estimatedAt: new Date("2026-09-28T06:00:00Z") },
    });
    expect(JSON.stringify(shipment)).not.toContain("Falsa");
    expect(peer.arrived[0]?.headers["x-format-new"]).toBe("true");
  });

  it("keeps logistics that it does not know", async () => {
    answering({ id: 1, status: "lost_in_space", logistic: { type: "melinet", direction: "return" } });
    expect(await afterSale(peer).orders.fetchShipment(seller, "1")).toMatchObject({
      status: null,
      statusWord: "lost_in_space",
      logistics: null,
      logisticsWord: "melinet",
      direction: "return",
    });
  });
});

describe("fetchCarrier", () => {
  it.each([
    [{ name: "Correo", url: "https://a.example/x" }, 200, { name: "Correo", trackingUrl: "https://a.example/x" }],
    [{ name: "Correo", url: "javascript:alert(1)" }, 200, { name: "Correo", trackingUrl: null }],
    [{ name: "Correo", url: null }, 200, { name: "Correo", trackingUrl: null }],
    [{}, 200, null],
    [{ message: "not found" }, 404, null],
  ])("reads %j", async (body, status, expected) => {
    answering(body, status);
    expect(await afterSale(peer).orders.fetchCarrier(seller, "1")).toEqual(expected);
  });

  it("does not take trouble for an answer", async () => {
    answering("", 503);
    expect(await errorOf(afterSale(peer).orders.fetchCarrier(seller, "1"))).toMatchObject({ kind: "unavailable" });
  });
});

describe("fetchPayment", () => {
  it("asks the payments' own host, which stands beside the real marketplace only", async () => {
    const asking: string[] = [];
    const fetch: typeof globalThis.fetch = async (url) => {
      asking.push(String(url));
      return new Response(
        JSON.stringify({
          id: 1,
          status: "approved",
          currency_id: "BRL",
          transaction_amount: 10.5,
          order: { id: "7", type: "mercadopago" },
        }),
      );
    };
    for (const apiUrl of ["https://api.mercadolibre.com", "http://127.0.0.1:4010/x"]) {
      const payment = await channelTo(peer, { fetch, apiUrl }).orders?.fetchPayment(seller, "1");
      expect(payment).toMatchObject({ orderId: null, amount: { amountMinor: 1050, currency: "BRL" } });
    }
    expect(asking).toEqual(["https://api.mercadopago.com/v1/payments/1", "http://127.0.0.1:4010/x/v1/payments/1"]);
  });
});

// Datos de Facturación, 17/04/2026.
describe("fetchBillingInfo", () => {
  it("reads what there is, ids as text or number", async () => {
    answering({
      buyer_id: "1",
      buyer: {
        cust_id: "814400101",
        billing_info: {
          name: "P",
          attributes: { email: "a@b.example" },
          address: { city: "Montevideo", zip_code: 11000 },
        },
      },
    });
    expect(await afterSale(peer).orders.fetchBillingInfo({ ...seller, siteId: "MLU" }, "6000")).toMatchObject({
      buyerId: "814400101",
      lastName: null,
      identification: null,
      email: "a@b.example",
      address: { city: "Montevideo", zipCode: "11000", street: null },
    });
    expect(asked(peer)).toEqual(["GET /orders/billing-info/MLU/6000"]);
  });
});
