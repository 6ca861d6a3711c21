/**
 * Text as Postgres can keep it, in a column or inside JSON: NUL shows as its symbol, half an emoji as U+FFFD. Everything else
 * stays as it came. Clip first: a clip may halve an emoji.
 */
export const storable = (text: string): string => text.replaceAll("\0", "\u2400").toWellFormed();

/**
 * Words to search for. A text that is pasted whole is looked for by how it begins: to ignore it would list everything as if it
 * had been found. No text holds NUL, and Postgres takes none to look for.
 */
export const sought = (text: string, charactersMax: number): string =>
  text.replaceAll("\0", "").trim().slice(0, charactersMax).trimEnd();
