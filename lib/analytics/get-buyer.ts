import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { ClaimStage, ClaimState, ConversationState, Entry, OrderStanding } from "@/db/vocabulary";
import type { Agent } from "@/lib/auth/actor";
import { NotFound } from "@/lib/errors";
import type { Here } from "@/lib/here";
import type { Money } from "@/lib/money";
import { scoreBuyers } from "./buyer-scores";
import { inFrame } from "./frame";
import type { OfBuyer } from "./input";
import { type BuyerListItem, type Row, shaped } from "./list-buyers";

/** One thing that happened with a buyer. */
export type BuyerMoment =
  | {
      kind: "order";
      at: Date;
      orderId: string;
      sourceId: string;
      standing: OrderStanding;
      value: Money;
      gross: Money;
      itemTitle: string | null;
    }
  | {
      kind: "claim";
      at: Date;
      claimId: string;
      sourceId: string;
      conversationId: string;
      state: ClaimState | null;
      stage: ClaimStage | null;
      reason: string | null;
    }
  | {
      kind: "conversation";
      at: Date;
      conversationId: string;
      entry: Entry;
      state: ConversationState;
      itemTitle: string | null;
    };

export type BuyerProfile = {
  buyerId: string;
  storeId: string;
  nickname: string | null;
  place: string | null;
  /** What they bought, per currency, with their scores among all buyers of the organization. */
  currencies: BuyerListItem[];
  /** The latest hundred, newest first. */
  timeline: BuyerMoment[];
};

const MOMENTS_MAX = 100;

/** A buyer's purchases, claims and conversations. Throws `Forbidden`, and `NotFound` out of reach. */
export function getBuyer(actor: Agent, { buyerId }: OfBuyer, here: Here = {}): Promise<BuyerProfile> {
  return inFrame(actor, {}, here, async (tx, frame) => {
    const [buyer] = await tx.execute<{ store_id: string; nickname: string | null; place: string | null }>(sql`
      select store_id, nickname, place from buyers where id = ${buyerId} and organization_id = ${frame.organizationId}`);
    if (!buyer) throw new NotFound("buyer");
    const rows = await tx.execute<Row & { currency: string }>(sql`
      select f.buyer_id, f.store_id, f.currency, f.orders, f.revenue_minor, f.value_step, f.first_day, f.last_day,
        ${buyer.nickname}::text as nickname
      from buyer_facts f where f.buyer_id = ${buyerId} order by f.revenue_minor desc`);
    const scored = rows.length > 0 ? await scoreBuyers(tx, frame, {}) : [];
    return {
      buyerId,
      storeId: buyer.store_id,
      nickname: buyer.nickname,
      place: buyer.place,
      currencies: rows.flatMap((row) => {
        const scale = scored.find((one) => one.scale.currency === row.currency)?.scale;
        return scale ? [shaped(row, row.currency, scale)] : [];
      }),
      timeline: await timelineOf(tx, buyerId, buyer.store_id),
    };
  });
}

async function timelineOf(tx: Transaction, buyerId: string, storeId: string): Promise<BuyerMoment[]> {
  const limit = sql.raw(`limit ${MOMENTS_MAX}`);
  type OrderMoment = {
    order_id: string;
    source_id: string;
    counted_at: string;
    standing: OrderStanding;
    currency: string;
    revenue_minor: string;
    gross_minor: string;
    title: string | null;
  };
  const orders = await tx.execute<OrderMoment>(sql`
    select f.order_id, f.source_id, f.counted_at, f.standing, f.currency, f.revenue_minor, f.gross_minor, i.title
    from order_facts f left join items i on i.id = f.item_id
    where f.buyer_id = ${buyerId} order by f.day desc, f.counted_at desc ${limit}`);
  type ClaimMoment = {
    id: string;
    source_id: string;
    conversation_id: string;
    state: ClaimState | null;
    stage: ClaimStage | null;
    reason: string | null;
    opened_at: string;
  };
  const claims = await tx.execute<ClaimMoment>(sql`
    select c.id, c.source_id, c.conversation_id, c.state, c.stage, coalesce(c.reason_detail, c.reason_name) as reason, c.opened_at
    from claims c where c.id in (
      select co.claim_id from order_facts f join claim_orders co on co.store_id = ${storeId} and co.order_source_id = f.source_id
      where f.buyer_id = ${buyerId})
    order by c.opened_at desc ${limit}`);
  type ConversationMoment = {
    id: string;
    entry: Entry;
    state: ConversationState;
    last_incoming_at: string;
    title: string | null;
  };
  const conversations = await tx.execute<ConversationMoment>(sql`
    select c.id, c.entry, c.state, c.last_incoming_at, i.title from conversations c left join items i on i.id = c.item_id
    where c.buyer_id = ${buyerId} and c.entry <> 'claim' order by c.last_incoming_at desc ${limit}`);
  const moments: BuyerMoment[] = [
    ...orders.map((row) => ({
      kind: "order" as const,
      at: new Date(row.counted_at),
      orderId: row.order_id,
      sourceId: row.source_id,
      standing: row.standing,
      value: { amountMinor: Number(row.revenue_minor), currency: row.currency },
      gross: { amountMinor: Number(row.gross_minor), currency: row.currency },
      itemTitle: row.title,
    })),
    ...claims.map((row) => ({
      kind: "claim" as const,
      at: new Date(row.opened_at),
      claimId: row.id,
      sourceId: row.source_id,
      conversationId: row.conversation_id,
      state: row.state,
      stage: row.stage,
      reason: row.reason,
    })),
    ...conversations.map((row) => ({
      kind: "conversation" as const,
      at: new Date(row.last_incoming_at),
      conversationId: row.id,
      entry: row.entry,
      state: row.state,
      itemTitle: row.title,
    })),
  ];
  return moments.toSorted((a, b) => b.at.getTime() - a.at.getTime()).slice(0, MOMENTS_MAX);
}
