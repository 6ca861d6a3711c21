import { spawn } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { DATABASE, ensureCluster, locateCluster, readPostmaster } from "./cluster.mjs";
import { Failure } from "./failure.mjs";
import { isPortFree } from "./ports.mjs";
import { databaseRefusal, postgresEnvironment, runPostgres } from "./postgres.mjs";
import { chooseAccount, preparePostgres } from "./postgres-binaries.mjs";
import { commandOf, isAlive, signal, waitUntil } from "./processes.mjs";

const FIRST_PORT = 54_320;
const LOG_BYTES_MAX = 20_000_000;

/** @typedef {import("./postgres.mjs").Server} Server */

/**
 * @typedef {object} RunningDatabase
 * @property {string} url of the database `mostrador`, as its superuser
 * @property {number} port on 127.0.0.1
 * @property {number} pid of the postmaster
 * @property {Promise<void>} ended settles when the postmaster is gone, for whatever reason
 * @property {() => Promise<void>} stop fast shutdown; resolves when the postmaster is gone
 */

/**
 * Starts the Postgres that lives under a data directory, creating the cluster the first time.
 *
 * A server left over from a run that was killed is stopped first: ours then has this run's settings and ends with this process,
 * however that ends. Throws a Failure with one line for the person when it does not come up.
 *
 * @param {{ dataDir: string, fsync?: boolean, port?: number }} options fsync off only for data nobody will miss
 * @returns {Promise<RunningDatabase>}
 */
export async function startDatabase({ dataDir, fsync = true, port }) {
  const directory = resolve(dataDir);
  mkdirSync(join(directory, "logs"), { recursive: true, mode: 0o700 });
  const cluster = locateCluster(directory);
  const account = chooseAccount(cluster);
  const native = preparePostgres(account);
  const log = join(directory, "logs", "postgres.log");
  const bin = (/** @type {string} */ name) => join(native, "bin", name);
  const server = { cluster, account, log, bin, fsync };

  if (existsSync(log) && statSync(log).size > LOG_BYTES_MAX) renameSync(log, `${log}.1`);
  await stopLeftover(server);
  ensureCluster(server);
  return launch(server, port);
}

/**
 * The address of the database that some other process keeps running under a data directory, if one does.
 *
 * @param {string} dataDir
 * @returns {string | undefined}
 */
export function findDatabase(dataDir) {
  const { pid, port, isReady } = readPostmaster(locateCluster(resolve(dataDir)));
  return isReady && isAlive(pid) ? urlOf(port) : undefined;
}

/** @param {number} port */
const urlOf = (port) => `postgres://postgres@127.0.0.1:${port}/${DATABASE}`;

/** @param {Server} server */
async function stopLeftover(server) {
  const { pid } = readPostmaster(server.cluster);
  if (!pid || !isAlive(pid)) return;
  const command = commandOf(pid);
  if (command && !command.includes("postgres")) {
    // The pid belongs to another program by now. Postgres would believe that it still runs and refuse to start.
    rmSync(join(server.cluster, "postmaster.pid"), { force: true });
    return;
  }
  await stopServer(server, pid);
  if (!(await waitUntil(() => !isAlive(pid), 5_000))) {
    throw new Failure(`A database of an earlier run does not stop: end process ${pid}.`);
  }
}

/**
 * Fast shutdown, and a crash when that takes too long: Postgres recovers from one.
 *
 * @param {Server} server
 * @param {number} pid
 */
async function stopServer(server, pid) {
  try {
    runPostgres(server, "pg_ctl", ["stop", "-D", server.cluster, "-m", "fast", "-t", "20"]);
  } catch {
    signal(pid, "SIGQUIT");
  }
}

/**
 * @param {Server} server
 * @param {number | undefined} fixedPort
 * @returns {Promise<RunningDatabase>}
 */
async function launch(server, fixedPort) {
  const { cluster, log } = server;
  const deadline = Date.now() + 60_000;
  let port = fixedPort ?? FIRST_PORT;
  for (;;) {
    while (!fixedPort && !(await isPortFree(port))) port++;
    const from = existsSync(log) ? statSync(log).size : 0;
    const { child, pid, ended } = spawnServer(server, port);
    const isUp = () => readPostmaster(cluster).pid === pid && readPostmaster(cluster).isReady;
    await waitUntil(() => isUp() || !isAlive(pid), 60_000);
    if (isUp()) {
      const stop = async () => {
        child.ref();
        await stopServer(server, pid);
        await ended;
      };
      return { url: urlOf(port), port, pid, ended, stop };
    }

    const said = readFileSync(log, "utf8").slice(from);
    // Backends of a server that was killed take a moment to notice; and somebody may have taken the port since we looked.
    if (Date.now() < deadline && /shared memory block .* still in use/.test(said)) await wait(200);
    else if (Date.now() < deadline && !fixedPort && /Address already in use/.test(said)) port++;
    else throw new Failure(databaseRefusal(said, log));
  }
}

/**
 * @param {Server} server
 * @param {number} port
 */
function spawnServer({ cluster, account, log, bin, fsync }, port) {
  const output = openSync(log, "a", 0o600);
  const child = spawn(bin("postgres"), ["-D", cluster, ...settings({ port, fsync })], {
    ...account,
    cwd: cluster,
    env: postgresEnvironment(),
    // Its own group, so that Ctrl-C reaches us alone and we stop it last.
    detached: true,
    stdio: ["ignore", output, output],
  });
  closeSync(output);
  child.unref();
  const pid = child.pid ?? 0;
  const keeper = pid ? keepWithin(pid) : undefined;
  const ended = new Promise((/** @type {(_: void) => void} */ done) => {
    child.once("error", () => done());
    child.once("exit", () => {
      keeper?.kill("SIGKILL"); // Its number may soon belong to another process.
      done();
    });
  });
  return { child, pid, ended };
}

/** @param {{ port: number, fsync: boolean }} options */
function settings({ port, fsync }) {
  const values = {
    port,
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: 200,
    timezone: "UTC",
    log_timezone: "UTC",
    ...(fsync ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
  };
  return Object.entries(values).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
}

/**
 * Stops the server when this process dies without having done so: the pipe closes with the process, however it ended.
 *
 * @param {number} pid
 */
function keepWithin(pid) {
  if (process.platform === "win32") return undefined;
  const keeper = spawn("/bin/sh", ["-c", 'read -r _; kill -INT "$0"', String(pid)], {
    cwd: "/",
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  keeper.unref();
  // The pipe is a socket to us; it must not keep our own process alive.
  if ("unref" in keeper.stdin && typeof keeper.stdin.unref === "function") keeper.stdin.unref();
  return keeper;
}
