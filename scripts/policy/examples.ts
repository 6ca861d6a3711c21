import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Feature } from "../../lib/policy/personal-data/features";
import type { Concepts } from "../../lib/policy/personal-data/lexicon/concepts";
import { readText } from "../../lib/policy/personal-data/read";
import { textFeatures } from "../../lib/policy/personal-data/text-features";
import { makeMessages } from "./grammar/make";

/** A labelled message. */
export interface Message {
  id: string;
  lang: string;
  text: string;
  label: "request" | "share" | "clean";
  kinds: string[];
  /** The file's name without its ending, or `made`. */
  file: string;
  /** Written after errors on the files that are judged had been read, so that an estimate on these is too kind with it. */
  isInformed: boolean;
  /** How much the message counts beside a written one. */
  counts: number;
}

/** A labelled message with the features of its clauses. */
export interface Example extends Message {
  clauses: Feature[][];
  /** Features of the message as a whole. */
  whole: Feature[];
}

const SHARED = "../shared/data/personal-data";
const OWN = "lib/policy/corpus";
const INFORMED = new Set([
  "voices",
  "pairs",
  "errands",
  "veiled",
  "mended",
  "senses",
  "c-es",
  "c-pt",
  "c-en",
  "c-shares",
]);

/** Every labelled message there is: the shared corpora, where present, and our own. */
export function readMessages(): Message[] {
  return [SHARED, OWN].filter(existsSync).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith(".jsonl"))
      .sort()
      .flatMap((name) => readFileSync(`${folder}/${name}`, "utf8").trim().split("\n").map(readRow(name))),
  );
}

const readRow = (name: string) => {
  const file = name.replace(".jsonl", "");
  return (line: string): Message => ({ ...JSON.parse(line), file, isInformed: INFORMED.has(file), counts: 1 });
};

/** Messages made from frames, to learn how an asking verb, a datum and a denial go together; they count for little each. */
export function readMade(perFrame = 4, counts = 0.3): Message[] {
  return makeMessages(perFrame).map((made, index) => ({
    ...made,
    id: `made-${index}`,
    kinds: [],
    file: "made",
    isInformed: false,
    counts,
  }));
}

/** The message with what it shows to somebody who knows these concepts. */
export function shownWith(concepts: Concepts): (message: Message) => Example {
  return (message) => {
    const reading = readText(message.text, concepts);
    return { ...message, clauses: reading.features, whole: textFeatures(reading) };
  };
}
