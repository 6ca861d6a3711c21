import { describe, expect, it } from "vitest";
import { hourNow, marksOf, peakOf, stepOf, ticksOf } from "./marks";
import type { CurrencySales } from "./queries";

const DAY_MS = 86_400_000;
const point = (day: string, revenueMinor: number, hour: number | null = null) => ({
  day,
  hour,
  orders: 1,
  revenueMinor,
});
const days = (from: string, count: number, revenueMinor: number) =>
  Array.from({ length: count }, (_, index) =>
    point(new Date(Date.parse(from) + index * DAY_MS).toISOString().slice(0, 10), revenueMinor),
  );
const sales = (trend: CurrencySales["trend"], trendBefore: CurrencySales["trend"]) =>
  ({ trend, trendBefore }) as CurrencySales;

describe("marksOf", () => {
  it("puts each day beside the same day of the period before", () => {
    const marks = marksOf(sales(days("2026-11-01", 3, 100), days("2026-10-29", 3, 50)), { today: "2026-11-03" });
    expect(marks[0]).toEqual({
      from: "2026-11-01",
      to: "2026-11-01",
      hour: null,
      beforeFrom: "2026-10-29",
      revenueMinor: 100,
      orders: 1,
      beforeMinor: 50,
      isOpen: false,
    });
    expect(marks.map(({ isOpen }) => isOpen)).toEqual([false, false, true]);
  });

  it("adds weeks up in a long period, and loses nothing", () => {
    const marks = marksOf(sales(days("2025-11-20", 365, 7), days("2024-11-20", 365, 1)), { today: "2026-11-19" });
    expect(marks).toHaveLength(53);
    expect(marks[0]).toMatchObject({ from: "2025-11-20", to: "2025-11-26", revenueMinor: 49, beforeMinor: 7 });
    expect(marks.reduce((sum, { revenueMinor }) => sum + revenueMinor, 0)).toBe(7 * 365);
  });

  it("has nothing before where the period before is shorter", () => {
    const marks = marksOf(sales(days("2026-03-01", 31, 1), days("2026-02-01", 28, 1)), { today: "2026-11-19" });
    expect(marks.at(-1)).toMatchObject({ beforeFrom: null, beforeMinor: null });
  });

  it("compares today with yesterday up to the hour that is going on", () => {
    const hours = Array.from({ length: 24 }, (_, hour) => point("2026-11-19", 1, hour));
    const zone = "America/Argentina/Buenos_Aires";
    const hour = hourNow({ beforeUntil: "2026-11-18T11:30:00.000Z", zone });
    const marks = marksOf(sales(hours, hours), { today: "2026-11-19", hour });
    expect(hour).toBe(8);
    expect(marks.map(({ beforeMinor }) => beforeMinor).lastIndexOf(1)).toBe(8);
    expect(marks.findIndex(({ isOpen }) => isOpen)).toBe(8);
    expect(hourNow({ beforeUntil: null, zone })).toBeNull();
  });

  it("keeps the hours of a day apart", () => {
    const hours = Array.from({ length: 24 }, (_, hour) => point("2026-11-19", 1, hour));
    expect(marksOf(sales(hours, hours), { today: "2026-11-19" })).toHaveLength(24);
  });
});

it("finds the highest mark, the first of equals, and none without sales", () => {
  const marks = (...amounts: number[]) =>
    marksOf(
      sales(
        amounts.map((amount, index) => point(`2026-11-0${index + 1}`, amount)),
        [],
      ),
      { today: "2026-12-01" },
    );
  expect(peakOf(marks(1, 5, 5, 2))).toBe(1);
  expect(peakOf(marks(0, 0))).toBeNull();
});

it("needs fewer marks for longer periods", () => {
  expect([90, 365, 900].map(stepOf)).toEqual([1, 7, 30]);
});

it("labels an axis evenly and never loses its end", () => {
  expect(ticksOf(30)).toEqual([0, 5, 10, 15, 20, 25, 29]);
  expect(ticksOf(7)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(ticksOf(24)).toEqual([0, 4, 8, 12, 16, 20, 23]);
  expect(ticksOf(0)).toEqual([]);
});
