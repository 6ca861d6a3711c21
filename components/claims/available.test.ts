import { expect, it } from "vitest";
import { claimActions } from "@/db/vocabulary";
import { availableDecisions } from "./available";

const offered = (action: (typeof claimActions)[number], isMandatory = false) => ({
  action,
  isMandatory,
  dueAt: isMandatory ? "2026-11-22T12:00:00Z" : null,
});
const kinds = (...actions: (typeof claimActions)[number][]) =>
  availableDecisions(actions.map((action) => offered(action))).map(({ kind }) => kind);

it("offers exactly what the marketplace does, always in one order", () => {
  expect(kinds("open-dispute", "refund", "allow-return", "allow-partial-refund")).toEqual([
    "full-refund",
    "partial-refund",
    "allow-return",
    "open-dispute",
  ]);
  expect(kinds()).toEqual([]);
});

it("takes messages, attachments and what it cannot do for no decisions", () => {
  expect(
    kinds("send-message-to-complainant", "send-message-to-mediator", "send-attachments", "appeal", "recontact"),
  ).toEqual([]);
});

it("joins the two answers of a review into one decision, mandatory when one of them is", () => {
  const [review] = availableDecisions([offered("return-review-ok"), offered("return-review-fail", true)]);
  expect(review).toMatchObject({
    kind: "return-review",
    isMandatory: true,
    dueAt: "2026-11-22T12:00:00Z",
    actions: ["return-review-ok", "return-review-fail"],
  });
});

it("gives every decision a key of its own", () => {
  const keys = availableDecisions(claimActions.map((action) => offered(action))).map((one) => one.keys);
  expect(new Set(keys).size).toBe(keys.length);
});
