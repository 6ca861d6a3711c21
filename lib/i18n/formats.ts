import { decimalsOf, type Money } from "../money";
import { type Locale, localeTags } from "./locales";

/** A moment: a Date, an ISO 8601 text or milliseconds since the epoch. */
export type Instant = Date | string | number;

/** Who reads: the language, and the IANA time zone of the clock on their wall. */
export type Reader = { locale: Locale; timeZone: string };

/**
 * How long something takes or has waited, in at most two units: "20 s", "4 min", "1 h 02 min", "3 d 4 h".
 *
 * The symbols are the same in every language we speak. Hours count up to 48, as deadlines do. Never negative.
 */
export function formatDuration(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  if (seconds < 60) return `${seconds} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 48) return `${hours} h ${String(minutes % 60).padStart(2, "0")} min`;
  return hours % 24 === 0 ? `${hours / 24} d` : `${Math.floor(hours / 24)} d ${hours % 24} h`;
}

/** How long ago, in one unit: "hace 40 s", "há 2 h", "3 d ago". A moment still to come is "hace 0 s". */
export function formatAgo(at: Instant, now: Instant, locale: Locale): string {
  const span = coarse(instantMs(now) - instantMs(at));
  return { es: `hace ${span}`, "pt-br": `há ${span}`, en: `${span} ago` }[locale];
}

/** A day and an hour: "hoy, 10:43", "ayer, 18:40", "mar 17 nov, 10:12"; with the year when it is another one. */
export function formatDateTime(at: Instant, now: Instant, reader: Reader): string {
  return `${dayOf(at, now, reader, { withWeekday: true })}, ${formatTime(at, reader.timeZone)}`;
}

/** A day: "hoy", "ayer", "12 sep", "12 sep 2024". */
export function formatDay(at: Instant, now: Instant, reader: Reader): string {
  return dayOf(at, now, reader, { withWeekday: false });
}

/** A date of a calendar, given as YYYY-MM-DD, wherever that is: "2 nov", "lun 2 nov", "2 nov 2025". */
export function formatDate(
  date: string,
  locale: Locale,
  { withWeekday = false, withYear = false }: { withWeekday?: boolean; withYear?: boolean } = {},
): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const { days, months } = WORDS[locale];
  const name = months[month - 1];
  const plain = locale === "en" ? `${name} ${day}` : `${day} ${name}`;
  const dated = withYear ? `${plain}${locale === "en" ? "," : ""} ${year}` : plain;
  return withWeekday ? `${days[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]} ${dated}` : dated;
}

/** A month of a calendar, given as YYYY-MM: "nov 2026". */
export function formatMonth(month: string, locale: Locale): string {
  const [year, number] = month.split("-");
  return `${WORDS[locale].months[Number(number) - 1]} ${year}`;
}

/** The hour on the reader's wall, 24 h: "10:43". */
export function formatTime(at: Instant, timeZone: string): string {
  const { hour, minute } = wallClock(at, timeZone);
  return `${twoDigits(hour)}:${twoDigits(minute)}`;
}

/** The hour with its seconds, for ledgers: "10:47:31". */
export function formatClock(at: Instant, timeZone: string): string {
  return `${formatTime(at, timeZone)}:${twoDigits(wallClock(at, timeZone).second)}`;
}

/** Minutes and seconds left, for what ends soon: "4:32". Never negative. */
export function formatCountdown(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${twoDigits(seconds % 60)}`;
}

/** A number as the reader writes it: "1.284", "1,4"; at most `decimals` after the point (none by default). */
export function formatNumber(value: number, locale: Locale, decimals = 0): string {
  return numberFormat(localeTags[locale], 0, decimals).format(value);
}

/** A symbol at the end of a line and its figure on the next one are read as neither. */
const NO_BREAK = "\u00a0";

/**
 * An amount as the marketplace shows it: "$ 45.999", "R$ 1.234,50"; decimals only when there are any. Never broken in two.
 *
 * In Spanish the separators are those of the currency's own country: Mexico writes "$ 45,999.50".
 */
export function formatMoney({ amountMinor, currency }: Money, locale: Locale): string {
  const decimals = decimalsOf(currency);
  const amount = amountMinor / 10 ** decimals;
  const shown = Number.isInteger(amount) ? 0 : decimals;
  const tag = locale === "es" && WITH_DECIMAL_POINT.has(currency) ? "es-MX" : localeTags[locale];
  const figure = numberFormat(tag, shown, shown).format(Math.abs(amount));
  return `${amount < 0 ? "−" : ""}${SYMBOLS[currency] ?? currency}${NO_BREAK}${figure}`;
}

/** An amount for the axis of a plot, where there is no room: "$ 6,2 M", "$ 450 mil"; at most one decimal. */
export function formatMoneyShort({ amountMinor, currency }: Money, locale: Locale): string {
  const amount = Math.abs(amountMinor) / 10 ** decimalsOf(currency);
  const [size, word] = SIZES[locale].find(([least]) => amount >= least) ?? [1, ""];
  const figure = formatNumber(amount / size, locale, amount < 10 * size && size > 1 ? 1 : 0);
  return `${amountMinor < 0 ? "−" : ""}${SYMBOLS[currency] ?? currency}${NO_BREAK}${figure}${word && `${NO_BREAK}${word}`}`;
}

