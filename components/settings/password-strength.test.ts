import { expect, it } from "vitest";
import { passwordStrength } from "./password-strength";

it.each([
  ["", { level: "empty" }],
  ["corta", { level: "short", missing: 7 }],
  ["ñandú🎈ñandú", { level: "short", missing: 1 }],
  ["aaaaaaaaaaaaaaaaaa", { level: "common" }],
  ["abcabcabcabc", { level: "common" }],
  ["mates-y-tres", { level: "fair" }],
  ["abcdabcdabcdabcdabcd", { level: "fair" }],
  ["tres mates y medio", { level: "good" }],
  ["tres mates amargos por la mañana", { level: "strong" }],
])("%j is %j", (password, strength) => {
  expect(passwordStrength(password, 12)).toEqual(strength);
});
