import { ALL_CONCEPTS } from "../../lib/policy/personal-data/lexicon/all-concepts";
import {
  type ConceptLists,
  type Concepts,
  keepConcepts,
  readConcepts,
} from "../../lib/policy/personal-data/lexicon/concepts";
import { readWords } from "../../lib/policy/personal-data/read";
import { type Example, type Message, readMade, readMessages, shownWith } from "./examples";
import type { Size } from "./net";

/** What a model of a size learns from, and the concepts it learns with. */
export interface Lesson {
  size: Size;
  lists: ConceptLists;
  concepts: Concepts;
  examples: Example[];
  made: Example[];
}

/** The whole lesson, or the one without our texts that errors gave rise to. */
export function lessonFor(size: Size, { withInformed = true } = {}): Lesson {
  const messages = readMessages().filter(({ isInformed }) => withInformed || !isInformed);
  const lists = size === "full" ? ALL_CONCEPTS : keepConcepts(ALL_CONCEPTS, usedIn(messages));
  const concepts = readConcepts(lists);
  const shown = shownWith(concepts);
  return { size, lists, concepts, examples: messages.map(shown), made: readMade().map(shown) };
}

// The browser knows what is met now and then; a word more weighs some four bytes compressed. Which words these are is told by all
// files, so a report on the browser's copy is a little too kind.
const USED = 8;

function usedIn(messages: readonly Message[]): (word: string) => boolean {
  const counts = new Map<string, number>();
  for (const { text } of messages)
    for (const word of new Set(readWords(text).tokens.map((token) => token.word)))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => (counts.get(word) ?? 0) >= USED;
}
