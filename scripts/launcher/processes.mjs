import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";

/**
 * Whether a process runs. A zombie counts as dead: nobody may ever collect it in a container without an init.
 *
 * @param {number} pid
 */
export function isAlive(pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, under another account.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
  return !/^[ZX]/.test(statOf(pid)[0] ?? "");
}

/**
 * A word that tells a process from a later one with the same pid: pids are reused after a reboot, and at once in containers.
 * Empty where the system does not say.
 *
 * @param {number} pid
 */
export function birthOf(pid) {
  if (process.platform === "linux") return statOf(pid)[19] ?? "";
  return askPs("lstart=", pid);
}

/**
 * The pid of a process's parent, or 0 where the system does not say.
 *
 * @param {number} pid
 */
export function parentOf(pid) {
  if (process.platform === "linux") return Number(statOf(pid)[1] ?? 0);
  return Number(askPs("ppid=", pid)) || 0;
}

/**
 * The command line of a process, or an empty text where the system does not say.
 *
 * @param {number} pid
 */
export function commandOf(pid) {
  if (process.platform !== "linux") return askPs("command=", pid);
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
  } catch {
    return "";
  }
}

/**
 * Waits until the check holds; false when it still does not after that many milliseconds.
 *
 * @param {() => boolean | Promise<boolean>} check
 * @param {number} timeoutMs
 */
export async function waitUntil(check, timeoutMs) {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    if (await check()) return true;
    if (Date.now() >= deadline) return false;
    await wait(25);
  }
}

/**
 * Sends a signal; a process that is gone already is not an error. A negative pid means its whole group.
 *
 * @param {number} pid
 * @param {NodeJS.Signals} signal
 */
export function signal(pid, signal) {
  try {
    process.kill(pid, signal);
  } catch {
    // Gone already.
  }
}

/**
 * The fields of /proc/<pid>/stat from the state on; the name before them may hold spaces and brackets.
 *
 * @param {number} pid
 * @returns {string[]}
 */
function statOf(pid) {
  if (process.platform !== "linux") return [];
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return [];
  }
}

/**
 * @param {string} column
 * @param {number} pid
 */
function askPs(column, pid) {
  try {
    return execFileSync("ps", ["-o", column, "-p", String(pid)], { encoding: "utf8", stdio: "pipe" }).trim();
  } catch {
    return "";
  }
}
