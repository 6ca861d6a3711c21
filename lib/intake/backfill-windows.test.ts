import fc from "fast-check";
import { expect, it } from "vitest";
import { halvesOf, windowsOf } from "./backfill-windows";

const HOUR_MS = 3_600_000;

it("covers a year in every pass without a gap, the newest first", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date("2020-01-01"), max: new Date("2030-01-01"), noInvalidDate: true }), (until) => {
      const since = new Date(until.getTime() - 365 * 24 * HOUR_MS);
      for (const pass of ["standing", "cancelled", "claims"] as const) {
        const windows = windowsOf(pass, { since, until });
        expect(windows[0]?.until.getTime()).toBeGreaterThanOrEqual(until.getTime());
        expect(windows.at(-1)?.since.getTime()).toBeLessThanOrEqual(since.getTime());
        for (const [place, window] of windows.entries()) {
          expect(window.since.getTime() % HOUR_MS).toBe(0);
          expect(window.until > window.since).toBe(true);
          expect(windows[place + 1]?.until ?? window.since).toEqual(window.since);
        }
      }
    }),
  );
});

it("halves a window on a whole hour, down to one hour", () => {
  const window = {
    pass: "standing",
    since: new Date("2026-03-01T00:00:00Z"),
    until: new Date("2026-03-01T03:00:00Z"),
  } as const;
  const halves = halvesOf(window);
  expect(halves?.map(({ since, until }) => (until.getTime() - since.getTime()) / HOUR_MS)).toEqual([2, 1]);
  expect(halves?.[1] && halvesOf(halves[1])).toBeNull();
});
