import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decisionStates } from "@/db/vocabulary";
import {
  actionFor,
  amountOf,
  type DecisionAsked,
  isExpired,
  isFinal,
  isWithinLimit,
  judgeDecision,
  leftOf,
  limitOf,
  mayFollow,
} from "./decisions";

const ars = (amountMinor: number) => ({ amountMinor, currency: "ARS" });
const available = (...actions: string[]) => actions.map((action) => ({ action }));
const proof = (trackingNumber?: string): DecisionAsked => ({
  kind: "shipping-evidence",
  evidence: { kind: "mail", trackingNumber },
});
const review = (outcome: "ok" | "problem"): DecisionAsked => ({ kind: "return-review", verdict: { outcome } });

describe("which action allows a decision", () => {
  it.each<[DecisionAsked, string[], string | null]>([
    [{ kind: "full-refund" }, ["refund"], "refund"],
    [{ kind: "full-refund" }, ["allow-partial-refund", "allow-return"], null],
    [{ kind: "partial-refund", percentage: 50 }, ["refund"], null],
    [{ kind: "partial-refund", percentage: 50 }, ["allow-partial-refund"], "allow-partial-refund"],
    [{ kind: "allow-return" }, ["allow-return-label"], "allow-return-label"],
    [{ kind: "allow-return" }, ["allow-return", "allow-return-label"], "allow-return"],
    [{ kind: "allow-replace" }, ["allow-return"], null],
    [{ kind: "open-dispute" }, ["open-dispute"], "open-dispute"],
    [{ kind: "shipping-evidence", evidence: { kind: "promise" } }, ["add-shipping-evidence"], null],
    [
      { kind: "shipping-evidence", evidence: { kind: "promise" } },
      ["send-potential-shipping"],
      "send-potential-shipping",
    ],
    [proof(), ["add-shipping-evidence"], "add-shipping-evidence"],
    [proof(), ["send-tracking-number"], null],
    [proof("CA123"), ["send-tracking-number"], "send-tracking-number"],
    [review("ok"), ["return-review-ok", "return-review-fail"], "return-review-ok"],
    [review("problem"), ["return-review-ok"], null],
    [review("problem"), ["return-review-unified-fail"], "return-review-unified-fail"],
    [review("ok"), ["return-review"], "return-review"],
    [{ kind: "full-refund" }, [], null],
  ])("%j with %j: %s", (asked, actions, expected) => {
    expect(actionFor(asked, available(...actions))).toBe(expected);
  });
});

describe("what it gives back", () => {
  const offers = {
    offers: [
      { percentage: 50, amount: ars(500) },
      { percentage: 90, amount: ars(900) },
    ],
    minimumPercentage: null,
  };
  const half: DecisionAsked = { kind: "partial-refund", percentage: 50 };

  it.each([
    ["everything that is left", { kind: "full-refund" } as const, { left: ars(700) }, { ok: true, amount: ars(700) }],
    ["an offer's amount", half, { left: ars(1000), offers }, { ok: true, amount: ars(500) }],
    ["nothing for a return", { kind: "allow-return" } as const, { left: null }, { ok: true, amount: null }],
    ["nothing when nothing is left", half, { left: ars(0), offers }, { ok: false, reason: "nothing-to-refund" }],
    ["no guess", { kind: "full-refund" } as const, { left: null }, { ok: false, reason: "amount-not-known" }],
    [
      "no share that is not offered",
      { kind: "partial-refund", percentage: 35 } as const,
      { left: ars(1000), offers },
      { ok: false, reason: "percentage-not-offered" },
    ],
    ["no share unseen", half, { left: ars(1000) }, { ok: false, reason: "percentage-not-offered" }],
    [
      "no share below the minimum",
      half,
      { left: ars(1000), offers: { ...offers, minimumPercentage: 60 } },
      { ok: false, reason: "percentage-not-offered" },
    ],
    [
      "no more than is left",
      half,
      { left: ars(499), offers },
      { ok: false, reason: "above-what-is-left", amount: ars(499) },
    ],
    [
      "no other currency",
      half,
      { left: { amountMinor: 1000, currency: "USD" }, offers },
      { ok: false, reason: "amount-not-known" },
    ],
  ])("is %s", (_name, asked, facts, expected) => {
    expect(amountOf(asked, facts)).toEqual(expected);
  });

  it("adds up what is left of the orders, each at least nothing", () => {
    const order = (paidMinor: number, refundedMinor: number) => ({ currency: "CLP", paidMinor, refundedMinor });
    expect(leftOf([order(19_990, 0), order(5000, 5000), order(100, 300)])).toEqual({
      amountMinor: 19_990,
      currency: "CLP",
    });
    expect(leftOf([])).toBeNull();
    expect(leftOf([order(1, 0), { ...order(1, 0), currency: "ARS" }])).toBeNull();
  });

  it("is never more than was paid, whatever was given back before", () => {
    const amounts = fc.integer({ min: 0, max: 2 ** 40 });
    fc.assert(
      fc.property(
        fc.array(fc.record({ paidMinor: amounts, refundedMinor: amounts }), { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 99 }),
        amounts,
        (orders, percentage, offered) => {
          const left = leftOf(orders.map((order) => ({ currency: "ARS", ...order })));
          const paid = orders.reduce((sum, { paidMinor }) => sum + paidMinor, 0);
          const facts = { left, offers: { offers: [{ percentage, amount: ars(offered) }], minimumPercentage: null } };
          for (const asked of [{ kind: "full-refund" }, { kind: "partial-refund", percentage }] as const) {
            const priced = amountOf(asked, facts);
            if (!priced.ok || !priced.amount) continue;
            expect(priced.amount.amountMinor).toBeGreaterThanOrEqual(0);
            expect(priced.amount.amountMinor).toBeLessThanOrEqual(paid);
            expect(priced.amount.amountMinor).toBeLessThanOrEqual(left?.amountMinor ?? 0);
          }
        },
      ),
    );
  });

  it("never adds up to more than was paid over a sequence of refunds", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 10_000_000 }),
        fc.array(fc.integer({ min: 1, max: 100 }), { maxLength: 40 }),
        (paidMinor, percentages) => {
          let refundedMinor = 0;
          for (const percentage of percentages) {
            // The marketplace's steps are of the whole price, whatever was given back meanwhile.
            const share = { percentage, amount: ars(Math.round((paidMinor * percentage) / 100)) };
            const asked: DecisionAsked =
              percentage === 100 ? { kind: "full-refund" } : { kind: "partial-refund", percentage };
            const priced = amountOf(asked, {
              left: leftOf([{ currency: "ARS", paidMinor, refundedMinor }]),
              offers: { offers: [share], minimumPercentage: null },
            });
            if (priced.ok) refundedMinor += priced.amount?.amountMinor ?? 0;
            expect(refundedMinor).toBeLessThanOrEqual(paidMinor);
          }
        },
      ),
      { numRuns: 10_000 },
    );
  });
});

