import { expect, it } from "vitest";
import { EventFilter, eventQuery, whoseEvents } from "./input";

it.each([
  [{}, ""],
  [{ person: "", kind: "" }, ""],
  [{ person: "anybody" }, ""],
  [{ person: "everybody", kind: "store.connected" }, "kind=store.connected"],
  [{ person: "anybody", kind: "store.connected" }, "person=anybody&kind=store.connected"],
  [{ person: "nobody" }, "person=nobody"],
])("holds in an address what is asked for by name in %j", (filter, query) => {
  expect(eventQuery(filter).toString()).toBe(query);
});

it("shows everybody's events of a kind after only the system's and then any person's", () => {
  const parsed = (query: URLSearchParams) => EventFilter.parse(Object.fromEntries(query));
  const ofSystem = parsed(eventQuery({ person: "nobody" }));
  const ofAnybody = parsed(eventQuery({ ...ofSystem, person: "anybody" }));
  expect(whoseEvents(ofAnybody)).toBe("anybody");
  expect(whoseEvents(parsed(eventQuery({ ...ofAnybody, kind: "store.connected" })))).toBe("everybody");
});
