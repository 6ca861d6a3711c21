import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { answererKinds, entries, orderStandings, serviceCuts, windowPasses } from "@/db/vocabulary";
import { buyers, conversations } from "./conversations";
import { orders } from "./orders";
import { organizationId } from "./people";
import { storeId } from "./stores";
import { id, instant, withinOrganization } from "./tenancy";

const minor = (name: string) => bigint(name, { mode: "number" }).notNull();
/** A day on the calendar of the store's country, as YYYY-MM-DD. */
const day = () => date("day", { mode: "string" }).notNull();

/*
 * What the numbers are read from. Everything here follows from other tables and can be made again from them
 * (`rebuildAnalytics`). Facts are one narrow row per thing. The tables beside them hold sums that only grow by new rows:
 * whoever changes a fact adds the difference, so nobody waits for a sum that another transaction is changing; now and then
 * rows of one kind are folded into one (`foldSums`). Their references were checked where they come from and are not again.
 */

/** What an order is for the numbers: when and for how much it counts, and as what. */
export const orderFacts = pgTable(
  "order_facts",
  {
    orderId: uuid("order_id")
      .primaryKey()
      .references(() => orders.id),
    organizationId: uuid("organization_id").notNull(),
    storeId: uuid("store_id").notNull(),
    buyerId: uuid("buyer_id"),
    /** Of its first line. */
    itemId: uuid("item_id"),
    /** Ids of the marketplace, to be looked for. */
    sourceId: text("source_id").notNull(),
    packSourceId: text("pack_source_id"),
    currency: text("currency").notNull(),
    standing: text("standing", { enum: orderStandings }).notNull(),
    countedAt: instant("counted_at").notNull(),
    /** The day of `countedAt` where the store is. */
    day: day(),
    units: integer("units").notNull(),
    /** What was agreed, what of it went back, and what remains as revenue: the last is 0 for what is no sale. */
    grossMinor: minor("gross_minor"),
    refundedMinor: minor("refunded_minor"),
    revenueMinor: minor("revenue_minor"),
    /** The day on which money last went back, of what was sold. */
    refundedDay: date("refunded_day", { mode: "string" }),
    /** The answer that the sale is credited to, and who gave it. */
    creditedTurnId: uuid("credited_turn_id"),
    creditedKind: text("credited_kind", { enum: answererKinds }),
    creditedTo: uuid("credited_to"),
  },
  (table) => [
    index("order_facts_latest").on(table.organizationId, table.day, table.countedAt, table.orderId),
    index("order_facts_standing").on(table.organizationId, table.standing, table.day, table.countedAt, table.orderId),
    index("order_facts_value").on(table.organizationId, table.revenueMinor, table.orderId),
    // Holds what claims ask of their orders, so that they are found and added up from it alone.
    index("order_facts_source").on(
      table.organizationId,
      sql`${table.sourceId} collate "C"`,
      table.storeId,
      table.currency,
      table.grossMinor,
      table.revenueMinor,
      table.itemId,
      table.orderId,
    ),
    index("order_facts_pack")
      .on(table.organizationId, sql`${table.packSourceId} collate "C"`)
      .where(sql`pack_source_id is not null`),
    // Holds all that is asked of what went back, so that it is added up from it alone.
    index("order_facts_returned")
      .on(table.organizationId, table.refundedDay, table.storeId, table.currency, table.refundedMinor)
      .where(sql`refunded_day is not null`),
    index("order_facts_buyer").on(table.organizationId, table.buyerId, table.day),
    index("order_facts_item").on(table.organizationId, table.itemId, table.day),
    // Holds all that is asked of credited sales, so that they are added up from it alone.
    index("order_facts_credited")
      .on(
        table.organizationId,
        table.day,
        table.standing,
        table.currency,
        table.creditedKind,
        table.creditedTo,
        table.revenueMinor,
      )
      .where(sql`credited_turn_id is not null`),
    withinOrganization(),
  ],
);

/** Sums of order facts. A day's figure is the sum of its rows; single rows may be negative. */
export const salesDays = pgTable(
  "sales_days",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    organizationId: uuid("organization_id").notNull(),
    storeId: uuid("store_id").notNull(),
    currency: text("currency").notNull(),
    day: day(),
    standing: text("standing", { enum: orderStandings }).notNull(),
    orders: integer("orders").notNull(),
    units: integer("units").notNull(),
    grossMinor: minor("gross_minor"),
    refundedMinor: minor("refunded_minor"),
    revenueMinor: minor("revenue_minor"),
  },
  (table) => [index("sales_days_day").on(table.organizationId, table.day), withinOrganization()],
);

