import { expect, it } from "vitest";
import { axisEnd } from "./axis";

it.each([
  [0, 4],
  [3, 4],
  [5, 5],
  [6, 10],
  [32, 50],
  [100, 100],
  [1284, 2000],
])("ends the axis of %i at %i", (max, end) => {
  expect(axisEnd(max)).toBe(end);
});
