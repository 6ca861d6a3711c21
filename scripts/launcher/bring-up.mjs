import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { ensureBuild, ensurePrograms, programIn, webArguments } from "./build.mjs";
import { keepRunning, runNode } from "./children.mjs";
import { startDatabase } from "./database.mjs";
import { ensureDependencies } from "./dependencies.mjs";
import { explain, Failure } from "./failure.mjs";
import { isRunning } from "./lock.mjs";
import { choosePort } from "./ports.mjs";
import { signal, waitUntil } from "./processes.mjs";
import { reportRunning } from "./report.mjs";
import { chooseFirstAdmin, forgetAdminPassword, loadSecrets } from "./secrets.mjs";
import { environmentFor, ROOT, sandboxEnvironmentFor, sandboxUrl } from "./settings.mjs";

/** How long each part may take to finish what it is doing before it is ended. */
const GRACE_MS = { web: 5_000, worker: 10_000, sandbox: 3_000 };

/** @typedef {Exclude<Awaited<ReturnType<typeof import("./lock.mjs").takeLock>>, { holder: unknown }>} Lock */
/** @typedef {import("./children.mjs").Service} Service */

/**
 * What runs so far and must be stopped.
 *
 * @typedef {object} Parts
 * @property {Lock} [lock]
 * @property {Service} [web]
 * @property {Service} [worker]
 * @property {Service} [sandbox]
 * @property {import("./database.mjs").RunningDatabase} [database]
 */

/**
 * Dependencies, database, build, migrations, then sandbox, web and worker. Whatever starts is entered in `parts` at once, so that
 * the caller can stop it at any moment.
 *
 * @param {{ settings: import("./settings.mjs").Settings, lock: Lock, parts: Parts, isDev: boolean, isClosing: () => boolean }} run
 */
export async function bringUp(run) {
  const { settings, lock, parts, isDev } = run;
  const { dataDir, distDir, environment, usesSandbox } = settings;

  await endRemains(lock.previous);
  const port = await choosePort({ wished: settings.port, from: 3000, variable: "PORT" });
  const sandboxPort = usesSandbox
    ? await choosePort({ wished: settings.sandboxPort, from: 4010, variable: "SANDBOX_PORT" })
    : 0;
  const secrets = loadSecrets(dataDir, environment);
  await ensureDependencies(ROOT, { environment, say, log: logIn(dataDir, "npm") });
  const chosen = { port, sandboxPort, secrets, databaseUrl: settings.databaseUrl ?? (await startKeptDatabase(run)) };

  const env = environmentFor(settings, chosen);
  if (isDev) await ensurePrograms(ROOT, distDir);
  else await ensureBuild({ root: ROOT, distDir, environment: env, say, log: logIn(dataDir, "build") });
  const admin = await migrate(settings, env);

  if (usesSandbox) {
    startService(run, "sandbox", [programIn(ROOT, distDir, "sandbox")], sandboxEnvironmentFor(settings, chosen));
  }
  startService(
    run,
    "web",
    webArguments(ROOT, settings, port, isDev),
    isDev ? { ...env, NODE_ENV: "development" } : env,
  );
  startService(run, "worker", [programIn(ROOT, distDir, "worker")], env);
  if (parts.sandbox) await waitForAnswer(parts.sandbox, `http://127.0.0.1:${sandboxPort}/`);
  if (parts.web) await waitForAnswer(parts.web, `http://127.0.0.1:${port}/api/health`);

  const url = env.APP_URL ?? "";
  const sandbox = usesSandbox ? { sandboxPort, sandboxUrl: sandboxUrl(settings, sandboxPort) } : {};
  lock.describe({ url, port, ...sandbox, children: childrenOf(parts) });
  reportRunning({ url, ...sandbox, admin, logs: join(dataDir, "logs") });
  if (admin.isShown) forgetAdminPassword(dataDir);
  // For the tests and benches that started us.
  process.send?.({ url, ...sandbox, databaseUrl: chosen.databaseUrl });
}

