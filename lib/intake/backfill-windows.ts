import type { WindowPass } from "@/db/vocabulary";

/** A stretch of time in one of the passes. */
export type BackfillWindow = { pass: WindowPass; since: Date; until: Date };

const HOUR_MS = 3_600_000;

/**
 * How long the first windows are. Cancelled orders and claims are few, so theirs are longer: a window that holds too much is
 * halved. Source: analytics reference, sections 2 and 4.
 */
const FIRST_HOURS = { standing: 7 * 24, cancelled: 28 * 24, claims: 30 * 24 } satisfies Partial<
  Record<WindowPass, number>
>;

/** One pass over a stretch of time in windows of whole hours, which leave nothing out; the newest first. */
export function windowsOf(pass: keyof typeof FIRST_HOURS, { since, until }: { since: Date; until: Date }) {
  const length = FIRST_HOURS[pass] * HOUR_MS;
  const windows: BackfillWindow[] = [];
  for (let end = wholeHour(until, Math.ceil); end > since.getTime(); end -= length) {
    const begin = Math.max(end - length, wholeHour(since, Math.floor));
    windows.push({ pass, since: new Date(begin), until: new Date(end) });
  }
  return windows;
}

/** The halves of a window, on whole hours, the newer first; null for one that cannot be halved. */
export function halvesOf({ pass, since, until }: BackfillWindow): [BackfillWindow, BackfillWindow] | null {
  const hours = Math.round((until.getTime() - since.getTime()) / HOUR_MS);
  if (hours < 2) return null;
  const middle = new Date(since.getTime() + Math.floor(hours / 2) * HOUR_MS);
  return [
    { pass, since: middle, until },
    { pass, since, until: middle },
  ];
}

const wholeHour = (instant: Date, round: (hours: number) => number) => round(instant.getTime() / HOUR_MS) * HOUR_MS;
