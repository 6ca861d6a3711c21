import { createInterface } from "node:readline";
import { judgePersonalData } from "../../lib/policy/personal-data";

// Judges JSON lines `{"id","text"}` from standard input; writes one line `{"id","label","kinds","spans"}` for each.
let line = 0;
let failed = false;
for await (const raw of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
  line++;
  if (raw.trim() === "") continue;
  // What Windows tools write at the beginning of a file.
  const message = parse(raw.replace(/^\ufeff/, ""));
  if ("error" in message) {
    failed = true;
    process.stderr.write(`${JSON.stringify({ line, error: message.error })}\n`);
    continue;
  }
  const { verdict, kinds, spans } = judgePersonalData(message.text);
  process.stdout.write(`${JSON.stringify({ id: message.id, label: verdict, kinds, spans })}\n`);
}
// Set rather than called, so that what was written reaches a slow reader.
if (failed) process.exitCode = 1;

function parse(raw: string): { id: string | number; text: string } | { error: string } {
  let row: unknown;
  try {
    row = JSON.parse(raw);
  } catch {
    return { error: "not JSON" };
  }
  if (typeof row !== "object" || row === null) return { error: "not an object" };
  if (!("id" in row) || (typeof row.id !== "string" && typeof row.id !== "number"))
    return { error: "id must be text or a number" };
  if (!("text" in row) || typeof row.text !== "string") return { error: "text must be text" };
  return { id: row.id, text: row.text };
}
