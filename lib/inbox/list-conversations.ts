import "server-only";
import { and, asc, desc, eq, sql } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import {
  buyers,
  claimDecisions,
  claims,
  conversationReads,
  conversations,
  departments,
  groups,
  items,
  leads,
  outbox,
  questionLeases,
  questions,
  users,
} from "@/db/schema";
import type { OutboxState } from "@/db/vocabulary";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { approvalsFor } from "@/lib/claims/judges";
import type { Here } from "@/lib/here";
import { maskPersonalData } from "@/lib/policy/mask-personal-data";
import { findMatches } from "./find-matches";
import type { ListConversations } from "./input";
import { arrayOf, isLatestFirst, placesOf } from "./places";

const PAGE = 50;

export type ConversationListItem = Awaited<ReturnType<typeof readPage>>[number];
export type ConversationPage = { conversations: ConversationListItem[]; nextCursor: string | null };

/**
 * One page of the list, in the order of its state: open by whose turn comes first, snoozed by who wakes first, resolved
 * by the latest. Personal data that buyers typed is masked; it shows in the conversation only.
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
  const inOrder = isLatestFirst(filter) ? desc : asc;
  const ids = await wantedIds(tx, actor, filter, now);
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
      departmentName: departments.name,
      dueAt: conversations.dueAt,
      topic: conversations.topic,
      orderSourceId: conversations.orderSourceId,
      claimStage: claims.stage,
      outgoing: lastOutgoing,
      approval: approvalOf,
      lead: lastLead,
      buyerNickname: buyers.nickname,
      buyerSourceId: buyers.sourceId,
      itemTitle: items.title,
      itemPictureUrl: items.pictureUrl,
      // An open claim that nobody has written in has a due date all the same.
      isUnread: sql<boolean>`(${conversations.waitingSince} is not null
          or ${conversations.entry} = 'claim' and ${conversations.state} = 'open')
        and coalesce(${conversationReads.readAt} < ${conversations.lastArrivedAt}, true)`,
      answering: answeringNow(now),
    })
    .from(conversations)
    .innerJoin(buyers, eq(buyers.id, conversations.buyerId))
    .leftJoin(items, eq(items.id, conversations.itemId))
    .leftJoin(users, eq(users.id, conversations.assigneeId))
    .leftJoin(groups, eq(groups.id, conversations.groupId))
    .leftJoin(departments, eq(departments.id, conversations.departmentId))
    .leftJoin(claims, eq(claims.conversationId, conversations.id))
    .leftJoin(
      conversationReads,
      and(eq(conversationReads.conversationId, conversations.id), eq(conversationReads.userId, actor.id)),
    )
    .where(sql`${conversations.id} = any(${arrayOf(ids)}::uuid[])`)
    .orderBy(inOrder(conversations.sortAt), inOrder(conversations.id));
  return rows.map((row) => ({ ...row, snippet: maskPersonalData(row.snippet) }));
}

/**
 * Which conversations the page shows, and one more to know whether another page follows. Asked first and by itself: what
 * is then read about them is one statement whatever the filter, planned once and for few rows.
 */
async function wantedIds(tx: Transaction, actor: Agent, asked: ListConversations, now: Date): Promise<string[]> {
  const approvals = asked.view === "approval" ? await approvalsFor(tx, actor, now) : [];
  const filter = { ...asked, among: approvals.map(({ conversationId }) => conversationId) };
  if (filter.q) return findMatches(tx, actor, filter, filter.q, PAGE + 1);
  const places = await tx.execute<{ id: string }>(placesOf(actor, filter, PAGE + 1));
  return places.map(({ id }) => id);
}

/** Who holds a question of the conversation, so that the list can say "Martín responde". */
const answeringNow = (now: Date) => sql<{ id: string; name: string } | null>`(
  select json_build_object('id', holder.id, 'name', holder.name)
  from ${questionLeases} lease
  join ${questions} leased on leased.id = lease.question_id
  join ${users} holder on holder.id = lease.user_id
  where leased.conversation_id = ${conversations.id} and lease.expires_at > ${now.toISOString()}::timestamptz
  limit 1)`;

/** Where the last thing stands that we wrote or decided, so that the list can say that it did not arrive. */
const lastOutgoing = sql<OutboxState | null>`(
  select latest.state from ${outbox} latest
  where latest.conversation_id = ${conversations.id}
  order by latest.created_at desc limit 1)`;

/**
 * Whether a decision about its claim waits for a second person, or was not approved: by one, or by nobody in a day. That is
 * over once something was said or decided since, and where its author took it back.
 */
const approvalOf = sql<"awaiting" | "declined" | "expired" | null>`(
  select case
    when latest.state = 'awaiting-approval' then 'awaiting'
    when latest.state <> 'declined' or latest.refusal = 'withdrawn' then null
    when exists (select 1 from ${outbox} later
      where later.conversation_id = ${conversations.id} and later.created_at > latest.settled_at) then null
    else coalesce(latest.refusal, 'declined') end
  from ${claimDecisions} latest
  where latest.claim_id = ${claims.id}
  order by latest.requested_at desc limit 1)`;

/** How the buyer of a classified advertisement showed interest last; the contact itself is in no list. */
const lastLead = sql<string | null>`(
  select coalesce(interest.type, interest.type_word) from ${leads} interest
  where interest.conversation_id = ${conversations.id}
  order by interest.contacted_at desc limit 1)`;

const cursorOf = ({ sortAt, id }: { sortAt: Date; id: string }): string => `${sortAt.getTime()}_${id}`;
