import { expect, it } from "vitest";
import type { EntryChoice } from "@/lib/integrations/input";
import { changedEntries, choiceOf, draftOf, type EntryDraft } from "./entry-drafts";

const presale: EntryDraft = { entry: "presale", enabled: true, module: "commercial", target: "" };
const claim: EntryDraft = { entry: "claim", enabled: true, module: "support", target: "department:d1" };

it.each<EntryChoice>([
  { entry: "presale", enabled: true, module: "commercial", target: { kind: "agent", id: "a1" } },
  { entry: "presale", enabled: false, module: "commercial", target: null },
  { entry: "claim", enabled: true, module: "support", target: { kind: "department", id: "d1" } },
  { entry: "claim", enabled: true, module: "chatbot", target: { kind: "chatbot", id: "b1" } },
])("comes back from the form as it went in: %o", (choice) => {
  expect(choiceOf(draftOf(choice))).toEqual(choice);
});

it("drops a target that belongs to another module", () => {
  expect(choiceOf({ ...claim, module: "commercial" })).toEqual({
    entry: "claim",
    enabled: true,
    module: "commercial",
    target: null,
  });
});

it("names what differs from the saved, in order", () => {
  expect(changedEntries([presale, claim], [presale, claim])).toEqual([]);
  expect(
    changedEntries(
      [presale, claim],
      [
        { ...presale, enabled: false },
        { ...claim, target: "" },
      ],
    ),
  ).toEqual(["presale", "claim"]);
});
