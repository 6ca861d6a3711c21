import { expect, it } from "vitest";
import { shadeOf } from "./shade";

it("divides the span from none to the greatest in five", () => {
  expect([0, 1, 20, 21, 60, 81, 100].map((value) => shadeOf(value, 100))).toEqual([1, 1, 1, 2, 3, 5, 5]);
});

it("is at its lightest while there is nothing", () => {
  expect(shadeOf(0, 0)).toBe(1);
});
