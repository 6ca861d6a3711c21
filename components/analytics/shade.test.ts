import { expect, it } from "vitest";
import { shadesOf } from "./shade";

it("tells fifths apart by their place, however far the greatest is", () => {
  const values = [10, 20, 30, 40, 1_000_000];
  expect(values.map(shadesOf(values))).toEqual([1, 2, 3, 4, 5]);
});

it("gives equal values the same shade", () => {
  const values = [7, 7, 9];
  expect(values.map(shadesOf(values))).toEqual([3, 3, 5]);
});
