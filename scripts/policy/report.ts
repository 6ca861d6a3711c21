import { judgeWith } from "../../lib/policy/personal-data/judge";
import { calibrate, learnFolds } from "./calibrate";
import type { Example } from "./examples";
import { FOLDS, SOURCES } from "./folds";
import { lessonFor } from "./lesson";
import type { Size } from "./net";

// How the rule fares on texts of authors it has not learned from: each file is left out of the learning, and the borders
// that it is judged by are chosen on the other files. Our own texts that were written after errors on these files had been
// read are left out too; with `--all` they are learned from. `--compact` reports on the browser's copy; the server's decides.
const withInformed = process.argv.includes("--all");
const size: Size = process.argv.includes("--compact") ? "compact" : "full";
const lesson = lessonFor(size, { withInformed });
console.log(
  withInformed
    ? "With our own texts that errors on these files gave rise to."
    : "Without our own texts that errors on these files gave rise to.",
);
const judged = judgeLeftOut();
const of = (is: (example: Example) => boolean) => judged.filter(({ example }) => is(example));
printTable(
  "file",
  SOURCES.map(({ file }) => ({ name: file, rows: of((example) => example.file === file) })),
);
printTable(
  "style",
  (["everyday", "tricky"] as const).map((style) => ({
    name: style,
    rows: of((example) => styleOf(example) === style),
  })),
);
printTable(
  "language",
  ["es", "pt", "en"].flatMap((lang) =>
    ["everyday", "tricky"].map((style) => ({
      name: `${lang} ${style}`,
      rows: of((example) => example.lang === lang && styleOf(example) === style),
    })),
  ),
);
printKinds();
printErrors();

interface Judged {
  example: Example;
  verdict: string;
  kinds: string[];
}

function styleOf({ file }: Example) {
  return SOURCES.find((source) => source.file === file)?.style;
}

function judgeLeftOut(): Judged[] {
  const folds = learnFolds(FOLDS, lesson);
  return folds.flatMap(({ net, left }) =>
    [...new Set(left.map(({ file }) => file))].flatMap((file) => {
      // The borders know nothing of the file; they are some fifteen numbers, learned on all the others.
      const others = folds.flatMap(({ weighed }) => weighed).filter(({ example }) => example.file !== file);
      const calibration = calibrate(others);
      return left
        .filter((example) => example.file === file)
        .map((example) => ({ example, ...judgeWith({ net, calibration, concepts: lesson.concepts }, example.text) }));
    }),
  );
}

function printTable(title: string, groups: readonly { name: string; rows: readonly Judged[] }[]) {
  console.log(`\n${title.padEnd(16)} requests caught     shares stopped      clean stopped`);
  for (const { name, rows } of groups) {
    if (rows.length === 0) continue;
    const cell = (label: Example["label"], hit: (verdict: string) => boolean) => {
      const labelled = rows.filter(({ example }) => example.label === label);
      return percent(
        labelled.filter(({ verdict }) => hit(verdict)),
        labelled,
      ).padEnd(18);
    };
    console.log(
      [
        name.padEnd(15),
        cell("request", (verdict) => verdict === "request"),
        cell("share", (verdict) => verdict !== "clean"),
        cell("clean", (verdict) => verdict !== "clean"),
      ].join("  "),
    );
  }
}

function printKinds() {
  console.log(`\n${"kind".padEnd(20)} caught              kind named`);
  for (const label of ["request", "share"] as const) {
    const rows = judged.filter(({ example }) => example.label === label);
    for (const kind of [...new Set(rows.flatMap(({ example }) => example.kinds))].sort()) {
      const having = rows.filter(({ example }) => example.kinds.includes(kind));
      const caught = having.filter(({ verdict }) => verdict !== "clean");
      const named = caught.filter(({ kinds }) => kinds.includes(kind));
      console.log(
        `${label.padEnd(10)} ${kind.padEnd(9)} ${percent(caught, having).padEnd(19)} ${percent(named, caught)}`,
      );
    }
  }
}

function printErrors() {
  console.log("\nErrors");
  for (const { example, verdict } of judged) {
    if (verdict === example.label) continue;
    console.log(
      `${example.label} as ${verdict}  ${example.id} ${example.lang} ${example.kinds.join(",")}  ${example.text.replaceAll("\n", " / ")}`,
    );
  }
}

function percent(part: readonly unknown[], whole: readonly unknown[]): string {
  return `${((100 * part.length) / Math.max(1, whole.length)).toFixed(1)} % of ${whole.length}`;
}
