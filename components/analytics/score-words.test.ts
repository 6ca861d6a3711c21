import { expect, it } from "vitest";
import { numbers } from "@/lib/i18n/messages/es/numbers";
import { daysAgoOf, daysAwayOf, purchasesOf } from "./score-words";

const frequency = [
  { score: 5 as const, from: 6, to: 22, buyers: 4 },
  { score: 4 as const, from: 2, to: 5, buyers: 9 },
  { score: 1 as const, from: 1, to: 1, buyers: 80 },
];

it("says how often each fifth bought, the best without an end", () => {
  const said = ([5, 4, 3, 2, 1] as const).map((score) => purchasesOf(score, { frequency }, numbers.buyers));
  expect(said).toEqual(["6+", "2 a 5", null, null, "1"]);
});

it("counts the days since the oldest and the newest last purchase of a fifth", () => {
  const recency = [{ score: 5 as const, from: "2026-11-13", to: "2026-11-20", buyers: 3 }];
  expect(daysAgoOf(5, { recency }, "2026-11-20")).toBe(7);
  expect(daysAwayOf(5, { recency }, "2026-11-20")).toBe(0);
  expect(daysAgoOf(4, { recency }, "2026-11-20")).toBeNull();
});
