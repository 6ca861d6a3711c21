import type { ClaimAction, ClaimState, DecisionKind, DecisionState, Role } from "@/db/vocabulary";

/** What a seller may decide about a claim, and what it may cost. Pure: whoever calls brings the facts. */

/** What matters of a decision to the rules. */
export type DecisionAsked =
  | { kind: "full-refund" | "allow-return" | "allow-replace" | "open-dispute" }
  | { kind: "partial-refund"; percentage: number }
  | { kind: "shipping-evidence"; evidence: { kind: string; trackingNumber?: string | undefined } }
  | { kind: "return-review"; verdict: { outcome: "ok" | "problem" } };

/** In the currency's minor unit. */
export type Amount = { amountMinor: number; currency: string };

export type OrderMoney = { currency: string; paidMinor: number; refundedMinor: number };

/** What may be offered as a part, as the marketplace says now. */
export type PartialOffers = {
  offers: readonly { percentage: number; amount: Amount }[];
  minimumPercentage: number | null;
};

/** The facts a decision stands on. `actions` null: not known, which is not "none". `left` null: not known. */
export type DecisionFacts = {
  state: ClaimState | null;
  actions: readonly { action: string | null }[] | null;
  left: Amount | null;
  offers?: PartialOffers | undefined;
};

/** Why a decision cannot be made as things stand. */
export const decisionObstacles = [
  "claim-closed",
  "claim-not-known",
  "action-not-available",
  "amount-not-known",
  "nothing-to-refund",
  "percentage-not-offered",
  "above-what-is-left",
  "amount-changed",
] as const;
export type DecisionObstacle = (typeof decisionObstacles)[number];

export type Verdict =
  | { ok: true; action: ClaimAction; amount: Amount | null }
  | { ok: false; reason: DecisionObstacle; amount?: Amount | null };

/**
 * Whether the decision can be made now, by which of the seller's actions, and what it gives back. `confirmed` is the
 * amount that a person saw; another one is never given, and `amount-changed` says which it is now.
 */
export function judgeDecision(asked: DecisionAsked, confirmed: Amount | null, facts: DecisionFacts): Verdict {
  if (facts.state === "closed") return { ok: false, reason: "claim-closed" };
  if (facts.state === null || facts.actions === null) return { ok: false, reason: "claim-not-known" };
  const action = actionFor(asked, facts.actions);
  if (!action) return { ok: false, reason: "action-not-available" };
  const priced = amountOf(asked, facts);
  if (!priced.ok) return priced;
  const { amount } = priced;
  const isConfirmed = amount?.amountMinor === confirmed?.amountMinor && amount?.currency === confirmed?.currency;
  return isConfirmed ? { ok: true, action, amount } : { ok: false, reason: "amount-changed", amount };
}

/** The available action that allows the decision; null when none does. Source: claims reference, section 4. */
export function actionFor(asked: DecisionAsked, actions: readonly { action: string | null }[]): ClaimAction | null {
  return actionsAllowing(asked).find((action) => actions.some((available) => available.action === action)) ?? null;
}

function actionsAllowing(asked: DecisionAsked): readonly ClaimAction[] {
  switch (asked.kind) {
    case "full-refund":
      return ["refund"];
    case "partial-refund":
      return ["allow-partial-refund"];
    case "allow-return":
      return ["allow-return", "allow-return-label"];
    case "allow-replace":
      return ["allow-replace"];
    case "open-dispute":
      return ["open-dispute"];
    case "shipping-evidence": {
      if (asked.evidence.kind === "promise") return ["send-potential-shipping"];
      return asked.evidence.trackingNumber
        ? ["add-shipping-evidence", "send-tracking-number"]
        : ["add-shipping-evidence"];
    }
    case "return-review":
      return asked.verdict.outcome === "ok"
        ? ["return-review-ok", "return-review-unified-ok", "return-review"]
        : ["return-review-fail", "return-review-unified-fail", "return-review"];
  }
}

