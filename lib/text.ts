/**
 * Text as Postgres can keep it, in a column or inside JSON: NUL shows as its symbol, half an emoji as U+FFFD. Everything else
 * stays as it came. Clip first: a clip may halve an emoji.
 */
export const storable = (text: string): string => text.replaceAll("\0", "\u2400").toWellFormed();
