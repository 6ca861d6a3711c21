import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";

/** Notifications show over everything, to whoever stands by: none may hold what a buyer wrote. */
const calls = filesUnder(fileURLToPath(new URL(".", import.meta.url)))
  .filter((path) => path.endsWith(".tsx") || path.endsWith(".ts"))
  .filter((path) => !/\.test\.|\/ui\/toast\.tsx$/.test(path))
  .flatMap((path) => readFileSync(path, "utf8").match(/\btoast\([\s\S]*?\);/g) ?? []);

it("finds the notifications", () => {
  expect(calls.length).toBeGreaterThan(20);
});

it("puts no buyer's words into a notification, unless they are masked", () => {
  const words =
    /\b(?:question|conversation|item|row|reply|message)\.(?:text|snippet|answerText)\b|\blastIncomingText\b/;
  expect(calls.filter((call) => words.test(call) && !call.includes("maskPersonalData("))).toEqual([]);
});

function filesUnder(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}
