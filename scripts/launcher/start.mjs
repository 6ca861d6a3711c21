import { join } from "node:path";
import { bringUp } from "./bring-up.mjs";
import { killChildren } from "./children.mjs";
import { withEnvFile } from "./env-file.mjs";
import { explain, Failure } from "./failure.mjs";
import { takeLock } from "./lock.mjs";
import { watchParent } from "./parent.mjs";
import { ROOT, readSettings } from "./settings.mjs";

/**
 * Brings everything up and keeps it up until it is told to stop. Whatever goes wrong before ends the process with one line.
 *
 * @param {{ isDev?: boolean }} [options] isDev: the development server instead of a build
 */
export async function start({ isDev = false } = {}) {
  /** @type {import("./bring-up.mjs").Parts} */
  const parts = {};
  let isClosing = false;

  const close = async (/** @type {number} */ code) => {
    if (isClosing) return killChildren(); // The second Ctrl-C: no more patience.
    isClosing = true;
    await parts.web?.stop();
    await parts.worker?.stop();
    await parts.sandbox?.stop();
    killChildren();
    await parts.database?.stop();
    parts.lock?.release();
    process.exit(code);
  };
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(name, () => close(0));
  // A terminal that was closed takes no more lines; that is no reason to fall.
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => {});
  watchParent(() => close(0));

  try {
    const settings = readSettings(withEnvFile(join(ROOT, ".env"), process.env));
    const lock = await takeLock(join(settings.dataDir, "lock"), "npm start");
    if ("holder" in lock) return sayWhoRuns(lock.holder);
    parts.lock = lock;
    await bringUp({ settings, lock, parts, isDev, isClosing: () => isClosing });
  } catch (error) {
    if (isClosing) return;
    console.error(explain(error));
    await close(1);
  }
}

/** @param {import("./lock.mjs").Holder} holder */
function sayWhoRuns({ program, pid, url }) {
  if (url) console.log(`Mostrador is already running at ${url} (process ${pid}).`);
  else if (program === "npm start") console.log(`Mostrador is already starting (process ${pid}).`);
  else throw new Failure(`${program} (process ${pid}) is using this data directory: let it finish and start again.`);
  process.exit(0);
}
