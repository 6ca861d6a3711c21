import { expect, it } from "vitest";
import {
  limitPercent,
  limitSteps,
  reputationMeasures,
  roomLeft,
  shortWindow,
  stepFor,
  stepOf,
} from "./reputation-limits";

const sites = ["MLA", "MLB", "MLM", "MLC", "MCO", "MLU", "MPE", "MEC"];

it("never allows less of a measure in a worse colour", () => {
  for (const site of sites) {
    for (const measure of reputationMeasures) {
      const limits = limitSteps.map((step) => limitPercent(site, measure, step) ?? Number.NaN);
      expect(limits).toEqual(limits.toSorted((a, b) => a - b));
    }
    expect(shortWindow(site)).not.toBeNull();
  }
  expect(limitPercent("MLV", "claims", "green")).toBeNull();
});

it.each([
  [1, 3604, 29, 7],
  [0.5, 3604, 10, 8],
  [1.5, 200, 0, 3],
  [1.5, 200, 3, 0],
  [1.5, 66, 2, -2],
])("at %d %% of %i sales with %i there are %i left", (percent, sales, value, left) => {
  expect(roomLeft(percent, sales, value)).toBe(left);
});

it("finds the colour of so many claims, and what a colour has to lose", () => {
  // Argentina: 1,5 % green, 3 % yellow, 6 % orange.
  expect([3, 4, 6, 7, 12, 13].map((value) => stepFor("MLA", "claims", value, 200))).toEqual([
    "green",
    "yellow",
    "yellow",
    "orange",
    "orange",
    null,
  ]);
  expect(stepOf("green", "platinum")).toBe("leader");
  expect(stepOf("light-green", null)).toBe("green");
  expect(stepOf("red", null)).toBeNull();
  expect(stepOf(null, null)).toBeNull();
});
