import { existsSync, readdirSync, readFileSync } from "node:fs";
import type { Feature } from "../../lib/policy/personal-data/features";
import { BUCKETS } from "../../lib/policy/personal-data/features";
import type { Scales } from "../../lib/policy/personal-data/judge";
import type { Head } from "../../lib/policy/personal-data/model";
import { readText } from "../../lib/policy/personal-data/read";
import { textFeatures } from "../../lib/policy/personal-data/text-features";
import { makeMessages } from "./grammar/make";

/** A labelled message with the features of its clauses. */
export interface Example {
  id: string;
  lang: string;
  text: string;
  label: "request" | "share" | "clean";
  kinds: string[];
  file: string;
  clauses: Feature[][];
  /** Features of the message as a whole. */
  whole: Feature[];
  /** How much the message counts beside a written one. */
  counts: number;
}

const SHARED = "../shared/data/personal-data";
const OWN = "lib/policy/corpus";
export const SHARED_FILES = ["train-es", "train-pt", "train-hard", "dev"];

/** Every labelled message there is: the shared corpora, where present, and our own. */
export function readExamples(): Example[] {
  const files = [
    ...SHARED_FILES.map((file) => ({ file, path: `${SHARED}/${file}.jsonl` })),
    ...readdirSync(OWN)
      .filter((name) => name.endsWith(".jsonl"))
      .map((name) => ({ file: "own", path: `${OWN}/${name}` })),
  ];
  return files
    .filter(({ path }) => existsSync(path))
    .flatMap(({ file, path }) =>
      readFileSync(path, "utf8")
        .trim()
        .split("\n")
        .map((line) => {
          const row = JSON.parse(line);
          return { ...row, file, ...shownBy(row.text), counts: 1 };
        }),
    );
}

function shownBy(text: string) {
  const reading = readText(text);
  return { clauses: reading.features, whole: textFeatures(reading) };
}

/** Messages made from frames, to learn how an asking verb, a datum and a denial go together; they count for little each. */
export function makeExamples(perFrame = 4, counts = 0.3): Example[] {
  return makeMessages(perFrame).map((made, index) => ({
    ...made,
    id: `made-${index}`,
    kinds: [],
    file: "made",
    ...shownBy(made.text),
    counts,
  }));
}

const KINDS: Kinds[] = [
  ["meaning", "mixed"],
  ["word", "mixed"],
  ["meaning", "word", "mixed"],
];

/** The four heads, and how many weights of each are kept. */
export type Heads = Record<keyof Scales, Head>;
export const KEPT: Record<keyof Scales, number> = {
  request: 11_000,
  share: 3_500,
  wholeRequest: 8_500,
  wholeShare: 3_000,
};

/** Learns to tell requests from the rest, and shares from the rest that is no request; by clause and as a whole. */
export function learn(examples: readonly Example[], kept = KEPT, seeds = 2): Heads {
  const others = examples.filter(({ label }) => label !== "request");
  const asWhole = (of: readonly Example[]) => of.map((example) => ({ ...example, clauses: [example.whole] }));
  return {
    request: learnWithin(examples, "request", KINDS, kept.request, seeds),
    share: learnWithin(others, "share", KINDS, kept.share, seeds),
    wholeRequest: learnWithin(asWhole(examples), "request", [["word"]], kept.wholeRequest, seeds),
    wholeShare: learnWithin(asWhole(others), "share", [["word"]], kept.wholeShare, seeds),
  };
}

type Kinds = readonly Feature["kind"][];

/** Learns twice: first with every feature, then with those that told most, so that what is left out is made up for. */
function learnWithin(
  examples: readonly Example[],
  label: Example["label"],
  learners: readonly Kinds[],
  most: number,
  seeds: number,
): Head {
  const first = average(examples, label, learners, 1);
  const counts = new Map<number, number>();
  for (const { clauses } of examples)
    for (const features of clauses) for (const { at } of features) counts.set(at, (counts.get(at) ?? 0) + 1);
  const telling = ([at, weight]: [number, number]) => Math.abs(weight) * Math.sqrt(counts.get(at) ?? 0);
  const kept = new Set(
    [...first.weights]
      .filter(([at]) => (counts.get(at) ?? 0) > 1)
      .sort((a, b) => telling(b) - telling(a))
      .slice(0, most)
      .map(([at]) => at),
  );
  const within = examples.map((example) => ({
    ...example,
    clauses: example.clauses.map((features) => features.filter(({ at }) => kept.has(at))),
  }));
  return average(within, label, learners, seeds);
}

/** Learners that see only meanings, only words, and both, in several orders; a linear model is the mean of their weights. */
function average(
  examples: readonly Example[],
  label: Example["label"],
  learners: readonly Kinds[],
  seeds: number,
): Head {
  const heads = Array.from({ length: seeds }, (_, seed) => seed + 1).flatMap((seed) =>
    learners.map((kinds) => learnOne(examples, label, kinds, seed)),
  );
  const weights = new Map<number, number>();
  for (const head of heads)
    for (const [at, weight] of head.weights) weights.set(at, (weights.get(at) ?? 0) + weight / heads.length);
  return { bias: heads.reduce((sum, { bias }) => sum + bias, 0) / heads.length, weights };
}

const PASSES = 16;
const PACE = 0.06;
const DECAY = 0.003;
const MISSED = 1.5;

/** Logistic regression over the most telling clause of each message, by stochastic descent with a pace per feature. */
function learnOne(examples: readonly Example[], label: Example["label"], kinds: Kinds, seed: number): Head {
  const weights = new Float64Array(BUCKETS);
  const slopes = new Float64Array(BUCKETS).fill(1e-3);
  const seen = new Uint8Array(BUCKETS);
  let bias = -1;
  const bags = examples.map(({ clauses, label: is, counts }) => ({
    counts,
    wanted: is === label ? 1 : 0,
    clauses: clauses.map((features) => features.filter(({ kind }) => kinds.includes(kind))),
  }));
  const random = randomFrom(seed);
  for (let pass = 0; pass < PASSES; pass++) {
    for (const { wanted, clauses, counts } of shuffled(bags, random)) {
      const scores = clauses.map((features) =>
        features.reduce((sum, { at, by }) => sum + (weights[at] ?? 0) * by, bias),
      );
      const best = scores.indexOf(Math.max(...scores));
      clauses.forEach((features, index) => {
        if (wanted && index !== best) return;
        const miss = (1 / (1 + Math.exp(-(scores[index] ?? 0))) - wanted) * (wanted ? MISSED : 1) * counts;
        if (Math.abs(miss) < 1e-3) return;
        for (const { at, by } of features) {
          const slope = miss * by + DECAY * (weights[at] ?? 0);
          slopes[at] = (slopes[at] ?? 0) + slope * slope;
          weights[at] = (weights[at] ?? 0) - (PACE * by * slope) / Math.sqrt(slopes[at] ?? 1);
          seen[at] = 1;
        }
        bias -= 0.02 * miss;
      });
    }
  }
  const kept = new Map<number, number>();
  seen.forEach((is, at) => {
    if (is) kept.set(at, weights[at] ?? 0);
  });
  return { bias, weights: kept };
}

function randomFrom(seed: number): () => number {
  let state = seed * 2654435761;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x7fffffff;
  };
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const copy = [...list];
  for (let index = copy.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    const held = copy[index] as T;
    copy[index] = copy[other] as T;
    copy[other] = held;
  }
  return copy;
}
