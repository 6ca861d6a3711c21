import { CSV_START, csvLine } from "@/lib/csv";
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
  return [COLUMNS, ...rows].reduce((text, row) => text + csvLine(row), CSV_START);
}
