import { expect, it } from "vitest";
import { storable } from "./text";

it.each([
  ["hola 👩🏽‍🚀 ñ", "hola 👩🏽‍🚀 ñ"],
  ["a\0b", "a\u2400b"],
  ["\ud83d", "\ufffd"],
  ["\ude00 x", "\ufffd x"],
  ["😀".slice(0, 1), "\ufffd"],
])("%j is kept as %j", (text, kept) => {
  expect(storable(text)).toBe(kept);
});
