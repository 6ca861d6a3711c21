import { z } from "zod";
import type { State } from "./state";

export const families = [
  "token",
  "questions",
  "answers",
  "items",
  "users",
  "messages",
  "claims",
  "orders",
  "shipments",
  "payments",
  "leads",
  "other",
] as const;
/** Endpoints that share a budget and a fault: what the marketplace counts together. */
export type Family = (typeof families)[number];

const share = z.number().min(0).max(1);
const milliseconds = z.number().int().min(0).max(600_000);
/** How many more times the fault strikes; null: until it is switched off. */
const remaining = z.number().int().min(0).nullable();

export const rateLimitForms = ["json", "over-quota", "text", "retry-after"] as const;
export const serverErrorForms = ["json", "html", "empty"] as const;
export const lostReplies = [
  "normal",
  "hang-after-acceptance",
  "cut-after-acceptance",
  "error-after-acceptance",
  "cut-before-acceptance",
] as const;
export const messageShapes = ["new", "legacy", "mixed"] as const;
export const messageModerations = ["off", "at-once", "late", "pending"] as const;
export const blockedBodies = ["official", "with-cause"] as const;
export const claimRefusals = ["policy", "forbidden", "not-found"] as const;
export const marketplaceRefunds = ["forbidden", "allowed", "unsupported"] as const;
export const operatorDeliveries = ["page", "redirect", "token"] as const;

const lostReply = z
  .object({ mode: z.enum(lostReplies).default("normal"), remaining: remaining.default(null) })
  .prefault({});

