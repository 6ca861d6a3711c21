import type { ServiceFilter, TurnsFilter } from "@/lib/analytics/input";

/** What the figures are of; the rest of a filter only narrows the list below them. */
export const serviceOf = ({ set: _set, hour: _hour, ...service }: TurnsFilter): ServiceFilter => service;

export const twoDigits = (value: number) => String(value).padStart(2, "0");

/** A share in percent; null of nothing. */
export const shareOf = ({ count, good }: { count: number; good: number }): number | null =>
  count === 0 ? null : (100 * good) / count;
