import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { ClaimStage, ClaimState, ClaimType, ReputationEffect } from "@/db/vocabulary";
import type { Agent } from "@/lib/auth/actor";
import { cursorOf, placeAt } from "@/lib/cursor";
import type { Here } from "@/lib/here";
import type { Money } from "@/lib/money";
import { claimsMeant, productOf, soldIn } from "./claims-set";
import { type Frame, inFrame, type Shown, shown } from "./frame";
import type { ListClaims } from "./input";
import { namesSought, numberSought } from "./sought";

export type ClaimListItem = {
  claimId: string;
  sourceId: string;
  /** Opens in the support inbox. */
  conversationId: string;
  storeId: string;
  openedAt: Date;
  closedAt: Date | null;
  /** Null for words we do not know; the marketplace's stand beside them. */
  state: ClaimState | null;
  type: ClaimType | null;
  typeWord: string;
  stage: ClaimStage | null;
  stageWord: string;
  /** The marketplace's sentence, or its word. */
  reason: string | null;
  resolution: string | null;
  reputation: ReputationEffect;
  /** Solved before, it will not count. */
  sparedUntil: Date | null;
  dueAt: Date | null;
  itemId: string | null;
  itemTitle: string | null;
  buyerNickname: string | null;
  orderSourceIds: string[];
  /** What those of its orders that we hold were sold for, and what of that is still the store's. */
  amounts: { orderSourceId: string; gross: Money; kept: Money }[];
};

export type ClaimsPage = Shown & { claims: ClaimListItem[]; nextCursor: string | null };

const PAGE = 50;

/** Claims behind a figure, the latest first. `open` asks for those open now, whenever opened. Throws `Forbidden`, `NotFound`. */
export function listClaims(actor: Agent, filter: ListClaims, here: Here = {}): Promise<ClaimsPage> {
  return inFrame(actor, filter, here, async (tx, frame) => ({
    ...shown(frame),
    ...(await pageOfClaims(tx, frame, filter, PAGE)),
  }));
}

/** One page of `listClaims`, of any size. */
export async function pageOfClaims(
  tx: Transaction,
  frame: Frame,
  filter: ListClaims,
  atMost: number,
): Promise<{ claims: ClaimListItem[]; nextCursor: string | null }> {
  const place = placeAt(filter.cursor);
  const behind = place
    ? sql`and (c.opened_at, c.id) < (${place.at.toISOString()}::timestamptz, ${place.id}::uuid)`
    : sql``;
  const found = filter.q ? sql`and ${await soughtBy(tx, frame, filter.q)}` : sql``;
  const meant = claimsMeant(frame, filter, filter.anytime ? null : frame.period);
  const rows = await tx.execute<Row>(sql`
    select c.id, c.source_id, c.conversation_id, c.store_id, c.opened_at, c.closed_at, c.state, c.type, c.type_word, c.stage,
      c.stage_word, coalesce(c.reason_detail, c.reason_name, c.reason_source_id) as reason, c.resolution ->> 'reason' as resolution,
      c.reputation, c.spared_until, c.due_at, product.item_id, i.title, b.nickname,
      coalesce((select json_agg(json_build_object('sourceId', co.order_source_id, 'currency', f.currency,
          'gross', f.gross_minor, 'kept', f.revenue_minor) order by co.order_source_id)
        from claim_orders co ${soldIn("left")} where co.claim_id = c.id), '[]') as orders
    from claims c ${productOf}
    left join items i on i.id = product.item_id
    join conversations v on v.id = c.conversation_id
    join buyers b on b.id = v.buyer_id
    where ${meant} ${found} ${behind}
    order by c.opened_at desc, c.id desc limit ${sql.raw(String(atMost + 1))}`);
  const claims = rows.slice(0, atMost).map(shaped);
  const last = rows.length > atMost ? claims.at(-1) : undefined;
  return { claims, nextCursor: last ? cursorOf({ at: last.openedAt, id: last.claimId }) : null };
}

/** The condition for claims (aliases `c` and `v`, their conversation) that somebody looks for. */
async function soughtBy(tx: Transaction, frame: Frame, q: string): Promise<SQL> {
  const number = numberSought(q);
  if (number) {
    const beginning = `${number}%`;
    return sql`(c.source_id like ${beginning} or exists (
      select 1 from claim_orders co left join orders o on o.store_id = co.store_id and o.source_id = co.order_source_id
      where co.claim_id = c.id and (co.order_source_id like ${beginning} or o.pack_source_id like ${beginning})))`;
  }
  const names = await namesSought(tx, frame, q);
  if (!names) return sql`false`;
  // Of whatever was bought in whichever of its orders: the product that is shown is only the first.
  return sql`(v.buyer_id = any(${names.buyers}) or c.id in (
    select co.claim_id from claim_orders co
    join orders o on o.store_id = co.store_id and o.source_id = co.order_source_id
    join order_items bought on bought.order_id = o.id
    where co.organization_id = ${frame.organizationId} and bought.item_id = any(${names.items})))`;
}

type Row = {
  id: string;
  source_id: string;
  conversation_id: string;
  store_id: string;
  opened_at: string;
  closed_at: string | null;
  state: ClaimState | null;
  type: ClaimType | null;
  type_word: string;
  stage: ClaimStage | null;
  stage_word: string;
  reason: string | null;
  resolution: string | null;
  reputation: ReputationEffect;
  spared_until: string | null;
  due_at: string | null;
  item_id: string | null;
  title: string | null;
  nickname: string | null;
  orders: { sourceId: string; currency: string | null; gross: number | null; kept: number | null }[];
};

const dateOf = (text: string | null) => (text ? new Date(text) : null);

const shaped = (row: Row): ClaimListItem => ({
  claimId: row.id,
  sourceId: row.source_id,
  conversationId: row.conversation_id,
  storeId: row.store_id,
  openedAt: new Date(row.opened_at),
  closedAt: dateOf(row.closed_at),
  state: row.state,
  type: row.type,
  typeWord: row.type_word,
  stage: row.stage,
  stageWord: row.stage_word,
  reason: row.reason,
  resolution: row.resolution,
  reputation: row.reputation,
  sparedUntil: dateOf(row.spared_until),
  dueAt: dateOf(row.due_at),
  itemId: row.item_id,
  itemTitle: row.title,
  buyerNickname: row.nickname,
  orderSourceIds: row.orders.map(({ sourceId }) => sourceId),
  amounts: row.orders.flatMap(({ sourceId: orderSourceId, currency, gross, kept }) =>
    currency === null
      ? []
      : [{ orderSourceId, gross: { amountMinor: gross ?? 0, currency }, kept: { amountMinor: kept ?? 0, currency } }],
  ),
});