const SIZES: Record<Locale, [least: number, word: string][]> = {
  es: [
    [1e9, `mil${NO_BREAK}M`],
    [1e6, "M"],
    [1e3, "mil"],
  ],
  "pt-br": [
    [1e9, "bi"],
    [1e6, "mi"],
    [1e3, "mil"],
  ],
  en: [
    [1e9, "B"],
    [1e6, "M"],
    [1e3, "k"],
  ],
};

/** A share in percent: "12,4 %"; at most `decimals` after the point (one by default). */
export function formatPercent(percent: number, locale: Locale, decimals = 1): string {
  return `${formatNumber(percent, locale, decimals)}${locale === "es" ? " %" : "%"}`;
}

/** Symbols as the marketplace's own sites print them. */
const SYMBOLS: Record<string, string> = {
  ARS: "$",
  BOB: "Bs",
  BRL: "R$",
  CLF: "UF",
  CLP: "$",
  COP: "$",
  CRC: "₡",
  DOP: "RD$",
  EUR: "€",
  GTQ: "Q",
  HNL: "L",
  MXN: "$",
  NIO: "C$",
  PAB: "B/.",
  PEN: "S/",
  PYG: "₲",
  USD: "US$",
  UYU: "$",
  VES: "Bs",
};

const WITH_DECIMAL_POINT = new Set(["DOP", "GTQ", "HNL", "MXN", "NIO", "PAB", "PEN"]);

/** Written here and not taken from Intl: browsers and servers disagree on dots and commas from one version to the next. */
const WORDS: Record<Locale, { days: string[]; months: string[]; today: string; yesterday: string; tomorrow: string }> =
  {
    es: {
      days: ["dom", "lun", "mar", "mié", "jue", "vie", "sáb"],
      months: ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sep", "oct", "nov", "dic"],
      today: "hoy",
      yesterday: "ayer",
      tomorrow: "mañana",
    },
    "pt-br": {
      days: ["dom", "seg", "ter", "qua", "qui", "sex", "sáb"],
      months: ["jan", "fev", "mar", "abr", "mai", "jun", "jul", "ago", "set", "out", "nov", "dez"],
      today: "hoje",
      yesterday: "ontem",
      tomorrow: "amanhã",
    },
    en: {
      days: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
      months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
      today: "today",
      yesterday: "yesterday",
      tomorrow: "tomorrow",
    },
  };

function dayOf(at: Instant, now: Instant, { locale, timeZone }: Reader, { withWeekday }: { withWeekday: boolean }) {
  const words = WORDS[locale];
  const then = wallClock(at, timeZone);
  const today = wallClock(now, timeZone);
  const daysAhead = then.dayNumber - today.dayNumber;
  if (daysAhead === 0) return words.today;
  if (daysAhead === -1) return words.yesterday;
  if (daysAhead === 1) return words.tomorrow;

  const month = words.months[then.month - 1];
  const date = locale === "en" ? `${month} ${then.day}` : `${then.day} ${month}`;
  if (then.year !== today.year) return locale === "en" ? `${date}, ${then.year}` : `${date} ${then.year}`;
  return withWeekday ? `${words.days[then.weekday]} ${date}` : date;
}

function coarse(ms: number) {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  if (seconds < 60) return `${seconds} s`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min`;
  if (seconds < 172_800) return `${Math.floor(seconds / 3600)} h`;
  return `${Math.floor(seconds / 86_400)} d`;
}

/** What a calendar and a clock on the wall of a time zone show. */
function wallClock(at: Instant, timeZone: string) {
  const part = Object.fromEntries(
    clockFormat(timeZone)
      .formatToParts(instantMs(at))
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  // Days since the epoch, as the calendar counts them: a day of 23 hours is still one day.
  const dayNumber = Date.UTC(year, month - 1, day) / 86_400_000;
  return { year, month, day, hour, minute, second, dayNumber, weekday: (((dayNumber + 4) % 7) + 7) % 7 };
}

const instantMs = (at: Instant) => (typeof at === "number" ? at : new Date(at).getTime());

const twoDigits = (value: number) => String(value).padStart(2, "0");

// Formatters cost a hundred times more to make than to use, and a list shows dozens of times.
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockFormat(timeZone: string) {
  const known = clocks.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  clocks.set(timeZone, made);
  return made;
}

const numbers = new Map<string, Intl.NumberFormat>();

function numberFormat(tag: string, minimumFractionDigits: number, maximumFractionDigits: number) {
  const key = `${tag} ${minimumFractionDigits} ${maximumFractionDigits}`;
  const known = numbers.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(tag, { minimumFractionDigits, maximumFractionDigits });
  numbers.set(key, made);
  return made;
}
