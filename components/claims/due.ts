export type DueLevel = "calm" | "due" | "late";

/** From here on a deadline is drawn as near. */
const NEAR_HOURS = 6;

/** How near a deadline is: over, near, or far. Milliseconds since the epoch. */
export function dueLevel(dueAt: number, now: number): DueLevel {
  if (dueAt <= now) return "late";
  return dueAt - now <= NEAR_HOURS * 3_600_000 ? "due" : "calm";
}

/** The part of a stretch of time that is gone, from 0 to 1. */
export function elapsedShare(from: number, to: number, now: number): number {
  if (to <= from) return now >= to ? 1 : 0;
  return Math.min(1, Math.max(0, (now - from) / (to - from)));
}
