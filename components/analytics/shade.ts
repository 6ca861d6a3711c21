/** The step of the sequential scale, 1 the lightest. */
export type Shade = 1 | 2 | 3 | 4 | 5;

/**
 * The shade of each value among the others: the fifth of them that it stands in, so that one giant does not leave all others
 * pale. Equal values look the same.
 */
export function shadesOf(values: readonly number[]): (value: number) => Shade {
  const steps = [...new Set(values)].sort((a, b) => a - b);
  return (value) => {
    const rank = steps.indexOf(value) + 1;
    return Math.min(5, Math.max(1, Math.ceil((rank / steps.length) * 5))) as Shade;
  };
}

/** The ground of each shade and the words on it. */
export const SHADES: Record<Shade, string> = {
  1: "bg-scale-1 text-1",
  2: "bg-scale-2 text-1",
  3: "bg-scale-3 text-1",
  4: "bg-scale-4 text-on-scale-4",
  5: "bg-scale-5 text-on-scale-5",
};
