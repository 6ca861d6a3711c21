/** How long one call after the other takes, in milliseconds: `count` of them, or as many as `seconds` allow. */
export async function timed(
  work: () => Promise<unknown>,
  { count = 200, warm = 20, seconds = 5 }: { count?: number; warm?: number; seconds?: number } = {},
): Promise<number[]> {
  const until = performance.now() + seconds * 1000;
  for (let done = 0; done < warm && performance.now() < until - seconds * 500; done++) await work();
  const sample: number[] = [];
  while (sample.length < count && (sample.length < 3 || performance.now() < until)) {
    const from = performance.now();
    await work();
    sample.push(performance.now() - from);
  }
  return sample;
}
