import { BUCKETS, type Feature } from "./features";

/** What a score speaks of: is this a request, and is it a share; always in this order. */
export type Scores = readonly [request: number, share: number];

/**
 * One half of the model: each feature has a weight for either question, and the most telling ones a row of meaning
 * besides, whose sum bends the score. `rows[n]` is the place of feature n among the rows, -1 for none.
 */
export interface Part {
  /** Where each bucket's weights stand, -1 for nowhere. */
  places: Int32Array;
  /** Two weights for each feature. */
  wide: Float32Array;
  rows: Int32Array;
  /** `DEPTH` numbers for each row. */
  deep: Float32Array;
  /** `DEPTH` numbers. */
  shift: Float32Array;
  /** Two numbers for each of the `DEPTH`. */
  out: Float32Array;
}

/** A message is scored by its most telling clause and by its wording as a whole; above 0 is more likely than not. */
export interface Net {
  bias: Scores;
  clause: Part;
  whole: Part;
}

export const DEPTH = 16;
/** Keeps sums over some three hundred features small enough to learn from. */
export const SCALE = 0.25;

/** How much features speak for a request and for a share. */
export function scorePart({ places, wide, rows, deep, shift, out }: Part, features: readonly Feature[]): Scores {
  let request = 0;
  let share = 0;
  const hidden = new Float64Array(DEPTH);
  for (const { at, by } of features) {
    const place = places[at] ?? -1;
    if (place < 0) continue;
    request += (wide[2 * place] ?? 0) * by;
    share += (wide[2 * place + 1] ?? 0) * by;
    const row = rows[place] ?? -1;
    if (row < 0) continue;
    for (let index = 0; index < DEPTH; index++)
      hidden[index] = (hidden[index] ?? 0) + (deep[row * DEPTH + index] ?? 0) * by;
  }
  request *= SCALE;
  share *= SCALE;
  hidden.forEach((sum, index) => {
    const bent = Math.tanh(sum * SCALE + (shift[index] ?? 0));
    request += (out[2 * index] ?? 0) * bent;
    share += (out[2 * index + 1] ?? 0) * bent;
  });
  return [request, share];
}

/** What several clauses say together: the loudest, a little louder when others join. */
export function joinScores(scores: readonly number[]): number {
  if (scores.length === 0) return NOTHING_SAID;
  const loudest = Math.max(...scores);
  return loudest + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - loudest), 0));
}
const NOTHING_SAID = -9;

/** A part as it is stored: distances between places in base 128, then signed bytes, all in base 64; `steps` scale the bytes. */
export interface PackedPart {
  count: number;
  rowCount: number;
  steps: { wide: number; deep: number };
  packed: string;
  shift: number[];
  out: number[];
}

export interface PackedNet {
  bias: Scores;
  clause: PackedPart;
  whole: PackedPart;
}

/** Weights rounded to a byte. */
export function packPart({ places, wide, rows, deep, shift, out }: Part): PackedPart {
  const sorted = [...places].flatMap((place, at) => (place < 0 ? [] : [[at, place] as const]));
  const rowed = sorted.flatMap(([, place], order) =>
    (rows[place] ?? -1) < 0 ? [] : [{ order, row: rows[place] ?? 0 }],
  );
  const steps = { wide: stepOf(wide), deep: stepOf(deep) };
  const bytes = [
    ...distances(sorted.map(([at]) => at)),
    ...distances(rowed.map(({ order }) => order)),
    ...[0, 1].flatMap((side) => sorted.map(([, place]) => byteOf(wide[2 * place + side] ?? 0, steps.wide))),
    ...rowed.flatMap(({ row }) =>
      Array.from({ length: DEPTH }, (_, index) => byteOf(deep[row * DEPTH + index] ?? 0, steps.deep)),
    ),
  ];
  let packed = "";
  for (const byte of bytes) packed += String.fromCharCode(byte);
  return {
    count: sorted.length,
    rowCount: rowed.length,
    steps,
    packed: btoa(packed),
    shift: short(shift),
    out: short(out),
  };
}

/** The part that `packPart` stored. */
export function unpackPart({ count, rowCount, steps, packed, shift, out }: PackedPart): Part {
  const raw = atob(packed);
  let index = 0;
  const read = (length: number) => {
    const found = new Int32Array(length);
    let at = 0;
    for (let order = 0; order < length; order++) {
      for (let bits = 0; ; bits += 7) {
        const byte = raw.charCodeAt(index++);
        at += (byte & 127) << bits;
        if (byte < 128) break;
      }
      found[order] = at;
    }
    return found;
  };
  const signed = () => (raw.charCodeAt(index++) << 24) >> 24;
  const places = new Int32Array(BUCKETS).fill(-1);
  read(count).forEach((at, order) => {
    places[at] = order;
  });
  const rows = new Int32Array(count).fill(-1);
  read(rowCount).forEach((order, row) => {
    rows[order] = row;
  });
  const wide = new Float32Array(count * 2);
  for (const side of [0, 1]) for (let order = 0; order < count; order++) wide[2 * order + side] = signed() * steps.wide;
  const deep = Float32Array.from({ length: rowCount * DEPTH }, () => signed() * steps.deep);
  return { places, wide, rows, deep, shift: Float32Array.from(shift), out: Float32Array.from(out) };
}

export const packNet = ({ bias, clause, whole }: Net): PackedNet => ({
  bias,
  clause: packPart(clause),
  whole: packPart(whole),
});

export const unpackNet = ({ bias, clause, whole }: PackedNet): Net => ({
  bias,
  clause: unpackPart(clause),
  whole: unpackPart(whole),
});

function distances(sorted: readonly number[]): number[] {
  let last = 0;
  return sorted.flatMap((at) => {
    const bytes: number[] = [];
    for (let distance = at - last; ; distance >>= 7) {
      bytes.push(distance > 127 ? (distance & 127) | 128 : distance);
      if (distance <= 127) break;
    }
    last = at;
    return bytes;
  });
}

const stepOf = (weights: Float32Array) =>
  weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-6) / 127;
const byteOf = (weight: number, step: number) => Math.round(weight / step) & 255;
const short = (numbers: Float32Array) => [...numbers].map((number) => Number(number.toFixed(4)));
