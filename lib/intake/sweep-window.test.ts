import { expect, it } from "vitest";
import { halvesOf, type SweepWindow } from "./sweep-window";

const at = (hour: number, minute = 0) => new Date(Date.UTC(2026, 10, 24, hour, minute));
const window = (from: Date, to: Date): SweepWindow => ({ from, to, cancelled: false });

it.each([
  ["within an hour", window(at(9, 10), at(9, 50)), null],
  ["one hour", window(at(9), at(10)), null],
  ["over an hour's end", window(at(9, 50), at(10, 5)), [window(at(9, 50), at(10)), window(at(10), at(10, 5))]],
  ["a day", window(at(0), at(24)), [window(at(0), at(12)), window(at(12), at(24))]],
])("%s", (_name, whole, halves) => {
  expect(halvesOf(whole)).toEqual(halves);
});

it("leaves nothing out down to the hour", () => {
  const split = (whole: SweepWindow): SweepWindow[] => halvesOf(whole)?.flatMap(split) ?? [whole];
  const all = split(window(at(1, 17), at(23, 42)));
  expect(all).toHaveLength(23);
  for (const [index, one] of all.entries()) if (index > 0) expect(one.from).toEqual(all[index - 1]?.to);
  expect([all[0]?.from, all.at(-1)?.to]).toEqual([at(1, 17), at(23, 42)]);
});
