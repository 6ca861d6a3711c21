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
  /** One of `SHARED_FILES`, `own` or `made`. */
  file: string;
  /** Written after errors on the shared files had been read, so that an estimate on these is too kind with it. */
  isInformed: boolean;
  clauses: Feature[][];
  /** Features of the message as a whole. */
  whole: Feature[];
  /** How much the message counts beside a written one. */
  counts: number;
}

const SHARED = "../shared/data/personal-data";
const OWN = "lib/policy/corpus";
export const SHARED_FILES = ["train-es", "train-pt", "train-hard", "dev"];
const INFORMED = new Set(["voices", "pairs", "errands", "veiled", "mended"]);

/** Every labelled message there is: the shared corpora, where present, and our own. */
export function readExamples(): Example[] {
  const files = [
    ...SHARED_FILES.map((file) => ({ file, path: `${SHARED}/${file}.jsonl`, isInformed: false })),
    ...readdirSync(OWN)
      .filter((name) => name.endsWith(".jsonl"))
      .map((name) => ({ file: "own", path: `${OWN}/${name}`, isInformed: INFORMED.has(name.replace(".jsonl", "")) })),
  ];
  return files
    .filter(({ path }) => existsSync(path))
    .flatMap(({ file, path, isInformed }) =>
      readFileSync(path, "utf8")
        .trim()
        .split("\n")
        .map((line) => {
          const row = JSON.parse(line);
          return { ...row, file, isInformed, ...shownBy(row.text), counts: 1 };
        }),
    );
}

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
