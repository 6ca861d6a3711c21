import { FAMILY } from "./families";
import { BUCKETS, type Feature } from "./features";
import type { Reading } from "./read";

/**
 * Hashed features of a whole message: runs of characters, words and what the words mean, across clauses.
 *
 * A second opinion on what is said clause by clause: "the portal asks for it, not us" is told by its whole wording.
 */
export function textFeatures({ text, clauses }: Pick<Reading, "text" | "clauses">): Feature[] {
  const found = new Map<number, Feature>();
  const add = (name: string) => put(found, hashed(SEED, name), WHOLE);
  addCharacters(text.plain, found);
  let [before, two] = ["^", "^"];
  const tags: string[] = [];
  for (const { tokens, isQuestion } of clauses) {
    for (const { word, tag } of [...tokens, isQuestion ? QUESTION : STOP]) {
      add(`W ${word}`);
      add(`W2 ${before} ${word}`);
      add(`W3 ${two} ${before} ${word}`);
      add(`WS ${two} ${word}`);
      [two, before] = [before, word];
      if (tag && tag !== ",") tags.push(tag);
    }
  }
  const families = tags.map((tag) => (FAMILY as Record<string, string>)[tag] ?? tag);
  tags.forEach((tag, index) => {
    add(`T ${tag}`);
    for (let next = index + 1; next < tags.length && next < index + 5; next++) {
      add(`TS ${tag} ${tags[next]}`);
      add(`FS ${families[index]} ${families[next]}`);
    }
  });
  return [...found.values()];
}

const QUESTION = { word: "?", tag: "?" } as const;
const STOP = { word: ".", tag: "." } as const;
const WHOLE = 1;
const PART = 0.6;
const SEED = 0x811c9dc5;

/** Runs of three, four and five characters; a digit is a digit, and all space is one. */
function addCharacters(plain: string, found: Map<number, Feature>) {
  const line = ` ${plain.replace(/\d/g, "0").replace(/\s+/g, " ").trim()} `;
  for (let start = 0; start + 3 <= line.length; start++) {
    let hash = SEED;
    for (let length = 1; length <= 5 && start + length <= line.length; length++) {
      hash = Math.imul(hash ^ line.charCodeAt(start + length - 1), 0x01000193);
      if (length >= 3) put(found, hash, PART);
    }
  }
}

function hashed(seed: number, name: string): number {
  let hash = seed;
  for (let index = 0; index < name.length; index++) hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  return hash;
}

function put(found: Map<number, Feature>, hash: number, by: number) {
  let at = hash ^ (hash >>> 15);
  at = Math.imul(at, 0x2c1b3c6d);
  at = (at ^ (at >>> 13)) & (BUCKETS - 1);
  if (!found.has(at)) found.set(at, { at, by, kind: "word" });
}
