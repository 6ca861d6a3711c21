const HOUR_MS = 3_600_000;

/** Changes of a stretch of time, cancelled orders or all others. */
export type SweepWindow = { from: Date; to: Date; cancelled: boolean };

/** The halves on a whole hour, because the marketplace counts in those; null for what lies within one. */
export function halvesOf({ from, to, cancelled }: SweepWindow): [SweepWindow, SweepWindow] | null {
  const [first, last] = [Math.floor(from.getTime() / HOUR_MS), Math.ceil(to.getTime() / HOUR_MS)];
  if (last - first < 2) return null;
  const middle = new Date(Math.floor((first + last) / 2) * HOUR_MS);
  return [
    { from, to: middle, cancelled },
    { from: middle, to, cancelled },
  ];
}
