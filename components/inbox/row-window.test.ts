import { describe, expect, it } from "vitest";
import { rowWindow, scrollTopFor } from "./row-window";

const pane = { scrollTop: 0, height: 560, rowHeight: 56 };

describe("the rows that exist", () => {
  it("are those in sight and a few beyond", () => {
    expect(rowWindow(pane, 500)).toEqual({ start: 0, end: 18 });
    expect(rowWindow({ ...pane, scrollTop: 5600 }, 500)).toEqual({ start: 92, end: 118 });
    expect(rowWindow({ ...pane, scrollTop: 5630 }, 500)).toEqual({ start: 92, end: 119 });
  });

  it("end with the list, and are none of none", () => {
    expect(rowWindow({ ...pane, scrollTop: 27_440 }, 500)).toEqual({ start: 482, end: 500 });
    expect(rowWindow(pane, 3)).toEqual({ start: 0, end: 3 });
    expect(rowWindow(pane, 0)).toEqual({ start: 0, end: 0 });
  });

  it("survive a pane that is scrolled beyond a list that has shrunk, or above its top", () => {
    expect(rowWindow({ ...pane, scrollTop: 27_440 }, 5)).toEqual({ start: 5, end: 5 });
    expect(rowWindow({ ...pane, scrollTop: -40 }, 5)).toEqual({ start: 0, end: 5 });
  });
});

describe("bringing a row into sight", () => {
  it("moves nothing when it is there", () => {
    expect(scrollTopFor(3, pane)).toBe(0);
    expect(scrollTopFor(12, { ...pane, scrollTop: 560 })).toBe(560);
  });

  it("moves as little as needed", () => {
    expect(scrollTopFor(10, pane)).toBe(56);
    expect(scrollTopFor(2, { ...pane, scrollTop: 560 })).toBe(112);
  });
});
