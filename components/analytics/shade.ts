/** The step of the sequential scale, 1 the lightest. */
export type Shade = 1 | 2 | 3 | 4 | 5;

/**
 * The shade of a value among others: its fifth of the whole span from none to the greatest. Equal values look the same, and
 * a single one is as dark as it gets.
 */
export function shadeOf(value: number, greatest: number): Shade {
  if (greatest <= 0) return 1;
  const fifth = Math.ceil((value / greatest) * 5);
  return Math.min(5, Math.max(1, fifth)) as Shade;
}

/** The ground of each shade and the words on it. */
export const SHADES: Record<Shade, string> = {
  1: "bg-scale-1 text-1",
  2: "bg-scale-2 text-1",
  3: "bg-scale-3 text-1",
  4: "bg-scale-4 text-on-scale-4",
  5: "bg-scale-5 text-on-scale-5",
};
