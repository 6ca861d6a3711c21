import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { ActorKind, AnswererKind, Entry } from "@/db/vocabulary";
import { wallClock, zoneOfSite } from "./calendar";
import { turnFigures, turnSums } from "./fold-sums";
import { noteOrderFacts } from "./note-order-facts";
import { listOf } from "./sql-lists";
import { type Said, type Turn, turnsOf } from "./turns";

/**
 * Keeps the numbers of the service in step with conversations that were just changed (a question or message, an answer, its
 * resolution, its group), in the transaction that changed them and while their rows are locked. Doing it twice changes nothing.
 *
 * Sales that followed an answer are credited to it then too, unless `credit` is false.
 */
export async function noteTurnFacts(
  tx: Transaction,
  conversationIds: readonly string[],
  { credit = true } = {},
): Promise<void> {
  if (conversationIds.length === 0) return;
  const [conversations, said] = await Promise.all([
    conversationsToMeasure(tx, conversationIds),
    saidIn(tx, conversationIds),
  ]);
  const facts = conversations.flatMap((conversation) => factsOf(conversation, said.get(conversation.id) ?? {}));
  const answered = await saveFacts(tx, conversationIds, facts);
  if (credit && answered.length > 0) await noteOrderFacts(tx, await ordersAfter(tx, answered));
}

type ConversationRow = {
  id: string;
  organization_id: string;
  store_id: string;
  site_id: string;
  entry: Entry;
  team_id: string | null;
  resolved_at: string | null;
  /** No person put it away: it was over, and that was noticed when it was read. */
  is_by_itself: boolean;
  /** When its claim was closed. */
  closed_at: string | null;
};

async function conversationsToMeasure(tx: Transaction, ids: readonly string[]): Promise<ConversationRow[]> {
  const rows = await tx.execute<ConversationRow>(sql`
    select c.id, c.organization_id, c.store_id, s.site_id, c.entry, coalesce(c.group_id, c.department_id) as team_id,
      case when c.state = 'resolved' then c.resolved_at end as resolved_at, c.resolved_by is null as is_by_itself,
      (select max(k.closed_at) from claims k where k.conversation_id = c.id) as closed_at
    from conversations c join stores s on s.id = c.store_id
    where c.id = any(${listOf(ids)}::uuid[]) order by c.id`);
  return [...rows];
}

/** A question is a turn of its own; a message is a part of one. */
type SaidInConversation = { turns: Turn[]; said: Said[] };

async function saidIn(tx: Transaction, ids: readonly string[]): Promise<Map<string, SaidInConversation>> {
  type Row = {
    conversation_id: string;
    kind: "question" | "buyer" | "store";
    id: string;
    at: string;
    answered_at: string | null;
    author_kind: ActorKind | null;
    author_id: string | null;
  };
  const list = sql`${listOf(ids)}::uuid[]`;
  const rows = await tx.execute<Row>(sql`
    select q.conversation_id, 'question' as kind, q.id, q.asked_at as at, q.answered_at, w.author_kind, w.author_id
    from questions q left join outbox w on w.question_id = q.id and w.state = 'sent'
    where q.conversation_id = any(${list}) and (q.answered_at is not null or q.status = 'UNANSWERED')
    union all
    select m.conversation_id, case m.author when 'seller' then 'store' else 'buyer' end, m.id, m.sent_at, null,
      w.author_kind, w.author_id
    from messages m left join outbox w on w.id = m.outbox_id
    where m.conversation_id = any(${list}) and m.author in ('buyer', 'seller', 'mediator')
      and not (m.author = 'seller' and m.state = 'moderated')
    order by conversation_id, at, id`);
  const found = new Map<string, SaidInConversation>();
  for (const row of rows) {
    const spoken = found.get(row.conversation_id) ?? { turns: [], said: [] };
    found.set(row.conversation_id, spoken);
    const at = new Date(row.at);
    const by = { kind: answererOf(row.author_kind), id: row.author_kind === "agent" ? row.author_id : null };
    if (row.kind === "question") {
      const answeredAt = row.answered_at ? new Date(row.answered_at) : null;
      const answered = answeredAt
        ? { answeredKind: by.kind, answeredBy: by.id }
        : { answeredKind: null, answeredBy: null };
      spoken.turns.push({ id: row.id, askedAt: at, answeredAt, ...answered });
    } else {
      spoken.said.push({ id: row.id, from: row.kind, at, by: by.kind, byId: by.id });
    }
  }
  return found;
}

/** Nobody of ours wrote it: then it was written on the marketplace's own pages. */
const answererOf = (kind: ActorKind | null): AnswererKind => (kind === "agent" || kind === "bot" ? kind : "elsewhere");

