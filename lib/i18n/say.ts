import { defaultLocale, type Locale, localeTags } from "./locales";

/** A sentence that changes with `count`. `zero` is for exactly none, where the language says that otherwise. */
export type PluralMessage = { zero?: string; one: string; other: string };

export type Message = string | PluralMessage;

export type MessageValues = Record<string, string | number>;

/**
 * The words of a message with its `{holes}` filled. Numbers are written as the locale writes them ("1.284"), so pass
 * identifiers as text. A hole without a value stays visible.
 */
export function say(message: Message, values: MessageValues = {}, locale: Locale = defaultLocale): string {
  return chooseForm(message, values.count, locale).replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = values[name];
    if (value === undefined) return hole;
    return typeof value === "number" ? new Intl.NumberFormat(localeTags[locale]).format(value) : value;
  });
}

/** A message without values for `zero` or the like is simply its text. */
function chooseForm(message: Message, count: string | number | undefined, locale: Locale): string {
  if (typeof message === "string") return message;
  if (count === 0) return message.zero ?? message.other;
  return new Intl.PluralRules(localeTags[locale]).select(Number(count)) === "one" ? message.one : message.other;
}
