/** Ids as one value, so that the statement reads the same however many there are. */
export const listOf = (ids: readonly string[]): string => `{${ids.join(",")}}`;

/** The same for words that may hold anything. */
export const wordsOf = (words: readonly string[]): string =>
  `{${words.map((word) => `"${word.replace(/["\\]/g, "\\$&")}"`).join(",")}}`;
