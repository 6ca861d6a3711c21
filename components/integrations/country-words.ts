import { type Locale, localeTags } from "@/lib/i18n/locales";

/** The name of a country in the reader's language, by its two letters; of a site without a country, the site's id. */
export function countryName(locale: Locale, code: string | null, siteId: string): string {
  if (!code) return siteId;
  return new Intl.DisplayNames(localeTags[locale], { type: "region" }).of(code) ?? siteId;
}

/** The name of a currency in the reader's language: "peso argentino". */
export const currencyName = (locale: Locale, currency: string): string =>
  new Intl.DisplayNames(localeTags[locale], { type: "currency" }).of(currency) ?? currency;
