import { BUCKETS, type Feature } from "../../lib/policy/personal-data/features";
import { PERSONAL_DATA_KINDS } from "../../lib/policy/personal-data/judgement";
import { DEPTH, type Net, type Part, SCALE } from "../../lib/policy/personal-data/model";
import { all, type Chosen, countedIn, telling, thinned } from "./choose";
import type { Example } from "./examples";

// Measured under cross-validation by file; a feature left out every other time is made up for by its neighbours.
const PASSES = 20;
const PACE = 0.05;
const LEFT_OUT = 0.5;
const DECAY = 4e-3;
const WIDE_DECAY = 1e-3;
const MISSED = 1.5;
// Nothing is surer than this, so that one odd label does not count for more than many.
const UNSURE = 0.05;
const KIND_COUNTS = 0.3;
const KIND_BIAS = -2;

// A row is as long as sixteen weights; most of the rare features' rows say next to nothing.
const FULL_ROWS = 60_000;

/** `full` is the server's and keeps every feature; `compact` is the browser's and keeps the most telling. */
export type Size = "full" | "compact";
const COMPACT = { clause: { wide: 8_000, rows: 1_200 }, whole: { wide: 7_000, rows: 800 } };

/** A compact model is learned twice, so that what is left out is made up for. */
export function learnNet(examples: readonly Example[], size: Size, seed = 1): Net {
  const every = { clause: countedIn(examples, "clauses"), whole: countedIn(examples, "whole") };
  const chosen = { clause: all(every.clause), whole: all(every.whole) };
  if (size === "full") {
    const net = learnOnce(examples, chosen, seed, PASSES);
    return {
      ...net,
      clause: thinned(net.clause, every.clause, FULL_ROWS),
      whole: thinned(net.whole, every.whole, FULL_ROWS),
    };
  }
  const first = learnOnce(examples, chosen, seed, PASSES / 2);
  const kept = {
    clause: telling(first.clause, every.clause, COMPACT.clause),
    whole: telling(first.whole, every.whole, COMPACT.whole),
  };
  return learnOnce(examples, kept, seed, PASSES);
}

/** Features of one clause or message as places of a part. */
interface Bag {
  at: Int32Array;
  by: Float32Array;
}

/**
 * A part while it learns. Besides the two questions each message says which kinds are asked for and which are shared; the
 * rows learn from that, too, and only then are the heads that say so left behind.
 */
interface Learned {
  part: Part;
  heads: Float32Array;
  slopes: { wide: Float32Array; deep: Float32Array; shift: Float32Array; heads: Float32Array };
}

const SIDES = ["request", "share"] as const;
const KINDS = PERSONAL_DATA_KINDS.length;
const HEADS = 2 + 2 * KINDS;

interface Message {
  /** What each head should say: 1, 0, or -1 for what the message does not tell. */
  wanted: Int8Array;
  counts: number;
  clauses: Bag[];
  whole: Bag;
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
      wanted: wantedOf(example),
      counts: example.counts,
      clauses: example.clauses.map((features) => bagOf(features, clause.part)),
      whole: bagOf(example.whole, whole.part),
    }));
  for (let pass = 0; pass < passes; pass++) {
    const pace = PACE * (1 - (0.9 * pass) / passes);
    for (const message of shuffled(messages, random)) learnFrom(message, { clause, whole, bias }, pace, random);
  }
  return { bias, clause: finished(clause), whole: finished(whole) };
}

function wantedOf({ label, kinds, counts }: Example): Int8Array {
  const wanted = new Int8Array(HEADS);
  SIDES.forEach((side, index) => {
    wanted[index] = label === side ? 1 : index === 1 && label === "request" ? -1 : 0;
    PERSONAL_DATA_KINDS.forEach((kind, order) => {
      // Messages made from frames do not say of which kind they are.
      wanted[2 + index * KINDS + order] = counts < 1 ? -1 : label === side && kinds.includes(kind) ? 1 : 0;
    });
  });
  return wanted;
}

