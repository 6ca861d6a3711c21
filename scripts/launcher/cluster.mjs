import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { runPostgres } from "./postgres.mjs";
import { canUse, chooseAccount, STATE_DIRECTORY } from "./postgres-binaries.mjs";

/** The one database of the cluster. */
export const DATABASE = "mostrador";

/**
 * Where the cluster is: inside the data directory, unless the account that Postgres must run as cannot enter it. Then it is in
 * the system's state directory and a file says where, so that deleting the data directory still means a new beginning.
 *
 * @param {string} dataDir
 */
export function locateCluster(dataDir) {
  const usual = join(dataDir, "postgres");
  const pointer = join(dataDir, "postgres.path");
  if (existsSync(usual)) return usual;
  if (existsSync(pointer)) return readFileSync(pointer, "utf8").trim();
  if (!existsSync(dataDir)) return usual;
  const account = chooseAccount(usual);
  if (account) chmodSync(dataDir, statSync(dataDir).mode | 0o111);
  if (canUse(dataDir, "x", account)) return usual;

  const elsewhere = join(STATE_DIRECTORY, randomBytes(6).toString("hex"), "postgres");
  writeFileSync(pointer, `${elsewhere}\n`);
  return elsewhere;
}

/**
 * Creates the cluster unless it exists: beside its place and then moved there whole, so that a start that dies half-way leaves
 * nothing that looks finished.
 *
 * @param {import("./postgres.mjs").Server} server
 */
export function ensureCluster(server) {
  const { cluster, account, fsync } = server;
  if (existsSync(join(cluster, "PG_VERSION"))) return;
  const draft = `${cluster}.draft`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(join(cluster, ".."), { recursive: true, mode: 0o755 });
  mkdirSync(draft, { mode: 0o700 });
  if (account) chownSync(draft, account.uid, account.gid);
  // The builtin locale is the same everywhere; without it a container that sets no LANG gets SQL_ASCII.
  const text = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
  const access = ["--username=postgres", "--auth=trust"];
  try {
    runPostgres(server, "initdb", [
      "-D",
      draft,
      ...text,
      ...access,
      "--no-instructions",
      ...(fsync ? [] : ["--no-sync"]),
    ]);
    // The package has no psql; single-user mode creates the database without any client.
    runPostgres(server, "postgres", ["--single", "-D", draft, "template1"], `create database ${DATABASE}\n`);
    renameSync(draft, cluster);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
}

/**
 * What Postgres itself notes about the server that runs, or ran, on a cluster: its lock file has the status in line 8.
 *
 * @param {string} cluster
 */
export function readPostmaster(cluster) {
  try {
    const lines = readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(lines[0]), port: Number(lines[3]), isReady: lines[7]?.trim() === "ready" };
  } catch {
    return { pid: 0, port: 0, isReady: false };
  }
}
