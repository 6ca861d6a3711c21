import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { Failure, isDiskFull } from "./failure.mjs";
import { isPortFree } from "./ports.mjs";
import { canUse, chooseAccount, makePrivateDirectory, preparePostgres, STATE_DIRECTORY } from "./postgres-binaries.mjs";
import { commandOf, isAlive, signal, waitUntil } from "./processes.mjs";

const DATABASE = "mostrador";
const FIRST_PORT = 54_320;

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
 * A server left over from a run that was killed is stopped first. The server stops by itself when this process dies.
 * Throws a Failure with one line for the person when it does not come up.
 *
 * @param {{ dataDir: string, fsync?: boolean, port?: number }} options fsync off only for data nobody will miss
 * @returns {Promise<RunningDatabase>}
 */
export async function startDatabase({ dataDir, fsync = true, port }) {
  const directory = resolve(dataDir);
  mkdirSync(join(directory, "logs"), { recursive: true, mode: 0o700 });
  const log = join(directory, "logs", "postgres.log");
  const cluster = locateCluster(directory);
  const account = chooseAccount(cluster);
  const native = preparePostgres(account);

  const server = { cluster, account, log, bin: (/** @type {string} */ name) => join(native, "bin", name), fsync };
  await stopLeftover(server);
  if (!existsSync(join(cluster, "PG_VERSION"))) createCluster(server);
  return launch(server, port);
}

/**
 * Where the cluster is: inside the data directory, unless the account that Postgres must run as cannot enter it. Then it is in
 * the system's state directory and a file says where, so that deleting the data directory still means a new beginning.
 *
 * @param {string} dataDir
 */
function locateCluster(dataDir) {
  const usual = join(dataDir, "postgres");
  const pointer = join(dataDir, "postgres.path");
  if (existsSync(usual)) return usual;
  if (existsSync(pointer)) return readFileSync(pointer, "utf8").trim();
  const account = chooseAccount(usual);
  if (account) chmodSync(dataDir, statSync(dataDir).mode | 0o111);
  if (canUse(dataDir, "x", account)) return usual;

  const elsewhere = join(STATE_DIRECTORY, randomBytes(6).toString("hex"), "postgres");
  writeFileSync(pointer, `${elsewhere}\n`);
  return elsewhere;
}

/** @typedef {{ cluster: string, account: import("./postgres-binaries.mjs").Account, log: string, bin: (name: string) => string, fsync: boolean }} Server */

/**
 * Creates the cluster beside its place and moves it there whole: a start that dies half-way leaves nothing that looks finished.
 *
 * @param {Server} server
 */
function createCluster({ cluster, account, bin, fsync }) {
  const draft = `${cluster}.draft`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(join(cluster, ".."), { recursive: true, mode: 0o755 });
  makePrivateDirectory(draft, account);
  try {
    // The builtin locale is the same everywhere; without it a container that sets no LANG gets SQL_ASCII.
    run(
      bin("initdb"),
      [
        "-D",
        draft,
        "--username=postgres",
        "--auth=trust",
        "--encoding=UTF8",
        "--locale=C",
        "--locale-provider=builtin",
        "--builtin-locale=C.UTF-8",
        "--no-instructions",
        ...(fsync ? [] : ["--no-sync"]),
      ],
      account,
    );
    // The package has no psql; single-user mode creates the database without any client.
    run(bin("postgres"), ["--single", "-D", draft, "template1"], account, `create database ${DATABASE}\n`);
    renameSync(draft, cluster);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    throw error;
  }
}

/**
 * @param {Server} server
 * @param {number | undefined} fixedPort
 * @returns {Promise<RunningDatabase>}
 */
