import { en } from "./lexicon/en";
import { es } from "./lexicon/es";
import { pt } from "./lexicon/pt";
import { type Lexicon, TAGS, type Tag } from "./lexicon/tags";
import { verbTag } from "./lexicon/verbs";

export type Language = "es" | "pt" | "en";
type Phrases = Map<string, { words: string[]; tag: Tag }[]>;

const phrasesOf = (lexicon: Lexicon): Phrases => {
  const phrases: Phrases = new Map();
  for (const tag of TAGS) {
    for (const phrase of lexicon[tag].split("|")) {
      const words = phrase.match(WORDS) ?? [];
      const [first] = words;
      if (!first) continue;
      const known = phrases.get(first);
      if (known) known.push({ words, tag });
      else phrases.set(first, [{ words, tag }]);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return phrases;
};

const WORDS = /[a-z0-9@$]+(?:['-][a-z0-9@$]+)*|[^\s]/g;
/** Phrases of each language by their first word, longest first. */
export const PHRASES: Record<Language, Phrases> = { es: phrasesOf(es), pt: phrasesOf(pt), en: phrasesOf(en) };

/** Whether a word is in the lexicon of any language: what a disguise may hide. */
export const isKnown = (word: string) =>
  PHRASES.es.has(word) || PHRASES.pt.has(word) || PHRASES.en.has(word) || verbTag(word) !== undefined;