/** Those that give money back as soon as the marketplace, or the buyer, has said yes. */
export const movesMoney = (kind: DecisionKind): boolean => kind === "full-refund" || kind === "partial-refund";

type Priced = { ok: true; amount: Amount | null } | Extract<Verdict, { ok: false }>;

/** What the decision gives back: all that is left, an offer's share of it, or nothing (null). Never more than is left. */
export function amountOf(asked: DecisionAsked, { left, offers }: Pick<DecisionFacts, "left" | "offers">): Priced {
  if (!movesMoney(asked.kind)) return { ok: true, amount: null };
  if (!left) return { ok: false, reason: "amount-not-known" };
  if (left.amountMinor === 0) return { ok: false, reason: "nothing-to-refund" };
  if (asked.kind !== "partial-refund") return { ok: true, amount: left };
  const offer = offers?.offers.find(({ percentage }) => percentage === asked.percentage);
  const isTooLittle = asked.percentage < (offers?.minimumPercentage ?? 0);
  if (!offer || isTooLittle) return { ok: false, reason: "percentage-not-offered" };
  if (offer.amount.currency !== left.currency) return { ok: false, reason: "amount-not-known" };
  if (offer.amount.amountMinor > left.amountMinor) return { ok: false, reason: "above-what-is-left", amount: left };
  return { ok: true, amount: offer.amount };
}

/** What the buyer has not been given back of these orders. Null without orders, and for several currencies. */
export function leftOf(orders: readonly OrderMoney[]): Amount | null {
  const [first] = orders;
  if (!first || orders.some(({ currency }) => currency !== first.currency)) return null;
  const left = orders.map(({ paidMinor, refundedMinor }) => Math.max(0, paidMinor - refundedMinor));
  return { amountMinor: left.reduce((sum, each) => sum + each, 0), currency: first.currency };
}

/** What a role may give back alone in a currency; `limitMinor` null is without limit. */
export type RefundLimit = { role: Role; currency: string; limitMinor: number | null };

/** Null: without limit. Without a row managers and admins have none, and agents give nothing back alone. */
export function limitOf(role: Role, currency: string, limits: readonly RefundLimit[]): number | null {
  const row = limits.find((limit) => limit.role === role && limit.currency === currency);
  if (row) return row.limitMinor;
  return role === "agent" ? 0 : null;
}

/** Whether a person of the role may give it back without another one's consent. */
export function isWithinLimit(role: Role, amount: Amount | null, limits: readonly RefundLimit[]): boolean {
  if (!amount) return true;
  const limit = limitOf(role, amount.currency, limits);
  return limit === null || amount.amountMinor <= limit;
}

/** How long a request waits for a second person. */
export const APPROVAL_HOURS = 24;

export const approvalEndsAt = (requestedAt: Date): Date => new Date(requestedAt.getTime() + APPROVAL_HOURS * 3_600_000);

export const isExpired = (requestedAt: Date, now: Date): boolean => now >= approvalEndsAt(requestedAt);

/**
 * What may follow each state. Nothing follows the last three. `submitted` may follow itself: a call that was refused for
 * its token alone is made again with another. Back to `prepared` only when nothing was said, or reading proved it; from there
 * to `confirmed` when a later reading proves that it was heard after all.
 */
const NEXT: Record<DecisionState, readonly DecisionState[]> = {
  "awaiting-approval": ["prepared", "declined", "rejected"],
  prepared: ["submitted", "confirmed", "rejected"],
  submitted: ["submitted", "prepared", "unknown", "accepted", "confirmed", "rejected"],
  unknown: ["prepared", "accepted", "confirmed", "rejected"],
  accepted: ["confirmed"],
  confirmed: [],
  rejected: [],
  declined: [],
};

export const mayFollow = (from: DecisionState, to: DecisionState): boolean => NEXT[from].includes(to);

/** Nothing more can happen to it. */
export const isFinal = (state: DecisionState): boolean => NEXT[state].length === 0;
