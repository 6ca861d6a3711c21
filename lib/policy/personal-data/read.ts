import { type Clause, splitClauses } from "./clauses";
import { clauseFeatures, type Feature, topicOf } from "./features";
import type { ConceptOf, Concepts } from "./lexicon/concepts";
import { makePlain, type PlainText } from "./normalize";
import type { Language } from "./phrases";
import { readTokens, type Token } from "./tokens";
import { findValues } from "./values";

/** A text taken apart. */
export interface Words {
  text: PlainText;
  tokens: Token[];
  clauses: Clause[];
  language: Language;
}

/** A text taken apart for judging. */
export interface Reading extends Words {
  /** Features of each clause, in the same order. */
  features: Feature[][];
  /** What each clause may be referring back to: families of the last clause that named something. */
  topics: (readonly string[])[];
}

/** Reads the words of a message: plain letters, values, tokens and clauses. */
export function readWords(original: string): Words {
  const text = makePlain(original);
  const { tokens, language } = readTokens(text.plain, findValues(text.plain), original);
  return { text, tokens, clauses: splitClauses(tokens), language };
}

/** Reads a message: its words, and what each clause shows. */
export function readText(original: string, concepts: Concepts): Reading {
  const words = readWords(original);
  const { tokens, clauses, language } = words;
  const conceptOf: ConceptOf = (word) => concepts(word, language);
  const engraves = tokens.some(({ tag }) => tag === "engrave");
  let topic: readonly string[] = [];
  const topics: (readonly string[])[] = [];
  const features = clauses.map((clause, index) => {
    const around = {
      before: clauses[index - 1],
      topic,
      isFirst: index === 0,
      isAlone: clauses.length === 1,
      engraves,
    };
    const found = clauseFeatures(clause, around, conceptOf);
    topics.push(topic);
    const own = topicOf(clause);
    if (own.length > 0) topic = own;
    return found;
  });
  return { ...words, features, topics };
}
