import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Feature } from "../../lib/policy/personal-data/features";
import { readText } from "../../lib/policy/personal-data/read";
import { textFeatures } from "../../lib/policy/personal-data/text-features";
import { makeMessages } from "./grammar/make";

/** A labelled message with the features of its clauses. */
export interface Example {
  id: string;
  lang: string;
  text: string;
  label: "request" | "share" | "clean";
  kinds: string[];
  /** The file's name without its ending, or `made`. */
  file: string;
  /** Written after errors on the files that are judged had been read, so that an estimate on these is too kind with it. */
  isInformed: boolean;
  clauses: Feature[][];
  /** Features of the message as a whole. */
  whole: Feature[];
  /** How much the message counts beside a written one. */
  counts: number;
}

const SHARED = "../shared/data/personal-data";
const OWN = "lib/policy/corpus";
const INFORMED = new Set(["voices", "pairs", "errands", "veiled", "mended", "senses"]);

/** Every labelled message there is: the shared corpora, where present, and our own. */
export function readExamples(): Example[] {
  return [SHARED, OWN].filter(existsSync).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".jsonl"))
      .sort()
      .flatMap((name) => readFileSync(`${folder}/${name}`, "utf8").trim().split("\n").map(readRow(name))),
  );
}

const readRow = (name: string) => {
  const file = name.replace(".jsonl", "");
  return (line: string): Example => {
    const row = JSON.parse(line);
    return { ...row, file, isInformed: INFORMED.has(file), ...shownBy(row.text), counts: 1 };
  };
};

/** Messages made from frames, to learn how an asking verb, a datum and a denial go together; they count for little each. */
export function makeExamples(perFrame = 4, counts = 0.3): Example[] {
  return makeMessages(perFrame).map((made, index) => ({
    ...made,
    id: `made-${index}`,
    kinds: [],
    file: "made",
    isInformed: false,
    ...shownBy(made.text),
    counts,
  }));
}

function shownBy(text: string) {
  const reading = readText(text);
  return { clauses: reading.features, whole: textFeatures(reading) };
}
