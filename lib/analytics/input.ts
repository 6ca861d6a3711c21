import { z } from "zod";
import { answererKinds, claimStates, entries, orderStandings } from "@/db/vocabulary";
import { sought } from "@/lib/text";
import { buyerSegments, scores } from "./definitions";

/** What may be asked of the numbers. One filter for every screen, route and CSV; both sides parse the URL with it. */

const Id = z.uuid();
/** A day of this century: no store is older, and every one of them has a mark in the plot. */
const Day = z.iso.date().regex(/^20/);
const Search = z.string().overwrite((q) => sought(q, 100));
/** Words of the marketplace and the like: what can be compared, and no more. */
const Word = z
  .string()
  .overwrite((word) => word.replaceAll("\0", ""))
  .min(1)
  .max(120);

export const periods = ["today", "7d", "30d", "90d", "month", "year", "custom"] as const;
export type PeriodWord = (typeof periods)[number];

/**
 * The period, the store and the currency. `month` goes with a `month` of YYYY-MM (this one when absent), `custom` with `from`
 * and `to`, both counted and none after today. Days are those of the store. Rubbish falls back to the last 30 days of everything.
 */
export const AnalyticsFilter = z.object({
  period: z.enum(periods).catch("30d"),
  month: z
    .string()
    .regex(/^20\d{2}-(0[1-9]|1[0-2])$/)
    .optional()
    .catch(undefined),
  from: Day.optional().catch(undefined),
  to: Day.optional().catch(undefined),
  /** One store; absent: all of them. */
  store: Id.optional().catch(undefined),
  /** ISO 4217. Absent: every currency, each with its own figures. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional()
    .catch(undefined),
});
export type AnalyticsFilter = z.output<typeof AnalyticsFilter>;
export type AnalyticsPeriod = Pick<AnalyticsFilter, "period" | "month" | "from" | "to">;

/**
 * What a tile of the sales opens: `sales` are the orders behind revenue, orders and average ticket; `returned` those of which money
 * went back in these days, whenever they were sold.
 */
export const orderSets = ["all", "sales", "lost", "returned", ...orderStandings] as const;
export type OrderSet = (typeof orderSets)[number];

export const orderSorts = ["date", "value"] as const;
export const directions = ["desc", "asc"] as const;

/** The orders list and its CSV. `day` and `item`, `buyer`, `credited` are what a plot's mark or a row opens. */
export const OrdersFilter = AnalyticsFilter.extend({
  set: z.enum(orderSets).catch("all"),
  /** An order's or pack's id (or how it begins), a buyer's nickname (how it begins), a listing's id or words of its title. */
  q: Search.optional().catch(undefined),
  day: Day.optional().catch(undefined),
  buyer: Id.optional().catch(undefined),
  item: Id.optional().catch(undefined),
  /** Sales credited to answers: all, or one person's. */
  credited: z
    .union([z.literal("any"), Id])
    .optional()
    .catch(undefined),
  sort: z.enum(orderSorts).catch("date"),
  direction: z.enum(directions).catch("desc"),
});
export type OrdersFilter = z.output<typeof OrdersFilter>;

const Cursor = z.string().max(200).optional();
export const ListOrders = OrdersFilter.extend({ cursor: Cursor });
export type ListOrders = z.output<typeof ListOrders>;

const Score = z.coerce.number().pipe(z.literal(scores)).optional().catch(undefined);

export const buyerSorts = ["spent", "orders", "last"] as const;

/** Buyers by what they bought in all the time we know, not in a period. Scores are quintiles, 5 is best. */
export const BuyersFilter = AnalyticsFilter.pick({ store: true, currency: true }).extend({
  recency: Score,
  frequency: Score,
  value: Score,
  segment: z.enum(buyerSegments).optional().catch(undefined),
  q: Search.optional().catch(undefined),
  sort: z.enum(buyerSorts).catch("spent"),
  direction: z.enum(directions).catch("desc"),
});
export type BuyersFilter = z.output<typeof BuyersFilter>;
export const ListBuyers = BuyersFilter.extend({ cursor: Cursor });
export type ListBuyers = z.output<typeof ListBuyers>;

export const OfBuyer = z.object({ buyerId: Id });
export type OfBuyer = z.output<typeof OfBuyer>;

/** The way that a claim should go, from the first step to the last. */
export const funnelSteps = ["opened", "answered", "direct", "spared"] as const;
export type FunnelStep = (typeof funnelSteps)[number];

/** By what claims are told apart: figures, bars of the funnel, and what a bar opens. */
export const claimDimensions = ["reason", "product", "stage", "resolution", "type", "reputation"] as const;
export type ClaimDimension = (typeof claimDimensions)[number];

export const ClaimsFilter = AnalyticsFilter.extend({
  state: z.enum(claimStates).optional().catch(undefined),
  stage: Word.optional().catch(undefined),
  reason: Word.optional().catch(undefined),
  /** A listing; `none` for claims without one, here and in the other dimensions. */
  product: z
    .union([Id, z.literal("none")])
    .optional()
    .catch(undefined),
  resolution: Word.optional().catch(undefined),
  type: Word.optional().catch(undefined),
  reputation: Word.optional().catch(undefined),
  /** How far they got. */
  reached: z.enum(funnelSteps).optional().catch(undefined),
  /** Whenever they were opened; for what is open now. */
  anytime: z.literal("yes").optional().catch(undefined),
  by: z.enum(claimDimensions).catch("reason"),
});
export type ClaimsFilter = z.output<typeof ClaimsFilter>;

/** Behind the figures of the claims, which are never of a search. */
export const ClaimsListFilter = ClaimsFilter.extend({
  /** A claim's, an order's or a pack's id (or how it begins), a buyer's nickname (how it begins), a listing's id or words of its title. */
  q: Search.optional().catch(undefined),
});
export type ClaimsListFilter = z.output<typeof ClaimsListFilter>;
export const ListClaims = ClaimsListFilter.extend({ cursor: Cursor });
export type ListClaims = z.output<typeof ListClaims>;

export const ServiceFilter = AnalyticsFilter.extend({
  entry: z.enum(entries).optional().catch(undefined),
  kind: z.enum(answererKinds).optional().catch(undefined),
  agent: Id.optional().catch(undefined),
  /** A group or a department. */
  team: Id.optional().catch(undefined),
});
export type ServiceFilter = z.output<typeof ServiceFilter>;

export const turnSets = ["all", "answered", "in-time", "late", "waiting", "first", "resolved", "one-answer"] as const;
export type TurnSet = (typeof turnSets)[number];

/** Behind the figures of the service: `set` is the figure, `hour` a mark of the plot. */
export const TurnsFilter = ServiceFilter.extend({
  set: z.enum(turnSets).catch("all"),
  hour: z.coerce.number().int().min(0).max(23).optional().catch(undefined),
});
export type TurnsFilter = z.output<typeof TurnsFilter>;
export const ListTurns = TurnsFilter.extend({ cursor: Cursor });
export type ListTurns = z.output<typeof ListTurns>;
