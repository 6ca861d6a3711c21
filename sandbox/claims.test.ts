import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { buyer, otherSeller, Shop, seller } from "./testing";

const jpg = { name: "foto_cable.jpg", bytes: Buffer.from("ffd8ffe0", "hex") };

let shop: Shop;
let token: string;
let orderId: number;
beforeAll(async () => {
  shop = await Shop.open();
});
afterAll(() => shop.close());
beforeEach(async () => {
  await shop.control("POST", "reset", { seed: "none" });
  token = await shop.token();
  orderId = (await shop.buy({ logistic: "cross_docking" })).orderIds[0];
  await shop.control("POST", `orders/${orderId}/deliver`);
});

const base = "/post-purchase/v1/claims";
const get = async (path: string) => (await shop.call("GET", `${base}/${path}`, { token })).body;
const post = (path: string, body?: unknown) => shop.call("POST", `${base}/${path}`, { token, body });
const search = (query: string) => shop.call("GET", `${base}/search?${query}`, { token });
const order = async () => (await shop.call("GET", `/orders/${orderId}`, { token })).body;
const payment = async () => (await order()).payments[0];
const returnsOf = async (id: number) =>
  (await shop.call("GET", `/post-purchase/v2/claims/${id}/returns`, { token })).body;

async function actions(id: number): Promise<string[]> {
  const { players } = await get(String(id));
  return players[1].available_actions.map(({ action }: { action: string }) => action);
}

const say = (id: number, message: string, receiver = "complainant") =>
  post(`${id}/actions/send-message`, { receiver_role: receiver, message });

describe("a complaint", () => {
  it("is opened on a delivered product with every action of its reason", async () => {
    const { id } = await shop.complain(orderId);
    const claim = await get(String(id));
    expect(claim).toMatchObject({
      resource: "order",
      resource_id: orderId,
      status: "opened",
      type: "mediations",
      stage: "claim",
      reason_id: "PDD9949",
      fulfilled: true,
      quantity_type: "total",
      resolution: null,
      related_entities: [],
      players: [
        { role: "complainant", type: "buyer", user_id: buyer, available_actions: [] },
        { role: "respondent", type: "seller", user_id: seller },
      ],
    });
    expect(claim.players[1].available_actions[0]).toMatchObject({
      action: "send_message_to_complainant",
      mandatory: true,
    });
    expect(await actions(id)).toEqual([
      "send_message_to_complainant",
      "refund",
      "allow_partial_refund",
      "allow_return",
      "open_dispute",
    ]);
    expect(await order()).toMatchObject({ mediations: [{ id }], tags: ["paid", "delivered", "claim_opened"] });
    expect(await get(`${id}/detail`)).toMatchObject({
      action_responsible: "seller",
      problem: "El producto no funciona",
    });
  });

  it("offers evidence where the seller carries the parcel", async () => {
    const own = await shop.buy({ logistic: "me1" });
    const { id } = await shop.complain(own.orderIds[0], { reasonId: "PNR9504" });
    expect(await actions(id)).toEqual([
      "send_message_to_complainant",
      "refund",
      "add_shipping_evidence",
      "send_potential_shipping",
      "open_dispute",
    ]);
    expect(await get(`${id}/expected-resolutions`)).toMatchObject([
      { expected_resolution: "product", status: "pending" },
    ]);
    const upload = await shop.upload(`${base}/${id}/attachments-evidences`, jpg, token);
    const mail = {
      type: "shipping_evidence",
      shipping_method: "mail",
      shipping_company_name: "Correo Ejemplo",
      date_shipped: "2026-11-14T05:00:01.858-03:00",
      attachments: [upload.body.file_name],
    };
    expect((await post(`${id}/actions/evidences`, { ...mail, date_shipped: undefined })).status).toBe(400);
    expect((await post(`${id}/actions/evidences`, mail)).status).toBe(200);
    const promise = await post(`${id}/evidences`, { type: "handling_shipping_evidence", handling_date: "2026-11-24" });
    expect(promise.body.handling_date).toBe("2026-11-24T00:00:00.000-04:00");
    expect(await get(`${id}/evidences`)).toMatchObject([
      { shipping_method: "mail", attachments: [{ original_filename: jpg.name }] },
      { type: "handling_shipping_evidence" },
    ]);
  });

  it("concerns every order of a parcel, or only a payment", async () => {
    const cart = await shop.buy({ lines: [{ itemId: "MLA1388104455" }, { itemId: "MLA1403882217" }] });
    const claim = await shop.complain(cart.orderIds[0], { resource: "shipment" });
    expect(claim.orderIds).toEqual(cart.orderIds);
    expect(await get(String(claim.id))).toMatchObject({
      resource: "shipment",
      resource_id: cart.shipmentIds[0],
      players: [{ type: "receiver" }, { type: "sender" }],
    });
    const paid = await shop.complain(orderId, { resource: "payment" });
    expect((await get(String(paid.id))).players[1].type).toBe("collector");
  });

  it("is not there for others, in three ways", async () => {
    const { id } = await shop.complain(orderId);
    const other = await shop.token(otherSeller);
    const ask = () => shop.call("GET", `${base}/${id}`, { token: other });
    expect((await ask()).body).toMatchObject({ status: 403, blocked_by: "PolicyAgent" });
    expect((await shop.call("GET", `${base}/1`, { token })).body.blocked_by).toBe("PolicyAgent");
    await shop.control("PUT", "faults", { claimRefusal: "forbidden" });
    expect((await ask()).body.error).toBe("forbidden_error");
    await shop.control("PUT", "faults", { claimRefusal: "not-found" });
    expect((await ask()).body).toMatchObject({ status: 404, error: "business_logic_error" });
    expect((await shop.call("GET", `${base}/${id}`)).body.error).toBe("unauthorized_request_error");
    const malformed = await shop.call("GET", `${base}/${id}`, { token: "broken" });
    expect(malformed).toMatchObject({ status: 400, body: { message: "Malformed access_token: broken" } });
  });

  it("is refused by policy on every write when told so, though its actions are listed", async () => {
    const { id } = await shop.complain(orderId);
    await shop.control("PUT", "faults", { claimWritesForbidden: true });
    expect((await say(id, "Hola")).body.code).toBe("PA_UNAUTHORIZED_RESULT_FROM_POLICIES");
    expect(await actions(id)).toContain("send_message_to_complainant");
    await shop.control("PUT", "faults", { claimActionsHidden: true, unknownWords: true });
    const claim = await get(String(id));
    expect(claim.stage).toBe("sandbox_unknown_stage");
    expect(claim.players[1]).not.toHaveProperty("available_actions");
  });
});

