import { join } from "node:path";
import { startNode } from "./children.mjs";
import { Failure } from "./failure.mjs";
import { ROOT } from "./settings.mjs";

/** Settings of the person's shell or `.env` that must not reach a test: an empty value beats both. */
const EMPTY = Object.fromEntries(
  [
    "DATABASE_URL",
    "NEXTAUTH_SECRET",
    "ENCRYPTION_KEY",
    "APP_URL",
    "ADMIN_EMAIL",
    "ADMIN_PASSWORD",
    "MELI_CLIENT_ID",
    "MELI_CLIENT_SECRET",
    "MELI_WEBHOOK_SECRET",
    "MELI_APP_REDIRECT",
    "AI_BASE_URL",
    "AI_API_KEY",
    "AI_MODEL",
  ].map((name) => [name, ""]),
);

/**
 * @typedef {object} Stack
 * @property {string} url
 * @property {string} sandboxUrl
 * @property {string} databaseUrl as the database's superuser
 * @property {() => Promise<void>} stop
 */

/**
 * Starts everything, as `npm start` does, for a test or a bench: own data directory and ports, none of the person's settings.
 * It ends with this process. Throws a Failure with what it printed when it does not come up.
 *
 * @param {{ dataDir: string, distDir: string, port: number, sandboxPort: number, env?: Record<string, string | undefined> }} options
 * @returns {Promise<Stack>}
 */
export async function startStack({ dataDir, distDir, port, sandboxPort, env = {} }) {
  const child = startNode([join(ROOT, "scripts", "start.mjs")], {
    env: { ...isolated({ dataDir, distDir, port, sandboxPort }), ...env },
    cwd: ROOT,
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", (text) => (output += text));
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const addresses = await Promise.race([
    new Promise((resolve) => child.once("message", resolve)),
    ended.then(() => undefined),
  ]);
  if (!addresses) throw new Failure(`The application did not start: ${output.trim()}`);
  return {
    ...addresses,
    async stop() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/**
 * The environment of `npm start` and of `npm run admin` for a test's own application: of the person's settings nothing is left.
 *
 * @param {{ dataDir: string, distDir: string, port: number, sandboxPort: number }} place
 * @returns {Record<string, string | undefined>}
 */
export function isolated({ dataDir, distDir, port, sandboxPort }) {
  return {
    ...process.env,
    ...EMPTY,
    DATA_DIR: dataDir,
    NEXT_DIST_DIR: distDir,
    PORT: String(port),
    SANDBOX_PORT: String(sandboxPort),
    // Edits made while a test runs must not cause a build under it.
    MOSTRADOR_AS_BUILT: "1",
  };
}
