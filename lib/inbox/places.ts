import { and, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { conversations } from "@/db/schema";
import { entries } from "@/db/vocabulary";
import type { Agent } from "@/lib/auth/actor";
import { placeAt } from "@/lib/cursor";
import type { ListConversations } from "./input";
import { visibleTo } from "./scope";

/** Where conversations stand in the list: who is in it, in which order, from where on. */

/** `among`: the conversations that the view `approval` is made of. */
type Filter = Omit<ListConversations, "cursor" | "q"> & { among?: readonly string[] };
/** What is listed: the filters, and where the page before ended. */
export type Listed = Filter & Pick<ListConversations, "cursor">;

/** Resolved ones show the latest first; open and snoozed ones whoever's turn comes first. */
export const isLatestFirst = ({ state }: Pick<ListConversations, "state">): boolean => state === "resolved";

/** What the filters mean. Shared with the counts beside the tabs, so that they never disagree with the list. */
export const conditions = (actor: Agent, filter: Filter): (SQL | undefined)[] => [
  ...ofEveryView(actor, filter),
  filter.entry && eq(conversations.entry, filter.entry),
  filter.topic && eq(conversations.topic, filter.topic),
  ofView(actor, filter),
];

const ofEveryView = (actor: Agent, { module, state, view }: Filter): (SQL | undefined)[] => [
  visibleTo(actor),
  eq(conversations.module, module),
  view === "approval" ? undefined : eq(conversations.state, state),
];

function ofView(actor: Agent, filter: Filter): SQL | undefined {
  switch (filter.view) {
    case "mine":
      return eq(conversations.assigneeId, actor.id);
    case "unassigned":
      return isNull(conversations.assigneeId);
    case "group": {
      const { team, wanted } = teamsOf(actor, filter);
      return wanted.length > 0 ? inArray(team, wanted) : sql`false`;
    }
    case "approval":
      return sql`${conversations.id} = any(${arrayOf(filter.among ?? [])}::uuid[])`;
    default:
      return undefined;
  }
}

/** The teams of a module: groups answer in the commercial inbox, departments in that of support. */
function teamsOf(actor: Agent, { module, group, department }: Filter) {
  return module === "support"
    ? { team: conversations.departmentId, wanted: department ? [department] : [...actor.departmentIds] }
    : { team: conversations.groupId, wanted: group ? [group] : [...actor.groupIds] };
}

/**
 * A query for the first `atMost` conversations of the list behind the cursor, as `id` and `sort_at` in the list's order.
 *
 * An index range keeps the order only within one entry and one team, so each is read from its beginning and they are
 * merged: a page costs the same wherever it begins and however many conversations there are. A topic has a range of its
 * own among all conversations; in the other views it narrows theirs.
 */
export function placesOf(actor: Agent, filter: Listed, atMost: number): SQL {
  const order = sql.raw(isLatestFirst(filter) ? "desc" : "asc");
  // A number and not a value: a plan for any number of rows would be made for a tenth of all.
  const limit = sql.raw(`limit ${atMost}`);
  const isOfTeam = filter.view === "group";
  const { team, wanted } = teamsOf(actor, filter);
  const range = and(
    ...ofEveryView(actor, filter),
    sql`${conversations.entry} = of_entry.word`,
    isOfTeam ? sql`${team} = of_team.id` : ofView(actor, filter),
    filter.topic && eq(conversations.topic, filter.topic),
    behind(filter),
  );
  return sql`
    select place.id, place.sort_at
    from unnest(${arrayOf(filter.entry ? [filter.entry] : entries)}::text[]) as of_entry(word)
    ${isOfTeam ? sql`cross join unnest(${arrayOf(wanted)}::uuid[]) as of_team(id)` : undefined}
    cross join lateral (
      select ${conversations.id}, ${conversations.sortAt} from ${conversations} where ${range}
      order by ${conversations.sortAt} ${order}, ${conversations.id} ${order} ${limit}
    ) as place
    order by place.sort_at ${order}, place.id ${order} ${limit}`;
}

/** Words and ids as one value, so that the statement reads the same however many there are. Quoted: not all ids are ours. */
export const arrayOf = (words: readonly string[]): string =>
  `{${words.map((word) => `"${word.replace(/["\\]/g, "\\$&")}"`).join(",")}}`;

/** Continues behind the last row of the page before. A cursor that is not ours starts from the beginning. */
export function behind({ cursor, state }: Pick<ListConversations, "cursor" | "state">): SQL | undefined {
  const place = placeAt(cursor);
  if (!place) return undefined;
  const beyond = sql.raw(isLatestFirst({ state }) ? "<" : ">");
  // One comparison of the pair: an index range, where the same thing said with "or" would read everything before it.
  return sql`(${conversations.sortAt}, ${conversations.id}) ${beyond} (${place.at.toISOString()}::timestamptz, ${place.id}::uuid)`;
}