/** What a buyer has bought in one currency, counting what counts as a sale. Without sales there is no row. */
export const buyerFacts = pgTable(
  "buyer_facts",
  {
    buyerId: uuid("buyer_id")
      .notNull()
      .references(() => buyers.id),
    currency: text("currency").notNull(),
    organizationId: uuid("organization_id").notNull(),
    storeId: uuid("store_id").notNull(),
    orders: integer("orders").notNull(),
    revenueMinor: minor("revenue_minor"),
    /** `revenueMinor` down to its two leading digits: what quintiles of value compare. */
    valueStep: minor("value_step"),
    firstDay: date("first_day", { mode: "string" }).notNull(),
    lastDay: date("last_day", { mode: "string" }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.buyerId, table.currency] }),
    index("buyer_facts_value").on(table.organizationId, table.currency, table.revenueMinor, table.buyerId),
    index("buyer_facts_orders").on(table.organizationId, table.currency, table.orders, table.buyerId),
    index("buyer_facts_last").on(table.organizationId, table.currency, table.lastDay, table.buyerId),
    index("buyer_facts_cell").on(table.organizationId, table.currency, table.orders, table.lastDay),
    withinOrganization(),
  ],
);

/**
 * How many buyers bought so often and last on that day; and in rows of their own, how many for about so much. Sums, as
 * `sales_days`.
 */
export const buyerSpread = pgTable(
  "buyer_spread",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    organizationId: uuid("organization_id").notNull(),
    storeId: uuid("store_id").notNull(),
    currency: text("currency").notNull(),
    lastDay: date("last_day", { mode: "string" }),
    orders: integer("orders"),
    valueStep: bigint("value_step", { mode: "number" }),
    buyers: integer("buyers").notNull(),
    revenueMinor: minor("revenue_minor"),
  },
  (table) => [index("buyer_spread_currency").on(table.organizationId, table.currency), withinOrganization()],
);

/** A time that a buyer waited: from what they wrote until somebody answered it. */
export const turnFacts = pgTable(
  "turn_facts",
  {
    /** Of the question, or of the message that the turn begins with. */
    id: uuid("id").primaryKey(),
    organizationId: uuid("organization_id").notNull(),
    storeId: uuid("store_id").notNull(),
    conversationId: uuid("conversation_id")
      .notNull()
      .references(() => conversations.id),
    entry: text("entry", { enum: entries }).notNull(),
    /** The group or the department that had the conversation. */
    teamId: uuid("team_id"),
    isFirst: boolean("is_first").notNull(),
    askedAt: instant("asked_at").notNull(),
    /** The day and the hour of `askedAt` where the store is. */
    day: day(),
    hour: integer("hour").notNull(),
    answeredAt: instant("answered_at"),
    answeredKind: text("answered_kind", { enum: answererKinds }),
    answeredBy: uuid("answered_by"),
    /** How long the buyer waited; null while they wait. */
    seconds: integer("seconds"),
    /** Only of the first turn: from there until the conversation was resolved, and whether that took one answer. */
    resolvedSeconds: integer("resolved_seconds"),
    isOneAnswer: boolean("is_one_answer"),
  },
  (table) => [
    index("turn_facts_conversation").on(table.conversationId),
    // Holds what medians are made of, so that they are read from it alone.
    index("turn_facts_medians").on(
      table.organizationId,
      table.day,
      table.isFirst,
      table.entry,
      table.seconds,
      table.resolvedSeconds,
    ),
    index("turn_facts_waiting").on(table.organizationId, table.day).where(sql`seconds is null`),
    index("turn_facts_latest").on(table.organizationId, table.day, table.askedAt, table.id),
    withinOrganization(),
  ],
);

