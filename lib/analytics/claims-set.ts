import { type SQL, sql } from "drizzle-orm";
import type { Period } from "./calendar";
import { type Frame, withinFrame } from "./frame";
import type { ClaimDimension, ClaimsFilter, FunnelStep } from "./input";

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

/** The listing that a claim is about: of its first order. Every claim is of one listing at most, so that they add up. */
export const productOf = sql`left join lateral (
    select i.item_id from claim_orders co
    join orders o on o.store_id = co.store_id and o.source_id = co.order_source_id
    join order_items i on i.order_id = o.id and i.position = 0
    where co.claim_id = c.id order by co.order_source_id limit 1
  ) product on true`;

const answered = sql`(c.state is not distinct from 'closed' or not exists (
  select 1 from turn_facts t where t.conversation_id = c.conversation_id and t.answered_at is null))`;
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
