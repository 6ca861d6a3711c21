import type { Agent } from "./actor";

/** Where a person's day begins: the first inbox that their teams answer in. Without a team it is the first of all. */
export const homeOf = ({ groupIds, departmentIds }: Pick<Agent, "groupIds" | "departmentIds">) =>
  groupIds.length === 0 && departmentIds.length > 0 ? "/support/inbox" : "/commercial/inbox";
