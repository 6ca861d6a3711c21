import { expect, it } from "vitest";
import { type PartsKnown, type PartsOf, partsWanted } from "./claim-parts";

const changedAt = new Date("2026-11-24T12:00:00Z");
const claim: PartsOf = {
  state: "opened",
  type: "mediations",
  stage: "claim",
  family: "different",
  reasonId: "PDD9949",
  hasReturn: false,
  hasExchange: false,
  updatedAt: changedAt,
};
const isNew: PartsKnown = { state: null, changedAt: null, knowsReason: false, isReturnOver: false };
const known: PartsKnown = { ...isNew, state: "opened", changedAt, knowsReason: true };
const over = { ...claim, state: "closed" } as const;
const wasOver = { ...known, state: "closed" } as const;
const back = { ...over, hasReturn: true } as const;

it.each([
  ["a new complaint", claim, isNew, ["headline", "reason", "reputation", "proposals", "messages"]],
  ["a known one", claim, known, ["headline", "reputation", "proposals", "messages"]],
  [
    "one about a parcel that did not arrive",
    { ...claim, family: "not-received" },
    known,
    ["headline", "reputation", "proposals", "evidence", "messages"],
  ],
  ["a return without a complaint", { ...claim, type: "return" }, known, ["headline", "reputation", "return"]],
  [
    "a return in mediation",
    { ...claim, type: "return", stage: "dispute" },
    known,
    ["headline", "reputation", "proposals", "messages", "return"],
  ],
  ["an exchange", { ...claim, type: "change" }, known, ["headline", "reputation", "exchange"]],
  ["a type that nobody knows", { ...claim, type: null }, known, ["headline", "reputation", "proposals", "messages"]],
  ["one against the marketplace", { ...claim, type: "ml-case", stage: "stale" }, known, ["headline", "reputation"]],
  ["a cancellation", { ...over, type: "cancel-purchase", stage: "none" }, isNew, ["reason"]],
  ["one that has just closed", over, known, ["reputation", "proposals", "messages"]],
  [
    "one that is closed and changed again",
    over,
    { ...wasOver, changedAt: new Date(0) },
    ["reputation", "proposals", "messages"],
  ],
  ["one that is closed and has not changed", over, wasOver, []],
  ["a parcel on its way back after the end", back, wasOver, ["return"]],
  ["a parcel that is back", back, { ...wasOver, isReturnOver: true }, []],
] as const)("reads of %s what matters", (_name, of, what, parts) => {
  expect(partsWanted(of, what)).toEqual(parts);
});
