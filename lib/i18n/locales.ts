/** Languages of the interface; the first is the default. */
export const locales = ["es", "pt-br", "en"] as const;

export type Locale = (typeof locales)[number];

export const defaultLocale: Locale = "es";

/** Names of the languages, each in itself. */
export const localeNames: Record<Locale, string> = { es: "Español", "pt-br": "Português", en: "English" };

/**
 * The tag for `Intl` and for `<html lang>`. Spanish writes numbers and money as Argentina does (1.284 and $ 45.999),
 * as the marketplace itself; its words are then ours to arrange.
 */
export const localeTags: Record<Locale, string> = { es: "es-AR", "pt-br": "pt-BR", en: "en-US" };

/** The locale a cookie or an address names, or null when it names none of ours. */
export const findLocale = (word: string | undefined): Locale | null =>
  locales.find((locale) => locale === word?.toLowerCase()) ?? null;
