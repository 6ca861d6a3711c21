import { join } from "node:path";
import { ensureBuild, ensurePrograms, programIn, webArguments } from "./build.mjs";
import { runChecks } from "./checks.mjs";
import { killChildren, talkTo } from "./children.mjs";
import { ensureDependencies } from "./dependencies.mjs";
import { withEnvFile } from "./env-file.mjs";
import { explain, Failure } from "./failure.mjs";
import { buildForTests, runJourneys } from "./journeys.mjs";
import { findHolder } from "./lock.mjs";
import { choosePort } from "./ports.mjs";
import { loadSecrets } from "./secrets.mjs";
import { environmentFor, ROOT, readSettings, sandboxEnvironmentFor } from "./settings.mjs";
import { start } from "./start.mjs";
import { withDatabase } from "./with-database.mjs";

/** @typedef {{ settings: import("./settings.mjs").Settings, args: string[] }} Call */

/** @type {Record<string, (call: Call) => Promise<number>>} each resolves to its exit code */
const PROGRAMS = {
  build: ({ settings }) => build(settings),
  web: runWeb,
  worker: (call) => runBeside("worker", call),
  sandbox: runSandbox,
  admin: (call) => runBeside("admin", call),
  migrate: (call) => runBeside("migrate", call),
  check: () => runChecks(),
  e2e: runEndToEnd,
};

/**
 * Runs one program by name and ends with its exit code; a fault of ours ends with one line.
 *
 * @param {string} name
 * @param {string[]} args
 */
export async function runProgram(name, args) {
  if (name === "dev") return start({ isDev: true });
  try {
    const program = PROGRAMS[name];
    if (!program) throw new Failure(`There is no program "${name}": choose dev, ${Object.keys(PROGRAMS).join(", ")}.`);
    const settings = readSettings(withEnvFile(join(ROOT, ".env"), process.env));
    await ensureDependencies(ROOT, { environment: process.env, say, log: logIn(settings, "npm") });
    process.exitCode = await program({ settings, args });
  } catch (error) {
    say(explain(error));
    process.exitCode = 1;
  }
  killChildren();
  process.exit();
}

/**
 * Standard output belongs to the program; our own lines go beside it.
 *
 * @param {string} line
 */
const say = (line) => console.error(line);

/**
 * @param {import("./settings.mjs").Settings} settings
 * @param {string} name
 */
const logIn = ({ dataDir }, name) => join(dataDir, "logs", `${name}.log`);

/** @param {import("./settings.mjs").Settings} settings */
async function build(settings) {
  const holder = findHolder(join(settings.dataDir, "lock"));
  if (holder) throw new Failure(`${holder.program} (process ${holder.pid}) is running from this build: stop it first.`);
  await makeCurrent(settings);
  return 0;
}

/**
 * Brings the build up to date, unless `npm start` runs: it must never lose the files it runs from, and what runs beside it is to
 * be the same version.
 *
 * @param {import("./settings.mjs").Settings} settings
 * @param {{ isWeb?: boolean }} [parts] isWeb: not only the programs
 */
async function makeCurrent(settings, { isWeb = true } = {}) {
  if (findHolder(join(settings.dataDir, "lock"))) return;
  if (!isWeb) return ensurePrograms(ROOT, settings.distDir);
  const { dataDir, distDir, environment } = settings;
  const secrets = loadSecrets(dataDir, environment);
  const env = { ...environment, NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: secrets.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY };
  await ensureBuild({ root: ROOT, distDir, environment: env, say, log: logIn(settings, "build") });
}

/** @param {Call} call */
async function runWeb({ settings, args }) {
  await makeCurrent(settings);
  const port = await choosePort({ wished: settings.port, from: 3000, variable: "PORT" });
  const environmentWith = (/** @type {string} */ databaseUrl) => environmentBeside(settings, databaseUrl, port);
  return withDatabase(settings, environmentWith, (env) => {
    say(`Web at http://localhost:${port}`);
    return talkTo([...webArguments(ROOT, settings, port), ...args], { env, cwd: ROOT });
  });
}

/**
 * @param {"worker" | "admin" | "migrate"} name
 * @param {Call} call
 */
async function runBeside(name, { settings, args }) {
  await makeCurrent(settings, { isWeb: false });
  const program = programIn(ROOT, settings.distDir, name);
  const environmentWith = (/** @type {string} */ databaseUrl) => environmentBeside(settings, databaseUrl);
  return withDatabase(settings, environmentWith, (env) =>
    talkTo(["--enable-source-maps", program, ...args], { env, cwd: ROOT }),
  );
}

/** @param {Call} call */
async function runSandbox({ settings, args }) {
  await makeCurrent(settings, { isWeb: false });
  const running = runningBeside(settings);
  const sandboxPort = await choosePort({ wished: settings.sandboxPort, from: 4010, variable: "SANDBOX_PORT" });
  const secrets = loadSecrets(settings.dataDir, settings.environment);
  const env = sandboxEnvironmentFor(running.settings, { port: running.port, sandboxPort, secrets });
  // Two sandboxes must not write the same state.
  if (running.hasSandbox) env.SANDBOX_DATA_DIR = join(settings.dataDir, `sandbox-${sandboxPort}`);
  say(`Sandbox at ${env.SANDBOX_PUBLIC_URL}`);
  return talkTo(["--enable-source-maps", programIn(ROOT, settings.distDir, "sandbox"), ...args], { env, cwd: ROOT });
}

/** @param {Call} call */
async function runEndToEnd({ args }) {
  const { failed } = await runJourneys({ distDir: await buildForTests(say), args, say });
  return failed > 0 ? 1 : 0;
}

/**
 * The environment that the running `npm start` gives its own parts, or would give.
 *
 * @param {import("./settings.mjs").Settings} settings
 * @param {string} databaseUrl
 * @param {number} [port]
 */
function environmentBeside(settings, databaseUrl, port) {
  const running = runningBeside(settings);
  const secrets = loadSecrets(settings.dataDir, settings.environment);
  const { sandboxPort } = running;
  return environmentFor(running.settings, { port: port ?? running.port, sandboxPort, databaseUrl, secrets });
}

/**
 * Addresses of the `npm start` that runs on the same data directory, or else what the settings say.
 *
 * @param {import("./settings.mjs").Settings} settings
 */
function runningBeside(settings) {
  const holder = findHolder(join(settings.dataDir, "lock"));
  return {
    settings: { ...settings, appUrl: settings.appUrl ?? holder?.url },
    port: holder?.port ?? settings.port ?? 3000,
    sandboxPort: holder?.sandboxPort ?? settings.sandboxPort ?? 4010,
    hasSandbox: Boolean(holder?.sandboxPort),
  };
}
