import { type Calibration, type Evidence, gatherEvidence } from "../../lib/policy/personal-data/evidence";
import { packNet, unpackNet } from "../../lib/policy/personal-data/model";
import { readText } from "../../lib/policy/personal-data/read";
import type { Example } from "./examples";
import { type FOLDS, SOURCES } from "./folds";
import type { Lesson } from "./lesson";
import { learnNet } from "./net";

/** A message with the evidence of a model that had not seen its file. */
export interface Weighed {
  example: Example;
  evidence: Evidence;
}

/** For each fold, a model that learned from all the others, rounded as it will be stored. */
export function learnFolds(folds: typeof FOLDS, { size, concepts, examples, made }: Lesson) {
  return folds
    .filter((fold) => examples.some(({ file }) => fold.includes(file)))
    .map((fold) => {
      const net = unpackNet(packNet(learnNet([...examples.filter(({ file }) => !fold.includes(file)), ...made], size)));
      const left = examples.filter(({ file }) => fold.includes(file));
      const weighed = left.map((example) => ({
        example,
        evidence: gatherEvidence(net, readText(example.text, concepts)),
      }));
      return { fold, net, left, weighed };
    });
}

/** What the numbers of the evidence weigh, and from where on it is a yes, learned from messages no model had seen. */
export function calibrate(weighed: readonly Weighed[]): Calibration {
  const others = weighed.filter(({ example }) => example.label !== "request");
  const request = regress(
    weighed.map(({ evidence }) => evidence.request),
    weighed.map(({ example }) => example.label === "request"),
  );
  const share = regress(
    others.map(({ evidence }) => evidence.share),
    others.map(({ example }) => example.label === "share"),
  );
  const sides = weighed.map(({ example, evidence }) => ({
    label: example.label,
    style: SOURCES.find(({ file }) => file === example.file)?.style ?? "everyday",
    request: dot(request, evidence.request),
    share: (evidence.request[VALUE] ?? 0) > 0 ? Number.POSITIVE_INFINITY : dot(share, evidence.share),
  }));
  const { from, shareFrom } = borders(sides);
  return { request: lowered(request, from), share: lowered(share, shareFrom) };
}

/** Where the evidence says whether a value is written out; that is a share in any case. */
const VALUE = 5;
const dot = (weights: readonly number[], values: readonly number[]) =>
  values.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0);
const lowered = (weights: readonly number[], by: number) =>
  weights.map((weight, index) => Number((index === 0 ? weight - by : weight).toFixed(4)));

type Style = (typeof SOURCES)[number]["style"];

interface Side {
  label: Example["label"];
  style: Style;
  request: number;
  share: number;
}

// How many of a hundred may be missed or wrongly stopped. Source: the aims of docs/personal-data.md.
const AIMS: Record<Style, Record<Example["label"], number>> = {
  everyday: { request: 1, share: 3, clean: 1 },
  tricky: { request: 5, share: 3, clean: 3 },
};

/** The borders that come nearest to the aims, each miss measured by what the aim allows; the middle of the best. */
function borders(sides: readonly Side[]): { from: number; shareFrom: number } {
  const groups = (["everyday", "tricky"] as const).flatMap((style) =>
    (["request", "share", "clean"] as const).map((label) => {
      const of = sides.filter((side) => side.style === style && side.label === label);
      return { label, of, price: 1 / AIMS[style][label] / Math.max(1, of.length) };
    }),
  );
  const tried: { from: number; shareFrom: number; cost: number }[] = [];
  for (let from = -2.5; from <= 2; from += 0.1) {
    for (let shareFrom = -2.5; shareFrom <= 2.5; shareFrom += 0.2) {
      let cost = 0;
      for (const { label, of, price } of groups)
        cost += price * of.filter((side) => errs(label, side, from, shareFrom)).length;
      tried.push({ from, shareFrom, cost });
    }
  }
  const least = Math.min(...tried.map(({ cost }) => cost));
  const best = tried.filter(({ cost }) => cost <= least * 1.02);
  const mean = (of: (one: (typeof best)[number]) => number) =>
    best.reduce((sum, one) => sum + of(one), 0) / best.length;
  return { from: mean(({ from }) => from), shareFrom: mean(({ shareFrom }) => shareFrom) };
}

function errs(label: Example["label"], { request, share }: Side, from: number, shareFrom: number): boolean {
  if (label === "request") return request <= from;
  const stops = request > from || share > shareFrom;
  return label === "share" ? !stops : stops;
}

const DECAY = 2;

/** Logistic regression by Newton's method; the first value of each row is 1 and its weight is free. */
function regress(rows: readonly number[][], wanted: readonly boolean[]): number[] {
  const size = rows[0]?.length ?? 0;
  // Measured in spreads, so that the decay is fair to each.
  const spread = Array.from({ length: size }, (_, column) => {
    if (column === 0) return 1;
    const mean = rows.reduce((sum, row) => sum + (row[column] ?? 0), 0) / rows.length;
    return Math.sqrt(rows.reduce((sum, row) => sum + ((row[column] ?? 0) - mean) ** 2, 0) / rows.length) || 1;
  });
  const scaled = rows.map((row) => row.map((value, column) => value / (spread[column] ?? 1)));
  const weights = new Array<number>(size).fill(0);
  for (let turn = 0; turn < 25; turn++) {
    const slope = weights.map((weight, column) => (column === 0 ? 0 : DECAY * weight));
    const bend: number[][] = weights.map((_, i) => weights.map((__, j) => (i === j ? (i === 0 ? 1e-6 : DECAY) : 0)));
    scaled.forEach((row, index) => {
      const chance = 1 / (1 + Math.exp(-dot(weights, row)));
      const miss = chance - (wanted[index] ? 1 : 0);
      row.forEach((value, i) => {
        slope[i] = (slope[i] ?? 0) + miss * value;
        const line = bend[i] ?? [];
        row.forEach((other, j) => {
          line[j] = (line[j] ?? 0) + chance * (1 - chance) * value * other;
        });
      });
    });
    solve(bend, slope).forEach((step, index) => {
      weights[index] = (weights[index] ?? 0) - step;
    });
  }
  return weights.map((weight, column) => weight / (spread[column] ?? 1));
}

/** The x of a x = b, by elimination; a is symmetric and positive. */
function solve(a: number[][], b: number[]): number[] {
  const size = b.length;
  const lines = a.map((line, index) => [...line, b[index] ?? 0]);
  for (let pivot = 0; pivot < size; pivot++) {
    const top = lines[pivot] ?? [];
    for (let below = 0; below < size; below++) {
      const line = lines[below];
      if (!line || below === pivot) continue;
      const factor = (line[pivot] ?? 0) / (top[pivot] ?? 1);
      for (let column = pivot; column <= size; column++)
        line[column] = (line[column] ?? 0) - factor * (top[column] ?? 0);
    }
  }
  return lines.map((line, index) => (line[size] ?? 0) / (line[index] ?? 1));
}
