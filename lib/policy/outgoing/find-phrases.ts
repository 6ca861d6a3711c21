import { makePlain, type PlainText } from "../personal-data/normalize";

/** A stretch of a text: UTF-16 offsets into it as it was given, end exclusive. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * Where any of the patterns stands in a text, without regard to case, accents, invisible characters or look-alikes.
 *
 * Patterns are written in lower case without accents; a blank in them is any white space.
 */
export function findPhrases(text: string, patterns: readonly RegExp[]): Stretch[] {
  const reading = makePlain(text);
  return patterns.flatMap((pattern) =>
    [...reading.plain.matchAll(pattern)].map((match) =>
      stretchOf(reading, match.index, match.index + match[0].length, text),
    ),
  );
}

/** A stretch of plain letters as one of the original. */
export const stretchOf = ({ from }: PlainText, start: number, end: number, original: string): Stretch => ({
  start: from[start] ?? 0,
  end: from[end] ?? original.length,
});

/** A pattern from readable words: blanks stand for any white space, and the whole stands between word borders. */
export const phrase = (source: string) =>
  new RegExp(`(?<![a-z0-9])(?:${source.replaceAll(" ", "\\s+")})(?![a-z0-9])`, "g");
