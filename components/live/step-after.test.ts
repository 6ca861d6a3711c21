import { expect, it } from "vitest";
import { stepAfter } from "./step-after";

it.each([
  ["takes the next event", "event", 8, 8, "what-it-touches"],
  ["ignores an event it has seen", "event", 7, 7, "nothing"],
  ["refreshes everything after a gap", "event", 10, 10, "everything"],
  ["stays when the present is where it stands", "alive", 7, 7, "nothing"],
  ["stays when the leader's tab is behind it", "alive", 5, 7, "nothing"],
  ["refreshes everything when the present is further, also by one", "alive", 8, 8, "everything"],
  ["stays when a server of before says no number", "alive", Number.NaN, 7, "nothing"],
  ["goes back where it is told to", "reset", 3, 3, "everything"],
] as const)("%s", (_what, kind, sequence, position, outOfDate) => {
  expect(stepAfter(7, { kind, sequence })).toEqual({ position, outOfDate });
});
