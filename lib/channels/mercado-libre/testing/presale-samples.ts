import { expect } from "vitest";
import { present, type Read, type Rule, refused, sends } from "./sample-doors";

const fetchQuestion: Read = ({ channel, as }) => present(channel.questions).fetchQuestion(as, "13580012345");
const listUnanswered: Read = ({ channel, as }) => present(channel.questions).listUnanswered(as, "scan:");
const answer: Read = ({ channel, as }) => present(channel.questions).answer(as, "13580012345", "Hola");
const fetchItem: Read = ({ channel, as }) => channel.catalog.fetchItem(as, "MLA1136716168");
const fetchBuyer: Read = ({ channel, as }) => channel.catalog.fetchBuyer(as, "162981404");
const fetchSeller: Read = ({ channel }) => channel.authorization.fetchSeller("token");
const exchangeCode: Read = ({ channel }) => channel.authorization.exchangeCode({ code: "TG-1", codeVerifier: "v" });
const refresh: Read = ({ channel }) => channel.authorization.refresh("TG-1");
const revoke: Read = async ({ channel, as }) => ({ revoked: await channel.authorization.revoke(as) });
const listMissed: Read = ({ channel, as }) => channel.notifications.listMissed(as, { offset: 0, limit: 10 });
const readNotification: Read = async ({ channel, sample }) => channel.notifications.read(sample);

const sendAnswer = sends(({ channel, as }, { text }) => present(channel.questions).answer(as, "13580012345", text));
const sendCode: Read = async ({ channel, sample, peer }) => {
  const { code, code_verifier: codeVerifier = "v" } = JSON.parse(sample);
  await channel.authorization.exchangeCode({ code, codeVerifier }).catch(() => null);
  return Object.fromEntries(new URLSearchParams(peer.arrived.at(-1)?.body));
};

const meaning = (kind: string) => ({ meaning: { kind } });

