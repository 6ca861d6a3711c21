import { formatDate } from "@/lib/i18n/formats";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages/es";
import { rangeWords } from "./days";
import type { Mark } from "./marks";

/** What a mark of a plot is called in full: "lun 2 nov", "2 nov a 8 nov", "14 h". */
export function markName(
  { from, to, hour }: Pick<Mark, "from" | "to" | "hour">,
  today: string,
  messages: Messages,
  locale: Locale,
): string {
  if (hour !== null) return `${String(hour).padStart(2, "0")} h`;
  if (from !== to) return rangeWords({ from, to }, today, messages.numbers.period.range, locale);
  return formatDate(from, locale, { withWeekday: true, withYear: from.slice(0, 4) !== today.slice(0, 4) });
}
