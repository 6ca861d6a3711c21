import { randomBytes, randomInt } from "node:crypto";
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from "node:fs";
import { join } from "node:path";
import { Failure } from "./failure.mjs";

const base64Key = () => randomBytes(32).toString("base64");

/** @type {Record<string, () => string>} */
const GENERATED = {
  NEXTAUTH_SECRET: base64Key,
  ENCRYPTION_KEY: base64Key,
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: base64Key,
  SANDBOX_CLIENT_ID: () => `${randomInt(1, 10)}${digits(15)}`,
  SANDBOX_CLIENT_SECRET: () => randomBytes(24).toString("base64url"),
};

/**
 * The secrets of this installation: from the environment, else from `secrets.json`, else generated and kept there.
 *
 * A file that cannot be read is a Failure: with fresh keys the stored tokens would be lost for good.
 *
 * @param {string} dataDir
 * @param {Record<string, string | undefined>} environment
 * @returns {Record<string, string>}
 */
export function loadSecrets(dataDir, environment) {
  const kept = readKept(dataDir);
  const missing = Object.keys(GENERATED).filter((name) => !environment[name] && !kept[name]);
  const fresh = Object.fromEntries(missing.map((name) => [name, GENERATED[name]?.() ?? ""]));
  if (missing.length > 0) keep(dataDir, fresh);
  const given = Object.fromEntries(
    Object.keys(GENERATED).flatMap((name) => (environment[name] ? [[name, environment[name]]] : [])),
  );
  return { ...kept, ...fresh, ...given };
}

/**
 * The first admin: from the environment, else generated. The first generated password stays in `secrets.json` until it was
 * shown, so that a start that dies between creating the admin and printing the password does not lock the person out.
 *
 * @param {string} dataDir
 * @param {Record<string, string | undefined>} environment
 * @returns {{ email: string, password: string, origin: "environment" | "unseen" | "generated" }}
 */
export function chooseFirstAdmin(dataDir, environment) {
  const kept = readKept(dataDir);
  const email = environment.ADMIN_EMAIL || kept.ADMIN_EMAIL || "admin@mostrador.example";
  if (environment.ADMIN_PASSWORD) return { email, password: environment.ADMIN_PASSWORD, origin: "environment" };
  if (kept.ADMIN_PASSWORD) return { email, password: kept.ADMIN_PASSWORD, origin: "unseen" };

  const password = readablePassword();
  if (!kept.ADMIN_EMAIL) keep(dataDir, { ADMIN_EMAIL: email, ADMIN_PASSWORD: password });
  return { email, password, origin: "generated" };
}

/**
 * Forgets the generated password of the first admin once a person has seen it.
 *
 * @param {string} dataDir
 */
export function forgetAdminPassword(dataDir) {
  if (readKept(dataDir).ADMIN_PASSWORD) keep(dataDir, { ADMIN_PASSWORD: undefined });
}

/** @param {string} dataDir */
function readKept(dataDir) {
  const file = join(dataDir, "secrets.json");
  if (!existsSync(file)) return {};
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    throw new Failure(
      `${file} cannot be read: restore it from a backup, for the stored tokens cannot be opened without it.`,
    );
  }
}

/**
 * @param {string} dataDir
 * @param {Record<string, string | undefined>} changes
 */
function keep(dataDir, changes) {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const file = join(dataDir, "secrets.json");
  const draft = `${file}.${process.pid}`;
  const handle = openSync(draft, "w", 0o600);
  writeSync(handle, `${JSON.stringify({ ...readKept(dataDir), ...changes }, null, 2)}\n`);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(draft, file);
}

/** Four groups of four letters and digits that are hard to confuse: 79 bits. */
function readablePassword() {
  const letters = "abcdefghjkmnpqrstuvwxyz23456789";
  const group = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join("");
  return [group(), group(), group(), group()].join("-");
}

/** @param {number} count */
const digits = (count) => Array.from({ length: count }, () => randomInt(10)).join("");
