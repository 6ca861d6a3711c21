import { describe, expect, it } from "vitest";
import { claimClocks, claimSortAt, helpDueAt, nextDue, turnOf } from "./claim-clocks";

const at = new Date("2026-11-24T12:00:00Z");
const inHours = (hours: number) => new Date(at.getTime() + hours * 3_600_000);
const must = (hours: number | null) => ({ mandatory: true, dueAt: hours === null ? null : inHours(hours) });
const may = (hours: number | null = null) => ({ mandatory: false, dueAt: hours === null ? null : inHours(hours) });
const spared = (effect: "affected" | "not-affected" | "not-applies" | "unknown", incentive: boolean | null) => ({
  effect,
  incentive,
  dueAt: inHours(40),
});
const nothing = { effect: "unknown", incentive: null, dueAt: null } as const;

describe("the clocks of a claim", () => {
  it.each([
    ["a mandatory action of ours is due", [may(), must(48)], inHours(48)],
    ["of two the earlier counts", [must(48), must(24)], inHours(24)],
    ["an optional action hurries nobody, whatever its date", [may(2)], null],
    ["a mandatory action without a date has none", [must(null)], null],
    ["nothing to do", [], null],
  ])("%s", (_name, actions, dueAt) => {
    expect(claimClocks({ state: "opened", actions, known: inHours(1), reputation: nothing }).dueAt).toEqual(dueAt);
  });

  it("keeps the due date that was known while the actions are not", () => {
    const said = { state: "opened", actions: null, reputation: nothing } as const;
    expect(claimClocks({ ...said, known: inHours(9) }).dueAt).toEqual(inHours(9));
    expect(claimClocks({ ...said, known: null }).dueAt).toBeNull();
  });

  it.each([
    ["affected", true, inHours(40)],
    ["unknown", true, inHours(40)],
    ["not-affected", true, null],
    ["not-applies", true, null],
    ["affected", false, null],
    ["affected", null, null],
  ] as const)("spares the reputation: %s, guaranteed %s", (effect, incentive, sparedUntil) => {
    const said = { state: "opened", actions: [], known: null, reputation: spared(effect, incentive) } as const;
    expect(claimClocks(said).sparedUntil).toEqual(sparedUntil);
  });

  it("stops both when the claim is closed, and neither for a state nobody knows", () => {
    const said = { actions: [must(5)], known: inHours(5), reputation: spared("affected", true) };
    expect(claimClocks({ ...said, state: "closed" })).toEqual({ dueAt: null, sparedUntil: null });
    expect(claimClocks({ ...said, state: null })).toEqual({ dueAt: inHours(5), sparedUntil: inHours(40) });
  });
});

describe("the place in the list", () => {
  const openedAt = inHours(-10);
  it.each([
    ["due before the window ends", { dueAt: inHours(5), sparedUntil: inHours(9) }, null, inHours(5)],
    ["the window ends first", { dueAt: inHours(48), sparedUntil: inHours(9) }, null, inHours(9)],
    ["a window that has passed", { dueAt: inHours(48), sparedUntil: inHours(-1) }, null, inHours(48)],
    ["late stays first", { dueAt: inHours(-3), sparedUntil: inHours(9) }, null, inHours(-3)],
    ["the buyer waits", { dueAt: null, sparedUntil: null }, inHours(-2), inHours(6)],
    ["a passed window and a waiting buyer", { dueAt: null, sparedUntil: inHours(-1) }, inHours(-2), inHours(6)],
    ["nobody waits", { dueAt: null, sparedUntil: null }, null, inHours(60 * 24 - 10)],
  ])("%s", (_name, clocks, waitingSince, sortAt) => {
    expect(claimSortAt({ ...clocks, waitingSince, openedAt }, at)).toEqual(sortAt);
  });

  it("has no next due date when no clock runs", () => {
    expect(nextDue({ dueAt: null, sparedUntil: null }, at)).toBeNull();
  });

  it("gives a buyer who asked for help eight hours", () => {
    expect(helpDueAt(at)).toEqual(inHours(8));
  });
});

describe("whose turn it is", () => {
  const open = { state: "opened", stage: "claim", actions: [may()], responsible: null, waits: false } as const;
  it.each([
    ["what we must do comes first", { ...open, actions: [must(2)], responsible: "buyer" }, "us"],
    ["the marketplace says seller", { ...open, responsible: "seller" }, "us"],
    ["the marketplace says buyer", { ...open, responsible: "buyer", waits: true }, "buyer"],
    ["the marketplace says mediator", { ...open, responsible: "mediator" }, "marketplace"],
    ["a word nobody knows says nothing", { ...open, responsible: "warehouse", waits: true }, "us"],
    ["in mediation", { ...open, stage: "dispute" }, "marketplace"],
    ["the buyer waits", { ...open, waits: true }, "us"],
    ["we wrote last", open, "buyer"],
    ["not known", { ...open, actions: null, waits: true }, null],
    ["nothing to do", { ...open, actions: [] }, null],
    ["over", { ...open, state: "closed", actions: [must(2)], responsible: "seller" }, null],
  ] as const)("%s", (_name, claim, turn) => {
    expect(turnOf(claim)).toBe(turn);
  });
});
