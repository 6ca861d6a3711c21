import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import type { MoneyState, OrderStatus } from "@/db/vocabulary";
import { wallClock, zoneOfSite } from "./calendar";
import { countBuyers } from "./count-buyers";
import { CREDIT_DAYS, meaningOf } from "./definitions";
import { eachOf, listOf } from "./sql-lists";

/** `noteOrderFacts` for one order. */
export const noteOrderFact = (tx: Transaction, orderId: string): Promise<void> => noteOrderFacts(tx, [orderId]);

/**
 * Keeps the numbers in step with orders that were just written, in the transaction that wrote them: their facts, the sums of
 * the days they count on, the claims about them and what their buyers have bought. Call it when order, items and payments are in place and while
 * their rows are still locked. Doing it twice changes nothing.
 *
 * Locks the orders' buyers in the order of their ids. With `everything` the buyers are counted again even when nothing about
 * their orders changed.
 */
export async function noteOrderFacts(
  tx: Transaction,
  orderIds: readonly string[],
  { everything = false } = {},
): Promise<void> {
  if (orderIds.length === 0) return;
  const orders = await ordersToJudge(tx, orderIds);
  const exchanged = await exchangedIn(tx, [...new Set(orders.map(({ store_id }) => store_id))]);
  const facts = orders.map((order) => factOf(order, exchanged));
  const buyerIds = await saveFacts(tx, facts, everything);
  await countBuyers(tx, buyerIds);
}

type OrderRow = {
  order_id: string;
  organization_id: string;
  store_id: string;
  site_id: string;
  source_id: string;
  pack_source_id: string | null;
  buyer_id: string | null;
  item_id: string | null;
  currency: string;
  status: OrderStatus | null;
  money_state: MoneyState;
  total_minor: string;
  refunded_minor: string;
  tags: string[];
  cancelled_at: string | null;
  is_split: boolean;
  is_reimbursed: boolean;
  placed_at: string;
  closed_at: string | null;
  changed_at: string | null;
  refunded_at: string | null;
  units: number;
  credited_turn_id: string | null;
  credited_kind: string | null;
  credited_to: string | null;
};

async function ordersToJudge(tx: Transaction, orderIds: readonly string[]): Promise<OrderRow[]> {
  const rows = await tx.execute<OrderRow>(sql`
    select o.id as order_id, o.organization_id, o.store_id, s.site_id, o.source_id, o.pack_source_id, o.buyer_id,
      bought.item_id, o.currency, o.status, o.money_state, o.total_minor, o.refunded_minor, o.tags,
      o.cancellation ->> 'at' as cancelled_at, coalesce((o.cancellation ->> 'split')::boolean, false) as is_split,
      coalesce(charged.is_reimbursed, false) as is_reimbursed, o.placed_at, o.closed_at, o.changed_at, paid.refunded_at,
      coalesce(bought.units, 0)::int as units,
      credit.id as credited_turn_id, credit.answered_kind as credited_kind, credit.answered_by as credited_to
    from orders o join stores s on s.id = o.store_id
    left join lateral (
      select (array_agg(i.item_id order by i.position))[1] as item_id, array_agg(i.item_id) as item_ids, sum(i.quantity) as units
      from order_items i where i.order_id = o.id
    ) bought on true
    left join lateral (
      select bool_and(p.detail = 'reimbursed') as is_reimbursed from payments p
      where p.order_id = o.id and p.state = 'charged-back'
    ) charged on true
    left join lateral (
      select max(p.refunded_at) as refunded_at from payments p where p.order_id = o.id
    ) paid on true
    left join lateral (
      select t.id, t.answered_kind, t.answered_by from conversations c join turn_facts t on t.conversation_id = c.id
      where c.store_id = o.store_id and c.buyer_id = o.buyer_id and c.entry = 'presale' and c.item_id = any(bought.item_ids)
        and t.answered_at <= o.placed_at and t.answered_at > o.placed_at - make_interval(days => ${CREDIT_DAYS})
      order by t.answered_at desc, t.id limit 1
    ) credit on true
    where o.id = any(${listOf(orderIds)}::uuid[])
    order by o.id`);
  return [...rows];
}

/** Orders that were made to replace what others brought, by store and marketplace id. */
async function exchangedIn(tx: Transaction, storeIds: readonly string[]): Promise<Set<string>> {
  const rows = await tx.execute<{ name: string }>(sql`
    select c.store_id || ':' || made.source_id as name
    from claims c cross join lateral jsonb_array_elements_text(c.exchange -> 'newOrderIds') as made(source_id)
    where c.store_id = any(${listOf(storeIds)}::uuid[]) and c.exchange is not null`);
  return new Set(rows.map(({ name }) => name));
}

