import "server-only";
import { and, asc, desc, eq, gt, inArray, isNull, lt, or, type SQL, sql } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import { buyers, conversationReads, conversations, groups, items, questionLeases, questions, users } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import type { Here } from "@/lib/here";
import { maskPersonalData } from "@/lib/policy/mask-personal-data";
import type { ListConversations } from "./input";
import { visibleTo } from "./scope";
import { searchable } from "./search-text";

const PAGE = 50;
/** Search looks at this many of the most recent matches; beyond them a person adds a word. */
const MATCHES_MAX = 500;

export type ConversationListItem = Awaited<ReturnType<typeof readPage>>[number];
export type ConversationPage = { conversations: ConversationListItem[]; nextCursor: string | null };

/**
 * One page of the list, in the order of its state: open by who waits longest, snoozed by who wakes first, resolved by
 * the latest. Personal data that buyers typed is masked; it shows in the conversation only.
 */
export async function listConversations(
  actor: Agent,
  filter: ListConversations,
  { on, now = new Date() }: Here = {},
): Promise<ConversationPage> {
  authorize(actor, "conversation.read");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const rows = await readPage(tx, actor, filter, now);
      const more = rows.length > PAGE;
      const page = rows.slice(0, PAGE);
      const last = page.at(-1);
      return { conversations: page, nextCursor: more && last ? cursorOf(last) : null };
    },
    on,
  );
}

async function readPage(tx: Transaction, actor: Agent, filter: ListConversations, now: Date) {
  const latestFirst = filter.state === "resolved";
  const rows = await tx
    .select({
      id: conversations.id,
      entry: conversations.entry,
      interaction: conversations.interaction,
      state: conversations.state,
      snoozedUntil: conversations.snoozedUntil,
      waitingSince: conversations.waitingSince,
      unansweredCount: conversations.unansweredCount,
      questionCount: conversations.questionCount,
      snippet: conversations.lastIncomingText,
      sortAt: conversations.sortAt,
      assigneeId: conversations.assigneeId,
      assigneeName: users.name,
      groupName: groups.name,
      buyerNickname: buyers.nickname,
      buyerSourceId: buyers.sourceId,
      itemTitle: items.title,
      itemPictureUrl: items.pictureUrl,
      isUnread: sql<boolean>`${conversations.waitingSince} is not null
        and coalesce(${conversationReads.readAt} < ${conversations.lastIncomingAt}, true)`,
      answering: answeringNow(now),
    })
    .from(conversations)
    .innerJoin(buyers, eq(buyers.id, conversations.buyerId))
    .leftJoin(items, eq(items.id, conversations.itemId))
    .leftJoin(users, eq(users.id, conversations.assigneeId))
    .leftJoin(groups, eq(groups.id, conversations.groupId))
    .leftJoin(
      conversationReads,
      and(eq(conversationReads.conversationId, conversations.id), eq(conversationReads.userId, actor.id)),
    )
    .where(and(...conditions(actor, filter), after(filter.cursor, latestFirst)))
    .orderBy(
      latestFirst ? desc(conversations.sortAt) : asc(conversations.sortAt),
      latestFirst ? desc(conversations.id) : asc(conversations.id),
    )
    .limit(PAGE + 1);
  return rows.map((row) => ({ ...row, snippet: maskPersonalData(row.snippet) }));
}

/** Who holds a question of the conversation, so that the list can say "Martín responde". */
const answeringNow = (now: Date) => sql<{ id: string; name: string } | null>`(
  select json_build_object('id', holder.id, 'name', holder.name)
  from ${questionLeases} lease
  join ${questions} leased on leased.id = lease.question_id
  join ${users} holder on holder.id = lease.user_id
  where leased.conversation_id = ${conversations.id} and lease.expires_at > ${now.toISOString()}::timestamptz
  limit 1)`;

/** What the filters mean. Shared with the counts beside the tabs, so that they never disagree with the list. */
export function conditions(actor: Agent, filter: Omit<ListConversations, "cursor">): (SQL | undefined)[] {
  return [
    visibleTo(actor),
    eq(conversations.module, filter.module),
    eq(conversations.state, filter.state),
    filter.entry && eq(conversations.entry, filter.entry),
    viewCondition(actor, filter),
    filter.q ? matching(filter.q) : undefined,
  ];
}

function viewCondition(actor: Agent, { view, group }: Pick<ListConversations, "view" | "group">): SQL | undefined {
  switch (view) {
    case "mine":
      return eq(conversations.assigneeId, actor.id);
    case "unassigned":
      return isNull(conversations.assigneeId);
    case "group": {
      const wanted = group ? [group] : actor.groupIds;
      return wanted.length > 0 ? inArray(conversations.groupId, [...wanted]) : sql`false`;
    }
    default:
      return undefined;
  }
}

/** `%`, `_` and `\` are letters like any other in a search. */
const matching = (q: string): SQL =>
  inArray(
    conversations.id,
    sql`(select conversation_id from conversations_matching(${searchable(q).replace(/[\\%_]/g, "\\$&")}, ${MATCHES_MAX}))`,
  );

/** Continues behind the last row of the page before. A cursor that is not ours starts from the beginning. */
function after(cursor: string | undefined, latestFirst: boolean): SQL | undefined {
  const [at, id] = cursor?.split("_") ?? [];
  if (!at || !id || Number.isNaN(Number(at)) || !/^[0-9a-f-]{36}$/.test(id)) return undefined;
  const sortAt = new Date(Number(at));
  if (Number.isNaN(sortAt.getTime())) return undefined;
  const beyond = latestFirst ? lt : gt;
  return or(beyond(conversations.sortAt, sortAt), and(eq(conversations.sortAt, sortAt), beyond(conversations.id, id)));
}

const cursorOf = ({ sortAt, id }: { sortAt: Date; id: string }): string => `${sortAt.getTime()}_${id}`;
