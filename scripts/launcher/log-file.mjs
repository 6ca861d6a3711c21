import { closeSync, mkdirSync, openSync, renameSync, statSync, writeSync } from "node:fs";
import { dirname } from "node:path";

const BYTES_MAX = 20_000_000;

/**
 * A log that grows to 20 MB and then begins anew, with one older part beside it.
 *
 * A full disk must not end the program whose log it is: what cannot be written is dropped, and `onLoss` hears of it once.
 *
 * @param {string} file
 * @param {(error: unknown) => void} onLoss
 */
export function openLog(file, onLoss) {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  let handle = openSync(file, "a", 0o600);
  let bytes = statSync(file).size;
  let isLosing = false;
  return {
    /** @param {string} text */
    write(text) {
      try {
        if (bytes > BYTES_MAX) {
          closeSync(handle);
          renameSync(file, `${file}.1`);
          handle = openSync(file, "a", 0o600);
          bytes = 0;
        }
        bytes += writeSync(handle, text);
        isLosing = false;
      } catch (error) {
        if (!isLosing) onLoss(error);
        isLosing = true;
      }
    },
    close: () => closeSync(handle),
  };
}
