import type { PersonalDataSpan } from "../personal-data/judgement";
import { readWords } from "../personal-data/read";
import type { Stretch } from "./find-phrases";
import { PHRASE_CHARACTERS_MAX, PHRASE_CHARACTERS_MIN } from "./phrase-bounds";

/** Why a phrase may not be let pass. The catalogues have a sentence for each. */
export const ALLOWANCE_REFUSALS = ["phrase-too-short", "phrase-too-long", "phrase-holds-data"] as const;
export type AllowanceRefusal = (typeof ALLOWANCE_REFUSALS)[number];

/** The phrase as it is compared: composed, in lower case, one blank between words, without marks at its ends. */
export const phraseKey = (phrase: string): string =>
  phrase.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").replace(EDGES, "");

/**
 * Whether a phrase may stand in the allow-list, null when it may. Phone numbers, e-mails, document and account numbers
 * never do, however they are written; nor does any row of six digits that could be one of them.
 */
export function allowanceRefusal(phrase: string): AllowanceRefusal | null {
  const key = phraseKey(phrase);
  if (key.length < PHRASE_CHARACTERS_MIN) return "phrase-too-short";
  if (phrase.length > PHRASE_CHARACTERS_MAX) return "phrase-too-long";
  return holdsData(phrase) ? "phrase-holds-data" : null;
}

/** The findings that no allowed phrase covers wholly. A finding that is larger than the phrase stays. */
export function withoutAllowed(
  text: string,
  spans: readonly PersonalDataSpan[],
  allowances: readonly string[],
): PersonalDataSpan[] {
  if (spans.length === 0 || allowances.length === 0) return [...spans];
  const allowed = allowances.flatMap((phrase) => placesOf(text, phrase));
  return spans.filter((span) => !allowed.some((place) => covers(place, coreOf(text, span))));
}

const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

function holdsData(phrase: string): boolean {
  const { tokens, text } = readWords(phrase);
  if (
    tokens.some(
      ({ tag }) => tag === "phoneValue" || tag === "emailValue" || tag === "documentValue" || tag === "accountValue",
    )
  )
    return true;
  return (text.plain.match(/\d/g)?.length ?? 0) >= 6 || /[@＠]|\barroba\b/.test(text.plain);
}

/** Where the phrase stands in the text, whatever its case and its white space. */
function placesOf(text: string, phrase: string): Stretch[] {
  const pattern = patternOf(phrase);
  if (!pattern) return [];
  return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

// Every reply is judged with every phrase, so each is read once.
const patterns = new Map<string, RegExp | null>();
const PATTERNS_MAX = 2000;

function patternOf(phrase: string): RegExp | null {
  const known = patterns.get(phrase);
  if (known !== undefined) return known;
  if (patterns.size >= PATTERNS_MAX) patterns.clear();
  // The door refuses such phrases; a row that should not be there covers nothing.
  const pattern = allowanceRefusal(phrase) ? null : readPattern(phrase);
  patterns.set(phrase, pattern);
  return pattern;
}

function readPattern(phrase: string): RegExp {
  const words = phraseKey(phrase)
    .split(" ")
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join("\\s+")}(?![\\p{L}\\p{N}])`, "giu");
}

const covers = (place: Stretch, { start, end }: Stretch) => place.start <= start && place.end >= end;

/** The finding without the marks around it: who reports a phrase does not choose its question mark. */
function coreOf(text: string, { start, end }: Stretch): Stretch {
  const found = text.slice(start, end);
  const before = /^[^\p{L}\p{N}]*/u.exec(found)?.[0].length ?? 0;
  const after = /[^\p{L}\p{N}]*$/u.exec(found)?.[0].length ?? 0;
  return before + after >= found.length ? { start, end } : { start: start + before, end: end - after };
}
