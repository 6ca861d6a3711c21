import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseDate } from "./dates";

// The forms of the conventions reference, section 6, read in November 2026.
describe("parseDate", () => {
  it.each([
    ["2026-11-20T14:50:27.938-04:00", "2026-11-20T18:50:27.938Z"],
    ["2026-11-20T14:50:27.0000000-04:00", "2026-11-20T18:50:27.000Z"],
    ["2026-11-20T17:51:21.746608612Z", "2026-11-20T17:51:21.746Z"],
    ["2026-11-20T17:51:21.000Z", "2026-11-20T17:51:21.000Z"],
    ["2026-11-20T17:51:21Z", "2026-11-20T17:51:21.000Z"],
    ["2026-11-20T17:51:05.3Z", "2026-11-20T17:51:05.300Z"],
    ["2026-11-20T17:38:30.000-0400", "2026-11-20T21:38:30.000Z"],
    ["2020-12-19T14:00:59", "2020-12-19T14:00:59.000Z"],
    ["2026-11-20", "2026-11-20T00:00:00.000Z"],
    ["2024-02-29T23:59:59.999+05:30", "2024-02-29T18:29:59.999Z"],
  ])("reads %s", (text, instant) => {
    expect(parseDate(text)?.toISOString()).toBe(instant);
  });

  it.each([
    "",
    "yesterday",
    "1732125081",
    "2026-02-30",
    "2026-13-01",
    "2026-11-20T24:00:00Z",
    "2026-11-20T10:60:00Z",
    "2026-11-20T10:00:00+24:00",
    "2026-11-20T10:00:00 GMT",
    "2026-11-20T10:00:00Z\n2026",
    "+012026-11-20T10:00:00Z",
    "0000-01-01",
    "9999-12-31T23:59:59-23:59",
  ])("refuses %j", (text) => {
    expect(parseDate(text)).toBeNull();
  });

  it("finds the same instant however it is written", () => {
    const instants = fc.date({ min: new Date("2000-01-02"), max: new Date("2099-12-30"), noInvalidDate: true });
    const offsets = fc.integer({ min: -14 * 60, max: 14 * 60 });
    fc.assert(
      fc.property(instants, offsets, fc.integer({ min: 0, max: 9 }), fc.boolean(), (instant, offset, digits, colon) => {
        const wall = new Date(instant.getTime() + offset * 60_000).toISOString();
        const fraction = digits === 0 ? "" : `.${wall.slice(20, 23).padEnd(9, "7").slice(0, digits)}`;
        const zone = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60].map((n) => String(n).padStart(2, "0"));
        const text = `${wall.slice(0, 19)}${fraction}${offset < 0 ? "-" : "+"}${zone.join(colon ? ":" : "")}`;
        const kept = 10 ** Math.max(0, 3 - digits);
        expect(parseDate(text)?.getTime()).toBe(Math.floor(instant.getTime() / kept) * kept);
      }),
    );
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void parseDate(text)));
  });
});
