import type { Language } from "../phrases";

/** What a word means, the same in the three languages: `mandame`, `passa` and `give` are all `send`. */
export interface Concept {
  /** The plainest English word for it, for example `send` or `drill`. */
  name: string;
  /** Among what it belongs, for example `transfer` or `tool`. */
  sort: string;
  /**
   * Of a verb, who does it: `!` the buyer is told to, `1` the seller, `2` the buyer, `3` others; `r`, `g` and `p` are
   * infinitive, gerund and participle. Behind it an attached pronoun: `me`, `you` or `it`. Otherwise `-`.
   */
  form: string;
}

/** The concept of a plain word in a language; of one that is not known, what most words with the same beginning mean. */
export type Concepts = (word: string, language: Language) => Concept | undefined;

/** The same within a message, whose language is known. */
export type ConceptOf = (word: string) => Concept | undefined;

/** For each language lines such as `send transfer !me: mandame pasame`. */
export type ConceptLists = Record<Language, string>;

const LANGUAGES = ["es", "pt", "en"] as const;
const BEGINNING = 6;

/** Reads the lists. A word that its own language lacks means what it does in the others: sellers borrow. */
export function readConcepts(lists: ConceptLists): Concepts {
  const tables = { es: tableOf(lists.es), pt: tableOf(lists.pt), en: tableOf(lists.en) };
  return (word, language) => {
    const beginning = word.length < BEGINNING || word.includes(" ") ? undefined : word.slice(0, BEGINNING);
    const own = tables[language].words.get(word);
    if (own) return own;
    for (const other of LANGUAGES) {
      const found = tables[other].words.get(word);
      if (found) return found;
    }
    return beginning === undefined ? undefined : tables[language].beginnings.get(beginning);
  };
}

function tableOf(list: string) {
  const words = new Map<string, Concept>();
  const counts = new Map<string, Map<string, { concept: Concept; count: number }>>();
  for (const { concept, of } of linesOf(list)) {
    for (const word of of) {
      words.set(word, concept);
      if (word.length < BEGINNING) continue;
      const beginning = word.slice(0, BEGINNING);
      const named = counts.get(beginning) ?? new Map<string, { concept: Concept; count: number }>();
      counts.set(beginning, named);
      const before = named.get(concept.name);
      named.set(concept.name, { concept: before?.concept ?? concept, count: (before?.count ?? 0) + 1 });
    }
  }
  const beginnings = new Map<string, Concept>();
  for (const [beginning, named] of counts) {
    const [most] = [...named.values()].sort((one, other) => other.count - one.count);
    if (most) beginnings.set(beginning, most.concept);
  }
  return { words, beginnings };
}

/** The same lists with only the words that `isKept`. */
export function keepConcepts(lists: ConceptLists, isKept: (word: string) => boolean): ConceptLists {
  const few = (list: string) =>
    linesOf(list)
      .flatMap(({ concept: { name, sort, form }, of }) => {
        const kept = of.filter(isKept);
        return kept.length > 0 ? [`${name} ${sort} ${form}: ${kept.join(" ")}`] : [];
      })
      .join("\n");
  return { es: few(lists.es), pt: few(lists.pt), en: few(lists.en) };
}

function linesOf(list: string): { concept: Concept; of: string[] }[] {
  return list
    .trim()
    .split("\n")
    .map((line) => {
      const [meaning = "", words = ""] = line.split(": ");
      const [name = "", sort = "", form = ""] = meaning.split(" ");
      return { concept: { name, sort, form }, of: words.split(" ") };
    });
}
