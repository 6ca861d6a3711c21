/** How a CSV begins (RFC 4180, UTF-8): with a byte-order mark, so that spreadsheets read accents. */
export const CSV_START = "\ufeff";

/** One row. Every cell that a spreadsheet would take for a formula starts with an apostrophe. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(cell).join(",")}\r\n`;

const cell = (value: string) => `"${(FORMULA.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;

// Also behind blanks and invisible characters, and in the full-width forms that some spreadsheets take for the plain ones.
const FORMULA = /^[\p{C}\p{Z}]*[=+\-@＝＋－＠|%]|^[\t\r\n]/u;
