import { describe, expect, it } from "vitest";
import { fieldValue, snoozeTimes } from "./snooze-times";

const offered = (now: Date) => snoozeTimes(now).map(({ id, until }) => `${id} ${fieldValue(until)}`);

describe("snooze times", () => {
  it("offers the hour, this afternoon, tomorrow and Monday on a Wednesday morning", () => {
    expect(offered(new Date(2026, 10, 18, 10, 30))).toEqual([
      "hour 2026-11-18T11:30",
      "afternoon 2026-11-18T17:00",
      "tomorrow 2026-11-19T09:00",
      "monday 2026-11-23T09:00",
    ]);
  });

  it("does not offer an afternoon that is here or gone", () => {
    expect(offered(new Date(2026, 10, 18, 16, 30))).not.toContainEqual(expect.stringMatching(/^afternoon/));
    expect(offered(new Date(2026, 10, 18, 20))).not.toContainEqual(expect.stringMatching(/^afternoon/));
  });

  it("says Monday once when Monday is tomorrow, and a week ahead on a Monday", () => {
    expect(offered(new Date(2026, 10, 22, 10))).not.toContainEqual(expect.stringMatching(/^monday/));
    expect(offered(new Date(2026, 10, 23, 10))).toContain("monday 2026-11-30T09:00");
  });

  it("goes over the end of a month", () => {
    expect(offered(new Date(2026, 11, 31, 23))).toContain("tomorrow 2027-01-01T09:00");
  });
});
