import { expect, it } from "vitest";
import { cursorOf, placeAt } from "./cursor";

const id = "0b9f6c1e-6d5a-4b0e-9d3b-3f1f5a7c2d10";

it("names the place it was made of", () => {
  const place = { at: new Date("2026-11-20T12:00:00.123Z"), id };
  expect(placeAt(cursorOf(place))).toEqual(place);
});

it.each([
  undefined,
  "",
  "_",
  id,
  `_${id}`,
  `1_${id}_1`,
  `1_${"-".repeat(36)}`,
  `1_${"a".repeat(36)}`,
  `-8640000000000000_${id}`,
  `8640000000000000_${id}`,
  `1e3_${id}`,
  `Infinity_${id}`,
  `0000-01-01T00:00:00.000Z_${id}`,
  `1\0_${id}`,
])("%j names no place", (cursor) => {
  expect(placeAt(cursor)).toBeNull();
});
