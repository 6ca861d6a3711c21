import { expect, it } from "vitest";
import { homeOf } from "./home-of";

it.each([
  ["of a group", ["g"], [], "/commercial/inbox"],
  ["of a group and a department", ["g"], ["d"], "/commercial/inbox"],
  ["of departments alone", [], ["d", "e"], "/support/inbox"],
  ["of no team", [], [], "/commercial/inbox"],
])("somebody %s lands where their work is", (_name, groupIds, departmentIds, home) => {
  expect(homeOf({ groupIds, departmentIds })).toBe(home);
});
