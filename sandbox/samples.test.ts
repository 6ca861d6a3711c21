import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Answered, buyer, drill, Shop, seller, shoe } from "./testing";

const samples = join(import.meta.dirname, "../lib/channels/mercado-libre/fixtures/samples");

/** Names of the members, lists by their first entry; what is null in either may be anything in the other. */
function keysOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.length > 0 ? [keysOf(value[0])] : [];
  if (typeof value !== "object" || value === null) return "value";
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, keysOf(inner)]));
}

/** Where the two differ, as paths. An empty list, a null or a plain value on one side says nothing about the other. */
function differences(sample: unknown, own: unknown, path = ""): string[] {
  if (sample === "value" || own === "value") return [];
  if (Array.isArray(sample) && Array.isArray(own)) {
    return sample.length > 0 && own.length > 0 ? differences(sample[0], own[0], `${path}[]`) : [];
  }
  if (!isObject(sample) || !isObject(own)) return [`${path}: one is a list`];
  const keys = new Set([...Object.keys(sample), ...Object.keys(own)]);
  return [...keys].flatMap((key) => {
    const at = path ? `${path}.${key}` : key;
    if (!(key in own)) return [`${at}: missing`];
    if (!(key in sample)) return [`${at}: not in the sample`];
    return differences(sample[key], own[key], at);
  });
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

let shop: Shop;
let token: string;

type Get = (path: string, headers?: Record<string, string>) => Promise<Answered>;
type Make = (get: Get) => Promise<Answered>;

const v1 = "/post-purchase/v1/claims";
const fresh = { "x-format-new": "true" };

const deliveredSale = async (more: Record<string, unknown> = {}) => {
  const sale = await shop.buy(more);
  await shop.control("POST", `orders/${sale.orderIds[0]}/deliver`);
  return sale;
};
const claimOn = async (more: Record<string, unknown> = {}, purchase: Record<string, unknown> = {}): Promise<number> =>
  (await shop.complain((await deliveredSale(purchase)).orderIds[0], more)).id;
const post = (path: string, body?: unknown, headers?: Record<string, string>) =>
  shop.call("POST", path, { token, body, headers });
const threadPath = (pack: number) => `/messages/packs/${pack}/sellers/${seller}?tag=post_sale`;
const writing = (text: string, more: Record<string, unknown> = {}) => ({
  from: { user_id: seller },
  to: { user_id: buyer },
  text,
  ...more,
});
async function openThread(more: Record<string, unknown> = {}): Promise<number> {
  const { pack } = await shop.buy();
  await shop.write(pack, "Hola", more);
  return pack;
}

/** Each sample that is the response of an endpoint of ours, and how to get that response. */
const orders: Record<string, Make> = {
  "part-b/order-paid-simple": async (get) => get(`/orders/${(await shop.buy()).orderIds[0]}`),
  "part-b/order-paid-with-variation": async (get) =>
    get(`/orders/${(await shop.buy({ itemId: shoe, couponAmount: 1000 })).orderIds[0]}`),
  "part-b/order-in-pack-first": async (get) =>
    get(`/orders/${(await shop.buy({ lines: [{ itemId: drill }, { itemId: shoe }] })).orderIds[0]}`),
  "part-b/order-confirmed": async (get) => get(`/orders/${(await shop.buy({ paying: "confirmed" })).orderIds[0]}`),
  "part-b/order-payment-in-process": async (get) =>
    get(`/orders/${(await shop.buy({ paying: "in_process" })).orderIds[0]}`),
  "part-b/order-partially-paid": async (get) => get(`/orders/${(await shop.buy({ paying: "partial" })).orderIds[0]}`),
  "part-b/order-cancelled-by-buyer": async (get) => {
    const { orderIds } = await shop.buy();
    await shop.control("POST", `orders/${orderIds[0]}/cancel`);
    return get(`/orders/${orderIds[0]}`);
  },
  "part-b/order-cancelled-by-seller": async (get) => {
    const { orderIds } = await shop.buy();
    await shop.control("POST", `orders/${orderIds[0]}/cancel`, { by: "seller" });
    return get(`/orders/${orderIds[0]}`);
  },
  "part-b/order-partially-refunded": async (get) => {
    const { orderIds } = await shop.buy();
    await shop.control("POST", `orders/${orderIds[0]}/refund`, { percentage: 50 });
    return get(`/orders/${orderIds[0]}`);
  },
  "part-b/order-partial-content": async (get) => {
    const { orderIds } = await shop.buy();
    await shop.control("PUT", "faults", { partialOrders: true });
    const answer = await get(`/orders/${orderIds[0]}`);
    await shop.control("PUT", "faults", { partialOrders: false });
    return answer;
  },
  "part-b/order-error-not-found": (get) => get("/orders/1"),
  "part-b/order-error-no-token": async () => shop.call("GET", "/orders/1"),
  "part-b/orders-search-page": (get) => get(`/orders/search?seller=${seller}&sort=date_desc`),
  "part-b/orders-search-empty": (get) => get(`/orders/search?seller=${seller}&q=nothing&sort=date_desc`),
  "part-b/orders-search-error-offset": (get) => get(`/orders/search?seller=${seller}&offset=10001`),
  "part-b/order-discounts": async (get) =>
    get(`/orders/${(await shop.buy({ itemId: shoe, couponAmount: 10 })).orderIds[0]}/discounts`),
  "part-b/order-discounts-error-none": async (get) => get(`/orders/${(await shop.buy()).orderIds[0]}/discounts`),
  "part-b/order-product": async (get) => get(`/orders/${(await shop.buy()).orderIds[0]}/product`),
  "part-b/order-notes": async (get) => {
    const { orderIds } = await shop.buy();
    await post(`/orders/${orderIds[0]}/notes`, { note: "Por la tarde" });
    return get(`/orders/${orderIds[0]}/notes`);
  },
  "part-b/order-feedback": async (get) => {
    const { orderIds } = await shop.buy();
    await shop.control("POST", `orders/${orderIds[0]}/cancel`, { by: "seller" });
    return get(`/orders/${orderIds[0]}/feedback`);
  },
  "part-b/order-feedback-error-already-exists": async () => {
    const { orderIds } = await shop.buy();
    const body = { fulfilled: false, rating: "neutral", message: "Sin stock.", reason: "OUT_OF_STOCK" };
    await post(`/orders/${orderIds[0]}/feedback`, body);
    return post(`/orders/${orderIds[0]}/feedback`, body);
  },
  "part-b/pack-one-order": async (get) => get(`/packs/${(await shop.buy()).packId}`),
  "part-a/pack": async (get) => get(`/packs/${(await shop.buy()).packId}`),
  "part-a/pack-error-not-found": (get) => get("/packs/1"),
  "part-b/pack-note-created": async () => post(`/packs/${(await shop.buy()).packId}/notes`, { note: "Regalo" }),
  "part-b/pack-notes-list": async (get) => {
    const { packId } = await shop.buy();
    await post(`/packs/${packId}/notes`, { note: "Regalo" });
    return get(`/packs/${packId}/notes`);
  },
  "part-b/billing-info-mla-dni": async (get) => {
    const { body } = await get(`/orders/${(await shop.buy({ buyerId: 207715098 })).orderIds[0]}`);
    return get(`/orders/billing-info/MLA/${body.buyer.billing_info.id}`);
  },
  "part-b/billing-info-mla-cuit": async (get) => {
    const { body } = await get(`/orders/${(await shop.buy()).orderIds[0]}`);
    return get(`/orders/billing-info/MLA/${body.buyer.billing_info.id}`);
  },
  "part-b/fiscal-documents-error-none": async (get) => get(`/packs/${(await shop.buy()).packId}/fiscal_documents`),
};

const shipments: Record<string, Make> = {
  "part-b/shipment-cross-docking-delivered": async (get) =>
    get(`/shipments/${(await deliveredSale()).shipmentIds[0]}`, fresh),
  "part-b/shipment-fulfillment-shipped": async (get) =>
    get(`/shipments/${(await shop.buy({ logistic: "fulfillment" })).shipmentIds[0]}`, fresh),
  "part-b/shipment-me1-handling": async (get) =>
    get(`/shipments/${(await shop.buy({ logistic: "me1" })).shipmentIds[0]}`, fresh),
  "part-b/shipment-custom-pending": async (get) =>
    get(`/shipments/${(await shop.buy({ logistic: "custom" })).shipmentIds[0]}`, fresh),
  "part-b/shipment-xd-drop-off-buffered": async (get) =>
    get(`/shipments/${(await shop.buy({ logistic: "xd_drop_off" })).shipmentIds[0]}`, fresh),
  "part-b/shipment-legacy-format": async (get) => get(`/shipments/${(await deliveredSale()).shipmentIds[0]}`),
  "part-b/shipment-costs": async (get) => get(`/shipments/${(await shop.buy()).shipmentIds[0]}/costs`),
  "part-b/shipment-items": async (get) => get(`/shipments/${(await shop.buy()).shipmentIds[0]}/items`),
  "part-b/shipment-sla-on-time": async (get) => get(`/shipments/${(await shop.buy()).shipmentIds[0]}/sla`),
  "part-b/shipment-sla-error": async (get) =>
    get(`/shipments/${(await shop.buy({ logistic: "fulfillment" })).shipmentIds[0]}/sla`),
  "part-b/shipment-delays": async (get) => {
    const [id] = (await shop.buy()).shipmentIds;
    await shop.control("POST", `shipments/${id}/delay`);
    return get(`/shipments/${id}/delays`);
  },
  "part-b/shipment-delays-error-none": async (get) => get(`/shipments/${(await shop.buy()).shipmentIds[0]}/delays`),
  "part-b/shipment-lead-time": async (get) => get(`/shipments/${(await shop.buy()).shipmentIds[0]}/lead_time`),
  "part-b/shipment-history": async (get) => get(`/shipments/${(await shop.buy()).shipmentIds[0]}/history`),
  "part-b/shipment-carrier": async (get) => get(`/shipments/${(await shop.buy()).shipmentIds[0]}/carrier`),
  "part-b/order-shipments-hosted-view": async (get) =>
    get(`/orders/${(await shop.buy()).orderIds[0]}/shipments`, { "x-new-domain": "true" }),
};

const payments: Record<string, Make> = {
  "part-b/payment-approved": async (get) => get(`/v1/payments/${(await shop.buy()).paymentIds[0]}`),
  "part-b/payment-partially-refunded": async (get) => {
    const { orderIds, paymentIds } = await shop.buy();
    await shop.control("POST", `orders/${orderIds[0]}/refund`, { percentage: 50 });
    return get(`/v1/payments/${paymentIds[0]}`);
  },
  "part-b/payment-money-transfer-compensation": async (get) => {
    const { orderIds } = await shop.buy();
    const { id } = await shop.control("POST", `orders/${orderIds[0]}/compensate`, { amount: 500 });
    return get(`/v1/payments/${id}`);
  },
  "part-b/payments-search-page": (get) => get("/v1/payments/search?operation_type=money_transfer"),
  "part-b/refunds-list": async (get) => {
    const { orderIds, paymentIds } = await shop.buy();
    await shop.control("POST", `orders/${orderIds[0]}/refund`);
    return get(`/v1/payments/${paymentIds[0]}/refunds`);
  },
  "part-b/refund-error-idempotency-key-missing": async () =>
    post(`/v1/payments/${(await shop.buy()).paymentIds[0]}/refunds`),
  "part-b/refund-error-policy": async () =>
    post(`/v1/payments/${(await shop.buy()).paymentIds[0]}/refunds`, undefined, { "x-idempotency-key": "a" }),
  "part-b/refund-error-payment-not-found": async () =>
    post("/v1/payments/1/refunds", undefined, { "x-idempotency-key": "b" }),
  "part-b/refund-full-created": async () => {
    await shop.control("PUT", "faults", { marketplaceRefunds: "allowed" });
    return post(`/v1/payments/${(await shop.buy()).paymentIds[0]}/refunds`, undefined, { "x-idempotency-key": "c" });
  },
};

const messages: Record<string, Make> = {
  "part-a/messages-thread-empty": async (get) => get(threadPath((await shop.buy()).pack)),
  "part-a/messages-thread-with-attachments": async (get) => {
    const files = [{ name: "caja.png", base64: "iVBORw==" }];
    return get(threadPath(await openThread({ files })));
  },
  "part-a/messages-thread-blocked-by-mediation": async (get) => {
    const sale = await shop.buy();
    await shop.write(sale.pack);
    await shop.complain(sale.orderIds[0]);
    return get(threadPath(sale.pack));
  },
  "part-a/messages-thread-agent-active": async (get) => get(threadPath(await openThread({ as: "agent" }))),
  "part-a/messages-thread-legacy-shape": async (get) => {
    const pack = await openThread({ files: [{ name: "caja.png", base64: "iVBORw==" }] });
    await shop.control("PUT", "faults", { messageShape: "legacy" });
    const answer = await get(threadPath(pack));
    await shop.control("PUT", "faults", { messageShape: "new" });
    return answer;
  },
  "part-a/messages-thread-error-forbidden": (get) => get(threadPath(1)),
  "part-a/messages-thread-error-invalid-limit": (get) => get(`${threadPath(1)}&limit=0`),
  "part-a/message-by-id": async (get) => {
    const { id } = await shop.write((await shop.buy()).pack);
    return get(`/messages/${id}?tag=post_sale`);
  },
  "part-a/message-by-id-legacy": async (get) => {
    const { id } = await shop.write((await shop.buy()).pack);
    await shop.control("PUT", "faults", { messageShape: "legacy" });
    const answer = await get(`/messages/${id}?tag=post_sale`);
    await shop.control("PUT", "faults", { messageShape: "new" });
    return answer;
  },
  "part-a/message-by-id-error-not-found": (get) => get(`/messages/${"a".repeat(32)}?tag=post_sale`),
  "part-a/messages-unread": async (get) => {
    await openThread();
    return get("/messages/unread?role=seller&tag=post_sale");
  },
  "part-a/message-send-response": async () => post(threadPath(await openThread()), writing("Ya salió.")),
  "part-a/message-send-response-moderated": async () =>
    post(threadPath(await openThread()), writing("Escribime a a@mail.example")),
  "part-a/message-send-error-blocked": async () => post(threadPath((await shop.buy()).pack), writing("Hola")),
  "part-a/message-send-error-too-long": async () => post(threadPath(await openThread()), writing("a".repeat(400))),
  "part-a/message-send-error-attachment-key": async () =>
    post(threadPath(await openThread()), writing("Hola", { attachments: ["x.png"] })),
  "part-a/message-send-error-agent-not-in-pack": async () =>
    post(threadPath(await openThread()), writing("Hola", { to: { user_id: 3037674934 } })),
  "part-a/attachment-upload-response": async () =>
    shop.upload("/messages/attachments?tag=post_sale&site_id=MLA", { name: "a.jpg", bytes: Buffer.from("x") }, token),
  "part-a/action-guide-options": async (get) =>
    get(`/messages/action_guide/packs/${(await shop.buy()).pack}?tag=post_sale`),
  "part-a/action-guide-caps": async (get) =>
    get(`/messages/action_guide/packs/${(await shop.buy()).pack}/caps_available?tag=post_sale`),
  "part-a/action-guide-send-response": async () =>
    post(`/messages/action_guide/packs/${(await shop.buy()).pack}/option?tag=post_sale`, {
      option_id: "OTHER",
      text: "¿Hay alguien?",
    }),
  "part-a/action-guide-error-conversation-open": async (get) =>
    get(`/messages/action_guide/packs/${await openThread()}?tag=post_sale`),
  "part-a/action-guide-error-excepted-case": async (get) =>
    get(`/messages/action_guide/packs/${(await shop.buy({ logistic: "custom" })).pack}?tag=post_sale`),
};

const claims: Record<string, Make> = {
  "part-b/claim-mediations-claim-pdd-opened": async (get) => get(`${v1}/${await claimOn()}`),
  "part-b/claim-mediations-claim-pnr-opened": async (get) =>
    get(`${v1}/${await claimOn({ reasonId: "PNR9504" }, { logistic: "me1" })}`),
  "part-b/claim-mediations-dispute-opened": async (get) => {
    const id = await claimOn();
    await shop.control("POST", `claims/${id}/mediate`);
    return get(`${v1}/${id}`);
  },
  "part-b/claim-mediations-closed-payment-refunded": async (get) => {
    const id = await claimOn();
    await post(`${v1}/${id}/expected-resolutions/refund`);
    return get(`${v1}/${id}`);
  },
  "part-b/claim-cancel-sale-closed": async (get) => {
    const { orderIds } = await shop.buy();
    await shop.control("POST", `orders/${orderIds[0]}/cancel`, { by: "seller" });
    const found = await get(`${v1}/search?order_id=${orderIds[0]}`);
    return get(`${v1}/${found.body.data[0].id}`);
  },
  "part-b/claim-returns-opened": async (get) => get(`${v1}/${await claimOn({ type: "returns", reasonId: "PDD9939" })}`),
  "part-b/claim-change-opened": async (get) => get(`${v1}/${await claimOn({ type: "change", reasonId: "PDD9926" })}`),
  "part-b/claims-search-page": (get) => get(`${v1}/search?status=opened`),
  "part-b/claims-search-empty": (get) => get(`${v1}/search?order_id=1`),
  "part-b/claims-search-error-no-filter": (get) => get(`${v1}/search?limit=1`),
  "part-b/claims-search-error-pair-missing": (get) => get(`${v1}/search?resource=order`),
  "part-b/claim-detail-seller-must-answer": async (get) => get(`${v1}/${await claimOn()}/detail`),
  "part-b/claim-messages-stage-claim": async (get) => get(`${v1}/${await claimOn()}/messages`),
  "part-b/claim-send-message-error-action-unavailable": async () =>
    post(`${v1}/${await claimOn()}/actions/send-message`, { receiver_role: "mediator", message: "Hola" }),
  "part-b/claim-attachment-uploaded": async () =>
    shop.upload(`${v1}/${await claimOn()}/attachments`, { name: "a.jpg", bytes: Buffer.from("x") }, token),
  "part-b/evidence-attachment-uploaded": async () =>
    shop.upload(`${v1}/${await claimOn()}/attachments-evidences`, { name: "a.jpg", bytes: Buffer.from("x") }, token),
  "part-b/claim-attachment-error-not-found": async (get) => get(`${v1}/${await claimOn()}/attachments/nope.jpg`),
  "part-b/expected-resolutions-pending-return": async (get) => get(`${v1}/${await claimOn()}/expected-resolutions`),
  "part-b/expected-resolutions-partial-refund-pending": async () =>
    post(`${v1}/${await claimOn()}/expected-resolutions/partial-refund`, { percentage: 50 }),
  "part-b/expected-resolutions-allow-return-result": async () =>
    post(`${v1}/${await claimOn()}/expected-resolutions/allow-return`),
  "part-b/partial-refund-offers-basic": async (get) => get(`${v1}/${await claimOn()}/partial-refund/available-offers`),
  "part-b/partial-refund-error-percentage": async () =>
    post(`${v1}/${await claimOn()}/expected-resolutions/partial-refund`, { percentage: 35 }),
  "part-b/open-dispute-result": async () => post(`${v1}/${await claimOn()}/actions/open-dispute`),
  "part-b/evidence-handling-promise-result": async () =>
    post(`${v1}/${await claimOn({ reasonId: "PNR9504" }, { logistic: "custom" })}/evidences`, {
      type: "handling_shipping_evidence",
      handling_date: "2026-11-24",
    }),
  "part-b/claim-status-history": async (get) => get(`${v1}/${await claimOn()}/status-history`),
  "part-b/claim-actions-history": async (get) => get(`${v1}/${await claimOn()}/actions-history`),
  "part-b/affects-reputation-affected": async (get) => get(`${v1}/${await claimOn()}/affects-reputation`),
  "part-b/reason-not-working": (get) => get(`${v1}/reasons/PDD9949`),
  "part-b/error-claims-forbidden-policy": (get) => get(`${v1}/1`),
  "part-b/return-label-generated": async (get) => {
    const id = await claimOn({ type: "returns", reasonId: "PDD9939" });
    return get(`/post-purchase/v2/claims/${id}/returns`);
  },
  "part-b/return-error-not-found": (get) => get("/post-purchase/v2/claims/1/returns"),
  "part-b/return-failed-reasons": async (get) => {
    const id = await claimOn({ type: "returns", reasonId: "PDD9946" });
    return get(`/post-purchase/v1/returns/reasons?flow=seller_return_failed&claim_id=${id}`);
  },
  "part-b/return-review-triage": async (get) => {
    const id = await claimOn({ type: "returns", reasonId: "PDD9946", return: { intermediateCheck: true } });
    const { returns } = await shop.control("GET", `claims/${id}`);
    await shop.control("POST", `returns/${returns[0].id}/triage`);
    return get(`/post-purchase/v1/returns/${returns[0].id}/reviews`);
  },
  "part-b/return-review-error-not-found": (get) => get("/post-purchase/v1/returns/1/reviews"),
  "part-b/return-cost": async (get) => get(`${v1}/${await claimOn()}/charges/return-cost`),
  "part-b/change-in-progress": async (get) =>
    get(`${v1}/${await claimOn({ type: "change", reasonId: "PDD9926" })}/changes`),
};

const lead = async (type: string, buyerId: number | null = buyer) =>
  (await shop.control("POST", "leads", { itemId: "MLA1500914478", type, buyerId })).id;

const leads: Record<string, Make> = {
  "part-a/lead-whatsapp": async (get) => get(`/vis/leads/${await lead("whatsapp")}`),
  "part-a/lead-question": async (get) => get(`/vis/leads/${await lead("question")}`),
  "part-a/lead-schedule": async (get) => get(`/vis/leads/${await lead("schedule")}`),
  "part-a/lead-contact-request-details": async (get) => get(`/leads/${await lead("contact_request")}/details`),
  "part-a/lead-error-not-found": (get) => get("/vis/leads/none"),
  "part-a/lead-error-invalid-token": () => shop.call("GET", "/vis/leads/none", { token: "none" }),
  "part-a/lead-error-policy-agent": () => shop.call("GET", `/vis/users/${seller}/leads/buyers`),
  "part-a/lead-error-date-range": (get) =>
    get(`/vis/users/${seller}/leads/buyers?date_from=2026-11-20&date_to=2026-11-01`),
  "part-a/leads-buyers": async (get) => {
    await lead("call");
    return get(`/vis/users/${seller}/leads/buyers`);
  },
  "part-a/leads-buyers-guest": async (get) => {
    await lead("whatsapp", null);
    return get(`/vis/users/${seller}/leads/buyers?include_guest=true`);
  },
  "part-a/quotation": async (get) => {
    const id = await lead("quotation");
    const { body } = await get(`/vis/leads/${id}`);
    return get(`/quotations/${body.external_id}?caller.type=seller`);
  },
  "part-a/loans-search": async (get) => {
    await lead("credit");
    return get(`/vis/loans/search?seller_id=${seller}`);
  },
};

// The samples lie beside the checkout where the project is made; elsewhere there is nothing to compare with.
describe("the shape of what the marketplace published", () => {
  beforeAll(async () => {
    shop = await Shop.open();
    token = await shop.token();
    await shop.control("PUT", "faults", { messageQuotaPerMinute: 10_000 });
  });
  afterAll(() => shop.close());

  it.each(Object.entries({ ...orders, ...shipments, ...payments, ...messages, ...claims, ...leads }))(
    "%s",
    async (name, make) => {
      const sample: unknown = JSON.parse(readFileSync(join(samples, `${name}.json`), "utf8"));
      const answer = await make((path, headers) => shop.call("GET", path, { token, headers }));
      expect(differences(keysOf(sample), keysOf(answer.body))).toEqual([]);
    },
  );
});
