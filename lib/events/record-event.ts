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

/**
 * Writes what happened, in the transaction that made it happen, and tells the browsers when it commits.
 *
 * Taking the number locks the organization's sequence until commit, so numbers have no gaps and are in commit order: a
 * client that has seen 7 will never be shown a late 6. Record last, so that the lock is short and taken in one order.
 */
export async function recordEvent(tx: Transaction, actor: Actor, event: EventToRecord): Promise<void> {
  const actorId = actor.kind === "agent" ? actor.id : null;
  await tx.execute(sql`
    with next as (
      insert into organization_sequences (organization_id, last) values (${actor.organizationId}, 1)
      on conflict (organization_id) do update set last = organization_sequences.last + 1
      returning last
    ), written as (
      insert into events (organization_id, sequence, kind, conversation_id, actor_kind, actor_id, detail, at)
      select ${actor.organizationId}::uuid, last, ${event.kind}::event_kind, ${event.conversationId ?? null}::uuid,
        ${actor.kind}::actor_kind, ${actorId}::uuid, ${JSON.stringify(event.detail ?? {})}::text::jsonb,
        ${event.at.toISOString()}::timestamptz
      from next
      returning sequence
    )
    select pg_notify('events', ${actor.organizationId} || ':' || sequence) from written`);
}

/** Records several events in their order. Last in the transaction, as always. */
export async function recordEvents(tx: Transaction, actor: Actor, events: readonly EventToRecord[]): Promise<void> {
  for (const event of events) await recordEvent(tx, actor, event);
}