function factsOf(conversation: ConversationRow, { turns, said }: Partial<SaidInConversation>) {
  const zone = zoneOfSite(conversation.site_id);
  const all = [...(turns ?? []), ...turnsOf(said ?? [])];
  const overAt = overSince(conversation, all);
  return all.map((turn, index) => {
    const isFirst = index === 0;
    const resolvedAt = isFirst ? overAt : null;
    return {
      id: turn.id,
      organization_id: conversation.organization_id,
      store_id: conversation.store_id,
      conversation_id: conversation.id,
      entry: conversation.entry,
      team_id: conversation.team_id,
      is_first: isFirst,
      asked_at: turn.askedAt.toISOString(),
      ...wallClock(turn.askedAt, zone),
      answered_at: turn.answeredAt?.toISOString() ?? null,
      answered_kind: turn.answeredKind,
      answered_by: turn.answeredBy,
      seconds: turn.answeredAt ? secondsBetween(turn.askedAt, turn.answeredAt) : null,
      resolved_seconds: resolvedAt ? secondsBetween(turn.askedAt, resolvedAt) : null,
      is_one_answer: resolvedAt ? all.length === 1 && turn.answeredAt !== null : null,
    };
  });
}

/**
 * When a conversation was over. One that resolves itself was so before it was read, months before for what is read of a store's
 * past: with the last answer, or when its claim was closed.
 */
function overSince(conversation: ConversationRow, turns: readonly Turn[]): Date | null {
  if (!conversation.resolved_at) return null;
  const resolvedAt = new Date(conversation.resolved_at);
  if (!conversation.is_by_itself) return resolvedAt;
  const over =
    conversation.entry === "claim"
      ? conversation.closed_at && Date.parse(conversation.closed_at)
      : Math.max(...turns.map(({ answeredAt }) => answeredAt?.getTime() ?? Number.POSITIVE_INFINITY));
  return over ? new Date(Math.min(over, resolvedAt.getTime())) : resolvedAt;
}

/** Whole seconds; clocks of two machines never make it negative. */
const secondsBetween = (from: Date, to: Date): number =>
  Math.min(2_147_483_647, Math.max(0, Math.floor((to.getTime() - from.getTime()) / 1000)));

/**
 * Writes the facts, takes away those that are none any more and adds what changed to the sums; says in which conversations an
 * answer changed, came or went.
 */
async function saveFacts(
  tx: Transaction,
  ids: readonly string[],
  facts: readonly ReturnType<typeof factsOf>[number][],
): Promise<string[]> {
  const keys = "organization_id, store_id, day, entry, answered_kind, cut, answered_by, team_id, hour";
  const sumsOfFigures = turnFigures.map((figure) => sql.raw(`sum(sign * ${figure})`));
  const added = sql.join(sumsOfFigures, sql`, `);
  const isChanged = sql.join(
    sumsOfFigures.map((sum) => sql`${sum} <> 0`),
    sql` or `,
  );
  const rows = await tx.execute<{ conversation_id: string }>(sql`
    with incoming as (
      select * from jsonb_populate_recordset(null::turn_facts, ${JSON.stringify(facts)}::text::jsonb)
    ), held as (
      select held.* from unnest(${listOf(ids)}::uuid[]) as wanted(id) cross join lateral (
        select ctid as place, t as fact from turn_facts t where t.conversation_id = wanted.id offset 0) held
    ), before as (
      -- Messages move when two threads turn out to be one.
      select (fact).* from held union select t.* from incoming i join turn_facts t on t.id = i.id
    ), saved as (
      insert into turn_facts as kept select * from incoming
      on conflict (id) do update set conversation_id = excluded.conversation_id, entry = excluded.entry,
        team_id = excluded.team_id, is_first = excluded.is_first, asked_at = excluded.asked_at, day = excluded.day,
        hour = excluded.hour, answered_at = excluded.answered_at, answered_kind = excluded.answered_kind,
        answered_by = excluded.answered_by, seconds = excluded.seconds, resolved_seconds = excluded.resolved_seconds,
        is_one_answer = excluded.is_one_answer
      where kept.* is distinct from excluded.*
    ), removed as (
      delete from turn_facts where ctid = any(array(
        select place from held where (fact).id not in (select id from incoming)))
    ), summed as (
      insert into service_days (${sql.raw(keys)}, ${sql.raw(turnFigures.join(", "))})
      select ${sql.raw(keys)}, ${added} from (
        select 1 as sign, after.* from (${turnSums(sql`incoming`)}) after
        union all select -1, held.* from (${turnSums(sql`before`)}) held
      ) each_side group by ${sql.raw(keys)} having ${isChanged}
    )
    select distinct conversation_id from (
      (select * from incoming except select * from before) union all (select * from before except select * from incoming)
    ) changed where answered_at is not null`);
  return rows.map(({ conversation_id }) => conversation_id);
}

/** Orders that an answer of these conversations may have led to, locked in the order of the marketplace's ids. */
async function ordersAfter(tx: Transaction, conversationIds: readonly string[]): Promise<string[]> {
  const rows = await tx.execute<{ id: string }>(sql`
    select o.id from orders o
    where o.id in (
      select bought.id from conversations c
      join orders bought on bought.buyer_id = c.buyer_id and bought.store_id = c.store_id
      join order_items i on i.order_id = bought.id and i.item_id = c.item_id
      where c.id = any(${listOf(conversationIds)}::uuid[]) and c.entry = 'presale')
    order by o.source_id for no key update`);
  return rows.map(({ id }) => id);
}
