import { type SQL, sql } from "drizzle-orm";
import { modules } from "@/db/vocabulary";
import type { Period } from "./calendar";
import { type Frame, withinFrame } from "./frame";
import type { ClaimDimension, ClaimsFilter, FunnelStep } from "./input";
import { wordsOf } from "./sql-lists";

/** Instants of whole days where the frame is, for `opened_at` and the like. */
export const duringDays = (column: SQL, { from, to }: Period, { zone }: Frame): SQL => sql`
  ${column} >= (${from}::date::timestamp at time zone ${zone})
  and ${column} < ((${to}::date + 1)::timestamp at time zone ${zone})`;

/** How a claim (alias `c`) is told apart: its key in a dimension. Null keys are said as such. */
const KEYS: Record<ClaimDimension, SQL> = {
  reason: sql`coalesce(c.reason_name, c.reason_source_id)`,
  product: sql`product.item_id::text`,
  stage: sql`c.stage_word`,
  resolution: sql`c.resolution ->> 'reason'`,
  type: sql`c.type_word`,
  reputation: sql`c.reputation`,
};
export const keyIn = (dimension: ClaimDimension): SQL => KEYS[dimension];

const ofItsOrder = sql`f.organization_id = co.organization_id and f.source_id collate "C" = co.order_source_id
  and f.store_id = co.store_id`;

/** The facts (alias `f`) of the orders of claim orders (alias `co`) as they are now, found one by one: for few. */
export const soldIn = (join: "cross" | "left"): SQL => {
  const facts = sql`lateral (
    select f.order_id, f.item_id, f.currency, f.gross_minor, f.revenue_minor from order_facts f where ${ofItsOrder} offset 0
  ) f`;
  return join === "cross" ? sql`cross join ${facts}` : sql`left join ${facts} on true`;
};

/** What the orders of claims (alias `sold`) were sold as: for many. Noted with the claims, or looked up where it is not yet. */
export const soldOf = ({ organizationId }: Frame): SQL => sql`(
    select co.claim_id, co.order_source_id, co.item_id, co.currency, co.gross_minor from claim_orders co
    where co.organization_id = ${organizationId} and co.currency is not null
    union all
    select co.claim_id, co.order_source_id, f.item_id, f.currency, f.gross_minor from claim_orders co ${soldIn("cross")}
    where co.organization_id = ${organizationId} and co.currency is null
  ) sold`;

/** The listing that a claim is about: of the first of its orders that we know. Each is of one at most, so that they add up. */
export const productOf = sql`left join lateral (
    select f.item_id from claim_orders co ${soldIn("cross")}
    where co.claim_id = c.id order by co.order_source_id limit 1
  ) product on true`;

/** The same for many claims. */
export const productsOf = (frame: Frame): SQL => sql`left join (
    select distinct on (claim_id) claim_id, item_id from ${soldOf(frame)} order by claim_id, order_source_id
  ) product on product.claim_id = c.id`;

/** Claims that may be about a listing, to look no further; which ones are, `productOf` says. */
const mayBeAbout = (itemId: string): SQL => sql`c.id in (
  select co.claim_id from order_facts f join claim_orders co on co.store_id = f.store_id and co.order_source_id = f.source_id
  where f.organization_id = c.organization_id and f.item_id = ${itemId})`;

/** Nobody waits in its conversation, or it was put away. Those that wait are few and looked up once. */
const answered = sql`(c.state is not distinct from 'closed' or c.conversation_id not in (
  select w.id from conversations w
  where w.organization_id = (select current_organization()) and w.module = any(${wordsOf(modules)}::text[])
    and w.state in ('open', 'snoozed') and w.entry = 'claim' and w.waiting_since is not null))`;
const direct = sql`(c.stage is distinct from 'dispute' and coalesce(c.resolution ->> 'closedBy', '') <> 'mediator')`;

/** What has been reached of the way that a claim should go. Each step is within the one before. */
export const REACHED: Record<FunnelStep, SQL> = {
  opened: sql`true`,
  answered,
  direct: sql`(${answered} and ${direct})`,
  spared: sql`(${answered} and ${direct} and c.reputation in ('not-affected', 'not-applies'))`,
};

/** The condition for claims (aliases `c` and `product`) that a filter means: the same for figures, list and CSV. */
export function claimsMeant(frame: Frame, filter: ClaimsFilter, period: Period | null = frame.period): SQL {
  const is = (key: SQL, wanted: string | undefined) =>
    wanted === undefined ? [] : [wanted === NONE ? sql`${key} is null` : sql`${key} = ${wanted}`];
  return sql.join(
    [
      withinFrame("c", frame, { store: filter.store }),
      // What the store bought itself never enters; a sale that it cancelled is no complaint.
      sql`c.type is distinct from 'cancel-sale'`,
      ...(period ? [duringDays(sql`c.opened_at`, period, frame)] : []),
      ...(filter.state
        ? [filter.state === "closed" ? sql`c.state = 'closed'` : sql`c.state is distinct from 'closed'`]
        : []),
      ...is(keyIn("reason"), filter.reason),
      ...(filter.product && filter.product !== NONE ? [mayBeAbout(filter.product)] : []),
      ...is(keyIn("product"), filter.product),
      ...is(keyIn("stage"), filter.stage),
      ...is(keyIn("resolution"), filter.resolution),
      ...is(keyIn("type"), filter.type),
      ...is(keyIn("reputation"), filter.reputation),
      ...(filter.reached ? [REACHED[filter.reached]] : []),
    ],
    sql` and `,
  );
}

/** How a URL asks for claims without a key in a dimension. */
export const NONE = "none";
