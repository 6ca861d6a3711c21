import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { EventKind } from "@/db/vocabulary";
import type { Actor } from "@/lib/auth/actor";

export type EventToRecord = {
  kind: EventKind;
  at: Date;
  conversationId?: string;
  /** Ids, reasons, before and after. Never a buyer's text, a token or a password. */
  detail?: Record<string, string | number | boolean | null>;
};

/** `recordEvents` for one. */
export const recordEvent = (tx: Transaction, actor: Actor, event: EventToRecord): Promise<void> =>
  recordEvents(tx, actor, [event]);

/**
 * Writes what happened, in its order and in the transaction that made it happen, and tells the browsers when it commits.
 *
 * Taking the numbers locks the organization's sequence until commit, so they have no gaps and are in commit order: a client
 * that has seen 7 will never be shown a late 6. Record last, so that the lock is short and taken in one order.
 */
export async function recordEvents(tx: Transaction, actor: Actor, events: readonly EventToRecord[]): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map(({ kind, conversationId = null, detail = {}, at }) => ({
    kind,
    conversation_id: conversationId,
    detail,
    at,
  }));
  await tx.execute(sql`
    with next as (
      insert into organization_sequences (organization_id, last) values (${actor.organizationId}, ${rows.length})
      on conflict (organization_id) do update set last = organization_sequences.last + excluded.last
      returning last
    ), written as (
      insert into events (organization_id, sequence, kind, conversation_id, actor_kind, actor_id, detail, at)
      select ${actor.organizationId}::uuid, last - ${rows.length} + place, kind, conversation_id,
        ${actor.kind}::actor_kind, ${actor.kind === "agent" ? actor.id : null}::uuid, detail, at
      from next, rows from (
        jsonb_to_recordset(${JSON.stringify(rows)}::text::jsonb)
          as (kind event_kind, conversation_id uuid, detail jsonb, at timestamptz)
      ) with ordinality as happened(kind, conversation_id, detail, at, place)
      returning sequence
    )
    select pg_notify('events', ${actor.organizationId} || ':' || max(sequence)) from written`);
}
