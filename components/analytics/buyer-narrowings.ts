import type { BuyersFilter } from "@/lib/analytics/input";
import type { Locale } from "@/lib/i18n/locales";
import type { Messages } from "@/lib/i18n/messages/es";
import { say } from "@/lib/i18n/say";
import type { Narrowing } from "./narrowed-list";
import type { CurrencyBuyers } from "./queries";
import { daysAgoOf, purchasesOf } from "./score-words";

/** What a list of buyers is narrowed to, in the words of the matrix: "Última compra: ≤ 33 d", "Compras: 5+". */
export function buyersNarrowedTo(
  { segment, recency, frequency, value }: BuyersFilter,
  { scale, today, messages, locale }: { scale: CurrencyBuyers; today: string; messages: Messages; locale: Locale },
): Narrowing[] {
  const words = messages.numbers.buyers;
  const narrowings: Narrowing[] = [];
  if (segment) narrowings.push([messages.analytics.segments[segment], { segment: null }]);
  if (recency) {
    const days = daysAgoOf(recency, scale, today);
    const ago = days === null ? messages.numbers.none : say(words.days, { count: days }, locale);
    narrowings.push([`${words.last}: ${ago}`, { recency: null }]);
  }
  if (frequency) {
    const often = purchasesOf(frequency, scale, words) ?? messages.numbers.none;
    narrowings.push([`${words.bought}: ${often}`, { frequency: null }]);
  }
  if (value) narrowings.push([words.fifths[value], { value: null }]);
  return narrowings;
}