/** @param {string} line */
const say = (line) => console.log(line);

/**
 * @param {string} dataDir
 * @param {string} name
 */
const logIn = (dataDir, name) => join(dataDir, "logs", `${name}.log`);

/**
 * Web, worker or sandbox of a run that was killed end by themselves within seconds; until then they hold their ports.
 *
 * @param {import("./lock.mjs").Holder | undefined} previous
 */
async function endRemains(previous) {
  const remains = () => (previous?.children ?? []).filter(isRunning);
  if (await waitUntil(() => remains().length === 0, 4_000)) return;
  for (const { pid } of remains()) signal(-pid, "SIGKILL");
  await waitUntil(() => remains().length === 0, 2_000);
}

/**
 * Starts the embedded database and starts it again whenever it ends before we do.
 *
 * @param {Parameters<typeof bringUp>[0]} run
 * @param {number} [samePort] the port that the other parts know
 * @returns {Promise<string>} its address
 */
async function startKeptDatabase(run, samePort) {
  const { settings, parts, isClosing } = run;
  const database = await startDatabase({ dataDir: settings.dataDir, ...(samePort ? { port: samePort } : {}) });
  parts.database = database;
  database.ended.then(async () => {
    for (let pauseMs = 250; !isClosing(); pauseMs = Math.min(pauseMs * 2, 30_000)) {
      say("The database ended; starting it again");
      try {
        return await startKeptDatabase(run, database.port);
      } catch (error) {
        say(explain(error));
        await wait(pauseMs);
      }
    }
  });
  return database.url;
}

/**
 * Brings the schema up to date and creates the first admin when there is none.
 *
 * @param {import("./settings.mjs").Settings} settings
 * @param {Record<string, string | undefined>} env
 * @returns {Promise<import("./report.mjs").FirstAdmin>}
 */
async function migrate({ dataDir, distDir, environment }, env) {
  const { email, password, origin } = chooseFirstAdmin(dataDir, environment);
  const { code, output } = await runNode([programIn(ROOT, distDir, "migrate")], {
    env: { ...env, ADMIN_EMAIL: email, ADMIN_PASSWORD: password },
    cwd: ROOT,
  });
  if (code !== 0) throw new Failure(`The database could not be migrated: ${output.trim() || `code ${code}`}`);
  const isCreated = /^admin-created\b/m.test(output);
  return { email, password, isCreated, isShown: origin === "unseen" || (origin === "generated" && isCreated) };
}

/**
 * @param {Parameters<typeof bringUp>[0]} run
 * @param {keyof typeof GRACE_MS} name
 * @param {string[]} args
 * @param {Record<string, string | undefined>} env
 */
function startService({ settings, lock, parts, isClosing }, name, args, env) {
  if (isClosing()) return;
  parts[name] = keepRunning({
    name,
    args: ["--enable-source-maps", ...args],
    env,
    cwd: ROOT,
    log: logIn(settings.dataDir, name),
    graceMs: GRACE_MS[name],
    say,
    onRestart: () => lock.describe({ children: childrenOf(parts) }),
  });
  // From here on the next start finds it, should this one be killed.
  lock.describe({ children: childrenOf(parts) });
}

/** @param {Parts} parts */
const childrenOf = ({ web, worker, sandbox }) => [web, worker, sandbox].flatMap((part) => part?.identity() ?? []);

/**
 * @param {Service} service
 * @param {string} url
 */
async function waitForAnswer({ name, firstEnd, log }, url) {
  const isAnswering = () =>
    fetch(url, { signal: AbortSignal.timeout(5_000) }).then(
      () => true,
      () => false,
    );
  const outcome = await Promise.race([firstEnd, waitUntil(isAnswering, 60_000)]);
  if (outcome === true) return;
  throw new Failure(`The ${name} did not start: it ${outcome || "did not answer for a minute"} (${log}).`);
}
