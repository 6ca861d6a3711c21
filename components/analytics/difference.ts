/** How a number stands to the one before: how much in percent, or that there was none before, or that it is the same. */
export type Difference = { kind: "up" | "down"; percent: number } | { kind: "same" | "fresh" | "none" };

/** Compares with the period before. `none`: there is nothing in either. */
export function differenceOf(now: number | null, before: number | null): Difference {
  if (now === null || now === before) return { kind: now ? "same" : "none" };
  if (!before) return { kind: now ? "fresh" : "none" };
  const percent = ((now - before) / Math.abs(before)) * 100;
  return { kind: percent > 0 ? "up" : "down", percent: Math.abs(percent) };
}
