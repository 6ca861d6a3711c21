import type { InboxFilter, InboxModule } from "@/lib/inbox/input";

export type TabName = "all" | "mine" | "unassigned" | "group" | "help" | "complaint" | "approval";
export type ListTab = { name: TabName; to: InboxFilter; isCurrent: boolean };

const TABS: Record<InboxModule, readonly TabName[]> = {
  commercial: ["all", "mine", "unassigned", "group"],
  support: ["all", "help", "complaint", "mine"],
};

/** Parts for which there is no room beside the others: a menu has them. */
const MORE: Record<InboxModule, readonly TabName[]> = {
  commercial: ["approval"],
  support: ["unassigned", "group", "approval"],
};

/**
 * The parts of a list, which of them is shown, and which ones only a menu offers until they are. In the support inbox the
 * badge divides first: help and complaints are other work. The team's part exists for who belongs to one; what waits for an
 * approval, for who may give it, and out of the menu while something does.
 */
export function listTabs(
  module: InboxModule,
  filter: InboxFilter,
  { hasTeam, mayApprove }: { hasTeam: boolean; mayApprove: boolean },
  approvals = 0,
): { tabs: ListTab[]; more: ListTab[] } {
  const current = currentTab(module, filter);
  const tabOf = (name: TabName) => ({ name, to: tabFilter(module, name, filter), isCurrent: name === current });
  const isOffered = (name: TabName) =>
    name === current || (name === "group" ? hasTeam : name === "approval" ? mayApprove : true);
  const isShown = (name: TabName) => name === current || (name === "approval" && approvals > 0);
  const more = MORE[module].filter(isOffered);
  return {
    tabs: [...TABS[module].filter(isOffered), ...more.filter(isShown)].map(tabOf),
    more: more.map(tabOf),
  };
}

export function currentTab(module: InboxModule, { view, entry }: InboxFilter): TabName {
  if (module === "support" && view === "all" && entry === "postsale") return "help";
  if (module === "support" && view === "all" && entry === "claim") return "complaint";
  return view;
}

function tabFilter(module: InboxModule, name: TabName, filter: InboxFilter): InboxFilter {
  const teamless = { ...filter, group: undefined, department: undefined };
  if (name === "help") return { ...teamless, view: "all", entry: "postsale" };
  if (name === "complaint") return { ...teamless, view: "all", entry: "claim" };
  // There the badge is a tab of its own, and going to another tab leaves it.
  return { ...teamless, view: name, entry: module === "support" ? undefined : filter.entry };
}
