import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, countDays, daysOf, periodsOf, wallClock, zoneOfSite } from "./calendar";
import { AnalyticsFilter } from "./input";

const today = "2026-11-24";
const asked = (words: Record<string, string>) => periodsOf(AnalyticsFilter.parse(words), today);

describe("periods", () => {
  it.each([
    [{ period: "today" }, "2026-11-24", "2026-11-24", "2026-11-23", "2026-11-23"],
    [{ period: "7d" }, "2026-11-18", "2026-11-24", "2026-11-11", "2026-11-17"],
    [{}, "2026-10-26", "2026-11-24", "2026-09-26", "2026-10-25"],
    [{ period: "nonsense" }, "2026-10-26", "2026-11-24", "2026-09-26", "2026-10-25"],
    [{ period: "year" }, "2025-11-25", "2026-11-24", "2024-11-25", "2025-11-24"],
    [{ period: "month" }, "2026-11-01", "2026-11-24", "2026-10-01", "2026-10-24"],
    [{ period: "month", month: "2026-10" }, "2026-10-01", "2026-10-31", "2026-09-01", "2026-09-30"],
    [{ period: "month", month: "2024-02" }, "2024-02-01", "2024-02-29", "2024-01-01", "2024-01-31"],
    [
      { period: "custom", from: "2026-03-10", to: "2026-03-12" },
      "2026-03-10",
      "2026-03-12",
      "2026-03-07",
      "2026-03-09",
    ],
    [
      { period: "custom", from: "2026-03-12", to: "2026-03-10" },
      "2026-03-10",
      "2026-03-12",
      "2026-03-07",
      "2026-03-09",
    ],
    [{ period: "custom" }, "2026-10-26", "2026-11-24", "2026-09-26", "2026-10-25"],
    [
      { period: "custom", from: "2026-11-20", to: "2026-12-31" },
      "2026-11-20",
      "2026-11-24",
      "2026-11-15",
      "2026-11-19",
    ],
    [
      { period: "custom", from: "2027-01-01", to: "2027-01-02" },
      "2027-01-01",
      "2027-01-02",
      "2026-12-30",
      "2026-12-31",
    ],
    [
      { period: "custom", from: "0001-01-01", to: "9999-12-31" },
      "2026-10-26",
      "2026-11-24",
      "2026-09-26",
      "2026-10-25",
    ],
    [{ period: "month", month: "0000-05" }, "2026-11-01", "2026-11-24", "2026-10-01", "2026-10-24"],
  ])("%j", (words, from, to, beforeFrom, beforeTo) => {
    expect(asked(words)).toEqual({ period: { from, to }, before: { from: beforeFrom, to: beforeTo } });
  });

  it("compares the 31st with the last day of a shorter month", () => {
    expect(periodsOf({ period: "month" }, "2026-03-30").before).toEqual({ from: "2026-02-01", to: "2026-02-28" });
  });

  it("puts the days before next to the period, as many of them", () => {
    const day = fc.integer({ min: 0, max: 5000 }).map((days) => addDays("2018-01-01", days));
    fc.assert(
      fc.property(day, day, (from, to) => {
        const { period, before } = asked({ period: "custom", from, to });
        expect(addDays(before.to, 1)).toBe(period.from);
        expect(countDays(before.from, before.to)).toBe(countDays(period.from, period.to));
        expect(daysOf(period.from, period.to)).toHaveLength(countDays(period.from, period.to));
      }),
    );
  });
});

it.each([
  ["MLA", "2026-11-22T23:30:00-04:00", "2026-11-23", 0],
  ["MLC", "2026-09-06T03:59:59Z", "2026-09-05", 23],
  ["MLC", "2026-09-06T04:00:00Z", "2026-09-06", 1],
  ["MLB", "2019-01-15T02:30:00Z", "2019-01-15", 0],
  ["MLB", "2020-01-15T02:30:00Z", "2020-01-14", 23],
  ["XXX", "2026-01-01T00:00:00Z", "2026-01-01", 0],
])("in %s, %s is %s at %i", (siteId, instant, day, hour) => {
  expect(wallClock(new Date(instant), zoneOfSite(siteId))).toEqual({ day, hour });
});
