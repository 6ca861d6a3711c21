import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { refused } from "@/lib/result";

/** One thing that was said by us, delivered, moderated or on its way. `key` stays the same on the way. */
export type SaidByUs = {
  key: string;
  at: Date;
  text: string;
  authorId: string | null;
  authorName: string | null;
  isMessage: boolean;
};

/** Nobody has more than this on its way since a screen was loaded. */
const RECENT_MAX = 30;

/**
 * What we said last in a conversation, the latest first: messages of the store, whoever wrote them, and what stands in the
 * outbox and is not refused. A write that turns up as a message keeps its key, so a screen that has seen one has seen both.
 */
export async function saidByUs(tx: Transaction, conversationId: string): Promise<SaidByUs[]> {
  const rows = await tx.execute<{
    key: string;
    at: string;
    text: string;
    author_id: string | null;
    author_name: string | null;
    is_message: boolean;
  }>(sql`
    with said as (
      select coalesce(m.outbox_id, m.id) as key, coalesce(o.created_at, m.sent_at) as at, m.text, o.author_id, true as is_message
      from messages m left join outbox o on o.id = m.outbox_id
      where m.conversation_id = ${conversationId} and m.author = 'seller'
      union all
      select o.id, o.created_at, o.text, o.author_id, false
      from outbox o
      where o.conversation_id = ${conversationId} and o.kind::text in ('message', 'opening', 'claim-message')
        and o.state <> 'refused' and not exists (select from messages m where m.outbox_id = o.id)
    )
    select said.*, users.name as author_name from said left join users on users.id = said.author_id
    order by said.at desc, said.key desc limit ${RECENT_MAX}`);
  return rows.map((row) => ({
    key: row.key,
    at: new Date(row.at),
    text: row.text,
    authorId: row.author_id,
    authorName: row.author_name,
    isMessage: row.is_message,
  }));
}

/**
 * The refusal of a text when somebody else said something that this person has not had on screen; undefined when nobody did.
 * `after`: the last that they saw. What they wrote themselves they know, unless it is these very words, from another window of
 * theirs: `text`, as it would be said.
 */
export async function saidMeanwhile(
  tx: Transaction,
  conversationId: string,
  { after, actorId, text }: { after: string | null; actorId: string; text: string },
) {
  const said = await saidByUs(tx, conversationId);
  const seen = said.findIndex(({ key }) => key === after);
  // A screen that has never seen anything of ours was loaded before the first, however old that is.
  const unseen = seen === -1 ? said : said.slice(0, seen);
  const news = unseen.find((one) => one.authorId !== actorId || (text !== "" && one.text === text));
  if (!news) return undefined;
  return {
    ...refused("said-meanwhile"),
    detail: { name: news.authorName, text: news.text, at: news.at.toISOString() },
  };
}
