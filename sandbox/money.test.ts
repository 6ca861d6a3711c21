import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { otherSeller, Shop, seller } from "./testing";

const chilean = { itemId: "MLC2598830016", buyerId: 1091441589 };
const chileanSeller = 1904458271;

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

const payment = async (id: number) => (await shop.call("GET", `/v1/payments/${id}`, { token })).body;
const refund = (id: number, key: string | null, body?: unknown, as = token) =>
  shop.call("POST", `/v1/payments/${id}/refunds`, {
    token: as,
    body,
    headers: key === null ? undefined : { "x-idempotency-key": key },
  });

describe("a payment", () => {
  it("adds up to what the seller nets", async () => {
    const { paymentIds, orderIds } = await shop.buy();
    const body = await payment(paymentIds[0]);
    expect(body).toMatchObject({
      status: "approved",
      status_detail: "accredited",
      order: { id: String(orderIds[0]), type: "mercadolibre" },
      charges_details: [
        { name: "ml_sale_fee", amounts: { original: 18_186, refunded: 0 } },
        { name: "shp_cross_docking", amounts: { original: 4320 } },
      ],
      transaction_details: { net_received_amount: 129_900 - 18_186 - 4320 },
    });
    expect((await shop.call("GET", `/collections/${paymentIds[0]}`, { token })).body.id).toBe(paymentIds[0]);
    const other = await shop.token(otherSeller);
    expect((await shop.call("GET", `/v1/payments/${paymentIds[0]}`, { token: other })).body.cause[0].code).toBe(2000);
  });

  it("has no cents where the currency has none", async () => {
    const { orderIds, paymentIds } = await shop.buy(chilean);
    const own = await shop.token(chileanSeller);
    await shop.control("POST", `orders/${orderIds[0]}/refund`, { percentage: 33 });
    const { body } = await shop.call("GET", `/v1/payments/${paymentIds[0]}`, { token: own });
    expect(body).toMatchObject({ currency_id: "CLP", transaction_amount_refunded: 10_887 });
    for (const { amounts } of body.charges_details) {
      expect([amounts.original, amounts.refunded].every(Number.isInteger)).toBe(true);
    }
  });

  it("is found by time and kind, money without a sale as well", async () => {
    const { orderIds, paymentIds } = await shop.buy();
    const { id } = await shop.control("POST", `orders/${orderIds[0]}/compensate`, { amount: 900 });
    const found = async (query: string) =>
      (await shop.call("GET", `/v1/payments/search?${query}`, { token })).body.results.map(
        (one: { id: number }) => one.id,
      );
    expect(await found("range=date_created&begin_date=NOW-1DAYS&end_date=NOW")).toEqual([paymentIds[0], id]);
    expect(await found("operation_type=money_transfer")).toEqual([id]);
    const bad = await shop.call("GET", "/v1/payments/search?begin_date=yesterday", { token });
    expect(bad.body.cause[0].code).toBe(1001);
  });
});

describe("a refund", () => {
  it("is forbidden on a sale unless told otherwise", async () => {
    const { paymentIds } = await shop.buy();
    expect((await refund(paymentIds[0], null)).body.cause[0].code).toBe(4292);
    expect((await refund(paymentIds[0], "k1")).body.code).toBe("PA_UNAUTHORIZED_RESULT_FROM_POLICIES");
    await shop.control("PUT", "faults", { marketplaceRefunds: "unsupported" });
    expect((await refund(paymentIds[0], "k1")).body.cause[0].code).toBe(2084);
  });

  it("happens once for a key, in parts, up to what is left", async () => {
    await shop.control("PUT", "faults", { marketplaceRefunds: "allowed" });
    const { paymentIds, orderIds } = await shop.buy();
    const first = await refund(paymentIds[0], "k1", { amount: 900 });
    expect(first).toMatchObject({
      status: 201,
      body: { amount: 900, status: "approved", source: { type: "collector" } },
    });
    expect(await refund(paymentIds[0], "k1", { amount: 900 })).toMatchObject({ status: 200, body: "" });
    expect((await refund(paymentIds[0], "k2", { amount: 200_000 })).body.cause[0].code).toBe(2017);
    expect((await refund(paymentIds[0], "k2", { amount: -1 })).body.cause[0].code).toBe(4040);
    expect((await refund(paymentIds[0], "k2", { amount: "x" })).body.cause[0].code).toBe(4041);
    expect((await refund(paymentIds[0], "k2")).body.amount).toBe(129_000);
    expect((await refund(paymentIds[0], "k3")).body.cause[0].code).toBe(2063);
    expect(await payment(paymentIds[0])).toMatchObject({ status: "refunded", refunds: [{}, {}] });
    expect((await shop.call("GET", `/orders/${orderIds[0]}`, { token })).body.status).toBe("cancelled");
    const effects = await shop.control("GET", "effects/writes?kind=refund");
    expect(effects.filter(({ accepted }: { accepted: number }) => accepted > 0)).toHaveLength(2);
    expect(effects[0]).toMatchObject({ received: 2, accepted: 1 });
  });

  it("may take its time, come too late, or lose its reply", async () => {
    await shop.control("PUT", "faults", { marketplaceRefunds: "allowed", refundsInProcess: true });
    const slow = await shop.buy();
    expect((await refund(slow.paymentIds[0], "k1")).body.status).toBe("in_process");
    expect((await payment(slow.paymentIds[0])).status).toBe("approved");
    await shop.control("POST", `payments/${slow.paymentIds[0]}/finish-refunds`);
    expect((await payment(slow.paymentIds[0])).status).toBe("refunded");
    const old = await shop.buy();
    await shop.control("POST", `orders/${old.orderIds[0]}/backdate`, { hours: 181 * 24 });
    expect((await refund(old.paymentIds[0], "k2")).body.cause[0].code).toBe(2024);
    await shop.control("PUT", "faults", {
      refundsInProcess: false,
      refundReply: { mode: "error-after-acceptance", remaining: 1 },
    });
    const lost = await shop.buy();
    expect((await refund(lost.paymentIds[0], "k3")).status).toBe(504);
    expect((await refund(lost.paymentIds[0], "k3")).status).toBe(200);
    expect((await payment(lost.paymentIds[0])).refunds).toHaveLength(1);
  });
});