function factOf(order: OrderRow, exchanged: ReadonlySet<string>) {
  const meaning = meaningOf({
    status: order.status,
    moneyState: order.money_state,
    tags: order.tags,
    isSplit: order.is_split,
    isExchange: exchanged.has(`${order.store_id}:${order.source_id}`),
    isReimbursed: order.is_reimbursed,
    totalMinor: Number(order.total_minor),
    refundedMinor: Number(order.refunded_minor),
    placedAt: new Date(order.placed_at),
    closedAt: dateOf(order.closed_at),
    cancelledAt: dateOf(order.cancelled_at),
    changedAt: dateOf(order.changed_at),
    refundedAt: dateOf(order.refunded_at),
  });
  const zone = zoneOfSite(order.site_id);
  return {
    order_id: order.order_id,
    organization_id: order.organization_id,
    store_id: order.store_id,
    buyer_id: order.buyer_id,
    item_id: order.item_id,
    source_id: order.source_id,
    pack_source_id: order.pack_source_id,
    currency: order.currency,
    standing: meaning.standing,
    counted_at: meaning.countedAt.toISOString(),
    day: wallClock(meaning.countedAt, zone).day,
    units: order.units,
    gross_minor: meaning.grossMinor,
    refunded_minor: meaning.refundedMinor,
    revenue_minor: meaning.revenueMinor,
    refunded_day: meaning.refundedAt && wallClock(meaning.refundedAt, zone).day,
    credited_turn_id: order.credited_turn_id,
    credited_kind: order.credited_kind,
    credited_to: order.credited_to,
  };
}

const dateOf = (text: string | null): Date | null => (text === null ? null : new Date(text));

/** Writes the facts, adds what changed to the sums and tells the claims about them; says whose buying that concerns. */
async function saveFacts(
  tx: Transaction,
  facts: readonly ReturnType<typeof factOf>[],
  everything: boolean,
): Promise<string[]> {
  const told = sql.raw("order_id, buyer_id, currency, standing, day, revenue_minor");
  // One statement, so that the facts before and the difference they make are of one moment.
  const buyers = await tx.execute<{ buyer_id: string }>(sql`
    with incoming as (
      select * from jsonb_populate_recordset(null::order_facts, ${JSON.stringify(facts)}::text::jsonb)
    ), before as (
      select held.* from ${eachOf(facts.map(({ order_id }) => order_id))}
      cross join lateral (select * from order_facts where order_id = wanted.id limit 1) held
    ), saved as (
      insert into order_facts as held select * from incoming
      on conflict (order_id) do update set buyer_id = excluded.buyer_id, item_id = excluded.item_id,
        source_id = excluded.source_id, pack_source_id = excluded.pack_source_id, currency = excluded.currency,
        standing = excluded.standing, counted_at = excluded.counted_at, day = excluded.day, units = excluded.units,
        gross_minor = excluded.gross_minor, refunded_minor = excluded.refunded_minor, revenue_minor = excluded.revenue_minor,
        refunded_day = excluded.refunded_day, credited_turn_id = excluded.credited_turn_id, credited_kind = excluded.credited_kind,
        credited_to = excluded.credited_to
      where held.* is distinct from excluded.*
    ), differences as (
      select organization_id, store_id, currency, day, standing, sum(sign) as orders, sum(sign * units) as units,
        sum(sign * gross_minor) as gross_minor, sum(sign * refunded_minor) as refunded_minor,
        sum(sign * revenue_minor) as revenue_minor
      from (select 1 as sign, incoming.* from incoming union all select -1, before.* from before) each_side
      group by organization_id, store_id, currency, day, standing
    ), summed as (
      insert into sales_days (organization_id, store_id, currency, day, standing, orders, units, gross_minor, refunded_minor, revenue_minor)
      select organization_id, store_id, currency, day, standing, orders, units, gross_minor, refunded_minor, revenue_minor
      from differences where orders <> 0 or units <> 0 or gross_minor <> 0 or refunded_minor <> 0 or revenue_minor <> 0
    ), claimed as (
      select claim.claim_id, incoming.* from incoming cross join lateral (
        select co.claim_id from claim_orders co
        where co.store_id = incoming.store_id and co.order_source_id = incoming.source_id
          and (co.item_id, co.currency, co.gross_minor)
            is distinct from (incoming.item_id, incoming.currency, incoming.gross_minor)
        offset 0
      ) claim
    ), told as (
      update claim_orders co set item_id = claimed.item_id, currency = claimed.currency, gross_minor = claimed.gross_minor
      from claimed where co.claim_id = claimed.claim_id and co.order_source_id = claimed.source_id
    )
    select distinct buyer_id from (
      (select ${told} from incoming except select ${told} from before)
      union all (select ${told} from before except select ${told} from incoming)
      union all select ${told} from incoming where ${everything}
    ) changed where buyer_id is not null`);
  return buyers.map(({ buyer_id }) => buyer_id);
}
