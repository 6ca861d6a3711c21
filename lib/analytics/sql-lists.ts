import { type SQL, sql } from "drizzle-orm";

/** Ids as one value, so that the statement reads the same however many there are. */
export const listOf = (ids: readonly string[]): string => `{${ids.join(",")}}`;

/** The same for words that may hold anything. */
export const wordsOf = (words: readonly string[]): string =>
  `{${words.map((word) => `"${word.replace(/["\\]/g, "\\$&")}"`).join(",")}}`;

/**
 * Ids to look rows up by, one after the other: what a list of them would be found by is chosen by statistics, which know
 * nothing of a table that is being filled for the first time.
 */
export const eachOf = (ids: readonly string[]): SQL => sql`unnest(${listOf(ids)}::uuid[]) as wanted(id)`;
