import { spawnSync } from "node:child_process";
import { Failure, isDiskFull } from "./failure.mjs";

/** @typedef {{ uid: number, gid: number } | undefined} Account the account Postgres runs as; undefined: our own */

/**
 * Where a server's files are and how its programs are run.
 *
 * @typedef {object} Server
 * @property {string} cluster its data directory
 * @property {Account} account
 * @property {string} log
 * @property {(name: string) => string} bin the path of a program
 * @property {boolean} fsync
 */

/**
 * Runs one of Postgres's programs to its end. Throws a Failure with the reason it gave.
 *
 * @param {Pick<Server, "account" | "bin">} server
 * @param {string} program
 * @param {string[]} args
 * @param {string} [input]
 */
export function runPostgres({ account, bin }, program, args, input = "") {
  const options = { ...account, cwd: "/", env: postgresEnvironment(), input, encoding: /** @type {const} */ ("utf8") };
  const { status, stderr, error } = spawnSync(bin(program), args, options);
  // Single-user mode ends with 0 also when a statement failed.
  if (status === 0 && !/^(FATAL|ERROR|PANIC):/m.test(stderr)) return;
  throw new Failure(databaseRefusal(`${stderr ?? ""}\n${error?.message ?? ""}`, bin(program)));
}

/** Settings of the person's own Postgres tools (PGPORT, PGOPTIONS and so on) are not meant for this server. */
export function postgresEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("PG")));
}

/**
 * The one line for a database that did not come up.
 *
 * @param {string} output what Postgres printed
 * @param {string} source where the rest can be read
 */
export function databaseRefusal(output, source) {
  if (isDiskFull(output)) return "The disk is full: free some space and start again.";
  const lines = output.split("\n").filter((line) => line.trim());
  const reason = lines.findLast((line) => /FATAL|PANIC|error/i.test(line)) ?? lines.at(-1) ?? "it gave no reason";
  return `The embedded database did not start: ${reason.replace(/^.*(FATAL|PANIC|ERROR):\s*/, "").trim()} (${source})`;
}
