import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { setTimeout as wait } from "node:timers/promises";
import { openLog } from "./log-file.mjs";
import { watchParent } from "./parent.mjs";
import { birthOf, signal } from "./processes.mjs";

const LEASH = new URL("./leash.mjs", import.meta.url).href;
const CALM_MS = 60_000;

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

/**
 * Starts Node with a program that ends when we end. In a group of its own, so that Ctrl-C reaches us alone and we choose the
 * order of stopping; only a program that talks with the person stays in ours.
 *
 * @param {string[]} args
 * @param {{ env: Record<string, string | undefined>, cwd: string, talks?: boolean }} options
 */
export function startNode(args, { env, cwd, talks = false }) {
  const child = spawn(process.execPath, ["--import", LEASH, ...args], {
    cwd,
    env: { ...env, MOSTRADOR_LEASH: String(process.pid) },
    detached: !talks,
    windowsHide: true,
    stdio: talks ? ["inherit", "inherit", "inherit", "ipc"] : ["ignore", "pipe", "pipe", "ipc"],
  });
  running.add(child);
  child.once("exit", () => running.delete(child));
  return child;
}

/**
 * Runs a program to its end and returns what it printed.
 *
 * @param {string[]} args
 * @param {{ env: Record<string, string | undefined>, cwd: string, talks?: boolean, onOutput?: (text: string) => void }} options
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runNode(args, { onOutput, ...options }) {
  const child = startNode(args, options);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding("utf8").on("data", (text) => {
      output += text;
      onOutput?.(text);
    });
  }
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs a program that has the terminal to itself and returns its exit code. It hears Ctrl-C by itself.
 *
 * @param {string[]} args
 * @param {{ env: Record<string, string | undefined>, cwd: string }} options
 * @returns {Promise<number>}
 */
export function talkTo(args, options) {
  const child = startNode(args, { ...options, talks: true });
  process.on("SIGINT", () => {});
  for (const name of /** @type {const} */ (["SIGTERM", "SIGHUP"])) process.on(name, () => child.kill(name));
  watchParent(() => child.kill("SIGTERM"));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code ?? 1));
  });
}

/** Asks everything that was started and still runs to finish, with what it started in turn. */
export function askChildrenToEnd() {
  for (const { pid } of running) if (pid) signal(-pid, "SIGTERM");
}

/** Ends everything that was started and still runs, without asking. */
export function killChildren() {
  for (const { pid } of running) if (pid) signal(-pid, "SIGKILL");
}

/**
 * @typedef {object} Service
 * @property {string} name
 * @property {string} log its file
 * @property {() => { name: string, pid: number, birth: string } | undefined} identity of the process that runs now
 * @property {() => Promise<void>} stop asks, waits for the grace and then insists
 * @property {Promise<string>} firstEnd how the first process ended, if it did
 */

/**
 * Keeps a program running: writes its log, shows its errors, starts it again with growing pauses when it ends by itself.
 *
 * @param {object} service
 * @param {string} service.name
 * @param {string[]} service.args
 * @param {Record<string, string | undefined>} service.env
 * @param {string} service.cwd
 * @param {string} service.log
 * @param {number} service.graceMs
 * @param {(line: string) => void} service.say
 * @param {() => void} service.onRestart
 * @returns {Service}
 */
export function keepRunning({ name, args, env, cwd, log: logFile, graceMs, say, onRestart }) {
  const log = openLog(logFile, () => say(`${name}: the log cannot be written, is the disk full?`));
  let isStopping = false;
  let pauseMs = 500;
  /** @type {import("node:child_process").ChildProcess} */
  let child;
  /** @type {Promise<void>} */
  let ended;
  /** @type {(how: string) => void} */
  let tellFirstEnd;
  /** @type {Promise<string>} */
  const firstEnd = new Promise((resolve) => {
    tellFirstEnd = resolve;
  });

  const start = () => {
    const startedAt = Date.now();
    child = startNode(args, { env, cwd });
    for (const stream of [child.stdout, child.stderr]) {
      if (!stream) continue;
      createInterface({ input: stream }).on("line", (line) => {
        log.write(`${line}\n`);
        const error = stream === child.stderr ? line : errorIn(line);
        if (error && !isStopping) say(`${name}: ${error}`);
      });
    }
    ended = new Promise((resolve) => {
      child.once("error", () => resolve());
      child.once("exit", async (code, by) => {
        resolve();
        const how = by ? `was ended by ${by}` : `ended with code ${code}`;
        tellFirstEnd(how);
        if (isStopping) return;
        if (Date.now() - startedAt > CALM_MS) pauseMs = 500;
        say(`${name} ${how}; starting it again`);
        await wait(pauseMs);
        pauseMs = Math.min(pauseMs * 2, 30_000);
        if (isStopping) return;
        start();
        onRestart();
      });
    });
  };
  start();

  return {
    name,
    log: logFile,
    firstEnd,
    identity: () => (child.pid ? { name, pid: child.pid, birth: birthOf(child.pid) } : undefined),
    async stop() {
      isStopping = true;
      const { pid } = child;
      if (!pid || child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGTERM");
      const isPatient = new AbortController();
      await Promise.race([ended, wait(graceMs, undefined, { signal: isPatient.signal }).catch(() => {})]);
      isPatient.abort();
      signal(-pid, "SIGKILL");
      await ended;
    },
  };
}

/**
 * The message of a structured log line that reports an error, for the terminal; the rest is in the file.
 *
 * @param {string} line
 * @returns {string | undefined}
 */
export function errorIn(line) {
  if (!line.startsWith("{")) return undefined;
  try {
    const { level, msg, err } = JSON.parse(line);
    if (level < 50) return undefined;
    return [msg, err?.message].filter(Boolean).join(": ") || "error without a message";
  } catch {
    return undefined;
  }
}