describe("messages of a claim", () => {
  it("take turns: who must answer changes", async () => {
    const { id } = await shop.complain(orderId, {
      files: [{ name: jpg.name, base64: jpg.bytes.toString("base64") }],
    });
    expect((await say(id, "Lo revisamos.")).status).toBe(201);
    const mandatory = async () => (await get(String(id))).players[1].available_actions[0].mandatory;
    expect(await mandatory()).toBe(false);
    await shop.control("POST", `claims/${id}/message`, { text: "Sigue igual." });
    expect(await mandatory()).toBe(true);
    const messages = await get(`${id}/messages`);
    expect(messages.map(({ message }: { message: string }) => message)).toEqual([
      "Sigue igual.",
      "Lo revisamos.",
      "Llegó y no enciende.",
    ]);
    expect(messages[2]).toMatchObject({
      sender_role: "complainant",
      receiver_role: "respondent",
      stage: "claim",
      attachments: [{ original_filename: jpg.name, type: "image/jpeg" }],
    });
    expect(messages[0].hash).toMatch(new RegExp(`^${id}_3_`));
    expect(messages[0]).not.toHaveProperty("id");
  });

  it("show the own moderated ones only", async () => {
    const { id } = await shop.complain(orderId);
    await say(id, "Escribime a yo@mail.example");
    const [own] = await get(`${id}/messages`);
    expect(own).toMatchObject({ status: "moderated", message_moderation: { status: "rejected" } });
    await shop.control("POST", `claims/${id}/message`, { text: "Idiota" });
    expect(await get(`${id}/messages`)).toHaveLength(2);
    const heard = await shop.control("POST", `claims/${id}/message`, { text: "Perdón" });
    expect(await get(`${id}/messages`)).toHaveLength(3);
    await shop.control("POST", `claims/${id}/moderate`, { hash: heard.hash });
    expect(await get(`${id}/messages`)).toHaveLength(2);
  });

  it("carry files up and down", async () => {
    const { id } = await shop.complain(orderId);
    const up = await shop.upload(`${base}/${id}/attachments`, jpg, token);
    expect(up).toMatchObject({
      status: 201,
      body: { user_id: seller, filename: expect.stringMatching(/_468424240\.jpg$/) },
    });
    const sent = await post(`${id}/actions/send-message`, {
      receiver_role: "complainant",
      message: "Adjunto.",
      attachments: [up.body.filename],
    });
    expect(sent.status).toBe(201);
    const info = await get(`${id}/attachments/${up.body.filename}`);
    expect(info).toMatchObject({ original_filename: jpg.name, size: 4 });
    expect(info.date_created).toMatch(/T\d\d:\d\d:\d\d$/);
    const file = await fetch(`${shop.url}${base}/${id}/attachments/${up.body.filename}/download`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(Buffer.from(await file.arrayBuffer())).toEqual(jpg.bytes);
    expect(await get(`${id}/attachments/nope.jpg`)).toMatchObject({
      status: 400,
      message: `Attachment not found [claim: ${id} - fileName: nope.jpg]`,
    });
    const odd = await shop.upload(`${base}/${id}/attachments`, { ...jpg, name: "foto ñ.jpg" }, token);
    expect(odd.status).toBe(400);
    const exe = await shop.upload(`${base}/${id}/attachments`, { ...jpg, name: "a.txt" }, token);
    expect(exe.body.message).toBe("Invalid mime_type");
  });

  it("are refused without their action", async () => {
    const { id } = await shop.complain(orderId);
    expect((await say(id, "Hola", "mediator")).body.message).toBe(
      "Action send_message_to_mediator not available for player",
    );
    expect((await say(id, "")).status).toBe(400);
    expect((await say(id, "Hola", "nobody")).status).toBe(400);
  });
});

describe("solving", () => {
  it("gives everything back and closes", async () => {
    const { id } = await shop.complain(orderId);
    const { body } = await post(`${id}/expected-resolutions/refund`);
    expect(body).toMatchObject([
      { expected_resolution: "return_product", status: "rejected" },
      { player_role: "respondent", expected_resolution: "refund", status: "accepted" },
    ]);
    expect(await get(String(id))).toMatchObject({
      status: "closed",
      resolution: { reason: "payment_refunded", benefited: ["complainant"], closed_by: "respondent" },
    });
    expect(await payment()).toMatchObject({ status: "refunded", transaction_amount_refunded: 129_900 });
    expect(await order()).toMatchObject({ status: "cancelled", tags: expect.arrayContaining(["claim_closed"]) });
    expect((await post(`${id}/expected-resolutions/refund`)).body.message).toBe(
      "Action refund not available for player",
    );
    expect(await shop.control("GET", `effects/writes?kind=claim-action&subject=${id}`)).toMatchObject([
      { action: "refund", received: 2, accepted: 1 },
    ]);
  });

  it("offers steps; the buyer takes one or not", async () => {
    const { id } = await shop.complain(orderId);
    const offers = await get(`${id}/partial-refund/available-offers`);
    expect(offers.available_offers[4]).toEqual({ percentage: 50, amount: 64_950 });
    expect((await post(`${id}/expected-resolutions/partial-refund`, { percentage: 35 })).body).toMatchObject({
      message: "Percentage not found 35.0",
      error: "error checking configuration percentage",
    });
    const offered = await post(`${id}/expected-resolutions/partial-refund`, { percentage: 30 });
    expect(offered.body[1]).toMatchObject({
      player_role: "respondent",
      expected_resolution: "partial_refund",
      status: "pending",
      details: [
        { key: "percentage", value: "30.0" },
        { key: "seller_amount", value: "38970.0" },
        { key: "seller_currency", value: "$" },
      ],
    });
    expect(offered.body[1].date_created).not.toMatch(/[-+]\d\d:\d\d$/);
    expect((await post(`${id}/expected-resolutions/partial-refund`, { percentage: 40 })).body.message).toBe(
      "Action allow_partial_refund not available for player",
    );
    await shop.control("POST", `claims/${id}/offer`, { accept: true });
    expect(await get(String(id))).toMatchObject({ status: "closed", resolution: { reason: "partial_refunded" } });
    expect(await payment()).toMatchObject({ status_detail: "partially_refunded", transaction_amount_refunded: 38_970 });
    expect((await order()).status).toBe("partially_refunded");
  });

  it("lets a declined offer be, and the claim go on", async () => {
    const { id } = await shop.complain(orderId);
    await post(`${id}/expected-resolutions/partial-refund`);
    await shop.control("POST", `claims/${id}/offer`, { accept: false });
    expect((await get(`${id}/expected-resolutions`))[1].status).toBe("rejected");
    expect((await get(String(id))).status).toBe("opened");
    expect((await post(`${id}/actions/open-dispute`)).status).toBe(200);
  });

  it("offers whole pesos where there are no cents", async () => {
    const chilean = await shop.control("GET", "catalog");
    const item = chilean.items.find(
      ({ currencyId, isClassified }: { currencyId: string; isClassified: boolean }) =>
        currencyId === "CLP" && !isClassified,
    );
    const person = chilean.buyers.find(({ siteId }: { siteId: string }) => siteId === "MLC");
    const sale = await shop.buy({ itemId: item.id, buyerId: person.id });
    const { id } = await shop.complain(sale.orderIds[0]);
    const own = await shop.token(item.sellerId);
    const { body } = await shop.call("GET", `${base}/${id}/partial-refund/available-offers`, { token: own });
    expect(body.currency_id).toBe("CLP");
    for (const { amount } of body.available_offers) expect(Number.isInteger(amount)).toBe(true);
  });

  it("replaces the product when the buyer agrees", async () => {
    const { id } = await shop.complain(orderId, { reasonId: "PDD9965", offersReplacement: true });
    expect(await actions(id)).toContain("allow_replace");
    await post(`${id}/expected-resolutions/allow-replace`);
    await shop.control("POST", `claims/${id}/offer`, { accept: true });
    expect(await get(`${id}/expected-resolutions`)).toMatchObject([
      { expected_resolution: "return_product", status: "rejected" },
      { expected_resolution: "change_product", status: "accepted" },
    ]);
    const claim = await get(String(id));
    expect(claim.related_entities).toEqual(["return", "change"]);
    const changes = await get(`${id}/changes`);
    expect(changes.data).toMatchObject([
      { type: "replace", status: "generated", new_orders_ids: [expect.any(Number)] },
    ]);
  });
});

describe("a mediation", () => {
  it("belongs to the mediator from its first moment", async () => {
    const { id } = await shop.complain(orderId);
    const { body } = await post(`${id}/actions/open-dispute`);
    expect(body).toMatchObject({ stage: "dispute", players: [{}, {}, { role: "mediator", type: "internal" }] });
    expect(body.players[2]).not.toHaveProperty("available_actions");
    expect(await actions(id)).toEqual(["send_message_to_mediator"]);
    expect((await payment()).status).toBe("in_mediation");
    expect((await say(id, "Hola")).body.message).toBe("Action send_message_to_complainant not available for player");
    expect((await say(id, "Adjunto la prueba.", "mediator")).status).toBe(201);
    await shop.control("POST", `claims/${id}/message`, {
      as: "mediator",
      text: "¿Tenés fotos?",
      mustAnswerInHours: 24,
    });
    expect((await get(String(id))).players[1].available_actions[0]).toMatchObject({ mandatory: true });
    expect(await get(`${id}/status-history`)).toMatchObject([
      { stage: "dispute", status: "opened", change_by: "respondent" },
      { stage: "claim", status: "opened", change_by: "complainant" },
    ]);
    const history = await get(`${id}/actions-history`);
    expect(history.at(-1)).toMatchObject({ action_name: "open_claim", claim_stage: null });
    expect(history.map(({ action_name: name }: { action_name: string }) => name)).toContain("open_dispute");
  });

  it.each([
    ["coverage_decision", "refunded", "bpp_covered", "paid", true],
    ["payment_refunded", "refunded", "bpp_refunded", "cancelled", false],
    ["no_bpp", "approved", "accredited", "paid", false],
    ["partial_refunded", "approved", "partially_refunded", "partially_refunded", false],
  ])("ends with %s", async (reason, status, detail, orderStatus, coverage) => {
    const { id } = await shop.complain(orderId);
    await shop.control("POST", `claims/${id}/mediate`);
    await shop.control("POST", `claims/${id}/decide`, { reason });
    expect(await get(String(id))).toMatchObject({
      status: "closed",
      resolution: { reason, closed_by: "mediator", applied_coverage: coverage },
    });
    expect(await payment()).toMatchObject({ status, status_detail: detail });
    expect((await order()).status).toBe(orderStatus);
    await shop.control("POST", `claims/${id}/recontact`);
    expect(await get(String(id))).toMatchObject({ status: "opened", stage: "recontact" });
  });

  it("comes by itself when nobody answers in time", async () => {
    const { id } = await shop.complain(orderId);
    await shop.control("POST", `claims/${id}/due`, { inHours: -1 });
    expect(await shop.control("POST", "pass-time")).toEqual({ disputed: 1, reviewed: 0 });
    expect((await get(String(id))).stage).toBe("dispute");
  });
});

describe("a return", () => {
  it("follows from the seller's yes, travels, is reviewed and paid", async () => {
    const { id } = await shop.complain(orderId);
    await post(`${id}/expected-resolutions/allow-return`);
    expect(await actions(id)).toEqual(["send_message_to_complainant", "open_dispute"]);
    const made = await returnsOf(id);
    expect(made).toMatchObject({
      claim_id: id,
      status: "label_generated",
      status_money: "retained",
      refund_at: "delivered",
      subtype: "return_total",
      shipments: [{ status: "ready_to_ship", type: "return", destination: { name: "seller_address" } }],
      orders: [{ order_id: orderId, context_type: "total", total_quantity: "1.0", return_quantity: "1.0" }],
      resources: [{ resource: "claim", resource_id: String(id) }],
    });
    const leg = await shop.call("GET", `/shipments/${made.shipments[0].shipment_id}`, {
      token,
      headers: { "x-format-new": "true" },
    });
    expect(leg.body).toMatchObject({ logistic: { direction: "return" }, tags: ["claims_return"] });
    await shop.control("POST", `returns/${made.id}/move`, { status: "shipped" });
    await shop.control("POST", `returns/${made.id}/move`, { status: "delivered" });
    expect(await actions(id)).toEqual(["return_review_ok", "return_review_fail"]);
    expect((await payment()).status).toBe("approved");
    const review = await shop.call("POST", `/post-purchase/v1/returns/${made.id}/return-review`, { token, body: {} });
    expect(review.status).toBe(200);
    expect(await get(String(id))).toMatchObject({ status: "closed", resolution: { reason: "item_returned" } });
    expect((await payment()).status).toBe("refunded");
    expect((await returnsOf(id)).status_money).toBe("refunded");
  });

  it("may be found faulty: the marketplace decides", async () => {
    const { id } = await shop.complain(orderId, { type: "returns", reasonId: "PDD9939" });
    const made = await returnsOf(id);
    expect(made.refund_at).toBe("shipped");
    await shop.control("POST", `returns/${made.id}/move`, { status: "shipped" });
    expect((await payment()).status).toBe("refunded");
    await shop.control("POST", `returns/${made.id}/move`, { status: "delivered" });
    const path = `/post-purchase/v1/returns/${made.id}`;
    const reasons = await shop.call(
      "GET",
      `/post-purchase/v1/returns/reasons?flow=seller_return_failed&claim_id=${id}`,
      { token },
    );
    expect(reasons.body.map(({ id: reason }: { id: string }) => reason)).toEqual([
      "SRF2",
      "SRF3",
      "SRF4",
      "SRF5",
      "SRF6",
      "SRF7",
    ]);
    expect((await shop.call("GET", `${path}/reviews`, { token })).body.message).toBe("return review not found");
    const fail = (entry: Record<string, unknown>) =>
      shop.call("POST", `${path}/return-review`, { token, body: [entry] });
    expect((await fail({ reason: "SRF2", message: "Roto" })).status).toBe(400);
    const up = await shop.upload(`${base}/${id}/returns/attachments`, jpg, token);
    expect((await fail({ reason: "SRF2", message: "Roto", attachments: [up.body.file_name] })).status).toBe(200);
    expect(await get(String(id))).toMatchObject({ stage: "dispute", related_entities: ["return"] });
    expect((await returnsOf(id)).related_entities).toEqual(["reviews"]);
    expect((await shop.call("GET", `${path}/reviews`, { token })).body.reviews[0].resource_reviews[0]).toMatchObject({
      stage: "pending",
      seller_status: "claimed",
      seller_reason: "SRF2",
    });
    expect((await fail({ reason: "SRF3", message: "x" })).body.message).toBe(
      "Not valid action return_review_fail for player role respondent",
    );
  });

  it("may go through the warehouse", async () => {
    const claim = await shop.complain(orderId, {
      type: "returns",
      reasonId: "PDD9946",
      return: { intermediateCheck: true, refundAt: "delivered" },
    });
    const made = await returnsOf(claim.id);
    expect(made).toMatchObject({ intermediate_check: true, shipments: [{ destination: { name: "warehouse" } }] });
    await shop.control("POST", `returns/${made.id}/move`, { status: "delivered" });
    expect(await actions(claim.id)).toEqual([]);
    await shop.control("POST", `returns/${made.id}/triage`);
    const after = await returnsOf(claim.id);
    expect(after.shipments).toMatchObject([{ type: "return" }, { type: "return_from_triage", status: "pending" }]);
    expect(after).toMatchObject({ related_entities: ["reviews"], status_money: "refunded" });
  });

  it("may be too cheap to travel, expire, or be none", async () => {
    const cheap = await shop.complain(orderId, {
      type: "returns",
      reasonId: "PDD9952",
      return: { subtype: "low_cost" },
    });
    expect(await returnsOf(cheap.id)).toMatchObject({ shipments: [], refund_at: "n/a", status_money: "refunded" });
    expect(await get(String(cheap.id))).toMatchObject({ status: "closed", resolution: { reason: "low_cost" } });
    const sale = await shop.buy();
    const slow = await shop.complain(sale.orderIds[0], { type: "returns", reasonId: "PDD9939" });
    const made = await returnsOf(slow.id);
    await shop.control("POST", `returns/${made.id}/move`, { status: "expired" });
    expect(await returnsOf(slow.id)).toMatchObject({ status: "expired", status_money: "available" });
    expect(await get(String(slow.id))).toMatchObject({ resolution: { reason: "return_expired" } });
    expect((await returnsOf(1)).code).toBe(404);
    expect(await get(`${slow.id}/charges/return-cost?calculate_amount_usd=true`)).toMatchObject({
      currency_id: "ARS",
      amount: 0,
      amount_usd: 0,
    });
  });

  it("is accepted by silence after three days", async () => {
    const { id } = await shop.complain(orderId, { type: "returns", reasonId: "PDD9946" });
    const made = await returnsOf(id);
    await shop.control("POST", `returns/${made.id}/move`, { status: "delivered" });
    await shop.control("POST", `claims/${id}/due`, { inHours: -1 });
    expect(await shop.control("POST", "pass-time")).toEqual({ disputed: 0, reviewed: 1 });
    expect(await get(String(id))).toMatchObject({ status: "closed", resolution: { closed_by: "mediator" } });
  });
});

describe("the other kinds", () => {
  it("are over at once when they cancel, and offer nothing when they are against the marketplace", async () => {
    const sale = await shop.buy();
    await shop.control("POST", `orders/${sale.orderIds[0]}/cancel`, { by: "seller" });
    const [cancelled] = (await search(`order_id=${sale.orderIds[0]}`)).body.data;
    expect(cancelled).toMatchObject({
      type: "cancel_sale",
      stage: "none",
      status: "closed",
      players: [
        { role: "complainant", type: "seller", user_id: seller },
        { role: "respondent", type: "buyer" },
      ],
    });
    for (const [type, stage, reasonId] of [
      ["fulfillment", "claim", "PNR9508"],
      ["ml_case", "stale", "PNR9521"],
      ["service", "none", "CS7460"],
    ]) {
      const claim = await shop.complain(orderId, { type, reasonId });
      expect(await get(String(claim.id))).toMatchObject({ type, stage });
      expect(await actions(claim.id)).toEqual([]);
    }
  });

  it("exchange one variation for another", async () => {
    const sale = await shop.buy({ itemId: "MLA1403882217", variationId: 140388221711 });
    const claim = await shop.complain(sale.orderIds[0], {
      type: "change",
      reasonId: "PDD9926",
      variationId: 140388221712,
    });
    const { data } = await get(`${claim.id}/changes`);
    expect(data).toMatchObject([
      { type: "change", items: [{ variation_id: 140388221712 }], return: { id: expect.any(Number) } },
    ]);
    await shop.control("POST", `claims/${claim.id}/change`, { status: "failed", detail: "shipment_fw_lost" });
    expect((await get(`${claim.id}/changes`)).data[0]).toMatchObject({
      status: "failed",
      status_detail: "shipment_fw_lost",
    });
  });
});

describe("the search", () => {
  it("wants a real filter and whole pairs", async () => {
    expect((await search("limit=10")).body.error).toBe("invalid_query");
    expect((await search("resource=order")).body.error).toBe("invalid_params");
    const players = `players.role=respondent&players.user_id=${seller}`;
    expect((await search(players)).body.error).toBe("atLeastOneFilterProvided");
    expect((await search(`${players}&status=opened`)).status).toBe(200);
    await shop.control("PUT", "faults", { strictClaimSearch: false });
    expect((await search(players)).status).toBe(200);
    expect((await search("status=opened&offset=9999&limit=30")).status).toBe(400);
  });

  it("finds by order, pack, payment, type and time, newest first", async () => {
    const first = await shop.complain(orderId, { reasonId: "PNR9504" });
    const sale = await shop.buy();
    const second = await shop.complain(sale.orderIds[0], { type: "returns", reasonId: "PDD9939" });
    const found = async (query: string) => (await search(query)).body.data.map(({ id }: { id: number }) => id);
    expect(await found("status=opened&limit=1000")).toEqual([second.id, first.id]);
    expect((await search("status=opened&limit=1000")).body.paging.limit).toBe(100);
    expect(await found("status=opened&sort=date_created:asc")).toEqual([first.id, second.id]);
    expect(await found(`order_id=${orderId}`)).toEqual([first.id]);
    expect(await found(`pack_id=${sale.pack}`)).toEqual([second.id]);
    expect(await found(`payment_id=${sale.paymentIds[0]}`)).toEqual([second.id]);
    expect(await found("type=return")).toEqual([second.id]);
    expect(await found("type=returns")).toEqual([second.id]);
    expect(
      await found(`site_id=MLA&range=${encodeURIComponent("date_created:after:2099-01-01T00:00:00.000-0300")}`),
    ).toEqual([]);
    const row = (await search("status=opened")).body.data[0];
    expect(row).not.toHaveProperty("related_entities");
  });
});

describe("reputation and reasons", () => {
  it("count what counts, and spare what is solved in time", async () => {
    const { id } = await shop.complain(orderId);
    const reputation = () => get(`${id}/affects-reputation`);
    expect(await reputation()).toMatchObject({ affects_reputation: "affected", has_incentive: true });
    const counted = async () => (await shop.call("GET", "/users/me", { token })).body.seller_reputation.metrics.claims;
    expect(await counted()).toMatchObject({ value: 2, excluded: { real_value: 2 } });
    await post(`${id}/expected-resolutions/refund`);
    expect(await counted()).toMatchObject({ value: 1, excluded: { real_value: 2 } });
    expect(await reputation()).toEqual({ affects_reputation: "not_affected", has_incentive: false, due_date: null });
    await shop.control("POST", `claims/${id}/reputation`, { value: "not_applies" });
    expect((await reputation()).affects_reputation).toBe("not_applies");
    const sale = await shop.buy();
    const regret = await shop.complain(sale.orderIds[0], { reasonId: "PDD9939" });
    expect((await get(`${regret.id}/affects-reputation`)).affects_reputation).toBe("not_affected");
  });

  it("explain themselves", async () => {
    expect(await get("reasons/PDD9949")).toMatchObject({ name: "not_working_item", detail: "El producto no funciona" });
    expect((await shop.call("GET", `${base}/reasons/PDD1`, { token })).status).toBe(404);
  });
});

it("says 504 after it happened, a counted number of times", async () => {
  const { id } = await shop.complain(orderId);
  await shop.control("PUT", "faults", { claimReply: { mode: "error-after-acceptance", remaining: 1 } });
  expect((await post(`${id}/expected-resolutions/refund`)).status).toBe(504);
  expect((await get(String(id))).status).toBe("closed");
  expect((await post(`${id}/expected-resolutions/refund`)).status).toBe(400);
  expect(await shop.control("GET", `effects/writes?subject=${id}`)).toMatchObject([{ received: 2, accepted: 1 }]);
});
