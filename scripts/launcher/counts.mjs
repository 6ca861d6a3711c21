/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * The tests of a Vitest JSON report. A file that could not be loaded holds no test that failed; it counts as one.
 *
 * @param {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} report
 * @returns {Counts}
 */
export function countVitest({ numPassedTests, numFailedTests, testResults }) {
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

/**
 * The tests of a Playwright JSON report. What went wrong outside any test counts as a failure each.
 *
 * @param {{ stats: { expected: number, unexpected: number, flaky: number }, errors: unknown[] }} report
 * @returns {Counts}
 */
export function countPlaywright({ stats, errors }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/**
 * The counts of a stage that ended badly although no test says so: a crash must not look like success.
 *
 * @param {Counts} counts
 * @param {number} code exit code of the stage
 * @returns {Counts}
 */
export function withExitCode(counts, code) {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/**
 * The last line of a test run, and its exit code: nothing run is not success.
 *
 * @param {Counts[]} stages
 * @returns {{ line: string, code: number }}
 */
export function sumUp(stages) {
  const passed = stages.reduce((sum, stage) => sum + stage.passed, 0);
  const failed = stages.reduce((sum, stage) => sum + stage.failed, 0);
  return { line: `${passed} passed, ${failed} failed`, code: failed > 0 || passed === 0 ? 1 : 0 };
}
