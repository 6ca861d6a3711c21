import { DEPTH, type Part } from "../../lib/policy/personal-data/model";
import type { Example } from "./examples";

const SEEN = 2;

export type Counts = Map<number, number>;
/** Places of features, and whether each has a row. */
export type Chosen = Map<number, boolean>;

/** In how many messages a feature is; less than `SEEN` is chance. */
export function countedIn(examples: readonly Example[], part: "clauses" | "whole"): Counts {
  const counts: Counts = new Map();
  for (const example of examples) {
    const lists = part === "whole" ? [example.whole] : example.clauses;
    for (const at of new Set(lists.flatMap((list) => list.map((feature) => feature.at))))
      counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  for (const [at, count] of counts) if (count < SEEN) counts.delete(at);
  return counts;
}

export const all = (counts: Counts): Chosen => new Map([...counts.keys()].map((at) => [at, true]));

export function telling(part: Part, counts: Counts, { wide, rows }: { wide: number; rows: number }): Chosen {
  const heard = [...counts].map(([at, count]) => {
    const place = part.places[at] ?? -1;
    const often = Math.sqrt(count);
    const weight = Math.max(Math.abs(part.wide[2 * place] ?? 0), Math.abs(part.wide[2 * place + 1] ?? 0));
    const row = lengthOf(part, place);
    return { at, wide: often * (weight + row), deep: often * row };
  });
  const kept = heard.sort((a, b) => b.wide - a.wide).slice(0, wide);
  const rowed = new Set(
    kept
      .toSorted((a, b) => b.deep - a.deep)
      .slice(0, rows)
      .map(({ at }) => at),
  );
  return new Map(kept.map(({ at }) => [at, rowed.has(at)]));
}

/** The part with only its `kept` most telling rows. */
export function thinned(part: Part, counts: Counts, kept: number): Part {
  const rowed = [...counts].flatMap(([at, often]) => {
    const place = part.places[at] ?? -1;
    return place < 0 ? [] : [{ place, deep: Math.sqrt(often) * lengthOf(part, place) }];
  });
  rowed.sort((a, b) => b.deep - a.deep);
  const rows = part.rows.slice();
  for (const { place } of rowed.slice(kept)) rows[place] = -1;
  return { ...part, rows };
}

function lengthOf({ rows, deep }: Part, place: number): number {
  const row = rows[place] ?? -1;
  if (row < 0) return 0;
  let sum = 0;
  for (let index = 0; index < DEPTH; index++) sum += (deep[row * DEPTH + index] ?? 0) ** 2;
  return Math.sqrt(sum);
}
