import { formatDate } from "@/lib/i18n/formats";
import type { Locale } from "@/lib/i18n/locales";

type Range = { from: string; to: string };

const DAY_MS = 86_400_000;

/** Days from the first to the last, both counted. */
export const countDays = ({ from, to }: Range): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1;

/** So many days before a day. */
export const daysBetween = (from: string, to: string): number =>
  Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS));

/** "22 oct a 20 nov", "20 nov", with the year where it is not that of `today`: "22 oct 2025 a 20 nov 2025". */
export function rangeWords({ from, to }: Range, today: string, words: string, locale: Locale): string {
  const withYear = from.slice(0, 4) !== today.slice(0, 4) || to.slice(0, 4) !== today.slice(0, 4);
  const last = formatDate(to, locale, { withYear });
  return from === to ? last : words.replace("{from}", formatDate(from, locale, { withYear })).replace("{to}", last);
}

/** The latest months up to a day, as YYYY-MM, the latest first. */
export function monthsUpTo(today: string, count: number): string[] {
  const [year = 0, month = 1] = today.split("-").map(Number);
  return Array.from({ length: count }, (_, back) =>
    new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7),
  );
}

export type { Range };
