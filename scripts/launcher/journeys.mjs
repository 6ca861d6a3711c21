import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findBrowser } from "./browser.mjs";
import { ensureBuild, isBuilt } from "./build.mjs";
import { runNode } from "./children.mjs";
import { countPlaywright, withExitCode } from "./counts.mjs";
import { choosePort } from "./ports.mjs";
import { ROOT } from "./settings.mjs";
import { hashSources } from "./sources.mjs";
import { isolated, startStack } from "./stack.mjs";

/** Who the journeys sign in as. */
const ADMIN = { ADMIN_EMAIL: "admin@mostrador.example", ADMIN_PASSWORD: "correct-horse-battery" };

/**
 * The build that tests use: the one of `npm start` when it is current, else one of their own, for a test must never replace the
 * files of a running application.
 *
 * @param {(line: string) => void} say
 * @returns {Promise<string>} its directory
 */
export async function buildForTests(say) {
  if (isBuilt(ROOT, ".next", hashSources(ROOT))) return ".next";
  const log = join(ROOT, ".next-test", "build.log");
  await ensureBuild({ root: ROOT, distDir: ".next-test", environment: process.env, say, log });
  return ".next-test";
}

/**
 * Runs the browser journeys against an application of their own: database, ports and data directory.
 *
 * @param {{ distDir: string, args?: string[], say: (line: string) => void, temporary?: string }} options
 * @returns {Promise<import("./counts.mjs").Counts>}
 */
export async function runJourneys({ distDir, args = [], say, temporary = tmpdir() }) {
  const browser = await findBrowser(say);
  const dataDir = mkdtempSync(join(temporary, "mostrador-e2e-"));
  try {
    const port = await choosePort({ from: 3410, variable: "PORT" });
    const sandboxPort = await choosePort({ from: 4410, variable: "SANDBOX_PORT" });
    const stack = await startStack({ dataDir, distDir, port, sandboxPort, env: ADMIN });
    try {
      const env = {
        ...isolated({ dataDir, distDir, port, sandboxPort }),
        ...ADMIN,
        CHROMIUM_PATH: browser,
        E2E_URL: stack.url,
        E2E_SANDBOX_URL: stack.sandboxUrl,
        E2E_DATABASE_URL: stack.databaseUrl,
      };
      return await runPlaywright(args, env, join(dataDir, "report.json"));
    } finally {
      await stack.stop();
    }
  } finally {
    // Playwright empties its folder at the start, so the application's logs join its traces at the end.
    cpSync(join(dataDir, "logs"), join(ROOT, "test-results", "logs"), { recursive: true, force: true });
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/**
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 * @param {string} report
 */
async function runPlaywright(args, env, report) {
  const cli = join(ROOT, "node_modules", "@playwright", "test", "cli.js");
  const { code } = await runNode([cli, "test", "--reporter=list,json", ...args], {
    env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    cwd: ROOT,
    onOutput: (text) => process.stdout.write(text),
  });
  return withExitCode(countReport(report), code);
}

/** @param {string} report */
function countReport(report) {
  try {
    return countPlaywright(JSON.parse(readFileSync(report, "utf8")));
  } catch {
    return { passed: 0, failed: 1 };
  }
}