/** Sums of turn facts, as `sales_days`. Each turn is in one row of every cut; what a cut does not tell apart is null. */
export const serviceDays = pgTable(
  "service_days",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    organizationId: uuid("organization_id").notNull(),
    storeId: uuid("store_id").notNull(),
    day: day(),
    entry: text("entry", { enum: entries }).notNull(),
    answeredKind: text("answered_kind", { enum: answererKinds }),
    cut: text("cut", { enum: serviceCuts }).notNull(),
    answeredBy: uuid("answered_by"),
    teamId: uuid("team_id"),
    hour: integer("hour"),
    /** Answers, first answers and resolutions: how many, how long in all, how many within the hour or with one answer. */
    answers: integer("answers").notNull(),
    answersSeconds: minor("answers_seconds"),
    answersGood: integer("answers_good").notNull(),
    firsts: integer("firsts").notNull(),
    firstsSeconds: minor("firsts_seconds"),
    firstsGood: integer("firsts_good").notNull(),
    resolutions: integer("resolutions").notNull(),
    resolutionsSeconds: minor("resolutions_seconds"),
    resolutionsGood: integer("resolutions_good").notNull(),
  },
  (table) => [index("service_days_day").on(table.organizationId, table.day), withinOrganization()],
);

/** How the marketplace sees a store, as it said on a day: it keeps no history of it. */
export const storeFigures = pgTable(
  "store_figures",
  {
    storeId: storeId(),
    day: day(),
    organizationId: organizationId(),
    reputation: jsonb("reputation").$type<Record<string, unknown>>(),
    responseTime: jsonb("response_time").$type<Record<string, unknown>>(),
    readAt: instant("read_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.storeId, table.day] }), withinOrganization()],
);

/** The reading of a store's past sales and claims. */
export const backfills = pgTable(
  "backfills",
  {
    id: id(),
    organizationId: organizationId(),
    storeId: storeId(),
    since: instant("since").notNull(),
    until: instant("until").notNull(),
    /** How many orders the marketplace says there are, of both passes. Null until it was asked. */
    expected: integer("expected"),
    /** From when on closed claims are read, until `until`. Null: they are not. */
    claimsSince: instant("claims_since"),
    /** How many closed claims. Null until it was asked, and where the marketplace cannot tell them by their dates. */
    expectedClaims: integer("expected_claims"),
    startedAt: instant("started_at").notNull(),
    finishedAt: instant("finished_at"),
  },
  (table) => [index("backfills_store").on(table.storeId, table.startedAt), withinOrganization()],
);

/** A stretch of time of a backfill in one of its passes. Read from the newest; what is done is never read again. */
export const backfillWindows = pgTable(
  "backfill_windows",
  {
    id: id(),
    organizationId: organizationId(),
    backfillId: uuid("backfill_id")
      .notNull()
      .references(() => backfills.id),
    pass: text("pass", { enum: windowPasses }).notNull(),
    since: instant("since").notNull(),
    until: instant("until").notNull(),
    /** Where the next page begins; null: at the beginning. */
    next: text("next"),
    /** How often it was begun: once more when what was read and what the marketplace counted differ. */
    rounds: integer("rounds").notNull().default(1),
    calls: integer("calls").notNull().default(0),
    doneAt: instant("done_at"),
  },
  (table) => [
    index("backfill_windows_open").on(table.backfillId, table.until).where(sql`done_at is null`),
    withinOrganization(),
  ],
);

/** The orders that a backfill has read, once for each window: what lies on a border is in two. */
export const backfillOrders = pgTable(
  "backfill_orders",
  {
    organizationId: organizationId(),
    backfillId: uuid("backfill_id")
      .notNull()
      .references(() => backfills.id),
    windowId: uuid("window_id")
      .notNull()
      .references(() => backfillWindows.id),
    orderSourceId: text("order_source_id").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.windowId, table.orderSourceId] }),
    index("backfill_orders_backfill").on(table.backfillId, table.orderSourceId),
    check("backfill_orders_named", sql`order_source_id <> ''`),
    withinOrganization(),
  ],
);

/** The same for closed claims, also those that do not enter: what the store bought itself, or what its configuration leaves out. */
export const backfillClaims = pgTable(
  "backfill_claims",
  {
    organizationId: organizationId(),
    backfillId: uuid("backfill_id")
      .notNull()
      .references(() => backfills.id),
    windowId: uuid("window_id")
      .notNull()
      .references(() => backfillWindows.id),
    claimSourceId: text("claim_source_id").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.windowId, table.claimSourceId] }),
    index("backfill_claims_backfill").on(table.backfillId, table.claimSourceId),
    withinOrganization(),
  ],
);
