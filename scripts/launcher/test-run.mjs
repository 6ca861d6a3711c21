import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { checkLint, checkTypes } from "./checks.mjs";
import { askChildrenToEnd, killChildren, runNode } from "./children.mjs";
import { countVitest, sumUp, withExitCode } from "./counts.mjs";
import { ensureDependencies } from "./dependencies.mjs";
import { explain, Failure } from "./failure.mjs";
import { buildForTests, runJourneys } from "./journeys.mjs";
import { watchParent } from "./parent.mjs";
import { ROOT } from "./settings.mjs";

/** @typedef {import("./counts.mjs").Counts} Counts */

/** @param {string} line */
const say = (line) => console.log(line);

/**
 * Types, lint, unit and database tests, then the browser journeys; ends the process after one line `N passed, N failed`.
 *
 * A stage that fails does not spare the others. What needs no build runs beside it; the journeys have the machine to themselves.
 */
export async function runTests() {
  // Everything temporary is made below this one directory, so that nothing can be forgotten. Postgres's account must get in.
  const work = mkdtempSync(join(tmpdir(), "mostrador-npm-test-"));
  chmodSync(work, 0o711);
  let isInterrupted = false;
  const interrupt = () => {
    if (isInterrupted) killChildren();
    isInterrupted = true;
    askChildrenToEnd();
  };
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(name, interrupt);
  watchParent(interrupt);

  /**
   * @param {string} name
   * @param {() => Promise<{ counts: Counts, output?: string }>} run
   * @returns {Promise<Counts>}
   */
  const stage = async (name, run) => {
    if (isInterrupted) return { passed: 0, failed: 1 };
    const startedAt = Date.now();
    const { counts, output = "" } = await run().catch((error) => ({
      counts: { passed: 0, failed: 1 },
      output: explain(error),
    }));
    if (counts.failed > 0 && !isInterrupted) say(output.trim());
    const seconds = ((Date.now() - startedAt) / 1000).toFixed(0);
    const outcome = counts.passed + counts.failed === 0 ? "done" : `${counts.passed} passed, ${counts.failed} failed`;
    say(`${name.padEnd(10)} ${outcome} (${seconds} s)`);
    return counts;
  };

  let summary = { line: "0 passed, 1 failed", code: 1 };
  try {
    await ensureDependencies(ROOT, { environment: process.env, say, log: join(ROOT, ".data", "logs", "npm.log") });
    let distDir = "";
    const buildAndTypes = async () => {
      const build = await stage("build", async () => {
        distDir = await buildForTests(say);
        return { counts: { passed: 0, failed: 0 } };
      });
      return [build, await stage("types", () => judge(checkTypes(distDir || ".next-test")))];
    };
    const lintAndUnits = async () => [
      await stage("lint", () => judge(checkLint())),
      await stage("vitest", () => runVitest(work)),
    ];
    const first = await Promise.all([buildAndTypes(), lintAndUnits()]);
    const journeys = await stage("journeys", async () => {
      if (!distDir) throw new Failure("The journeys were not run, for the build failed.");
      return { counts: await runJourneys({ distDir, say, temporary: work }) };
    });
    summary = sumUp([...first.flat(), journeys]);
  } catch (error) {
    say(explain(error));
  }
  killChildren();
  rmSync(work, { recursive: true, force: true, maxRetries: 10 });
  say(summary.line);
  process.exit(summary.code);
}

/**
 * A check counts as one test.
 *
 * @param {Promise<{ code: number, output: string }>} check
 */
async function judge(check) {
  const { code, output } = await check;
  return { counts: { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 }, output };
}

/** @param {string} work */
async function runVitest(work) {
  const report = join(work, "vitest.json");
  const vitest = join(ROOT, "node_modules", "vitest", "vitest.mjs");
  const args = ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { code, output } = await runNode([vitest, ...args], {
    env: { ...process.env, TMPDIR: work, DATABASE_URL: "" },
    cwd: ROOT,
  });
  try {
    return { counts: withExitCode(countVitest(JSON.parse(readFileSync(report, "utf8"))), code), output };
  } catch {
    return { counts: { passed: 0, failed: 1 }, output };
  }
}
