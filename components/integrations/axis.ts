/** The round number an axis ends at: 1, 2 or 5 times a power of ten, at least 4, so that one bar is not a wall. */
export function axisEnd(max: number): number {
  if (max <= 4) return 4;
  const power = 10 ** Math.floor(Math.log10(max));
  const step = [1, 2, 5, 10].find((candidate) => candidate * power >= max) ?? 10;
  return step * power;
}