describe("whether it can be made now", () => {
  const facts = { state: "opened", actions: available("refund"), left: ars(700) } as const;
  const refund: DecisionAsked = { kind: "full-refund" };

  it.each([
    ["as confirmed", ars(700), facts, { ok: true, action: "refund", amount: ars(700) }],
    ["with another amount", ars(699), facts, { ok: false, reason: "amount-changed", amount: ars(700) }],
    [
      "with the amount in another currency",
      { amountMinor: 700, currency: "USD" },
      facts,
      { ok: false, reason: "amount-changed", amount: ars(700) },
    ],
    ["without an amount", null, facts, { ok: false, reason: "amount-changed", amount: ars(700) }],
    ["when it is closed", ars(700), { ...facts, state: "closed" as const }, { ok: false, reason: "claim-closed" }],
    ["in an unknown state", ars(700), { ...facts, state: null }, { ok: false, reason: "claim-not-known" }],
    ["without known actions", ars(700), { ...facts, actions: null }, { ok: false, reason: "claim-not-known" }],
    ["without the action", ars(700), { ...facts, actions: [] }, { ok: false, reason: "action-not-available" }],
  ])("%s", (_name, confirmed, given, expected) => {
    expect(judgeDecision(refund, confirmed, given)).toEqual(expected);
  });

  it("takes no amount for what moves no money", () => {
    const given = { ...facts, actions: available("allow-return") };
    expect(judgeDecision({ kind: "allow-return" }, null, given)).toMatchObject({ ok: true, amount: null });
    expect(judgeDecision({ kind: "allow-return" }, ars(1), given)).toMatchObject({ reason: "amount-changed" });
  });
});

describe("the limit of a role", () => {
  const limits = [
    { role: "agent", currency: "ARS", limitMinor: 5_000_00 },
    { role: "manager", currency: "ARS", limitMinor: 50_000_00 },
    { role: "admin", currency: "ARS", limitMinor: null },
  ] as const;

  it.each([
    ["agent", "ARS", 5_000_00],
    ["admin", "ARS", null],
    ["agent", "CLP", 0],
    ["manager", "CLP", null],
  ] as const)("of an %s in %s is %s", (role, currency, expected) => {
    expect(limitOf(role, currency, limits)).toBe(expected);
  });

  it("covers an amount up to the last cent", () => {
    expect(isWithinLimit("agent", ars(5_000_00), limits)).toBe(true);
    expect(isWithinLimit("agent", ars(5_000_01), limits)).toBe(false);
    expect(isWithinLimit("agent", ars(1), [])).toBe(false);
    expect(isWithinLimit("manager", ars(2 ** 50), [])).toBe(true);
    expect(isWithinLimit("agent", null, [])).toBe(true);
  });
});

describe("the states", () => {
  it("end where nothing follows", () => {
    expect(decisionStates.filter(isFinal)).toEqual(["confirmed", "rejected", "declined"]);
  });

  it("never lead back to an approval, nor from what was accepted to anything but its confirmation", () => {
    for (const from of decisionStates) expect(mayFollow(from, "awaiting-approval")).toBe(false);
    expect(decisionStates.filter((to) => mayFollow("accepted", to))).toEqual(["confirmed"]);
  });

  it("let nobody decline what is on its way", () => {
    expect(decisionStates.filter((from) => mayFollow(from, "declined"))).toEqual(["awaiting-approval"]);
  });

  it("expire after a day without a second person", () => {
    const asked = new Date("2026-11-24T10:00:00Z");
    expect(isExpired(asked, new Date("2026-11-25T09:59:59Z"))).toBe(false);
    expect(isExpired(asked, new Date("2026-11-25T10:00:00Z"))).toBe(true);
  });
});
