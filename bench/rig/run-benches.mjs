import { readdirSync } from "node:fs";
import { join } from "node:path";
import { killChildren, talkTo } from "../../scripts/launcher/children.mjs";
import { explain, Failure } from "../../scripts/launcher/failure.mjs";
import { takeLock } from "../../scripts/launcher/lock.mjs";
import { ROOT } from "../../scripts/launcher/settings.mjs";
import { buildCopy, COPY, programOf } from "./build-copy.mjs";

/**
 * Builds the copy that is measured and runs the named benches, or all, one after the other: each has the machine to itself.
 * One that fails does not keep the others from running; the exit code tells.
 *
 * @param {string[]} wished
 */
export async function runBenches(wished) {
  try {
    const known = listBenches();
    const unknown = wished.find((name) => !known.includes(name));
    if (unknown) throw new Failure(`There is no bench "${unknown}": choose from ${known.join(", ")}.`);
    const lock = await takeLock(join(COPY, "..", "bench.lock"), "npm run bench");
    if ("holder" in lock) throw new Failure(`Another bench is running (process ${lock.holder.pid}).`);
    const chosen = wished.length > 0 ? wished : known;
    await buildCopy(known, say);
    for (const name of chosen) {
      say(`# ${name}`);
      // Only the copy's own launcher knows that its root is the copy.
      const code = await talkTo([programOf(name)], { env: process.env, cwd: COPY });
      if (code !== 0) process.exitCode = 1;
    }
    lock.release();
  } catch (error) {
    say(explain(error));
    process.exitCode = 1;
  }
  killChildren();
  process.exit();
}

/** Every script that lies beside run.mjs. */
const listBenches = () =>
  readdirSync(join(ROOT, "bench"))
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.replace(/\.ts$/, ""));

/** @param {string} line */
const say = (line) => console.error(line);
