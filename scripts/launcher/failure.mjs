/** A fault that the person at the terminal can mend. Its message is one line, printed without a stack. */
export class Failure extends Error {}

/**
 * The one line to print for any error: a full disk and a broken network are named, whatever they interrupted.
 *
 * @param {unknown} error
 * @returns {string}
 */
export function explain(error) {
  const text = error instanceof Error ? `${codeOf(error)} ${error.message}` : String(error);
  if (isDiskFull(text)) return "The disk is full: free some space and start again.";
  if (error instanceof Failure) return error.message;
  return `Unexpected fault: ${error instanceof Error ? (error.stack ?? error.message) : text}`;
}

/**
 * Whether a program's output or an error's text speaks of a full disk.
 *
 * @param {string} text
 */
export function isDiskFull(text) {
  return /ENOSPC|No space left on device|EDQUOT|Disk quota exceeded/i.test(text);
}

/**
 * Whether a program's output speaks of a network that cannot be reached.
 *
 * @param {string} text
 */
export function isOffline(text) {
  return /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT/.test(text);
}

/** @param {Error} error */
const codeOf = (error) => ("code" in error ? String(error.code) : "");
