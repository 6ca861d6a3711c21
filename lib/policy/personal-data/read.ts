import { type Clause, splitClauses } from "./clauses";
import { clauseFeatures, type Feature, topicOf } from "./features";
import { makePlain, type PlainText } from "./normalize";
import { readTokens, type Token } from "./tokens";
import { findValues } from "./values";

/** A text taken apart for judging. */
export interface Reading {
  text: PlainText;
  tokens: Token[];
  clauses: Clause[];
  /** Features of each clause, in the same order. */
  features: Feature[][];
  /** What each clause may be referring back to: families of the last clause that named something. */
  topics: (readonly string[])[];
}

/** Reads a message: plain letters, values, tokens, clauses and what each clause shows. */
export function readText(original: string): Reading {
  const text = makePlain(original);
  const { tokens } = readTokens(text.plain, findValues(text.plain), original);
  const clauses = splitClauses(tokens);
  const engraves = tokens.some(({ tag }) => tag === "engrave");
  let topic: readonly string[] = [];
  const topics: (readonly string[])[] = [];
  const features = clauses.map((clause, index) => {
    const found = clauseFeatures(clause, {
      before: clauses[index - 1],
      topic,
      isFirst: index === 0,
      isAlone: clauses.length === 1,
      engraves,
    });
    topics.push(topic);
    const own = topicOf(clause);
    if (own.length > 0) topic = own;
    return found;
  });
  return { text, tokens, clauses, features, topics };
}
