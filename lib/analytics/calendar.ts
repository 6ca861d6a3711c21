import type { AnalyticsPeriod } from "./input";

/** A day on a calendar, as YYYY-MM-DD. Days are compared and sorted as text. */
export type Day = string;

/** Source: analytics reference, section 8; the smaller sites by their capitals. */
const ZONES: Record<string, string> = {
  MLA: "America/Argentina/Buenos_Aires",
  MLB: "America/Sao_Paulo",
  MLM: "America/Mexico_City",
  MLC: "America/Santiago",
  MCO: "America/Bogota",
  MLU: "America/Montevideo",
  MPE: "America/Lima",
  MEC: "America/Guayaquil",
  MLV: "America/Caracas",
  MCR: "America/Costa_Rica",
  MPA: "America/Panama",
  MRD: "America/Santo_Domingo",
  MBO: "America/La_Paz",
  MPY: "America/Asuncion",
  MGT: "America/Guatemala",
  MHN: "America/Tegucigalpa",
  MNI: "America/Managua",
  MSV: "America/El_Salvador",
  MCU: "America/Havana",
};

/** The IANA time zone whose days a store of this site counts. */
export const zoneOfSite = (siteId: string): string => ZONES[siteId] ?? "UTC";

/** The day and the hour (0 to 23) that an instant has in a zone. */
export function wallClock(at: Date, zone: string): { day: Day; hour: number } {
  const part = Object.fromEntries(
    clockOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );
  return { day: `${part.year?.padStart(4, "0")}-${part.month}-${part.day}`, hour: Number(part.hour) };
}

// Formatters cost a hundred times more to make than to use.
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
  });
  clocks.set(zone, made);
  return made;
}

const DAY_MS = 86_400_000;

/** So many days later; days of 23 and 25 hours are days. */
export const addDays = (day: Day, days: number): Day =>
  new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);

/** How many days from the first to the last, both counted. */
export const countDays = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1;

/** Every day from the first to the last. */
export const daysOf = (from: Day, to: Day): Day[] =>
  Array.from({ length: countDays(from, to) }, (_, index) => addDays(from, index));

/** A stretch of whole days, both ends counted. */
export type Period = { from: Day; to: Day };

/**
 * The days that a filter asks for, and those it is compared with: as many days just before, and for a month the same days of
 * the month before (all of them when the month is over).
 */
export function periodsOf(asked: AnalyticsPeriod, today: Day): { period: Period; before: Period } {
  if (asked.period === "month") return monthPeriods(asked.month ?? today.slice(0, 7), today);
  const period = daysAsked(asked, today);
  const days = countDays(period.from, period.to);
  return { period, before: { from: addDays(period.from, -days), to: addDays(period.from, -1) } };
}

const LENGTHS = { today: 1, "7d": 7, "30d": 30, "90d": 90, year: 365 } as const;

function daysAsked(asked: AnalyticsPeriod, today: Day): Period {
  if (asked.period === "custom" && asked.from && asked.to) {
    const [from = asked.from, to = asked.to] = [asked.from, asked.to].toSorted();
    // Days to come would be compared with days that were whole.
    return { from, to: from <= today && today < to ? today : to };
  }
  const days = asked.period in LENGTHS ? LENGTHS[asked.period as keyof typeof LENGTHS] : LENGTHS["30d"];
  return { from: addDays(today, 1 - days), to: today };
}

function monthPeriods(month: string, today: Day): { period: Period; before: Period } {
  const whole = { from: `${month}-01`, to: lastDayOf(month) };
  const beforeMonth = addDays(whole.from, -1).slice(0, 7);
  const wholeBefore = { from: `${beforeMonth}-01`, to: lastDayOf(beforeMonth) };
  if (today < whole.from || today >= whole.to) return { period: whole, before: wholeBefore };
  const same = `${beforeMonth}${today.slice(7)}`;
  return {
    period: { from: whole.from, to: today },
    before: { from: wholeBefore.from, to: same < wholeBefore.to ? same : wholeBefore.to },
  };
}

function lastDayOf(month: string): Day {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
