import { describe, expect, it } from "vitest";
import { currentTab, listTabs } from "./list-tabs";
import { emptyFilter } from "./place";

const names = (tabs: { name: string; isCurrent: boolean }[]) =>
  tabs.map(({ name, isCurrent }) => (isCurrent ? `[${name}]` : name)).join(" ");

describe("the tabs of a list", () => {
  it("divide the support inbox by badge", () => {
    const { tabs, more } = listTabs("support", emptyFilter, { hasTeam: true, mayApprove: false });
    expect(names(tabs)).toBe("[all] help complaint mine");
    expect(names(more)).toBe("unassigned group");
    expect(currentTab("support", { ...emptyFilter, entry: "claim" })).toBe("complaint");
    expect(currentTab("support", { ...emptyFilter, entry: "postsale" })).toBe("help");
  });

  it("keep an entry a filter in the commercial inbox", () => {
    const filter = { ...emptyFilter, entry: "claim" as const };
    const { tabs } = listTabs("commercial", filter, { hasTeam: true, mayApprove: false });
    expect(names(tabs)).toBe("[all] mine unassigned group");
    expect(tabs[1]?.to).toEqual({ ...filter, view: "mine" });
  });

  it("leave the badge and the team behind, and keep the topic and the search", () => {
    const filter = {
      ...emptyFilter,
      entry: "claim" as const,
      topic: "defective" as const,
      q: "silla",
      department: "d",
    };
    const mine = listTabs("support", filter, { hasTeam: false, mayApprove: false }).tabs.find(
      ({ name }) => name === "mine",
    );
    expect(mine?.to).toEqual({ ...emptyFilter, view: "mine", topic: "defective", q: "silla" });
  });

  it("show the team's only to who belongs to one", () => {
    expect(names(listTabs("commercial", emptyFilter, { hasTeam: false, mayApprove: false }).tabs)).toBe(
      "[all] mine unassigned",
    );
    expect(names(listTabs("support", emptyFilter, { hasTeam: false, mayApprove: false }).more)).toBe("unassigned");
  });

  it("show what waits for an approval to who may give it, beside the others while something does", () => {
    const judge = { hasTeam: false, mayApprove: true };
    expect(names(listTabs("support", emptyFilter, judge).tabs)).toBe("[all] help complaint mine");
    expect(names(listTabs("support", emptyFilter, judge).more)).toBe("unassigned approval");
    expect(names(listTabs("support", emptyFilter, judge, 2).tabs)).toBe("[all] help complaint mine approval");
    expect(names(listTabs("commercial", emptyFilter, judge, 2).tabs)).toBe("[all] mine unassigned approval");
    const agent = { hasTeam: false, mayApprove: false };
    expect(names(listTabs("support", emptyFilter, agent).more)).toBe("unassigned");
  });

  it("show a part of the menu beside the others while it is open", () => {
    const filter = { ...emptyFilter, view: "unassigned" as const };
    expect(names(listTabs("support", filter, { hasTeam: false, mayApprove: false }).tabs)).toBe(
      "all help complaint mine [unassigned]",
    );
  });
});
