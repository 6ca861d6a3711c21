import { conversationStates, entries, topics } from "@/db/vocabulary";
import type { InboxFilter, InboxModule, View } from "@/lib/inbox/input";
import { sought } from "@/lib/text";

/** Where one stands in an inbox: which conversation is open, and how the list beside it is filtered. */
export type Place = { conversationId: string | null; filter: InboxFilter };

const VIEWS = ["all", "mine", "group", "unassigned", "approval"] as const satisfies readonly View[];
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/**
 * Reads an address of an inbox. The filters mean what the schema `InboxFilter` means, and a test keeps it so; the schema
 * itself would bring 90 kB of zod to the browser.
 */
export function readPlace(href: string): Place {
  const { pathname, searchParams } = new URL(href, "http://inbox");
  const [, , , id] = pathname.split("/");
  return { conversationId: id || null, filter: readFilter(searchParams) };
}

function readFilter(search: URLSearchParams): InboxFilter {
  const words = search.get("q");
  return {
    view: oneOf(VIEWS, search.get("view")) ?? "all",
    state: oneOf(conversationStates, search.get("state")) ?? "open",
    group: uuidIn(search, "group"),
    department: uuidIn(search, "department"),
    entry: oneOf(entries, search.get("entry")),
    topic: oneOf(topics, search.get("topic")),
    q: words === null ? undefined : sought(words, 200),
  };
}

/** The address of a place; what is at its default is left out. */
export function hrefOf(module: InboxModule, { conversationId, filter }: Place): string {
  const search = new URLSearchParams();
  if (filter.view !== "all") search.set("view", filter.view);
  if (filter.state !== "open") search.set("state", filter.state);
  if (filter.view === "group" && filter.group) search.set("group", filter.group);
  if (filter.view === "group" && filter.department) search.set("department", filter.department);
  if (filter.entry) search.set("entry", filter.entry);
  if (filter.topic) search.set("topic", filter.topic);
  if (filter.q) search.set("q", filter.q);
  const words = search.size > 0 ? `?${search}` : "";
  return `/${module}/inbox${conversationId ? `/${conversationId}` : ""}${words}`;
}

export const emptyFilter: InboxFilter = {
  view: "all",
  state: "open",
  group: undefined,
  department: undefined,
  entry: undefined,
  topic: undefined,
  q: undefined,
};

/** Whether the list is narrowed by anything but its tab. */
export const isNarrowed = ({ entry, group, department, topic, q }: InboxFilter) =>
  Boolean(entry || group || department || topic || q);

/** The list without what narrows it; its view and state stay. */
export const widened = ({ view, state }: InboxFilter): InboxFilter => ({ ...emptyFilter, view, state });

function uuidIn(search: URLSearchParams, name: string): string | undefined {
  const value = search.get(name);
  return value && UUID.test(value) ? value : undefined;
}

const oneOf = <Word extends string>(words: readonly Word[], word: string | null): Word | undefined =>
  words.find((one) => one === word);
