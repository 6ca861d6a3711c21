/**
 * Reads JSON without losing digits: an integer beyond 2^53 becomes a string of its digits. The null character, which
 * Postgres cannot store, becomes U+FFFD. Returns undefined when the text is not JSON, so it never throws.
 */
export function parseJson(text: string): unknown {
  try {
    // Parsed first as it stands: on JSON known to be well formed, the rewriting below runs in linear time.
    const plain: unknown = JSON.parse(text);
    return NEEDS_CARE.test(text) ? JSON.parse(text.replace(STRING_OR_NUMBER, keepExact)) : plain;
  } catch {
    return undefined;
  }
}

const NEEDS_CARE = /\d{16}|\\u0000/;

// Strings are matched whole so that digits inside them are never taken for a number.
const STRING_OR_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/g;

function keepExact(token: string): string {
  if (token.startsWith('"')) return token.replace(/\\(?:u0000|.)/g, (pair) => (pair === "\\u0000" ? "\\ufffd" : pair));
  return /^-?\d+$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"${token}"` : token;
}