function learnFrom(
  { wanted, counts, clauses, whole }: Message,
  net: { clause: Learned; whole: Learned; bias: [number, number] },
  pace: number,
  random: () => number,
) {
  const said = clauses.map((bag) => hear(net.clause, bag, random));
  const wording = hear(net.whole, whole, random);
  const misses = new Float64Array(HEADS);
  const missed = said.map(() => new Float64Array(HEADS));
  for (let head = 0; head < HEADS; head++) {
    const want = wanted[head] ?? -1;
    if (want < 0) continue;
    let loudest = Number.NEGATIVE_INFINITY;
    for (const { scores } of said) loudest = Math.max(loudest, scores[head] ?? 0);
    let sum = 0;
    for (const { scores } of said) sum += Math.exp((scores[head] ?? 0) - loudest);
    const bias = net.bias[head] ?? KIND_BIAS;
    const score = bias + loudest + Math.log(sum) + (wording.scores[head] ?? 0);
    const target = want === 1 ? 1 - UNSURE : UNSURE;
    const miss =
      (1 / (1 + Math.exp(-score)) - target) * counts * (want === 1 ? MISSED : 1) * (head < 2 ? 1 : KIND_COUNTS);
    if (Math.abs(miss) < 1e-3) continue;
    if (head === 0 || head === 1) net.bias[head] -= 0.01 * miss;
    misses[head] = miss;
    said.forEach(({ scores }, index) => {
      const part = Math.exp((scores[head] ?? 0) - loudest) / sum;
      const row = missed[index];
      if (row && part > 0.02) row[head] = miss * part;
    });
  }
  said.forEach((heard, index) => {
    correct(net.clause, heard, missed[index] ?? misses, pace);
  });
  correct(net.whole, wording, misses, pace);
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
    out: new Float32Array(2 * DEPTH),
  };
  const heads = Float32Array.from({ length: HEADS * DEPTH }, () => random() - 0.5);
  const slopes = (of: Float32Array) => new Float32Array(of.length).fill(1e-2);
  return {
    part,
    heads,
    slopes: { wide: slopes(part.wide), deep: slopes(part.deep), shift: slopes(part.shift), heads: slopes(heads) },
  };
}

const finished = ({ part, heads }: Learned): Part => ({
  ...part,
  out: part.out.map((_, index) => heads[Math.floor(index / 2) * HEADS + (index % 2)] ?? 0),
});

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
  scores: Float64Array;
}

/** The scores of a bag with some of its features left out by chance. */
function hear({ part: { wide, rows, deep, shift }, heads }: Learned, bag: Bag, random: () => number): Heard {
  const at = new Int32Array(bag.at.length);
  const by = new Float32Array(bag.at.length);
  const hidden = new Float32Array(DEPTH);
  const scores = new Float64Array(HEADS);
  const louder = SCALE / (1 - LEFT_OUT);
  let heard = 0;
  let request = 0;
  let share = 0;
  for (let index = 0; index < bag.at.length; index++) {
    if (random() < LEFT_OUT) continue;
    const place = bag.at[index] ?? 0;
    const loud = (bag.by[index] ?? 0) * louder;
    at[heard] = place;
    by[heard++] = loud;
    request += (wide[2 * place] ?? 0) * loud;
    share += (wide[2 * place + 1] ?? 0) * loud;
    const row = rows[place] ?? -1;
    if (row < 0) continue;
    for (let unit = 0; unit < DEPTH; unit++)
      hidden[unit] = (hidden[unit] ?? 0) + (deep[row * DEPTH + unit] ?? 0) * loud;
  }
  scores[0] = request;
  scores[1] = share;
  for (let unit = 0; unit < DEPTH; unit++) {
    const bent = Math.tanh((hidden[unit] ?? 0) + (shift[unit] ?? 0));
    hidden[unit] = bent;
    for (let head = 0; head < HEADS; head++)
      scores[head] = (scores[head] ?? 0) + (heads[unit * HEADS + head] ?? 0) * bent;
  }
  return { at: at.subarray(0, heard), by: by.subarray(0, heard), hidden, scores };
}

/** One step against the misses, with a pace for every weight. */
function correct({ part, heads, slopes }: Learned, { at, by, hidden }: Heard, misses: Float64Array, pace: number) {
  if (misses.every((miss) => miss === 0)) return;
  const back = new Float32Array(DEPTH);
  for (let unit = 0; unit < DEPTH; unit++) {
    const bent = hidden[unit] ?? 0;
    let blame = 0;
    for (let head = 0; head < HEADS; head++) {
      const miss = misses[head] ?? 0;
      if (miss === 0) continue;
      const index = unit * HEADS + head;
      const weight = heads[index] ?? 0;
      blame += miss * weight;
      step(heads, slopes.heads, index, miss * bent + DECAY * weight, pace);
    }
    back[unit] = blame * (1 - bent * bent);
    step(part.shift, slopes.shift, unit, back[unit] ?? 0, pace);
  }
  const { wide, rows, deep } = part;
  for (let index = 0; index < at.length; index++) {
    const place = at[index] ?? 0;
    const loud = by[index] ?? 0;
    for (let side = 0; side < 2; side++) {
      const miss = misses[side] ?? 0;
      const cell = 2 * place + side;
      if (miss !== 0) step(wide, slopes.wide, cell, miss * loud + WIDE_DECAY * (wide[cell] ?? 0), pace);
    }
    const row = rows[place] ?? -1;
    if (row < 0) continue;
    for (let unit = 0; unit < DEPTH; unit++) {
      const cell = row * DEPTH + unit;
      step(deep, slopes.deep, cell, (back[unit] ?? 0) * loud + DECAY * (deep[cell] ?? 0), pace);
    }
  }
}

function step(weights: Float32Array, past: Float32Array, index: number, slope: number, pace: number) {
  const sum = (past[index] ?? 0) + slope * slope;
  past[index] = sum;
  weights[index] = (weights[index] ?? 0) - (pace * slope) / Math.sqrt(sum);
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