/** Accounts, notifications, questions, answers and items. The first rule that fits a file reads it. */
export const PRESALE: Rule[] = [
  {
    files: /^question-delete-error-answered/,
    read: fetchQuestion,
    outcome: refused("refused", "not_unanswered_question"),
  },
  { files: /^question-(deleted-response|block-request)/, read: fetchQuestion, outcome: refused("unreadable") },
  {
    files: /^question-answered-answer-banned/,
    read: fetchQuestion,
    outcome: { status: "ANSWERED", answer: { status: "BANNED", text: "" } },
  },
  { files: /^question-answered-answer-disabled/, read: fetchQuestion, outcome: { answer: { status: "DISABLED" } } },
  { files: /^question-answered/, read: fetchQuestion, outcome: { status: "ANSWERED", answer: { status: "ACTIVE" } } },
  { files: /^question-banned/, read: fetchQuestion, outcome: { status: "BANNED", text: "", answer: null } },
  { files: /^question-closed-unanswered/, read: fetchQuestion, outcome: { status: "CLOSED_UNANSWERED" } },
  { files: /^question-deleted/, read: fetchQuestion, outcome: { status: "DELETED", deletedFromListing: true } },
  { files: /^question-disabled/, read: fetchQuestion, outcome: { status: "DISABLED" } },
  { files: /^question-on-hold/, read: fetchQuestion, outcome: { status: "UNANSWERED", onHold: true } },
  { files: /^question-unanswered/, read: fetchQuestion, outcome: { status: "UNANSWERED", buyerId: "162981404" } },
  { files: /^question-under-review/, read: fetchQuestion, outcome: { status: "UNDER_REVIEW" } },
  { files: /^question-vehicle-with-contact/, read: fetchQuestion, outcome: { buyerId: "21547449" } },
  { files: /^questions-response-time-not-found/, read: fetchQuestion, outcome: refused("not-found", "not_found") },
  { files: /^questions-response-time/, read: fetchQuestion, outcome: refused("unreadable") },
  {
    files: /^questions-search-by-item/,
    read: listUnanswered,
    outcome: { total: 1, questions: [{ buyerId: "2332423234" }], next: null },
  },
  {
    files: /^questions-search-by-seller/,
    read: listUnanswered,
    outcome: { total: 36, questions: [{}, { status: "BANNED" }] },
  },
  { files: /^questions-search-empty/, read: listUnanswered, outcome: { total: 0, questions: [], next: null } },
  { files: /^questions-search-scan-end/, read: listUnanswered, outcome: { total: 4210, questions: [], next: null } },
  {
    files: /^questions-search-scan/,
    read: listUnanswered,
    outcome: { total: 4210, next: expect.stringMatching(/^scan:YXBp/) },
  },
  { files: /^received-questions-search/, read: listUnanswered, outcome: { total: 2, questions: [{}, {}], next: null } },
  {
    files: /^answer-request/,
    read: sendAnswer,
    outcome: { question_id: 13580012345, text: expect.stringMatching(/^¡Hola! Sí, .* ¡Gracias por consultar!$/) },
  },
  {
    files: /^answer-created/,
    read: answer,
    outcome: { status: "ANSWERED", answer: { status: "ACTIVE" }, buyerId: "162981404" },
  },
  {
    files: /^answer-error-(already|not-unanswered)/,
    read: answer,
    outcome: refused("refused", "not_unanswered_question"),
  },
  { files: /^answer-error-forbidden/, read: answer, outcome: refused("forbidden", "forbidden") },
  { files: /^answer-error-invalid-post-body/, read: answer, outcome: refused("refused", "invalid_post_body") },
  { files: /^answer-error-invalid-question/, read: answer, outcome: refused("refused", "invalid_question") },
  { files: /^answer-error-not-active-item/, read: answer, outcome: refused("refused", "not_active_item") },
  { files: /^answer-error-not-found/, read: answer, outcome: refused("not-found", "not_found") },
  { files: /^answer-error-text-is-null/, read: answer, outcome: refused("refused", "text_is_null") },
  { files: /^item-description-error/, read: fetchItem, outcome: refused("refused", "validation_error") },
  { files: /^item-error-not-found/, read: fetchItem, outcome: refused("not-found", "not_found") },
  { files: /^item-(description|sale-price)|^items-/, read: fetchItem, outcome: refused("unreadable") },
  {
    files: /^item-closed/,
    read: fetchItem,
    outcome: { status: "closed", price: { amountMinor: 1000, currency: "BRL" } },
  },
  { files: /^item-owner-with-variations/, read: fetchItem, outcome: { availableQuantity: 2, variations: [{}, {}] } },
  { files: /^item-paused/, read: fetchItem, outcome: { status: "paused", availableQuantity: 0 } },
  { files: /^item-public-view/, read: fetchItem, outcome: { price: null, availableQuantity: null } },
  { files: /^item-under-review/, read: fetchItem, outcome: { status: "under_review" } },
  { files: /^item-user-product/, read: fetchItem, outcome: { variations: [], shipping: { full: true } } },
  {
    files: /^item-vehicle-classified/,
    read: fetchItem,
    outcome: { classified: true, price: { amountMinor: 8_990_000, currency: "CLP" } },
  },
  { files: /^users-me-real-estate/, read: fetchSeller, outcome: { sourceId: "2320007493", siteId: "MLC" } },
  {
    files: /^users-me/,
    read: fetchSeller,
    outcome: { sourceId: "468424240", nickname: "TIENDA.ANDES.AR", siteId: "MLA" },
  },
  { files: /^users-public/, read: fetchBuyer, outcome: { nickname: "COMPRADOR_BR_01", place: "Campinas" } },
  {
    files: /^users-status-list-blocked/,
    read: fetchBuyer,
    outcome: { sourceId: "779432305", nickname: null, place: null },
  },
  { files: /^oauth-callback-ok/, read: sendCode, outcome: { code: "TG-6740c1d5e4b0a10001f3a9c2-468424240" } },
  {
    files: /^oauth-token-request-code/,
    read: sendCode,
    outcome: {
      grant_type: "authorization_code",
      client_id: "5503910054141466",
      client_secret: "EXAMPLE-NOT-A-SECRET",
      code: "TG-6740c1d5e4b0a10001f3a9c2-468424240",
      redirect_uri: "https://inbox.example.com/meli/callback",
      code_verifier: "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk",
    },
  },
  {
    files: /^oauth-error-invalid-operator/,
    read: fetchSeller,
    outcome: refused("refused", "invalid_operator_user_id"),
  },
  { files: /^oauth-refresh-ok/, read: refresh, outcome: { expiresInSeconds: 10800, sellerId: "468424240" } },
  { files: /^oauth-token-ok/, read: exchangeCode, outcome: { expiresInSeconds: 21600, sellerId: "468424240" } },
  { files: /^oauth-token-error-code-verifier/, read: exchangeCode, outcome: refused("refused", "invalid_request") },
  {
    files: /^oauth-token-error-invalid-client/,
    read: refresh,
    outcome: refused("application-blocked", "invalid_client"),
  },
  { files: /^oauth-token-error-invalid-grant/, read: refresh, outcome: refused("grant-gone", "invalid_grant") },
  { files: /^oauth-token-error-rate-limited/, read: refresh, outcome: refused("rate-limited", "local_rate_limited") },
  {
    files: /^oauth-token-error-unauthorized-app/,
    read: refresh,
    outcome: refused("application-blocked", "unauthorized_application"),
  },
  { files: /^oauth-token-error-unsupported/, read: refresh, outcome: refused("refused", "unsupported_grant_type") },
  { files: /^grant-revoked/, read: revoke, outcome: { revoked: undefined } },
  {
    files: /^notification-questions/,
    read: readNotification,
    outcome: { sellerId: "468424240", ...meaning("question") },
  },
  { files: /^notification-items\.json/, read: readNotification, outcome: meaning("item") },
  {
    files: /^notification-messages-created/,
    read: readNotification,
    outcome: { meaning: { kind: "message", messageId: "ae7be26cdaa742ca148068d5ac90eaca", read: false } },
  },
  {
    files: /^notification-messages-read/,
    read: readNotification,
    outcome: { meaning: { kind: "message", read: true } },
  },
  { files: /^notification-orders-v2/, read: readNotification, outcome: meaning("order") },
  { files: /^notification-shipments/, read: readNotification, outcome: meaning("shipment") },
  { files: /^notification-payments/, read: readNotification, outcome: meaning("payment") },
  { files: /^notification-(post-purchase|claims)/, read: readNotification, outcome: meaning("claim") },
  { files: /^notification-vis-leads/, read: readNotification, outcome: meaning("lead") },
  {
    files: /^notification-/,
    read: readNotification,
    outcome: { sentAt: expect.any(Date), sellerId: expect.any(String), ...meaning("unsupported") },
  },
  { files: /^missed-feeds-empty/, read: listMissed, outcome: { bodies: [], nextOffset: null } },
  {
    files: /^missed-feeds/,
    read: listMissed,
    outcome: { bodies: [expect.any(String), expect.any(String)], nextOffset: null },
  },
  { files: /^error-400/, read: fetchItem, outcome: refused("refused", "machine_readable_error_code") },
  { files: /^error-401-unauthorized-scopes/, read: fetchItem, outcome: refused("application-blocked") },
  { files: /^error-401/, read: fetchItem, outcome: refused("unauthorized") },
  { files: /^error-403/, read: fetchItem, outcome: refused("forbidden") },
  { files: /^error-404/, read: fetchItem, outcome: refused("not-found") },
  { files: /^error-429/, read: fetchItem, outcome: refused("rate-limited", "too_many_requests") },
  { files: /^error-5/, read: fetchItem, outcome: refused("unavailable") },
];
