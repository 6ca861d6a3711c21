import { countDays, type Day } from "./calendar";
import { type Score, scores } from "./definitions";

/** What a score means in one currency: from which value to which, both counted. Scores that nobody has are absent. */
export type ScoreRange<Value> = { score: Score; from: Value; to: Value; buyers: number };

/** So many buyers share a value. */
export type Spread<Value> = { value: Value; buyers: number };

/** Bought so lately, a buyer scores at least that, whatever the others did: nobody is lost within a month. */
const RECENT_AT_LEAST: readonly { days: number; score: Score }[] = [
  { days: 7, score: 4 },
  { days: 30, score: 3 },
];
/** Bought longer ago than that, a buyer scores at most 2, also where nobody else bought since. */
const STALE_DAYS = 180;

/**
 * Scores of recency, by the day of the last purchase. Buyers of one day share the better fifth: on a store's first day
 * everybody bought lately.
 */
export function recencyRanges(spread: readonly Spread<Day>[], today: Day): ScoreRange<Day>[] {
  return rangesOf(spread, ({ above, all }, day) => {
    const daysAgo = countDays(day, today) - 1;
    if (daysAgo > STALE_DAYS) return Math.min(2, 5 - fifthsOf(above, all));
    const atLeast = RECENT_AT_LEAST.find(({ days }) => daysAgo < days)?.score ?? 1;
    return Math.max(atLeast, 5 - fifthsOf(above, all));
  });
}

/** Scores of frequency, by the number of orders. One purchase is 1, more is at least 2; equal buyers share the lower fifth. */
export const frequencyRanges = (spread: readonly Spread<number>[]): ScoreRange<number>[] =>
  rangesOf(spread, ({ below, all }, orders) => (orders <= 1 ? 1 : Math.max(2, 1 + fifthsOf(below, all))));

/** Scores of value, by what was bought for. Equal buyers share the lower fifth. */
export const valueRanges = (spread: readonly Spread<number>[]): ScoreRange<number>[] =>
  rangesOf(spread, ({ below, all }) => 1 + fifthsOf(below, all));

/** The score that a value has on a scale. */
export function scoreOn<Value extends string | number>(ranges: readonly ScoreRange<Value>[], value: Value): Score {
  return ranges.findLast(({ from }) => from <= value)?.score ?? 1;
}

/** How many buyers stand below a value and above it, of all. */
type Standing = { below: number; above: number; all: number };

/** How many whole fifths of all that is: 0 to 4, because somebody stands at the value. */
const fifthsOf = (buyers: number, all: number): number => Math.floor((5 * buyers) / all);

/** Equal buyers score the same, however many they are, so scores can be missing. `score` must not fall with the value. */
function rangesOf<Value extends string | number>(
  spread: readonly Spread<Value>[],
  score: (standing: Standing, value: Value) => number,
): ScoreRange<Value>[] {
  const counts = new Map<Value, number>();
  for (const { value, buyers } of spread) counts.set(value, (counts.get(value) ?? 0) + buyers);
  const all = [...counts.values()].reduce((sum, buyers) => sum + buyers, 0);
  const ranges: ScoreRange<Value>[] = [];
  let below = 0;
  for (const [value, buyers] of [...counts].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const scored = scoreOf(score({ below, above: all - below - buyers, all }, value));
    const last = ranges.at(-1);
    if (last?.score === scored) Object.assign(last, { to: value, buyers: last.buyers + buyers });
    else ranges.push({ score: scored, from: value, to: value, buyers });
    below += buyers;
  }
  return ranges;
}

function scoreOf(number: number): Score {
  const score = scores.find((each) => each === number);
  if (!score) throw new Error(`no score is ${number}`);
  return score;
}
