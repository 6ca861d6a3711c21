import { expect } from "vitest";
import { present, type Read, type Rule, refused, same, sends } from "./sample-doors";

const CLAIM = "5401000101";
const file = { name: "foto.jpg", mediaType: "image/jpeg", bytes: new Uint8Array([1]) };

const fetchClaim: Read = ({ channel, as }) => present(channel.claims).fetchClaim(as, CLAIM);
const searchOpen: Read = ({ channel, as }) => present(channel.claims).searchOpen(as, null);
const searchOfOrder: Read = ({ channel, as }) => present(channel.claims).searchOfOrder(as, "2000014100000101", null);
const fetchHeadline: Read = ({ channel, as }) => present(channel.claims).fetchHeadline(as, CLAIM);
const fetchMessages: Read = ({ channel, as }) => present(channel.claims).fetchMessages(as, CLAIM);
const fetchReason: Read = ({ channel, as }) => present(channel.claims).fetchReason(as, "PDD9949");
const fetchReputation: Read = ({ channel, as }) => present(channel.claims).fetchAffectsReputation(as, CLAIM);
const fetchResolutions: Read = async ({ channel, as }) => ({
  rows: await present(channel.claims).fetchExpectedResolutions(as, CLAIM),
});
const fetchOffers: Read = ({ channel, as }) => present(channel.claims).fetchPartialRefundOffers(as, CLAIM);
const fetchEvidence: Read = async ({ channel, as }) => ({
  list: await present(channel.claims).fetchEvidence(as, CLAIM),
});
const sendMessage: Read = ({ channel, as }) =>
  present(channel.claims).sendMessage(as, CLAIM, { to: "complainant", text: "Hola" });
const partialRefund: Read = async ({ channel, as }) => ({
  rows: await present(channel.claims).partialRefund(as, CLAIM, 50),
});
const refund: Read = async ({ channel, as }) => ({ rows: await present(channel.claims).refund(as, CLAIM) });
const allowReturn: Read = async ({ channel, as }) => ({ rows: await present(channel.claims).allowReturn(as, CLAIM) });
const openDispute: Read = ({ channel, as }) => present(channel.claims).openDispute(as, CLAIM);
const uploadAttachment: Read = ({ channel, as }) => present(channel.claims).uploadAttachment(as, CLAIM, file);
const uploadEvidence: Read = ({ channel, as }) => present(channel.claims).uploadEvidence(as, CLAIM, file);
const uploadReturnEvidence: Read = ({ channel, as }) => present(channel.claims).uploadReturnEvidence(as, CLAIM, file);
const downloadAttachment: Read = ({ channel, as }) => present(channel.claims).downloadAttachment(as, CLAIM, "nope.jpg");
const promise: Read = async ({ channel, as }) => ({
  done: await present(channel.claims).addEvidence(as, CLAIM, { kind: "promise", day: "2026-11-24" }),
});
const fetchReturn: Read = async ({ channel, as }) => ({ found: await present(channel.claims).fetchReturn(as, CLAIM) });
const fetchReviews: Read = async ({ channel, as }) => ({
  reviews: await present(channel.claims).fetchReturnReviews(as, "58100110"),
});
const listProblems: Read = async ({ channel, as }) => ({
  problems: await present(channel.claims).listReturnProblems(as, CLAIM),
});
const fetchCost: Read = async ({ channel, as }) => ({ cost: await present(channel.claims).fetchReturnCost(as, CLAIM) });
const reviewReturn: Read = ({ channel, as }) => present(channel.claims).reviewReturn(as, "58100110", { outcome: "ok" });
const fetchExchange: Read = ({ channel, as }) =>
  present(channel.claims)
    .fetchExchange(as, CLAIM)
    .then((exchange) => exchange ?? {});

const claim = (type: string, stage: string, state: string, more = {}) => ({
  type,
  stage,
  state,
  own: { role: "respondent", type: "seller" },
  ownPurchase: false,
  about: { resource: "order" },
  ...more,
});
const actions = (...words: string[]) => ({
  own: { actions: words.map((action) => ({ action })) },
});

