import { expect, it } from "vitest";
import { differenceOf } from "./difference";

it.each([
  ["more", 112, 100, { kind: "up", by: 12 }],
  ["less", 75, 100, { kind: "down", by: 25 }],
  ["the same", 100, 100, { kind: "same" }],
  ["something after nothing", 100, 0, { kind: "fresh" }],
  ["something after no number", 100, null, { kind: "fresh" }],
  ["nothing after something", 0, 100, { kind: "down", by: 100 }],
  ["nothing after nothing", 0, 0, { kind: "none" }],
  ["no number now", null, 100, { kind: "none" }],
  ["what rounds to nothing", 100.01, 100, { kind: "same" }],
] as const)("tells %s", (_what, now, before, difference) => {
  expect(differenceOf(now, before)).toEqual(difference);
});

it("tells how many points a share moved, also from none", () => {
  expect(differenceOf(90, 87.5, "points")).toEqual({ kind: "up", by: 2.5 });
  expect(differenceOf(12, 0, "points")).toEqual({ kind: "up", by: 12 });
});
