import { formatTime } from "@/lib/i18n/formats";
import type { CurrencySales, Sales } from "./queries";

/** A mark of the plot of income: a day or an hour, or several days together where the period is long. */
export type Mark = {
  /** The first and last day. */
  from: string;
  to: string;
  hour: number | null;
  /** The first day of the same mark in the period before; null where that is shorter. */
  beforeFrom: string | null;
  revenueMinor: number;
  orders: number;
  beforeMinor: number | null;
  /** It is still going on. */
  isOpen: boolean;
};

/** More days than this would be hairs. */
const DAYS_MAX = 100;
const WEEKS_MAX = 700;

/** How many days stand in one mark. */
export const stepOf = (days: number): 1 | 7 | 30 => (days <= DAYS_MAX ? 1 : days <= WEEKS_MAX ? 7 : 30);

/** The hour of today that is going on where the store is; null where the period is not today alone. */
export const hourNow = ({ beforeUntil, zone }: Pick<Sales, "beforeUntil" | "zone">): number | null =>
  beforeUntil === null ? null : Number(formatTime(beforeUntil, zone).slice(0, 2));

/** The marks of a plot, oldest first. They add up to the tile. Hours that are still to come have nothing before them either. */
export function marksOf(
  { trend, trendBefore }: CurrencySales,
  { today, hour: current = null }: Pick<Sales, "today"> & { hour?: number | null },
): Mark[] {
  const step = trend[0]?.hour === null ? stepOf(trend.length) : 1;
  const marks: Mark[] = [];
  for (let start = 0; start < trend.length; start += step) {
    const points = trend.slice(start, start + step);
    const before = trendBefore.slice(start, start + step);
    const [first, last] = [points[0], points.at(-1)];
    if (!first || !last) continue;
    const isToCome = current !== null && first.hour !== null && first.hour > current;
    marks.push({
      from: first.day,
      to: last.day,
      hour: first.hour,
      beforeFrom: before[0]?.day ?? null,
      revenueMinor: points.reduce((sum, { revenueMinor }) => sum + revenueMinor, 0),
      orders: points.reduce((sum, { orders }) => sum + orders, 0),
      beforeMinor:
        before.length === 0 || isToCome ? null : before.reduce((sum, { revenueMinor }) => sum + revenueMinor, 0),
      isOpen: first.hour === null ? last.day >= today : first.hour === current,
    });
  }
  return marks;
}

/** The highest mark, where one stands out; null without sales. */
export function peakOf(marks: readonly Mark[]): number | null {
  let peak: number | null = null;
  for (const [index, { revenueMinor }] of marks.entries()) {
    if (revenueMinor > (peak === null ? 0 : (marks[peak]?.revenueMinor ?? 0))) peak = index;
  }
  return peak;
}

/** Where an axis has room for words: evenly from the first mark, and always the last one. */
export function ticksOf(count: number, most = 7): number[] {
  const step = Math.max(1, Math.ceil(count / most));
  const even = Array.from({ length: Math.ceil(count / step) }, (_, index) => index * step);
  // A label that close to the last one would touch it.
  return [...even.filter((tick) => count - 1 - tick >= step * 0.7), ...(count > 0 ? [count - 1] : [])];
}
