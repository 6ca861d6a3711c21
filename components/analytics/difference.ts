/** How a number stands to the one before: by how much, or that there was none before, or that it is the same. */
export type Difference = { kind: "up" | "down"; by: number } | { kind: "same" | "fresh" | "none" };

/**
 * Compares with the period before, in percent of what was, or in `points` where both are shares. `none`: there is nothing in
 * either. What rounds to no tenth is the same.
 */
export function differenceOf(
  now: number | null,
  before: number | null,
  unit: "percent" | "points" = "percent",
): Difference {
  if (now === null || now === before) return { kind: now ? "same" : "none" };
  if (before === null || (unit === "percent" && before === 0)) return { kind: now ? "fresh" : "none" };
  const by = unit === "points" ? now - before : ((now - before) / Math.abs(before)) * 100;
  if (Math.abs(by) < 0.05) return { kind: "same" };
  return { kind: by > 0 ? "up" : "down", by: Math.abs(by) };
}
