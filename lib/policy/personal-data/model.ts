import type { Feature } from "./features";

/** What one question (is this a request? a share?) gives each feature, and where it starts. */
export interface Head {
  bias: number;
  weights: Map<number, number>;
}

/** How much a clause looks like what the head looks for; above 0 is more likely than not. */
export function score({ bias, weights }: Head, features: readonly Feature[]): number {
  let sum = bias;
  for (const { at, by } of features) sum += (weights.get(at) ?? 0) * by;
  return sum;
}

/** A head as it is stored: places as distances in base 128, then one signed byte of weight each, all in base 64. */
export interface PackedHead {
  bias: number;
  step: number;
  packed: string;
}

/** Weights rounded to a byte; the smallest are left out until `most` remain. */
export function packHead({ bias, weights }: Head, most: number): PackedHead {
  const kept = [...weights].sort((a, b) => Math.abs(b[1]) - Math.abs(a[1])).slice(0, most);
  const step = Math.max(...kept.map(([, weight]) => Math.abs(weight))) / 127;
  const bytes: number[] = [];
  const values: number[] = [];
  let last = 0;
  for (const [at, weight] of kept.sort((a, b) => a[0] - b[0])) {
    const rounded = Math.round(weight / step);
    if (rounded === 0) continue;
    for (let distance = at - last; ; distance >>= 7) {
      bytes.push(distance > 127 ? (distance & 127) | 128 : distance);
      if (distance <= 127) break;
    }
    values.push(rounded & 255);
    last = at;
  }
  return { bias, step, packed: btoa([...bytes, ...values].map((byte) => String.fromCharCode(byte)).join("")) };
}

/** The head that `packHead` stored. */
export function unpackHead({ bias, step, packed }: PackedHead): Head {
  const raw = atob(packed);
  const places: number[] = [];
  let at = 0;
  let index = 0;
  // Half of what ends a place is a weight: places are read until as many bytes remain as places were found.
  while (raw.length - index > places.length) {
    let distance = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = raw.charCodeAt(index++);
      distance |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    at += distance;
    places.push(at);
  }
  const weights = new Map(places.map((place, order) => [place, ((raw.charCodeAt(index + order) << 24) >> 24) * step]));
  return { bias, weights };
}
