import { expect, it } from "vitest";
import { dueLevel, elapsedShare } from "./due";

const hour = 3_600_000;

it.each([
  [-1, "late"],
  [0, "late"],
  [1, "due"],
  [6, "due"],
  [6.1, "calm"],
  [24, "calm"],
] as const)("a deadline in %s hours is %s", (hours, level) => {
  expect(dueLevel(hours * hour, 0)).toBe(level);
});

it.each([
  [0, 10, 5, 0.5],
  [0, 10, -5, 0],
  [0, 10, 15, 1],
  [10, 10, 9, 0],
  [10, 10, 10, 1],
  [10, 5, 20, 1],
])("between %s and %s the share gone at %s is %s", (from, to, now, share) => {
  expect(elapsedShare(from, to, now)).toBe(share);
});
