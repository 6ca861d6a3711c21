import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import { defaultLocale, findLocale, type Locale } from "./locales";
import { en } from "./messages/en";
import { es, type Messages } from "./messages/es";
import { ptBr } from "./messages/pt-br";
import { defaultTimeZone, findTimeZone } from "./time-zones";

const catalogues: Record<Locale, Messages> = { es, "pt-br": ptBr, en };

/** The words, language, time zone and moment of whoever asks; from the cookies `locale` and `time-zone`. */
export const messagesFor = cache(async () => {
  const jar = await cookies();
  const locale = findLocale(jar.get("locale")?.value) ?? defaultLocale;
  const timeZone = findTimeZone(jar.get("time-zone")?.value) ?? defaultTimeZone;
  return { locale, timeZone, messages: catalogues[locale], now: Date.now() };
});
