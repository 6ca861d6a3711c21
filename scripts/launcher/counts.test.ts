import { describe, expect, it } from "vitest";
import { countPlaywright, countVitest, sumUp, withExitCode } from "./counts.mjs";

describe("counting tests", () => {
  it("counts a Vitest file that could not be loaded as a failure", () => {
    const testResults = [
      { status: "failed", assertionResults: [] },
      { status: "failed", assertionResults: [{}] },
      { status: "passed", assertionResults: [{}] },
    ];
    expect(countVitest({ numPassedTests: 3, numFailedTests: 1, testResults })).toEqual({ passed: 3, failed: 2 });
  });

  it("counts Playwright's errors outside any test, and flaky tests, as failures", () => {
    const stats = { expected: 4, unexpected: 1, flaky: 1 };
    expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 4, failed: 3 });
  });

  it("does not believe a stage that crashed after its last test", () => {
    expect(withExitCode({ passed: 5, failed: 0 }, 1)).toEqual({ passed: 5, failed: 1 });
    expect(withExitCode({ passed: 5, failed: 2 }, 1)).toEqual({ passed: 5, failed: 2 });
    expect(withExitCode({ passed: 5, failed: 0 }, 0)).toEqual({ passed: 5, failed: 0 });
  });

  it.each([
    [
      [
        { passed: 1, failed: 0 },
        { passed: 41, failed: 0 },
      ],
      "42 passed, 0 failed",
      0,
    ],
    [
      [
        { passed: 1, failed: 0 },
        { passed: 0, failed: 1 },
      ],
      "1 passed, 1 failed",
      1,
    ],
    [[{ passed: 0, failed: 0 }], "0 passed, 0 failed", 1],
  ])("sums up %j as %s", (stages, line, code) => {
    expect(sumUp(stages)).toEqual({ line, code });
  });
});