/** The whole fault panel. Every field has the value of a healthy marketplace as its default. */
export const Faults = z.object({
  latencyMs: z
    .object({
      token: milliseconds.default(0),
      questions: milliseconds.default(0),
      answers: milliseconds.default(0),
      items: milliseconds.default(0),
      users: milliseconds.default(0),
      messages: milliseconds.default(0),
      claims: milliseconds.default(0),
      orders: milliseconds.default(0),
      shipments: milliseconds.default(0),
      payments: milliseconds.default(0),
      leads: milliseconds.default(0),
      other: milliseconds.default(0),
    })
    .prefault({}),
  /** `before`: the delay comes before the work, so a late write is also applied late. */
  latencyPoint: z.enum(["before", "after"]).default("before"),
  rateLimit: z
    .object({
      share: share.default(0),
      form: z.enum(rateLimitForms).default("json"),
      retryAfterSeconds: z.number().int().min(0).max(3600).default(2),
      families: z.array(z.enum(families)).default([...families]),
      remaining: remaining.default(null),
    })
    .prefault({}),
  serverError: z
    .object({
      share: share.default(0),
      form: z.enum(serverErrorForms).default("json"),
      families: z.array(z.enum(families)).default([...families]),
      remaining: remaining.default(null),
    })
    .prefault({}),
  /** What becomes of the reply to POST /answers. */
  answerReply: lostReply,
  /** What becomes of the reply to a message and to an option of the action guide. */
  messageReply: lostReply,
  /** What becomes of the reply to an action on a claim or a return. */
  claimReply: lostReply,
  /** What becomes of the reply to a refund and to a seller's cancellation. */
  refundReply: lostReply,
  notifications: z
    .object({
      duplicateShare: share.default(0),
      dropShare: share.default(0),
      lateShare: share.default(0),
      lateMs: milliseconds.default(5_000),
      /** Each event waits a random time up to this, so neighbours swap places. */
      reorderWindowMs: milliseconds.default(0),
      /** Share of events followed by one for a user who never connected and one of an unknown topic. */
      noiseShare: share.default(0),
      /** Share of bodies in the marketplace's other spellings: `id`, `recieved`, the other type of user_id. */
      oddShare: share.default(0),
      /** Topics switched off by the marketplace: their events are lost, also for missed feeds. */
      fallbackTopics: z.array(z.string()).default([]),
      /** Divides the retry schedule. */
      speedUp: z.number().min(0.01).max(100_000).default(1),
    })
    .prefault({}),
  operatorDelivery: z.enum(operatorDeliveries).default("page"),
  applicationBlocked: z.boolean().default(false),
  missingPermission: z.boolean().default(false),
  expiresInSeconds: z.number().int().min(1).max(86_400).default(21_600),
  requirePkce: z.boolean().default(true),
  offlineAccess: z.boolean().default(true),
  partialUsers: z.boolean().default(false),
  pricesRemoved: z.boolean().default(false),
  /** Read-after-write lag: a new question is 404 for this long. */
  questionLagMs: milliseconds.default(0),
  /** The same for messages: 404 by id, absent from the thread. */
  messageLagMs: milliseconds.default(0),
  /** `legacy` and `mixed`: the older spellings of threads and of messages by id. */
  messageShape: z.enum(messageShapes).default("new"),
  /** When the marketplace reads what people write: contact data, short links, insults. */
  messageModeration: z.enum(messageModerations).default("at-once"),
  lateModerationMs: milliseconds.default(5_000),
  blockedBody: z.enum(blockedBodies).default("official"),
  /** Also tells the sender's application that its own message was created. */
  notifyOwnMessages: z.boolean().default(false),
  /** Reads of messages per minute, and as many writes. */
  messageQuotaPerMinute: z.number().int().min(1).max(1_000_000).default(500),
  /** A thread comes back with its last messages only. */
  threadShortened: z.boolean().default(false),
  /** Orders with 206, without buyer, feedback, mediations and shipping. */
  partialOrders: z.boolean().default(false),
  /** A new sale shows no shipment for this long. */
  shipmentLagMs: milliseconds.default(0),
  /** Claims that are not the caller's, or none at all. */
  claimRefusal: z.enum(claimRefusals).default("policy"),
  /** Every write on claims and returns is refused by policy, whatever available_actions says. */
  claimWritesForbidden: z.boolean().default(false),
  /** Players and range alone are no filter. */
  strictClaimSearch: z.boolean().default(true),
  /** The search of claims takes a range of dates and does not keep to it, as some have seen. */
  deafClaimRange: z.boolean().default(false),
  claimActionsHidden: z.boolean().default(false),
  /** Claims, shipments and orders show words that no list has. */
  unknownWords: z.boolean().default(false),
  /** Refunds of the payments API on a sale of the marketplace. */
  marketplaceRefunds: z.enum(marketplaceRefunds).default("forbidden"),
  /** Refunds are not done at once. */
  refundsInProcess: z.boolean().default(false),
  /** What becomes of a sale whose money went back whole. */
  refundedOrderStaysPaid: z.boolean().default(false),
  legacyBillingInfo: z.boolean().default(false),
});
export type Faults = z.infer<typeof Faults>;

export function faultsOf(state: State): Faults {
  return state.get("faults", "current") ?? Faults.parse({});
}

/** Merges a partial change, objects one level deep. Returns the whole, or the sentence that says what is wrong. */
export function changeFaults(state: State, change: unknown): { faults: Faults } | { refusal: string } {
  const current: Record<string, unknown> = { ...faultsOf(state) };
  if (!isObject(change)) return { refusal: "the body must be an object" };
  for (const [name, value] of Object.entries(change)) {
    if (!(name in current)) return { refusal: `${name}: no such fault` };
    const before = current[name];
    current[name] = isObject(before) && isObject(value) ? { ...before, ...value } : value;
  }
  const parsed = Faults.safeParse(current);
  if (!parsed.success) {
    return { refusal: parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("; ") };
  }
  return { faults: state.put("faults", "current", parsed.data) };
}

export type LostReply = "answerReply" | "messageReply" | "claimReply" | "refundReply";
type Counted = "rateLimit" | "serverError" | LostReply;

/** Uses up one strike of a counted fault; false when none was left. */
export function strike(state: State, fault: Counted): boolean {
  const faults = faultsOf(state);
  const left = faults[fault].remaining;
  if (left === null) return true;
  if (left === 0) return false;
  state.put("faults", "current", { ...faults, [fault]: { ...faults[fault], remaining: left - 1 } });
  return true;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
