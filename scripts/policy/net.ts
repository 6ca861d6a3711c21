import { BUCKETS, type Feature } from "../../lib/policy/personal-data/features";
import { DEPTH, type Net, type Part, SCALE } from "../../lib/policy/personal-data/model";
import type { Example } from "./examples";

// Measured under cross-validation by file; a feature left out three times in ten is made up for by its neighbours.
const PASSES = 14;
const PACE = 0.05;
const LEFT_OUT = 0.3;
const DECAY = 1e-3;
const MISSED = 1.5;

/** `full` is the server's and keeps every feature; `compact` is the browser's and keeps the most telling. */
export type Size = "full" | "compact";
const COMPACT = { clause: { wide: 8_000, rows: 1_800 }, whole: { wide: 7_000, rows: 1_300 } };

/** A compact model is learned twice, so that what is left out is made up for. */
export function learnNet(examples: readonly Example[], size: Size, seed = 1): Net {
  const every = { clause: countedIn(examples, "clauses"), whole: countedIn(examples, "whole") };
  const chosen = { clause: all(every.clause), whole: all(every.whole) };
  if (size === "full") return learnOnce(examples, chosen, seed, PASSES);
  const first = learnOnce(examples, chosen, seed, PASSES / 2);
  const kept = {
    clause: telling(first.clause, every.clause, COMPACT.clause),
    whole: telling(first.whole, every.whole, COMPACT.whole),
  };
  return learnOnce(examples, kept, seed, PASSES);
}

type Counts = Map<number, number>;
/** Places of features, and whether each has a row. */
type Chosen = Map<number, boolean>;

/** In how many messages a feature is; once is chance. */
function countedIn(examples: readonly Example[], part: "clauses" | "whole"): Counts {
  const counts: Counts = new Map();
  for (const example of examples) {
    const lists = part === "whole" ? [example.whole] : example.clauses;
    for (const at of new Set(lists.flatMap((list) => list.map((feature) => feature.at))))
      counts.set(at, (counts.get(at) ?? 0) + 1);
  }
  for (const [at, count] of counts) if (count < 2) counts.delete(at);
  return counts;
}

const all = (counts: Counts): Chosen => new Map([...counts.keys()].map((at) => [at, true]));

