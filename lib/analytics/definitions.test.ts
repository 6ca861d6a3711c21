import fc from "fast-check";
import { expect, it } from "vitest";
import { moneyStates, orderStandings, orderStatuses } from "@/db/vocabulary";
import { averageTicketMinor, isSale, meaningOf, type OrderToJudge, scores, segmentOf } from "./definitions";

const placedAt = new Date("2026-11-10T12:00:00Z");
const closedAt = new Date("2026-11-11T12:00:00Z");
const cancelledAt = new Date("2026-11-12T12:00:00Z");
const ORDER: OrderToJudge = {
  status: "paid",
  moneyState: "paid",
  tags: [],
  isSplit: false,
  isExchange: false,
  isReimbursed: false,
  totalMinor: 100_00,
  refundedMinor: 0,
  placedAt,
  closedAt,
  cancelledAt: null,
  changedAt: null,
  refundedAt: null,
};

// Analytics reference, section 5, row by row.
it.each<[string, Partial<OrderToJudge>, string, number]>([
  ["paid, no refund", {}, "paid", 100_00],
  ["paid and given back to the buyer's balance", { moneyState: "refunded", tags: ["unfulfilled"] }, "refunded", 0],
  ["paid, payment refunded", { moneyState: "refunded", refundedMinor: 100_00 }, "refunded", 0],
  ["partially refunded", { moneyState: "partially-refunded", refundedMinor: 30_00 }, "partially-refunded", 70_00],
  ["cancelled after it was paid", { status: "cancelled", moneyState: "refunded", cancelledAt }, "cancelled", 0],
  ["cancelled and never paid", { status: "cancelled", moneyState: "unpaid" }, "abandoned", 0],
  [
    "cancelled because the pack was split",
    { status: "cancelled", moneyState: "refunded", isSplit: true },
    "replaced",
    0,
  ],
  ["confirmed", { status: "confirmed", moneyState: "unpaid" }, "pending", 0],
  ["payment required", { status: "payment-required", moneyState: "unpaid" }, "pending", 0],
  ["payment in process", { status: "payment-in-process", moneyState: "unpaid" }, "pending", 0],
  ["paid too little", { status: "partially-paid" }, "pending", 0],
  ["refund under way", { status: "pending-cancel" }, "cancelled", 0],
  ["invalid", { status: "invalid" }, "excluded", 0],
  ["fraud", { tags: ["fraud_risk_detected"] }, "excluded", 0],
  ["a test", { tags: ["test_order"] }, "excluded", 0],
  ["made by an exchange", { isExchange: true }, "replaced", 0],
  ["charged back and lost", { moneyState: "charged-back" }, "charged-back", 0],
  ["charged back and won", { moneyState: "charged-back", isReimbursed: true }, "paid", 100_00],
  ["covered", { moneyState: "covered", refundedMinor: 100_00 }, "covered", 100_00],
  ["covered though cancelled", { status: "cancelled", moneyState: "covered" }, "covered", 100_00],
  [
    "called off by the seller, which shows as confirmed",
    { status: "confirmed", moneyState: "refunded" },
    "cancelled",
    0,
  ],
  ["in dispute", { moneyState: "disputed" }, "disputed", 100_00],
  ["a status we do not know", { status: null }, "paid", 100_00],
])("an order %s", (_, change, standing, revenueMinor) => {
  expect(meaningOf({ ...ORDER, ...change })).toMatchObject({ standing, revenueMinor, grossMinor: 100_00 });
});

it("counts a sale when it was closed, a cancellation when it happened, the rest when it was placed", () => {
  expect(meaningOf(ORDER).countedAt).toEqual(closedAt);
  expect(meaningOf({ ...ORDER, closedAt: null }).countedAt).toEqual(placedAt);
  expect(meaningOf({ ...ORDER, status: "cancelled", moneyState: "refunded", cancelledAt }).countedAt).toEqual(
    cancelledAt,
  );
  expect(meaningOf({ ...ORDER, moneyState: "unpaid" }).countedAt).toEqual(placedAt);
});

it("gives back on the day on which money last went back, and never what was cancelled, covered or kept", () => {
  const refundedAt = new Date("2026-12-03T12:00:00Z");
  const changedAt = new Date("2026-12-05T12:00:00Z");
  const inPart = { moneyState: "partially-refunded", refundedMinor: 30_00 } as const;
  const day = (change: Partial<OrderToJudge>) => meaningOf({ ...ORDER, ...change }).refundedAt;
  expect(day({ ...inPart, refundedAt, changedAt })).toEqual(refundedAt);
  expect(day({ moneyState: "refunded", refundedAt })).toEqual(refundedAt);
  expect(day({ ...inPart, changedAt })).toEqual(changedAt);
  expect(day(inPart)).toEqual(closedAt);
  expect(day({ refundedAt })).toBeNull();
  expect(day({ moneyState: "covered", refundedMinor: 100_00, refundedAt })).toBeNull();
  expect(day({ status: "cancelled", moneyState: "refunded", refundedAt })).toBeNull();
  expect(day({ moneyState: "charged-back", isReimbursed: true, refundedAt })).toBeNull();
});

it("never makes money out of nothing: revenue is what was agreed without what went back, or nothing", () => {
  const order = fc.record({
    status: fc.constantFrom(null, ...orderStatuses),
    moneyState: fc.constantFrom(...moneyStates),
    isSplit: fc.boolean(),
    isReimbursed: fc.boolean(),
    totalMinor: fc.nat(),
    refundedMinor: fc.nat(),
  });
  fc.assert(
    fc.property(order, (change) => {
      const { standing, grossMinor, refundedMinor, revenueMinor } = meaningOf({ ...ORDER, ...change });
      expect(orderStandings).toContain(standing);
      expect(revenueMinor).toBe(isSale(standing) ? grossMinor - refundedMinor : 0);
      expect(revenueMinor).toBeGreaterThanOrEqual(0);
      expect(refundedMinor).toBeLessThanOrEqual(grossMinor);
    }),
  );
});

it("rounds the average ticket to the nearest minor unit, and has none without sales", () => {
  expect(averageTicketMinor(100, 3)).toBe(33);
  expect(averageTicketMinor(200, 3)).toBe(67);
  expect(averageTicketMinor(0, 0)).toBeNull();
});

it("names every pair of scores", () => {
  for (const recency of scores) for (const frequency of scores) expect(segmentOf(recency, frequency)).toBeTruthy();
  expect(segmentOf(5, 5)).toBe("champions");
  expect(segmentOf(5, 1)).toBe("new");
  expect(segmentOf(1, 5)).toBe("at-risk");
  expect(segmentOf(1, 1)).toBe("lost");
});
