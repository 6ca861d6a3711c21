import fc from "fast-check";
import { expect, it } from "vitest";
import { addDays, countDays } from "./calendar";
import { segmentOf } from "./definitions";
import { frequencyRanges, recencyRanges, scoreOn, valueRanges } from "./score-ranges";

const today = "2026-11-24";
const daysAgo = (days: number) => addDays(today, -days);
const ageOf = (day: string) => countDays(day, today) - 1;

const purchases = fc.array(
  fc.record({ value: fc.integer({ min: 0, max: 400 }).map(daysAgo), buyers: fc.integer({ min: 1, max: 50 }) }),
  { minLength: 1, maxLength: 60 },
);
const numbers = fc.array(
  fc.record({ value: fc.integer({ min: 1, max: 30 }), buyers: fc.integer({ min: 1, max: 50 }) }),
  { minLength: 1, maxLength: 60 },
);

/** The ranges follow each other from the lowest value to the highest, with rising scores, and hold everybody once. */
function expectOrder<Value extends string | number>(
  ranges: readonly { score: number; from: Value; to: Value; buyers: number }[],
  spread: readonly { value: Value; buyers: number }[],
) {
  for (const [place, range] of ranges.entries()) {
    expect(range.from <= range.to).toBe(true);
    const next = ranges[place + 1];
    if (next) expect(range.to < next.from && range.score < next.score).toBe(true);
  }
  const people = (rows: readonly { buyers: number }[]) => rows.reduce((sum, { buyers }) => sum + buyers, 0);
  expect(people(ranges)).toBe(people(spread));
  for (const { value } of spread) expect(ranges.filter(({ from, to }) => from <= value && value <= to)).toHaveLength(1);
}

it("keeps the order, and scores equal buyers alike, whoever they are", () => {
  fc.assert(
    fc.property(purchases, numbers, (days, counts) => {
      expectOrder(recencyRanges(days, today), days);
      expectOrder(frequencyRanges(counts), counts);
      expectOrder(valueRanges(counts), counts);
    }),
  );
});

it("never loses who bought this month, nor calls recent who has not bought for half a year", () => {
  fc.assert(
    fc.property(purchases, (days) => {
      const ranges = recencyRanges(days, today);
      for (const { value } of days) {
        const score = scoreOn(ranges, value);
        if (ageOf(value) < 7) expect(score).toBeGreaterThanOrEqual(4);
        if (ageOf(value) < 30) expect(score).toBeGreaterThanOrEqual(3);
        if (ageOf(value) > 180) expect(score).toBeLessThanOrEqual(2);
      }
    }),
  );
});

it("calls everybody new on a store's first day", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), (buyers) => {
      const recency = scoreOn(recencyRanges([{ value: today, buyers }], today), today);
      expect(segmentOf(recency, scoreOn(frequencyRanges([{ value: 1, buyers }]), 1))).toBe("new");
    }),
  );
});

it("is a score by fifths where nobody is equal and nothing is bounded", () => {
  const tenBuyers = Array.from({ length: 10 }, (_, n) => ({ value: daysAgo(40 + n * 10), buyers: 1 }));
  const scoresOf = tenBuyers.map(({ value }) => scoreOn(recencyRanges(tenBuyers, today), value));
  expect(scoresOf).toEqual([5, 5, 4, 4, 3, 3, 2, 2, 1, 1]);
});

it("tells who bought once from who came back, in a store where most buy once", () => {
  const counts = [
    { value: 1, buyers: 90 },
    { value: 2, buyers: 8 },
    { value: 9, buyers: 2 },
  ];
  expect(counts.map(({ value }) => scoreOn(frequencyRanges(counts), value))).toEqual([1, 5, 5]);
  expect(scoreOn(frequencyRanges([{ value: 3, buyers: 4 }]), 3)).toBe(2);
});