function telling(part: Part, counts: Counts, { wide, rows }: { wide: number; rows: number }): Chosen {
  const heard = [...counts.keys()].map((at) => {
    const place = part.places[at] ?? -1;
    const often = Math.sqrt(counts.get(at) ?? 0);
    const weight = Math.max(Math.abs(part.wide[2 * place] ?? 0), Math.abs(part.wide[2 * place + 1] ?? 0));
    let row = 0;
    for (let index = 0; index < DEPTH; index++) row += (part.deep[(part.rows[place] ?? 0) * DEPTH + index] ?? 0) ** 2;
    return { at, wide: often * (weight + Math.sqrt(row)), deep: often * Math.sqrt(row) };
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

/** Features of one clause or message as places of a part. */
interface Bag {
  at: Int32Array;
  by: Float32Array;
}

interface Learned {
  part: Part;
  slopes: { wide: Float32Array; deep: Float32Array; shift: Float32Array; out: Float32Array };
}

function learnOnce(
  examples: readonly Example[],
  chosen: { clause: Chosen; whole: Chosen },
  seed: number,
  passes: number,
): Net {
  const random = randomFrom(seed);
  const clause = newPart(chosen.clause, random);
  const whole = newPart(chosen.whole, random);
  const bias: [number, number] = [-1, -1];
  const messages = examples
    .filter(({ clauses }) => clauses.length > 0)
    .map((example) => ({
      label: example.label,
      counts: example.counts,
      clauses: example.clauses.map((features) => bagOf(features, clause.part)),
      whole: bagOf(example.whole, whole.part),
    }));
  for (let pass = 0; pass < passes; pass++) {
    const pace = PACE * (1 - (0.9 * pass) / passes);
    for (const message of shuffled(messages, random)) {
      const said = message.clauses.map((bag) => hear(clause.part, bag, random));
      const wording = hear(whole.part, message.whole, random);
      for (const side of [0, 1] as const) {
        if (side === 1 && message.label === "request") continue;
        const wanted = message.label === (side === 0 ? "request" : "share");
        const scores = said.map(({ scores }) => scores[side]);
        const loudest = Math.max(...scores);
        const shares = scores.map((score) => Math.exp(score - loudest));
        const sum = shares.reduce((a, b) => a + b, 0);
        const score = bias[side] + loudest + Math.log(sum) + wording.scores[side];
        const miss = (1 / (1 + Math.exp(-score)) - (wanted ? 1 : 0)) * message.counts * (wanted ? MISSED : 1);
        if (Math.abs(miss) < 1e-3) continue;
        bias[side] -= 0.01 * miss;
        said.forEach((heard, index) => {
          const part = (shares[index] ?? 0) / sum;
          if (part > 0.02) correct(clause, heard, side, miss * part, pace);
        });
        correct(whole, wording, side, miss, pace);
      }
    }
  }
  return { bias, clause: clause.part, whole: whole.part };
}

function newPart(chosen: Chosen, random: () => number): Learned {
  const places = new Int32Array(BUCKETS).fill(-1);
  const rows = new Int32Array(chosen.size).fill(-1);
  let rowCount = 0;
  let place = 0;
  for (const [at, isRowed] of chosen) {
    places[at] = place;
    rows[place++] = isRowed ? rowCount++ : -1;
  }
  const part: Part = {
    places,
    wide: new Float32Array(chosen.size * 2),
    rows,
    deep: Float32Array.from({ length: rowCount * DEPTH }, () => (random() - 0.5) * 0.1),
    shift: new Float32Array(DEPTH),
    out: Float32Array.from({ length: 2 * DEPTH }, () => random() - 0.5),
  };
  const slopes = (of: Float32Array) => new Float32Array(of.length).fill(1e-2);
  return {
    part,
    slopes: { wide: slopes(part.wide), deep: slopes(part.deep), shift: slopes(part.shift), out: slopes(part.out) },
  };
}

function bagOf(features: readonly Feature[], { places }: Part): Bag {
  const known = features.flatMap(({ at, by }) => {
    const place = places[at] ?? -1;
    return place < 0 ? [] : [{ place, by }];
  });
  return { at: Int32Array.from(known.map(({ place }) => place)), by: Float32Array.from(known.map(({ by }) => by)) };
}

interface Heard {
  at: Int32Array;
  by: Float32Array;
  hidden: Float32Array;
  scores: [number, number];
}

/** The part's scores of a bag with some of its features left out by chance. */
function hear({ wide, rows, deep, shift, out }: Part, bag: Bag, random: () => number): Heard {
  const at = new Int32Array(bag.at.length);
  const by = new Float32Array(bag.at.length);
  let heard = 0;
  const louder = SCALE / (1 - LEFT_OUT);
  const hidden = new Float32Array(DEPTH);
  const scores: [number, number] = [0, 0];
  for (let index = 0; index < bag.at.length; index++) {
    if (random() < LEFT_OUT) continue;
    const place = bag.at[index] ?? 0;
    const loud = (bag.by[index] ?? 0) * louder;
    at[heard] = place;
    by[heard++] = loud;
    scores[0] += (wide[2 * place] ?? 0) * loud;
    scores[1] += (wide[2 * place + 1] ?? 0) * loud;
    const row = rows[place] ?? -1;
    if (row < 0) continue;
    for (let unit = 0; unit < DEPTH; unit++)
      hidden[unit] = (hidden[unit] ?? 0) + (deep[row * DEPTH + unit] ?? 0) * loud;
  }
  for (let unit = 0; unit < DEPTH; unit++) {
    const bent = Math.tanh((hidden[unit] ?? 0) + (shift[unit] ?? 0));
    hidden[unit] = bent;
    scores[0] += (out[2 * unit] ?? 0) * bent;
    scores[1] += (out[2 * unit + 1] ?? 0) * bent;
  }
  return { at: at.subarray(0, heard), by: by.subarray(0, heard), hidden, scores };
}

/** One step against the miss, with a pace for every weight. */
function correct({ part, slopes }: Learned, { at, by, hidden }: Heard, side: 0 | 1, miss: number, pace: number) {
  const step = (weights: Float32Array, past: Float32Array, index: number, slope: number) => {
    const sum = (past[index] ?? 0) + slope * slope;
    past[index] = sum;
    weights[index] = (weights[index] ?? 0) - (pace * slope) / Math.sqrt(sum);
  };
  const back = new Float32Array(DEPTH);
  for (let unit = 0; unit < DEPTH; unit++) {
    const bent = hidden[unit] ?? 0;
    const index = 2 * unit + side;
    const weight = part.out[index] ?? 0;
    back[unit] = miss * weight * (1 - bent * bent);
    step(part.out, slopes.out, index, miss * bent + DECAY * weight);
    step(part.shift, slopes.shift, unit, back[unit] ?? 0);
  }
  for (let index = 0; index < at.length; index++) {
    const place = at[index] ?? 0;
    const loud = by[index] ?? 0;
    const wide = 2 * place + side;
    step(part.wide, slopes.wide, wide, miss * loud + DECAY * (part.wide[wide] ?? 0));
    const row = part.rows[place] ?? -1;
    if (row < 0) continue;
    for (let unit = 0; unit < DEPTH; unit++) {
      const cell = row * DEPTH + unit;
      step(part.deep, slopes.deep, cell, (back[unit] ?? 0) * loud + DECAY * (part.deep[cell] ?? 0));
    }
  }
}

function randomFrom(seed: number): () => number {
  let state = Math.imul(seed, 2654435761) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  return list
    .map((item) => ({ item, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}
