import { expect, it } from "vitest";
import { countDays, daysBetween, monthsUpTo, rangeWords } from "./days";

const range = (from: string, to: string) => rangeWords({ from, to }, "2026-11-20", "{from} a {to}", "es");

it("says days without their year while it is this one", () => {
  expect(range("2026-10-22", "2026-11-20")).toBe("22 oct a 20 nov");
  expect(range("2026-11-20", "2026-11-20")).toBe("20 nov");
  expect(range("2025-11-21", "2026-11-20")).toBe("21 nov 2025 a 20 nov 2026");
  expect(rangeWords({ from: "2026-10-22", to: "2026-11-20" }, "2026-11-20", "{from} to {to}", "en")).toBe(
    "Oct 22 to Nov 20",
  );
});

it("counts days, both ends, over a change of the clocks too", () => {
  expect(countDays({ from: "2026-09-05", to: "2026-09-07" })).toBe(3);
  expect(daysBetween("2026-09-05", "2026-09-07")).toBe(2);
  expect(daysBetween("2026-09-07", "2026-09-05")).toBe(0);
});

it("goes back over the new year", () => {
  expect(monthsUpTo("2026-02-28", 4)).toEqual(["2026-02", "2026-01", "2025-12", "2025-11"]);
});
