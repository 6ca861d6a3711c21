import { stepOf } from "./marks";
import type { Claims } from "./queries";

type Stretch = { from: string; to: string; count: number };

/** More days than this have too few claims each to be a course. */
const DAYS_MAX = 45;

/** How many days of claims stand in one mark. */
export const countStep = (days: number): 1 | 7 | 30 => (days <= DAYS_MAX || days > 100 ? stepOf(days) : 7);

/** The claims of each day, or of several days together where the period is long, beside as many days of the period before. */
export function countMarks({ trend, trendBefore }: Pick<Claims, "trend" | "trendBefore">): (Stretch & {
  before: Stretch | null;
})[] {
  const step = countStep(trend.length);
  return Array.from({ length: Math.ceil(trend.length / step) }, (_, place) => {
    const [now, before] = [trend, trendBefore].map((days) => together(days.slice(place * step, (place + 1) * step)));
    return { ...(now ?? { from: "", to: "", count: 0 }), before: before ?? null };
  });
}

function together(days: Claims["trend"]): Stretch | null {
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  return { from: first.day, to: last.day, count: days.reduce((sum, { claims }) => sum + claims, 0) };
}
