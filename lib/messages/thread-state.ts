import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { claims, conversations, orders, shipments, stores, threads } from "@/db/schema";
import { channelOf } from "@/lib/channels/registry";
import { claimComposerFor } from "@/lib/claims/claim-composer";
import { openClaimOf } from "@/lib/claims/claim-views";
import { NotFound } from "@/lib/errors";
import { ordersOfConversation } from "@/lib/inbox/orders-of-conversation";
import { arrayOf } from "@/lib/inbox/places";
import { type ClaimBeside, type Composer, type ThreadFacts, threadComposer } from "@/lib/policy/composer";
import { saidByUs } from "./last-said";

/**
 * Whether one can write now in a conversation after the sale, to whom, and if not, why: in its thread, or in the claim that
 * has taken its place. A claim's own conversation has the claim's composer.
 */
export async function composerFor(tx: Transaction, conversationId: string, now: Date): Promise<Composer> {
  const [found] = await tx
    .select({
      entry: conversations.entry,
      storeId: conversations.storeId,
      storeState: stores.state,
      channel: stores.channel,
      thread: threads,
    })
    .from(conversations)
    .innerJoin(stores, eq(stores.id, conversations.storeId))
    .leftJoin(threads, eq(threads.conversationId, conversations.id))
    .where(eq(conversations.id, conversationId));
  if (!found) throw new NotFound("conversation");
  const [own] = await tx.select({ id: claims.id }).from(claims).where(eq(claims.conversationId, conversationId));
  if (own) return claimComposerFor(tx, own.id);

  const orderSourceIds = await ordersOfConversation(tx, conversationId);
  const { storeId, channel, thread } = found;
  return threadComposer({
    isDisconnected: found.storeState === "disconnected",
    thread: thread && (await factsOf(tx, { ...thread, channel, orderSourceIds })),
    claim: await claimBeside(tx, { storeId, orderSourceIds }),
    now,
  });
}

type Thread = typeof threads.$inferSelect & { channel: Parameters<typeof channelOf>[0]; orderSourceIds: string[] };

async function factsOf(tx: Transaction, thread: Thread): Promise<ThreadFacts> {
  const { blockWord, blockReason, blockedSince, assistantKind, maxCharacters } = thread;
  const limits = channelOf(thread.channel).messages?.limits.attachments;
  const [last] = await saidByUs(tx, thread.conversationId);
  return {
    block: blockWord === null ? null : { reason: blockReason, word: blockWord, since: blockedSince },
    isAssisted: assistantKind !== null,
    oursSince: assistantKind === null ? null : await oursSince(tx, thread.conversationId),
    maxCharacters,
    attachments: limits ?? { bytesMax: 0, countMax: 0, mediaTypes: [] },
    after: last?.key ?? null,
    deliveryAt: await deliveryAt(tx, thread),
  };
}

/**
 * When we wrote last, unless the other side has written since. What moderation took does not count: nobody got it. `besides`: a write that is
 * not meant.
 */
export async function oursSince(
  tx: Transaction,
  conversationId: string,
  { besides = null }: { besides?: string | null } = {},
): Promise<Date | null> {
  const [row] = await tx.execute<{ at: string | null }>(sql`
    with theirs as (
      select max(sent_at) as at from messages
      where conversation_id = ${conversationId} and author <> 'seller' and state <> 'moderated'
    ), ours as (
      select sent_at as at from messages
      where conversation_id = ${conversationId} and author = 'seller' and state <> 'moderated'
        and sent_at > coalesce((select at from theirs), '-infinity')
      union all
      select created_at from outbox o
      where o.conversation_id = ${conversationId} and o.kind::text in ('message', 'opening')
        and o.state in ('queued', 'sending', 'checking') and o.id is distinct from ${besides}::uuid
    )
    select min(at) as at from ours`);
  return row?.at ? new Date(row.at) : null;
}

/** The latest promise among the parcels of the orders. */
async function deliveryAt(tx: Transaction, { storeId, orderSourceIds }: Thread): Promise<Date | null> {
  const promised = sql<
    string | null
  >`coalesce(${shipments.extendedAt}, ${shipments.estimatedAt}, ${shipments.limitAt})`;
  const [parcel] = await tx
    .select({ at: sql<string | null>`max(${promised})` })
    .from(orders)
    .innerJoin(shipments, and(eq(shipments.storeId, orders.storeId), eq(shipments.sourceId, orders.shipmentSourceId)))
    .where(and(eq(orders.storeId, storeId), sql`${orders.sourceId} = any(${arrayOf(orderSourceIds)}::text[])`));
  return parcel?.at ? new Date(parcel.at) : null;
}

/** The open claim about any of the orders, and what one can write there. */
async function claimBeside(
  tx: Transaction,
  { storeId, orderSourceIds }: { storeId: string; orderSourceIds: string[] },
): Promise<ClaimBeside | null> {
  const claim = await openClaimOf(tx, storeId, orderSourceIds);
  if (!claim) return null;
  return { conversationId: claim.conversationId, composer: await claimComposerFor(tx, claim.claimId) };
}
