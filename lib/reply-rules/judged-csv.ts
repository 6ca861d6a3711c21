import type { JudgedText } from "./judge-sent";

const COLUMNS = ["source", "id", "name", "author", "at", "verdict", "kinds", "warnings", "text"] as const;

/**
 * Judged texts as CSV (RFC 4180, UTF-8 with a byte-order mark so that spreadsheets read accents). Every cell that a
 * spreadsheet would take for a formula starts with an apostrophe.
 */
export function judgedCsv(texts: readonly JudgedText[]): string {
  const rows = texts.map(({ source, id, name, authorName, at, verdict, kinds, warnings, text }) => [
    source,
    id,
    name ?? "",
    authorName ?? "",
    at?.toISOString() ?? "",
    verdict,
    kinds.join(" "),
    warnings.join(" "),
    text,
  ]);
  return `\ufeff${[COLUMNS, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

const cell = (value: string) => `"${(FORMULA.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;

// Also behind blanks and invisible characters, and in the full-width forms that some spreadsheets take for the plain ones.
const FORMULA = /^[\p{C}\p{Z}]*[=+\-@＝＋－＠|%]|^[\t\r\n]/u;
