import { describe, expect, it } from "vitest";
import { chordOf, isAwakeWhileTyping, matchShortcut } from "./match-shortcut";

const press = (key: string, held: Partial<Record<"ctrlKey" | "metaKey" | "altKey" | "shiftKey", boolean>> = {}) =>
  chordOf({ key, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held });

describe("chordOf", () => {
  it.each([
    ["j", {}, "j"],
    ["J", {}, "j"], // caps lock
    ["J", { shiftKey: true }, "shift+j"],
    ["k", { ctrlKey: true }, "mod+k"],
    ["k", { metaKey: true }, "mod+k"],
    ["Enter", { ctrlKey: true }, "mod+Enter"],
    ["Enter", { shiftKey: true }, "shift+Enter"],
    ["Backspace", { altKey: true }, "alt+Backspace"],
    ["?", { shiftKey: true }, "?"],
    ["/", { shiftKey: true }, "/"],
    ["/", {}, "/"],
    ["Shift", { shiftKey: true }, null],
    ["Control", { ctrlKey: true }, null],
  ])("calls %s with %o %s", (key, held, chord) => {
    expect(press(key, held)).toBe(chord);
  });
});

describe("matchShortcut", () => {
  const down = { keys: "j", name: "down" };
  const inbox = { keys: "g i", name: "inbox" };
  const settings = { keys: "g s", name: "settings" };
  const send = { keys: "mod+Enter", name: "send" };
  const all = [down, inbox, settings, send];

  it("completes a single key and a combination at once", () => {
    expect(matchShortcut(all, ["j"])).toEqual({ shortcut: down, waiting: [] });
    expect(matchShortcut(all, ["mod+Enter"])).toEqual({ shortcut: send, waiting: [] });
  });

  it("waits for the rest of a sequence", () => {
    expect(matchShortcut(all, ["g"])).toEqual({ shortcut: null, waiting: ["g"] });
    expect(matchShortcut(all, ["g", "i"])).toEqual({ shortcut: inbox, waiting: [] });
  });

  it("starts over with a key that continues nothing", () => {
    expect(matchShortcut(all, ["g", "j"])).toEqual({ shortcut: down, waiting: [] });
    expect(matchShortcut(all, ["g", "g"])).toEqual({ shortcut: null, waiting: ["g"] });
    expect(matchShortcut(all, ["g", "x"])).toEqual({ shortcut: null, waiting: [] });
  });

  it("serves what was registered last", () => {
    const closer = { keys: "Escape", name: "dialog" };
    expect(matchShortcut([{ keys: "Escape", name: "list" }, closer], ["Escape"]).shortcut).toBe(closer);
  });

  it("reads letters written either way", () => {
    const reply = { keys: "R", name: "reply" };
    expect(matchShortcut([reply], ["r"]).shortcut).toBe(reply);
    expect(matchShortcut([{ keys: "mod+K" }], ["mod+k"]).shortcut).not.toBeNull();
  });

  it("does not mistake a named key for a letter", () => {
    expect(matchShortcut([{ keys: "Escape" }], ["e"]).shortcut).toBeNull();
  });
});

describe("isAwakeWhileTyping", () => {
  it("lets only combinations through", () => {
    expect(["j", "?", "g i", "Escape", "shift+j"].map(isAwakeWhileTyping)).toEqual(Array(5).fill(false));
    expect(["mod+Enter", "alt+Backspace", "mod+shift+k"].map(isAwakeWhileTyping)).toEqual(Array(3).fill(true));
  });
});
