import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { birthOf, isAlive } from "./processes.mjs";

/**
 * @typedef {object} Holder
 * @property {number} pid
 * @property {string} birth
 * @property {string} program what the person typed, such as `npm start`
 * @property {string} [url]
 * @property {number} [port]
 * @property {number} [sandboxPort]
 * @property {{ name: string, pid: number, birth: string }[]} [children]
 */

/**
 * Takes a lock file, also from a holder that is dead; then `previous` says what it left behind.
 *
 * @param {string} file
 * @param {string} program
 * @returns {Promise<{ holder: Holder } | { previous: Holder | undefined, describe: (more: Partial<Holder>) => void, release: () => void }>}
 */
export async function takeLock(file, program) {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  const mine = { pid: process.pid, birth: birthOf(process.pid), program };
  const previous = readHolder(file);
  if (previous && isRunning(previous)) return { holder: previous };
  if (previous) rmSync(file, { force: true });
  try {
    writeFileSync(file, JSON.stringify(mine), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
  }
  // Two may have found the same dead holder; whoever's name stands after a moment has it.
  if (previous) await wait(100);
  const holder = readHolder(file);
  if (holder && (holder.pid !== mine.pid || holder.birth !== mine.birth)) return { holder };

  return {
    previous,
    describe(more) {
      Object.assign(mine, more);
      writeFileSync(`${file}.${mine.pid}`, JSON.stringify(mine), { mode: 0o600 });
      renameSync(`${file}.${mine.pid}`, file);
    },
    release() {
      if (readHolder(file)?.pid === mine.pid) rmSync(file, { force: true });
    },
  };
}

/**
 * Who holds the lock now, if anybody alive does.
 *
 * @param {string} file
 * @returns {Holder | undefined}
 */
export function findHolder(file) {
  const holder = readHolder(file);
  return holder && isRunning(holder) ? holder : undefined;
}

/**
 * Does the work while no other process on this machine does the same in this checkout; waits for its turn.
 *
 * @template T
 * @param {string} root
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inTurn(root, name, work) {
  const checkout = createHash("sha256").update(`${root}:${process.getuid?.()}`).digest("hex").slice(0, 12);
  const file = join(tmpdir(), `mostrador-${checkout}-${name}.lock`);
  for (;;) {
    const lock = await takeLock(file, name);
    if ("holder" in lock) {
      await wait(250);
      continue;
    }
    try {
      return await work();
    } finally {
      lock.release();
    }
  }
}

/** @param {Pick<Holder, "pid" | "birth">} process */
export const isRunning = ({ pid, birth }) => isAlive(pid) && birthOf(pid) === birth;

/**
 * @param {string} file
 * @returns {Holder | undefined}
 */
function readHolder(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