/** Claims, returns and exchanges. */
export const CLAIMS: Rule[] = [
  {
    files: /^claim-mediations-claim-pdd-opened/,
    read: fetchClaim,
    outcome: claim("mediations", "claim", "opened", {
      buyerId: "811100101",
      family: "different",
      delivered: true,
      own: {
        userId: "701234001",
        actions: [
          {
            action: "send-message-to-complainant",
            mandatory: true,
            dueAt: new Date("2026-11-21T03:59:00Z"),
          },
          { action: "refund", mandatory: false, dueAt: null },
          { action: "allow-partial-refund" },
          { action: "allow-return" },
          { action: "open-dispute" },
        ],
      },
    }),
  },
  {
    files: /^claim-mediations-claim-pdd-answered/,
    read: fetchClaim,
    outcome: { own: { actions: expect.arrayContaining([expect.objectContaining({ mandatory: false })]) } },
  },
  {
    files: /^claim-mediations-claim-pdd-replace/,
    read: fetchClaim,
    outcome: {
      own: { actions: expect.arrayContaining([expect.objectContaining({ action: "allow-replace" })]) },
    },
  },
  {
    files: /^claim-mediations-claim-pnr-opened/,
    read: fetchClaim,
    outcome: {
      family: "not-received",
      ...actions(
        "send-message-to-complainant",
        "refund",
        "add-shipping-evidence",
        "send-potential-shipping",
        "open-dispute",
      ),
    },
  },
  {
    files: /^claim-mediations-claim-pnr-tracking/,
    read: fetchClaim,
    outcome: actions(
      "send-message-to-complainant",
      "refund",
      "send-tracking-number",
      "send-attachments",
      "open-dispute",
    ),
  },
  {
    files: /^claim-mediations-dispute-opened/,
    read: fetchClaim,
    outcome: claim("mediations", "dispute", "opened", {
      players: [{}, {}, { role: "mediator", actions: null }],
      ...actions("send-message-to-mediator"),
    }),
  },
  {
    files: /^claim-mediations-dispute-mediator-asks/,
    read: fetchClaim,
    outcome: { own: { actions: [{ action: "send-message-to-mediator", mandatory: true }] } },
  },
  {
    files: /^claim-mediations-closed-coverage/,
    read: fetchClaim,
    outcome: claim("mediations", "dispute", "closed", {
      resolution: { reason: "coverage_decision", coverageApplied: true, benefited: ["complainant", "respondent"] },
    }),
  },
  {
    files: /^claim-mediations-closed/,
    read: fetchClaim,
    outcome: claim("mediations", "claim", "closed", { resolution: { reason: expect.any(String) }, ...actions() }),
  },
  { files: /^claim-mediations-recontact/, read: fetchClaim, outcome: claim("mediations", "recontact", "opened") },
  {
    files: /^claim-mediations-partial-quantity/,
    read: fetchClaim,
    outcome: { quantity: "partial", claimedQuantity: 1, hasReturn: true },
  },
  {
    files: /^claim-returns-review-pending/,
    read: fetchClaim,
    outcome: claim("return", "claim", "opened", actions("return-review-ok", "return-review-fail")),
  },
  { files: /^claim-returns-dispute/, read: fetchClaim, outcome: claim("return", "dispute", "opened") },
  {
    files: /^claim-returns-opened/,
    read: fetchClaim,
    outcome: claim("return", "claim", "opened", { hasReturn: true }),
  },
  { files: /^claim-returns-closed/, read: fetchClaim, outcome: { type: "return", state: "closed" } },
  { files: /^claim-fulfillment/, read: fetchClaim, outcome: claim("fulfillment", "claim", "opened") },
  { files: /^claim-ml-case/, read: fetchClaim, outcome: claim("ml-case", "stale", "opened") },
  { files: /^claim-cancel-purchase/, read: fetchClaim, outcome: claim("cancel-purchase", "none", "closed") },
  {
    files: /^claim-cancel-sale/,
    read: fetchClaim,
    outcome: {
      type: "cancel-sale",
      own: { role: "complainant", type: "seller" },
      ownPurchase: false,
      buyerId: "813300102",
    },
  },
  { files: /^claim-change/, read: fetchClaim, outcome: claim("change", "claim", "opened", { hasExchange: true }) },
  { files: /^claim-service/, read: fetchClaim, outcome: { type: "service", family: "cancelled" } },
  {
    files: /^claims-search-page/,
    read: searchOpen,
    outcome: { total: 4, unreadable: 0, next: null, claims: [{}, {}, {}, {}] },
  },
  { files: /^claims-search-empty/, read: searchOfOrder, outcome: { claims: [], next: null } },
  // By its total this page has more before it; the next is asked for, and the caller knows a claim by its id.
  { files: /^claims-search-last-page/, read: searchOpen, outcome: { total: 101, claims: [{ state: "closed" }] } },
  { files: /^claims-search-error-no-filter/, read: searchOpen, outcome: refused("refused", "invalid_query") },
  { files: /^claims-search-error-pair/, read: searchOpen, outcome: refused("refused", "invalid_params") },
  {
    files: /^claim-detail-seller/,
    read: fetchHeadline,
    outcome: {
      responsible: "seller",
      dueAt: new Date("2026-11-21T03:59:00Z"),
      problem: "Nos dijo que el producto no funciona",
    },
  },
  { files: /^claim-detail-mediation/, read: fetchHeadline, outcome: { responsible: "mediator" } },
  { files: /^claim-detail-waiting/, read: fetchHeadline, outcome: { responsible: "buyer", dueAt: null } },
  {
    files: /^claim-messages-stage-claim/,
    read: fetchMessages,
    outcome: {
      unreadable: 0,
      messages: [
        {
          author: "complainant",
          attachments: [{ name: "foto_cable.jpg", mediaType: "image/jpeg" }],
          readAt: new Date("2026-11-18T15:38:53Z"),
        },
        { author: "respondent", recipient: "complainant", stage: "claim", hash: expect.any(String) },
      ],
    },
  },
  {
    files: /^claim-messages-dispute/,
    read: fetchMessages,
    outcome: { messages: [{}, { author: "mediator", recipient: "complainant" }, { author: "mediator" }, {}] },
  },
  {
    files: /^claim-messages-own-message-moderated/,
    read: fetchMessages,
    outcome: { messages: [{}, { state: "moderated", moderationReason: "out_of_place_language" }] },
  },
  {
    files: /^claim-messages-cbt/,
    read: fetchMessages,
    outcome: { messages: [{ translatedText: "The product does not work" }] },
  },
  { files: /^claim-messages-empty/, read: fetchMessages, outcome: { messages: [], unreadable: 0 } },
  {
    files: /^claim-send-message-(to-mediator-)?request/,
    read: same(
      sends(({ channel, as }, { receiver_role: to, message: text, attachments }) =>
        present(channel.claims).sendMessage(as, CLAIM, { to, text, attachmentIds: attachments }),
      ),
    ),
    outcome: { same: true },
  },
  { files: /^claim-send-message-error/, read: sendMessage, outcome: refused("refused", "action-not-available") },
  {
    files: /^claim-attachment-uploaded/,
    read: uploadAttachment,
    outcome: { sourceId: "fa8d559e-b6c9-4a9d-9824-aba4607bd869_701234001.jpg" },
  },
  { files: /^claim-attachment-error/, read: downloadAttachment, outcome: refused("refused", "attachment-not-found") },
  // A message says all of it, and the histories are told by what the claim and its messages say.
  {
    files: /^claim-(attachment-metadata|status-history|actions-history)/,
    read: fetchClaim,
    outcome: refused("unreadable"),
  },
  {
    files: /^expected-resolutions-pending-return/,
    read: fetchResolutions,
    outcome: { rows: [{ role: "complainant", resolution: "return-product", state: "pending", amount: null }] },
  },
  {
    files: /^expected-resolutions-pending-product/,
    read: fetchResolutions,
    outcome: { rows: [{ resolution: "product" }] },
  },
  {
    files: /^expected-resolutions-partial-refund-(pending|accepted)/,
    read: partialRefund,
    outcome: {
      rows: [
        { state: "rejected" },
        { role: "respondent", percentage: 50, amount: { amountMinor: 14900, currency: "MXN" } },
      ],
    },
  },
  {
    files: /^expected-resolutions-partial-rejected/,
    read: refund,
    outcome: {
      rows: [
        {},
        { percentage: 50, state: "rejected" },
        { resolution: "refund", state: "accepted", updatedAt: expect.any(Date) },
      ],
    },
  },
  { files: /^expected-resolutions-allow-return/, read: allowReturn, outcome: { rows: [{ state: "pending" }] } },
  {
    files: /^expected-resolutions-replace/,
    read: fetchResolutions,
    outcome: { rows: [{}, { resolution: "change-product", state: "accepted" }] },
  },
  {
    files: /^partial-refund-offers-basic/,
    read: fetchOffers,
    outcome: {
      offers: expect.arrayContaining([{ percentage: 90, amount: { amountMinor: 26820, currency: "MXN" } }]),
      minimumPercentage: null,
      advisedMaximumPercentage: null,
    },
  },
  {
    files: /^partial-refund-offers-with/,
    read: fetchOffers,
    outcome: { minimumPercentage: 50, advisedMaximumPercentage: 70 },
  },
  {
    files: /^partial-refund-request/,
    read: sends(({ channel, as }, { percentage }) => present(channel.claims).partialRefund(as, CLAIM, percentage)),
    outcome: { percentage: 50 },
  },
  {
    files: /^partial-refund-error-percentage/,
    read: partialRefund,
    outcome: refused("refused", "percentage-not-offered"),
  },
  { files: /^partial-refund-error-action/, read: partialRefund, outcome: refused("refused", "action-not-available") },
  {
    files: /^open-dispute-result/,
    read: openDispute,
    outcome: claim("mediations", "dispute", "opened", actions("send-message-to-mediator")),
  },
  { files: /^open-dispute-error/, read: openDispute, outcome: refused("refused", "action-not-available") },
  {
    files: /^evidences-list-mail/,
    read: fetchEvidence,
    outcome: {
      list: [{ method: "mail", trackingNumber: "XX123456789AR", attachments: [{ name: "comprobante.png" }] }],
    },
  },
  {
    files: /^evidences-list-personal/,
    read: fetchEvidence,
    outcome: { list: [{ method: "personal_delivery", deliveredAt: new Date("2026-11-15T08:00:01.858Z") }] },
  },
  {
    files: /^evidence-mail-request/,
    read: sends(({ channel, as }, said) =>
      present(channel.claims).addEvidence(as, CLAIM, {
        kind: "mail",
        company: said.shipping_company_name,
        shippedAt: new Date(said.date_shipped),
        trackingNumber: said.tracking_number,
        attachmentIds: said.attachments,
      }),
    ),
    outcome: {
      type: "shipping_evidence",
      shipping_method: "mail",
      shipping_company_name: "Correo Ejemplo",
      date_shipped: "2026-11-14T08:00:01.858-00:00",
      tracking_number: "XX123456789AR",
      attachments: ["38f4e399-0f18-41e4-8f48-91aecd2dee1a_701234001.png"],
    },
  },
  {
    files: /^evidence-entrusted-request/,
    read: sends(({ channel, as }, said) =>
      present(channel.claims).addEvidence(as, CLAIM, {
        kind: "carrier",
        company: said.shipping_company_name,
        shippedAt: new Date(said.date_shipped),
        agency: said.destination_agency,
        receiverName: said.receiver_name,
        trackingNumber: said.tracking_number,
      }),
    ),
    outcome: {
      shipping_method: "entrusted",
      destination_agency: "Agencia Centro",
      receiver_name: "Persona de Prueba",
      tracking_number: "TE-99887",
    },
  },
  {
    files: /^evidence-handling-promise-request/,
    read: sends(({ channel, as }, { handling_date: day }) =>
      present(channel.claims).addEvidence(as, CLAIM, { kind: "promise", day }),
    ),
    outcome: { type: "handling_shipping_evidence", handling_date: "2026-11-24" },
  },
  { files: /^evidence-handling-promise-result/, read: promise, outcome: { done: undefined } },
  {
    files: /^evidence-attachment-uploaded/,
    read: uploadEvidence,
    outcome: { sourceId: "38f4e399-0f18-41e4-8f48-91aecd2dee1a_701234001.png" },
  },
  {
    files: /^affects-reputation-affected\.json/,
    read: fetchReputation,
    outcome: { effect: "affected", incentive: false },
  },
  {
    files: /^affects-reputation-affected-with/,
    read: fetchReputation,
    outcome: { effect: "affected", incentive: true, dueAt: new Date("2026-11-20T14:12:03Z") },
  },
  { files: /^affects-reputation-not-affected/, read: fetchReputation, outcome: { effect: "not-affected" } },
  { files: /^affects-reputation-not-applies/, read: fetchReputation, outcome: { effect: "not-applies" } },
  {
    files: /^reason-not-working/,
    read: fetchReason,
    outcome: {
      name: "not_working_item",
      detail: "El producto no funciona",
      family: "different",
      triage: ["not_working"],
    },
  },
  { files: /^reason-repentant/, read: fetchReason, outcome: { triage: ["repentant"] } },
  { files: /^reason-out-of-stock/, read: fetchReason, outcome: { family: "not-received", triage: [] } },
  { files: /^error-claims-unauthorized/, read: fetchClaim, outcome: refused("unauthorized") },
  { files: /^error-claims-malformed-token/, read: fetchClaim, outcome: refused("unauthorized") },
  { files: /^error-claims-forbidden/, read: fetchClaim, outcome: refused("forbidden") },
  { files: /^error-claims-not-found/, read: fetchClaim, outcome: refused("not-found") },
  { files: /^error-too-many/, read: fetchClaim, outcome: refused("rate-limited") },
  {
    files: /^return-shipped/,
    read: fetchReturn,
    outcome: {
      found: {
        status: "shipped",
        money: "retained",
        refundAt: "delivered",
        shipments: [{ status: "shipped", to: "seller", leg: "to-seller-or-warehouse" }],
        orders: [{ context: "partial", totalQuantity: 2, returnQuantity: 1, variationId: "180000000112" }],
      },
    },
  },
  {
    files: /^return-label-generated/,
    read: fetchReturn,
    outcome: { found: { status: "label-generated", refundAt: "shipped" } },
  },
  { files: /^return-delivered/, read: fetchReturn, outcome: { found: { status: "delivered", hasReviews: false } } },
  {
    files: /^return-warehouse/,
    read: fetchReturn,
    outcome: {
      found: {
        checkedByMarketplace: true,
        hasReviews: true,
        shipments: [{ to: "warehouse" }, { to: "seller", leg: "from-warehouse", status: "pending" }],
      },
    },
  },
  {
    files: /^return-low-cost/,
    read: fetchReturn,
    outcome: { found: { lowCost: true, refundAt: null, money: "refunded", shipments: [], status: "closed" } },
  },
  { files: /^return-expired/, read: fetchReturn, outcome: { found: { status: "expired", money: "available" } } },
  { files: /^return-error-not-found/, read: fetchReturn, outcome: { found: null } },
  {
    files: /^return-review-triage/,
    read: fetchReviews,
    outcome: {
      reviews: [{ by: "warehouse", condition: "unsaleable", missingQuantity: 0, orderId: "2000014100000110" }],
    },
  },
  {
    files: /^return-review-seller-failed/,
    read: fetchReviews,
    outcome: { reviews: [{ by: "seller", stage: "pending", sellerStatus: "claimed", sellerReason: "SRF2" }] },
  },
  { files: /^return-review-error-not-found/, read: fetchReviews, outcome: { reviews: [] } },
  {
    files: /^return-failed-reasons/,
    read: listProblems,
    outcome: {
      problems: [
        { sourceId: "SRF2", needsAttachment: true, appliesTo: ["order"] },
        { needsAttachment: false },
        { needsAttachment: true },
        { appliesTo: ["order", "package"] },
        {},
        { appliesTo: ["package"] },
      ],
    },
  },
  {
    files: /^return-review-ok-request/,
    read: sends(({ channel, as }) => present(channel.claims).reviewReturn(as, "58100109", { outcome: "ok" })),
    outcome: {},
  },
  {
    files: /^return-review-fail-request/,
    read: same(
      sends(({ channel, as }, [said]) =>
        present(channel.claims).reviewReturn(as, "58100109", {
          outcome: "problem",
          problems: [
            {
              problemId: said.reason,
              text: said.message,
              attachmentIds: said.attachments,
              orderId: String(said.order_id),
            },
          ],
        }),
      ),
    ),
    outcome: { same: true },
  },
  { files: /^return-review-error-action/, read: reviewReturn, outcome: refused("refused", "action-not-available") },
  {
    files: /^return-attachment-uploaded/,
    read: uploadReturnEvidence,
    outcome: { sourceId: "703456003_9d6b8d38-a2c2-4d17-a68b-f0845bc35fd1.png" },
  },
  { files: /^return-cost/, read: fetchCost, outcome: { cost: { amountMinor: 4290, currency: "BRL" } } },
  {
    files: /^change-in-progress/,
    read: fetchExchange,
    outcome: {
      type: "change",
      status: "purchase_shipped",
      returnId: "58100117",
      newOrderIds: ["2000014100000217"],
      newShipmentIds: ["45100000217"],
    },
  },
  {
    files: /^change-failed/,
    read: fetchExchange,
    outcome: { type: "replace", detail: "shipment_fw_lost", newOrderIds: [] },
  },
];
