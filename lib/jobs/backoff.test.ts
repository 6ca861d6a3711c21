import { expect, it } from "vitest";
import { backoffSeconds } from "./backoff";

it.each([
  [1, 0, 0.5],
  [1, 0.5, 1],
  [4, 0.5, 8],
  [9, 0.5, 256],
  [10, 0.5, 300],
  [500, 0.5, 300],
])("waits after attempt %i with random %f for %f seconds", (attempt, random, seconds) => {
  expect(backoffSeconds(attempt, random)).toBe(seconds);
});
