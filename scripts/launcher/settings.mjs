import { isAbsolute, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Failure } from "./failure.mjs";

/** The checkout. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/**
 * @typedef {object} Settings
 * @property {string} dataDir absolute
 * @property {string} distDir relative to the checkout, as Next wants it
 * @property {number | undefined} port
 * @property {number | undefined} sandboxPort
 * @property {string | undefined} appUrl without a slash at its end
 * @property {string | undefined} databaseUrl absent: the embedded database
 * @property {boolean} usesSandbox
 * @property {Record<string, string | undefined>} environment where all of this was read
 */

/**
 * Reads what the launcher itself must know. Throws a Failure that names the wrong variable.
 *
 * @param {Record<string, string | undefined>} environment
 * @returns {Settings}
 */
export function readSettings(environment) {
  const get = (/** @type {string} */ name) => environment[name]?.trim() || undefined;
  const dataDir = get("DATA_DIR") ?? ".data";
  const databaseUrl = get("DATABASE_URL");
  if (databaseUrl && !/^postgres(ql)?:\/\//.test(databaseUrl))
    throw new Failure("DATABASE_URL must begin with postgres://");

  for (const name of ["NEXTAUTH_SECRET", "ENCRYPTION_KEY"]) {
    // Beside a database that other machines use too, a generated key would lock them out of each other's rows.
    if (databaseUrl && !get(name))
      throw new Failure(`DATABASE_URL is set, so ${name} must be set too (openssl rand -base64 32).`);
  }
  if (Boolean(get("MELI_CLIENT_ID")) !== Boolean(get("MELI_CLIENT_SECRET"))) {
    throw new Failure(
      "MELI_CLIENT_ID and MELI_CLIENT_SECRET belong together: set both, or neither to use the local sandbox.",
    );
  }
  return {
    dataDir: isAbsolute(dataDir) ? dataDir : join(ROOT, dataDir),
    distDir: get("NEXT_DIST_DIR") ?? ".next",
    port: readPort("PORT", get("PORT")),
    sandboxPort: readPort("SANDBOX_PORT", get("SANDBOX_PORT")),
    appUrl: readUrl("APP_URL", get("APP_URL")),
    databaseUrl,
    usesSandbox: !get("MELI_CLIENT_ID"),
    environment,
  };
}

/**
 * The environment of web, worker and every other program, with nothing left for them to guess.
 *
 * @param {Settings} settings
 * @param {{ port: number, sandboxPort: number, databaseUrl: string, secrets: Record<string, string> }} chosen
 * @returns {Record<string, string | undefined>}
 */
export function environmentFor(settings, { port, sandboxPort, databaseUrl, secrets }) {
  const appUrl = settings.appUrl ?? `http://localhost:${port}`;
  const redirect = settings.environment.MELI_APP_REDIRECT || `${appUrl}/api/integrations/mercado-libre/callback`;
  const common = {
    ...settings.environment,
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    NEXT_DIST_DIR: settings.distDir,
    DATA_DIR: settings.dataDir,
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    APP_URL: appUrl,
    NEXTAUTH_URL: appUrl,
    MELI_APP_REDIRECT: redirect,
    NEXTAUTH_SECRET: secrets.NEXTAUTH_SECRET,
    ENCRYPTION_KEY: secrets.ENCRYPTION_KEY,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: secrets.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY,
  };
  if (!settings.usesSandbox) return common;
  return {
    ...common,
    MELI_CLIENT_ID: secrets.SANDBOX_CLIENT_ID,
    MELI_CLIENT_SECRET: secrets.SANDBOX_CLIENT_SECRET,
    MELI_API_URL: `http://localhost:${sandboxPort}`,
    MELI_AUTH_URL: sandboxUrl(settings, sandboxPort),
  };
}

/**
 * The environment of the sandbox: its own settings and none of the product's secrets.
 *
 * @param {Settings} settings
 * @param {{ port: number, sandboxPort: number, secrets: Record<string, string> }} chosen
 * @returns {Record<string, string | undefined>}
 */
export function sandboxEnvironmentFor(settings, { port, sandboxPort, secrets }) {
  const { environment, dataDir } = settings;
  const secret = environment.MELI_WEBHOOK_SECRET ? `/${environment.MELI_WEBHOOK_SECRET}` : "";
  const appUrl = settings.appUrl ?? `http://localhost:${port}`;
  return {
    PATH: environment.PATH,
    NODE_ENV: "production",
    SANDBOX_SEED: environment.SANDBOX_SEED,
    SANDBOX_PORT: String(sandboxPort),
    SANDBOX_DATA_DIR: join(dataDir, "sandbox"),
    SANDBOX_CLIENT_ID: secrets.SANDBOX_CLIENT_ID,
    SANDBOX_CLIENT_SECRET: secrets.SANDBOX_CLIENT_SECRET,
    SANDBOX_REDIRECT_URI: environment.MELI_APP_REDIRECT || `${appUrl}/api/integrations/mercado-libre/callback`,
    SANDBOX_NOTIFICATIONS_URL: `http://127.0.0.1:${port}/api/webhooks/mercado-libre${secret}`,
    SANDBOX_PUBLIC_URL: sandboxUrl(settings, sandboxPort),
    SANDBOX_HOST: isLocal(settings) ? "127.0.0.1" : "0.0.0.0",
  };
}

/**
 * Where a person's browser finds the sandbox: on the same host as the application.
 *
 * @param {Settings} settings
 * @param {number} sandboxPort
 */
export function sandboxUrl({ appUrl }, sandboxPort) {
  return `http://${appUrl ? new URL(appUrl).hostname : "localhost"}:${sandboxPort}`;
}

/**
 * Whether only this machine is meant to reach the application.
 *
 * @param {Settings} settings
 */
export function isLocal({ appUrl }) {
  return !appUrl || ["localhost", "127.0.0.1", "[::1]"].includes(new URL(appUrl).hostname);
}

/**
 * @param {string} name
 * @param {string | undefined} text
 */
function readPort(name, text) {
  if (text === undefined) return undefined;
  const port = Number(text);
  if (!/^\d+$/.test(text) || port < 1 || port > 65_535)
    throw new Failure(`${name} must be a port from 1 to 65535, not "${text}".`);
  return port;
}

/**
 * @param {string} name
 * @param {string | undefined} text
 */
function readUrl(name, text) {
  if (text === undefined) return undefined;
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new Failure(`${name} must be an address such as https://mostrador.example.com, not "${text}".`);
  }
  return text.replace(/\/+$/, "");
}
