import type { Messages } from "@/lib/i18n/messages/es";
import { say } from "@/lib/i18n/say";
import { daysBetween } from "./days";
import type { CurrencyBuyers } from "./queries";

type Words = Messages["numbers"]["buyers"];
type Score = 1 | 2 | 3 | 4 | 5;

/** How often a score of frequency bought: "10+", "6 a 9", "1"; null where nobody has it. */
export function purchasesOf(
  score: Score,
  { frequency }: Pick<CurrencyBuyers, "frequency">,
  words: Words,
): string | null {
  const range = frequency.find((one) => one.score === score);
  if (!range) return null;
  const isBest = !frequency.some((one) => one.score > score);
  if (range.from === range.to) return String(range.from);
  if (isBest) return say(words.andMore, { from: String(range.from) });
  return say(words.fromTo, { from: String(range.from), to: String(range.to) });
}

/** How many days ago a score of recency last bought, at most; null where nobody has it. */
export function daysAgoOf(score: Score, { recency }: Pick<CurrencyBuyers, "recency">, today: string): number | null {
  const range = recency.find((one) => one.score === score);
  return range ? daysBetween(range.from, today) : null;
}

/** How many days ago a score of recency last bought, at least; null where nobody has it. */
export function daysAwayOf(score: Score, { recency }: Pick<CurrencyBuyers, "recency">, today: string): number | null {
  const range = recency.find((one) => one.score === score);
  return range ? daysBetween(range.to, today) : null;
}
