import { describe, expect, it } from "vitest";
import { waitingLevel } from "./deadlines";

describe("waitingLevel", () => {
  it.each([
    [-3, "calm"],
    [0, "calm"],
    [1.99, "calm"],
    [2, "aware"],
    [9.9, "aware"],
    [10, "due"],
    [59.9, "due"],
    [60, "late"],
    [100_000, "late"],
  ] as const)("%s minutes are %s", (minutes, level) => {
    expect(waitingLevel(minutes)).toBe(level);
  });
});
