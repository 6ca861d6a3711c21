import type { MoneyState, OrderStanding, OrderStatus } from "@/db/vocabulary";

/**
 * What the numbers mean, in one place. The sentence that a person reads beside each number says the same thing
 * (`lib/i18n/messages/<language>/analytics.ts`).
 *
 * Sources: analytics reference, sections 5, 6 and 8; payments reference, section 7; orders reference, sections 1.2 to 1.4.
 */

/** An order as far as the numbers look at it. Amounts in the minor unit of its currency. */
export type OrderToJudge = {
  status: OrderStatus | null;
  moneyState: MoneyState;
  tags: readonly string[];
  /** It was divided: other orders carry on. */
  isSplit: boolean;
  /** It was made to replace what another order brought. */
  isExchange: boolean;
  /** The chargebacks of its payments were decided for the seller. */
  isReimbursed: boolean;
  totalMinor: number;
  refundedMinor: number;
  placedAt: Date;
  closedAt: Date | null;
  cancelledAt: Date | null;
  changedAt: Date | null;
  /** When money last went back. */
  refundedAt: Date | null;
};

/** `revenueMinor` is what counts: of a sale the total without what went back, of everything else 0. */
export type OrderMeaning = {
  standing: OrderStanding;
  countedAt: Date;
  grossMinor: number;
  refundedMinor: number;
  revenueMinor: number;
  /** When what was sold was given back, the last time when it was in parts; null when nothing was. */
  refundedAt: Date | null;
};

/** What counts as a sale: paid, and at least a part of the money was kept. */
export const saleStandings = ["paid", "covered", "disputed", "partially-refunded"] as const satisfies OrderStanding[];

/** Sold once and lost again: with the sales they make the gross figure. */
export const lostStandings = ["refunded", "charged-back"] as const satisfies OrderStanding[];

const sales: ReadonlySet<OrderStanding> = new Set(saleStandings);
export const isSale = (standing: OrderStanding): boolean => sales.has(standing);

/** Days after an answer in which an order of the same buyer for the same listing is credited to it. */
export const CREDIT_DAYS = 7;

/** What "answered in time" means. Source: questions reference, section 10. */
export const GOOD_RESPONSE_SECONDS = 3600;

/** What an order is, when it counts and for how much. */
export function meaningOf(order: OrderToJudge): OrderMeaning {
  const standing = standingOf(order);
  const countedAt = countedAtOf(standing, order);
  const amounts = amountsOf(standing, order);
  const isReturned = amounts.refundedMinor > 0 && standing !== "cancelled";
  const refundedAt = isReturned ? (order.refundedAt ?? order.changedAt ?? countedAt) : null;
  return { standing, countedAt, ...amounts, refundedAt };
}

const EXCLUDED_TAGS = ["fraud_risk_detected", "test_order"];
/** Not a sale yet, or no longer, whatever has been paid so far. */
const UNFINISHED: readonly (OrderStatus | null)[] = [
  "confirmed",
  "payment-required",
  "payment-in-process",
  "partially-paid",
];
const CANCELLED: readonly (OrderStatus | null)[] = ["cancelled", "pending-cancel"];

/** The money decides and not the status, except where the status says that there never was a sale. */
function standingOf({ status, moneyState, tags, isSplit, isExchange, isReimbursed }: OrderToJudge): OrderStanding {
  if (status === "invalid" || tags.some((tag) => EXCLUDED_TAGS.includes(tag))) return "excluded";
  if (isSplit || isExchange) return "replaced";
  // The buyer has the money back and the seller too.
  if (moneyState === "covered") return "covered";
  if (CANCELLED.includes(status)) return moneyState === "unpaid" ? "abandoned" : "cancelled";
  const wentBack = moneyState === "refunded" || moneyState === "charged-back";
  // A sale that the seller called off shows as confirmed while its payment is refunded.
  if (UNFINISHED.includes(status)) return wentBack ? "cancelled" : "pending";
  if (moneyState === "unpaid") return "pending";
  if (moneyState === "charged-back") return isReimbursed ? "paid" : "charged-back";
  return moneyState;
}

/** Sales on the day they were closed, cancellations on the day they happened, the rest on the day of the order. */
function countedAtOf(standing: OrderStanding, { placedAt, closedAt, cancelledAt, changedAt }: OrderToJudge): Date {
  if (standing === "cancelled") return cancelledAt ?? changedAt ?? closedAt ?? placedAt;
  const wasSold = isSale(standing) || standing === "refunded" || standing === "charged-back";
  return wasSold ? (closedAt ?? placedAt) : placedAt;
}

function amountsOf(standing: OrderStanding, { totalMinor, refundedMinor, isReimbursed }: OrderToJudge) {
  const lost = standing === "refunded" || standing === "charged-back" || standing === "cancelled";
  const kept = standing === "covered" || isReimbursed || !isSale(standing);
  const refunded = lost ? totalMinor : kept ? 0 : Math.min(refundedMinor, totalMinor);
  return {
    grossMinor: totalMinor,
    refundedMinor: refunded,
    revenueMinor: isSale(standing) ? totalMinor - refunded : 0,
  };
}

/** Average ticket: revenue by sales, to the nearest minor unit; null without sales. */
export const averageTicketMinor = (revenueMinor: number, orders: number): number | null =>
  orders === 0 ? null : Math.round(revenueMinor / orders);

/** A fifth of all buyers, 5 the best, within the bounds of `score-ranges.ts`. Buyers who are equal score the same. */
export type Score = 1 | 2 | 3 | 4 | 5;
export const scores = [1, 2, 3, 4, 5] as const satisfies Score[];

/** Plain names for buyers, by how lately and how often they bought. */
export const buyerSegments = [
  "champions",
  "loyal",
  "promising",
  "new",
  "attention",
  "at-risk",
  "hibernating",
  "lost",
] as const;
export type BuyerSegment = (typeof buyerSegments)[number];

const OFTEN: Record<Score, BuyerSegment> = { 5: "champions", 4: "champions", 3: "loyal", 2: "at-risk", 1: "at-risk" };
const SEGMENTS: Record<Score, Record<Score, BuyerSegment>> = {
  5: OFTEN,
  4: OFTEN,
  3: { 5: "loyal", 4: "loyal", 3: "loyal", 2: "at-risk", 1: "at-risk" },
  2: { 5: "promising", 4: "promising", 3: "attention", 2: "hibernating", 1: "lost" },
  1: { 5: "new", 4: "promising", 3: "attention", 2: "hibernating", 1: "lost" },
};

/** The segment of a buyer by the scores of recency and frequency; value shades it and does not decide. */
export const segmentOf = (recency: Score, frequency: Score): BuyerSegment => SEGMENTS[frequency][recency];
