/** Prints one figure: `name value unit`, the value with three significant digits or more. */
export function figure(name: string, value: number, unit: string): void {
  const shown = !Number.isFinite(value) ? "nan" : value >= 100 ? value.toFixed(0) : value.toPrecision(3);
  console.log(`${name} ${shown} ${unit}`);
}

/** What the bench is doing, for whoever watches. */
export const say = (line: string): void => console.error(`  ${line}`);

/** The value that this share of the sample does not exceed; NaN for an empty sample. */
export function quantile(sample: readonly number[], share: number): number {
  const sorted = sample.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

/** Prints the quantiles of a sample of milliseconds, as `<name>_p50` and so on. */
export function quantiles(name: string, sample: readonly number[], shares: readonly number[]): void {
  for (const share of shares) figure(`${name}_p${share * 100}`, quantile(sample, share), "ms");
}
