import type { Locale } from "@/lib/i18n/locales";
import type { Theme } from "./themes";

/** What a person chose for this browser. The server reads it with the next request, so the first paint is right. */
export type Preferences = {
  theme: Theme;
  locale: Locale;
  "time-zone": string;
  nav: NavWidth;
};

export type NavWidth = "open" | "collapsed";

/** What a cookie says of the navigation; null for anything else. */
export const findNavWidth = (value: string | undefined): NavWidth | null =>
  value === "open" || value === "collapsed" ? value : null;

const YEAR_SECONDS = 31_536_000;

/** Keeps a choice in this browser for a year. */
export function remember<Name extends keyof Preferences>(name: Name, value: Preferences[Name]) {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser yet
  document.cookie = `${name}=${encodeURIComponent(value)}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`;
}

/** Changes the theme at once, on this page and on the following ones. */
export function chooseTheme(theme: Theme) {
  remember("theme", theme);
  document.documentElement.dataset.theme = theme;
}
