import type { Tag } from "./lexicon/tags";
import { type VerbTag, verbTag } from "./lexicon/verbs";
import { type Language, PHRASES } from "./phrases";
import { rawTokens } from "./raw-tokens";
import { joinSpelled, joinSplit } from "./spelled";
import type { ValueMark } from "./values";

/** A word, sign or value of a plain text with what it may mean; offsets are into the plain text. */
export interface Token {
  word: string;
  tag: Tag | VerbTag | ValueTag | SignTag | "";
  start: number;
  end: number;
}
export type ValueTag = ValueMark["tag"];
export type SignTag =
  | "?"
  | ","
  | "."
  | ":"
  | "blank"
  | "quoteMark"
  | "phoneSign"
  | "mailSign"
  | "houseSign"
  | "newline"
  | "("
  | "quoted"
  | "denied"
  | "works";

/** Reads a plain text as tokens; values found before stand as one token each. */
export function readTokens(
  plain: string,
  values: readonly ValueMark[],
  original: string,
): { tokens: Token[]; language: Language } {
  const raw = joinSpelled(joinSplit(rawTokens(plain, values)));
  const { order, mixed } = languagesOf(raw, original);
  const tokens: Token[] = [];
  for (let index = 0; index < raw.length; ) {
    const token = raw[index];
    if (!token) break;
    if (token.tag) {
      tokens.push(token);
      index++;
      continue;
    }
    const found = longestPhrase(raw, index, order, mixed);
    if (found) {
      const last = raw[index + found.length - 1] ?? token;
      tokens.push({ word: plain.slice(token.start, last.end), tag: found.tag, start: token.start, end: last.end });
      index += found.length;
    } else {
      token.tag = (order[0] === "pt" && PT_ARTICLES.has(token.word) ? undefined : verbTag(token.word)) ?? "";
      tokens.push(token);
      index++;
    }
  }
  return { tokens, language: order[0] ?? "es" };
}

const PT_ARTICLES = new Set(["das", "des"]);

function longestPhrase(
  raw: Token[],
  index: number,
  order: Language[],
  mixed: boolean,
): { tag: Tag; length: number } | undefined {
  let best: { tag: Tag; length: number } | undefined;
  const first = raw[index];
  if (!first) return undefined;
  for (const language of order) {
    const foreign = language !== order[0] && !mixed;
    for (const { words, tag } of PHRASES[language].get(first.word) ?? []) {
      if (best && words.length <= best.length) break;
      if (foreign && words.length === 1 && !TRAVELS.has(tag)) continue;
      if (
        words.every((word, offset) => raw[index + offset]?.word === word && (offset === 0 || !raw[index + offset]?.tag))
      ) {
        best = { tag, length: words.length };
        break;
      }
    }
  }
  return best;
}

// Names of data and places are borrowed between the three languages; little words are not: `no`, `mas`, `um` differ.
const TRAVELS: ReadonlySet<Tag> = new Set<Tag>([
  "phone",
  "cell",
  "chatApp",
  "email",
  "address",
  "document",
  "social",
  "bankAccount",
  "wallet",
  "bank",
  "receipt",
  "otherMarket",
  "market",
  "postcode",
  "polite",
  "secret",
  "selfie",
]);

const MARKS: Record<Language, Set<string>> = {
  es: new Set(
    "el la los las y con del tu su usted que por una lo al es en para si pero nos te mas muy hola buenas gracias cual vos aca aqui ya".split(
      " ",
    ),
  ),
  pt: new Set(
    "o os as e com do da dos das voce vc nao pra em um uma seu sua ou na no ele ela oi boa bom obrigado qual tem para sim mas muito ola isso aqui ja so".split(
      " ",
    ),
  ),
  en: new Set("the you your is and of for we it to can please what with are this that do have our or on hi".split(" ")),
};

function languagesOf(raw: readonly Token[], original: string): { order: Language[]; mixed: boolean } {
  const score = { es: /[ñ¿¡]/i.test(original) ? 3 : 0.3, pt: /[ãõç]/i.test(original) ? 3 : 0.2, en: 0.1 };
  for (const { word } of raw) {
    if (MARKS.es.has(word)) score.es++;
    if (MARKS.pt.has(word)) score.pt++;
    if (MARKS.en.has(word)) score.en++;
  }
  const order = (["es", "pt", "en"] as const).toSorted((a, b) => score[b] - score[a]);
  return { order, mixed: score[order[1] ?? "es"] * 2 > score[order[0] ?? "es"] };
}
