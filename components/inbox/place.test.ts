import { describe, expect, it } from "vitest";
import { InboxFilter } from "@/lib/inbox/input";
import { emptyFilter, hrefOf, readPlace } from "./place";

const group = "0f8fad5b-d9cb-469f-a165-70867728950e";

describe("the address of an inbox", () => {
  it.each([
    "",
    "?view=mine",
    "?view=mine&state=snoozed",
    "?view=approval",
    `?view=group&group=${group}`,
    `?view=group&department=${group}&topic=invoice-copy&entry=postsale`,
    "?topic=nothing&department=1",
    "?view=rubbish&state=nothing&entry=none&group=1",
    "?entry=presale&q=%20talle%2042%20",
    "?q=",
    `?q=${"a".repeat(201)}`,
    `?q=${"a".repeat(200)}`,
    "?group=00000000-0000-4000-c000-000000000000",
  ])("means what the server's schema reads in %s", (search) => {
    const asked = Object.fromEntries(new URLSearchParams(search));
    expect(readPlace(`/commercial/inbox${search}`).filter).toEqual(InboxFilter.parse(asked));
  });

  it("names the open conversation", () => {
    expect(readPlace("/commercial/inbox").conversationId).toBeNull();
    expect(readPlace("/commercial/inbox/abc?view=mine").conversationId).toBe("abc");
  });

  it("is written without what is at its default, and read back the same", () => {
    expect(hrefOf("commercial", { conversationId: null, filter: emptyFilter })).toBe("/commercial/inbox");
    const place = {
      conversationId: group,
      filter: {
        ...emptyFilter,
        view: "group" as const,
        department: group,
        entry: "claim" as const,
        topic: "defective" as const,
        q: "¿talle & más?",
      },
    };
    expect(readPlace(hrefOf("support", place))).toEqual(place);
  });

  it("forgets a group that its view does not use", () => {
    const filter = { ...emptyFilter, view: "mine" as const, group };
    expect(hrefOf("commercial", { conversationId: null, filter })).toBe("/commercial/inbox?view=mine");
  });
});
