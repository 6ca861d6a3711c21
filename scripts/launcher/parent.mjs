import { commandOf, isAlive, parentOf } from "./processes.mjs";

/**
 * Calls back once npm is gone. A signal to npm reaches only the shell between it and us, so we would never hear of it.
 *
 * Without npm there is nothing to watch: a program put in the background may well outlive the shell that started it.
 *
 * @param {() => void} onGone
 */
export function watchParent(onGone) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const npm = /^\S*sh -c /.test(commandOf(parent)) ? parentOf(parent) : 0;
  const timer = setInterval(() => {
    if (process.ppid === parent && (npm <= 1 || isAlive(npm))) return;
    clearInterval(timer);
    onGone();
  }, 1_000);
  timer.unref();
}
