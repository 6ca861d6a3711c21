import { expect, it } from "vitest";
import { countMarks, countStep } from "./count-marks";

const days = (from: string, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    day: new Date(Date.parse(from) + index * 86_400_000).toISOString().slice(0, 10),
    claims: 1,
  }));

it("puts each day beside the same day of the period before", () => {
  const [first] = countMarks({ trend: days("2026-11-02", 2), trendBefore: days("2026-10-31", 2) });
  expect(first).toEqual({
    from: "2026-11-02",
    to: "2026-11-02",
    count: 1,
    before: { from: "2026-10-31", to: "2026-10-31", count: 1 },
  });
});

it("adds weeks up in a long period and loses none", () => {
  const marks = countMarks({ trend: days("2025-11-25", 365), trendBefore: days("2024-11-25", 360) });
  expect(marks).toHaveLength(53);
  expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(365);
  expect(marks.at(-1)).toMatchObject({ from: "2026-11-24", to: "2026-11-24", before: null });
});

it("puts weeks together sooner than the income does", () => {
  expect([30, 45, 46, 90, 365, 900].map(countStep)).toEqual([1, 1, 7, 7, 7, 30]);
});
