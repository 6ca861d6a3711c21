import { expect, it } from "vitest";
import { BUCKETS, type Feature } from "./features";
import { DEPTH, joinScores, type Part, packPart, scorePart, unpackPart } from "./model";

const places = new Int32Array(BUCKETS).fill(-1);
[3, 200, 70_000].forEach((at, place) => {
  places[at] = place;
});
const part: Part = {
  places,
  wide: Float32Array.from([1, -0.5, 0.25, 0.75, -1, 0.1]),
  rows: Int32Array.from([-1, 0, 1]),
  deep: Float32Array.from({ length: 2 * DEPTH }, (_, index) => Math.sin(index)),
  shift: Float32Array.from({ length: DEPTH }, () => 0.1),
  out: Float32Array.from({ length: 2 * DEPTH }, (_, index) => Math.cos(index)),
};
const features = (...at: number[]): Feature[] => at.map((one) => ({ at: one, by: 1, kind: "word" }));

it("scores a stored part as the learned one, to a byte's precision", () => {
  const stored = unpackPart(packPart(part));
  for (const some of [features(3), features(200, 3), features(70_000, 200, 3), features(5)]) {
    const [request, share] = scorePart(part, some);
    const [again, shareAgain] = scorePart(stored, some);
    expect(again).toBeCloseTo(request, 1);
    expect(shareAgain).toBeCloseTo(share, 1);
  }
});

it("knows nothing of features it did not learn", () => {
  expect(scorePart(part, features(5, 6, 7))).toEqual(scorePart(part, []));
});

it("hears the loudest clause, and says no to a message without any", () => {
  expect(joinScores([-5, 3, -9])).toBeCloseTo(3, 2);
  expect(joinScores([])).toBeLessThan(-5);
});