describe("a seller's cancellation", () => {
  const cancel = (id: number, more: Record<string, unknown> = {}) =>
    shop.call("POST", `/orders/${id}/feedback`, {
      token,
      body: { fulfilled: false, rating: "neutral", message: "Sin stock.", reason: "OUT_OF_STOCK", ...more },
    });

  it("refunds, opens and ends a claim, and is final", async () => {
    const { orderIds } = await shop.buy();
    expect((await cancel(orderIds[0], { fulfilled: "no" })).body.error).toBe("invalid_fulfilled");
    expect((await cancel(orderIds[0], { reason: "NONE" })).body.error).toBe("invalid_reason");
    expect((await cancel(orderIds[0], { message: "a".repeat(160) })).body.error).toBe("invalid_message");
    expect((await cancel(orderIds[0])).status).toBe(201);
    expect((await cancel(orderIds[0])).body.error).toBe("feedback_already_exists");
    const { body } = await shop.call("GET", `/orders/${orderIds[0]}`, { token });
    expect(body).toMatchObject({ status: "cancelled", fulfilled: false, cancel_detail: { requested_by: "seller" } });
    expect(body.mediations).toHaveLength(1);
  });

  it("is too late once the parcel left", async () => {
    const { orderIds } = await shop.buy();
    await shop.control("POST", `orders/${orderIds[0]}/ship`);
    expect((await cancel(orderIds[0])).body.error).toBe("not_fulfilled_feedback_in_order_expired");
  });
});

describe("the seller's invoices", () => {
  it("go up once of each type and come down again", async () => {
    const { pack, orderIds } = await shop.buy();
    const path = `/packs/${pack}/fiscal_documents`;
    const upload = async (type: string, name: string, text = "%PDF-1.4") => {
      const form = new FormData();
      form.append("fiscal_document", new Blob([text], { type }), name);
      const headers = { authorization: `Bearer ${token}` };
      const response = await fetch(shop.url + path, { method: "POST", headers, body: form });
      return { status: response.status, body: await response.json() };
    };
    expect((await upload("text/plain", "a.txt")).body.message).toBe("File type: text/plain is not allowed");
    const { body } = await upload("application/pdf", "factura.pdf");
    expect((await upload("application/pdf", "otra.pdf")).status).toBe(409);
    const list = await shop.call("GET", path, { token });
    expect(list.body.fiscal_documents).toMatchObject([{ id: body.ids[0], filename: "factura.pdf" }]);
    expect((await shop.call("GET", `${path}/${body.ids[0]}`, { token })).body).toBe("%PDF-1.4");
    const byOrder = await shop.call("GET", `/packs/${orderIds[0]}/fiscal_documents`, { token });
    expect(byOrder.body.message).toBe("The order belong to a pack/purchase");
    await shop.call("DELETE", path, { token });
    expect((await shop.call("GET", path, { token })).status).toBe(404);
  });

  it("are the marketplace's business where it bills", async () => {
    const sale = await shop.buy({ itemId: "MLB3737188005", buyerId: 2332423234, logistic: "fulfillment" });
    const own = await shop.token(otherSeller);
    const refused = await shop.call("GET", `/packs/${sale.pack}/fiscal_documents`, { token: own });
    expect(refused.body.message).toBe("Access denied, you must use the biller of MercadoLibre");
  });
});

it("gives billing data to the seller of the order only", async () => {
  const { orderIds } = await shop.buy();
  const order = await shop.call("GET", `/orders/${orderIds[0]}`, { token });
  const { id } = order.body.buyer.billing_info;
  expect((await shop.call("GET", `/orders/billing-info/MLA/${id}`, { token })).status).toBe(200);
  expect((await shop.call("GET", `/orders/billing-info/MLB/${id}`, { token })).status).toBe(404);
  const other = await shop.token(otherSeller);
  expect((await shop.call("GET", `/orders/billing-info/MLA/${id}`, { token: other })).status).toBe(404);
  expect((await shop.call("GET", `/orders/${orderIds[0]}/billing_info`, { token })).status).toBe(404);
  await shop.control("PUT", "faults", { legacyBillingInfo: true });
  const old = await shop.call("GET", `/orders/${orderIds[0]}/billing_info`, { token });
  expect(old.body.billing_info.doc_type).toBe("DNI");
  expect(seller).toBe(order.body.seller.id);
});
