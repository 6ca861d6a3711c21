import { describe, expect, it } from "vitest";
import { type Decision, decisionSteps, isSettled } from "./decision-steps";

const decision = (change: Partial<Decision>): Decision => ({
  id: "d",
  kind: "partial-refund",
  state: "prepared",
  amount: { amountMinor: 100, currency: "ARS" },
  percentage: 30,
  requestedBy: { id: "lucia", name: "Lucía" },
  requestedAt: "10:47:31",
  judgedBy: null,
  judgedAt: null,
  submittedAt: null,
  acceptedAt: null,
  confirmedAt: null,
  settledAt: null,
  refusal: null,
  approval: null,
  mayJudge: false,
  ...change,
});

const told = (change: Partial<Decision>) =>
  decisionSteps(decision(change))
    .map(({ name, look, at }) => `${name}:${look}${at ? `@${at}` : ""}`)
    .join(" ");

describe("what a decision has gone through", () => {
  it.each([
    [{ state: "prepared" }, "prepared:done@10:47:31 submitted:now confirmed:next"],
    [{ state: "awaiting-approval" }, "prepared:done@10:47:31 awaiting:doubt submitted:next confirmed:next"],
    [
      { state: "prepared", judgedAt: "10:50" },
      "prepared:done@10:47:31 approved:done@10:50 submitted:now confirmed:next",
    ],
    [{ state: "declined", judgedAt: "10:50" }, "prepared:done@10:47:31 declined:failed@10:50"],
    [
      { state: "submitted", submittedAt: "10:48" },
      "prepared:done@10:47:31 submitted:done@10:48 accepted:now confirmed:next",
    ],
    [
      { state: "unknown", submittedAt: "10:48" },
      "prepared:done@10:47:31 submitted:done@10:48 unknown:doubt confirmed:next",
    ],
    [
      { state: "accepted", submittedAt: "10:48", acceptedAt: "10:49" },
      "prepared:done@10:47:31 submitted:done@10:48 accepted:now@10:49 confirmed:next",
    ],
    [
      { state: "confirmed", submittedAt: "10:48", acceptedAt: "10:49", confirmedAt: "11:20" },
      "prepared:done@10:47:31 submitted:done@10:48 accepted:done@10:49 confirmed:done@11:20",
    ],
    [
      { state: "rejected", submittedAt: "10:48", settledAt: "10:49", refusal: "action-not-available" },
      "prepared:done@10:47:31 submitted:done@10:48 rejected:failed@10:49",
    ],
    [{ state: "rejected", settledAt: "10:49" }, "prepared:done@10:47:31 rejected:failed@10:49"],
  ] as const)("%o", (change, steps) => {
    expect(told(change)).toBe(steps);
  });

  it("never calls done what has no time", () => {
    for (const state of ["awaiting-approval", "prepared", "unknown"] as const) {
      for (const step of decisionSteps(decision({ state }))) if (step.look === "done") expect(step.at).not.toBeNull();
    }
  });

  it("ends with a confirmation, a rejection or a no", () => {
    expect(isSettled(decision({ state: "confirmed", settledAt: "10:50:00" }))).toBe(true);
    expect(isSettled(decision({ state: "unknown" }))).toBe(false);
  });
});