async function launch(server, fixedPort) {
  const { cluster, account, log, bin, fsync } = server;
  let port = fixedPort ?? FIRST_PORT;
  const deadline = Date.now() + 60_000;
  for (;;) {
    while (!fixedPort && !(await isPortFree(port))) port++;
    const from = existsSync(log) ? statSync(log).size : 0;
    const output = openSync(log, "a", 0o600);
    const child = spawn(bin("postgres"), ["-D", cluster, ...settings({ port, fsync })], {
      ...account,
      cwd: cluster,
      env: cleanEnvironment(),
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

    if (pid && (await isReady(cluster, pid))) {
      return { url: urlOf(port), port, pid, ended, stop };

      async function stop() {
        child.ref();
        run(bin("pg_ctl"), ["stop", "-D", cluster, "-m", "fast", "-t", "20"], account, "", { mayFail: true });
        if (isAlive(pid)) signal(pid, "SIGQUIT");
        await ended;
      }
    }

    const said = existsSync(log) ? readFileSync(log, "utf8").slice(from) : "";
    const patient = Date.now() < deadline;
    // Backends of a server that was killed take a moment to notice; the port may have been taken since we looked.
    if (patient && /pre-existing shared memory block|could not be locked|is still in use/.test(said))
      await waitUntil(() => false, 200);
    else if (patient && !fixedPort && /Address already in use/.test(said)) port++;
    else throw new Failure(refusal(said, log));
  }
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
 * True when the server accepts connections, false when it ended before that.
 *
 * @param {string} cluster
 * @param {number} pid
 */
async function isReady(cluster, pid) {
  const isUp = () => {
    const postmaster = readPostmaster(cluster);
    return postmaster.pid === pid && postmaster.status === "ready";
  };
  await waitUntil(() => isUp() || !isAlive(pid), 60_000);
  return isUp() && isAlive(pid);
}

/**
 * The address of the database that some other process keeps running under a data directory, if one does.
 *
 * @param {string} dataDir
 * @returns {string | undefined}
 */
export function findDatabase(dataDir) {
  const { pid, port, status } = readPostmaster(locateCluster(resolve(dataDir)));
  return status === "ready" && isAlive(pid) ? urlOf(port) : undefined;
}

/** @param {number} port */
const urlOf = (port) => `postgres://postgres@127.0.0.1:${port}/${DATABASE}`;

/** @param {Server} server */
async function stopLeftover({ cluster, account, bin }) {
  const { pid } = readPostmaster(cluster);
  if (!pid || !isAlive(pid)) return;
  const command = commandOf(pid);
  if (command && !command.includes("postgres")) {
    // The pid belongs to another program by now. Postgres would believe that it still runs and refuse to start.
    rmSync(join(cluster, "postmaster.pid"), { force: true });
    return;
  }
  run(bin("pg_ctl"), ["stop", "-D", cluster, "-m", "fast", "-t", "20"], account, "", { mayFail: true });
  if (await waitUntil(() => !isAlive(pid), 500)) return;
  signal(pid, "SIGQUIT");
  if (!(await waitUntil(() => !isAlive(pid), 5_000)))
    throw new Failure(`A database of an earlier run does not stop: end process ${pid}.`);
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
  // A pipe of a child process is a socket; it must not keep our own process alive.
  if (keeper.stdin && "unref" in keeper.stdin && typeof keeper.stdin.unref === "function") keeper.stdin.unref();
  return keeper;
}

/** @param {string} cluster */
function readPostmaster(cluster) {
  try {
    const lines = readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n");
    return { pid: Number(lines[0]), port: Number(lines[3]), status: (lines[7] ?? "").trim() };
  } catch {
    return { pid: 0, port: 0, status: "" };
  }
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {import("./postgres-binaries.mjs").Account} account
 * @param {string} input
 * @param {{ mayFail?: boolean }} options
 */
function run(program, args, account, input = "", { mayFail = false } = {}) {
  const result = spawnSync(program, args, { ...account, cwd: "/", env: cleanEnvironment(), input, encoding: "utf8" });
  if (mayFail || (result.status === 0 && !/^(FATAL|ERROR|PANIC):/m.test(result.stderr))) return;
  throw new Failure(refusal(`${result.stderr ?? ""}\n${result.error?.message ?? ""}`, program));
}

/** Settings of the person's own Postgres tools (PGPORT, PGOPTIONS and so on) are not meant for this server. */
function cleanEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("PG")));
}

/**
 * @param {string} output
 * @param {string} source
 */
function refusal(output, source) {
  if (isDiskFull(output)) return "The disk is full: free some space and start again.";
  const lines = output.split("\n").filter((line) => line.trim());
  const reason = lines.findLast((line) => /FATAL|PANIC|error/i.test(line)) ?? lines.at(-1) ?? "it gave no reason";
  return `The embedded database did not start: ${reason.replace(/^.*(FATAL|PANIC|ERROR):\s*/, "").trim()} (${source})`;
}
