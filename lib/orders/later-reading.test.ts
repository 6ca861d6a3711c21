import { expect, it } from "vitest";
import { isLater, timesOf } from "./later-reading";

const at = (minute: number) => new Date(Date.UTC(2026, 10, 24, 12, minute));
const held = { changedAt: at(10), readAt: at(20) };

it.each([
  ["changed since, asked later", { changedAt: at(11), readAt: at(21) }, true],
  ["changed since, although it was asked before", { changedAt: at(11), readAt: at(19) }, true],
  ["an old copy, although it was asked later", { changedAt: at(9), readAt: at(30) }, false],
  ["the same change, asked later", { changedAt: at(10), readAt: at(21) }, true],
  ["the same change, asked before", { changedAt: at(10), readAt: at(19) }, false],
  ["the very same reading", { changedAt: at(10), readAt: at(20) }, true],
  ["no time of change, asked later", { changedAt: null, readAt: at(21) }, true],
  ["no time of change, asked before", { changedAt: null, readAt: at(19) }, false],
])("%s", (_name, reading, expected) => {
  expect(isLater(reading, held)).toBe(expected);
});

it("forgets no time", () => {
  expect(timesOf({ changedAt: null, readAt: at(30) }, held)).toEqual({ changedAt: at(10), readAt: at(30) });
  expect(timesOf({ changedAt: at(11), readAt: at(19) }, held)).toEqual({ changedAt: at(11), readAt: at(20) });
});
