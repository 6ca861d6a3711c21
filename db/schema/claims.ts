import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import {
  claimFamilies,
  claimResources,
  claimStages,
  claimStates,
  claimTypes,
  decisionKinds,
  decisionStates,
  reputationEffects,
  returnMoneyStates,
  returnStatuses,
  roles,
} from "@/db/vocabulary";
import { actorKind, conversations } from "./conversations";
import { organizationId, users } from "./people";
import { storeId } from "./stores";
import { id, instant, withinOrganization } from "./tenancy";

/** A buyer's dispute as the marketplace last showed it. One claim, one conversation. */
export const claims = pgTable(
  "claims",
  {
    id: id(),
    organizationId: organizationId(),
    storeId: storeId(),
    conversationId: uuid("conversation_id")
      .notNull()
      .references(() => conversations.id),
    sourceId: text("source_id").notNull(),
    about: text("about", { enum: claimResources }),
    aboutSourceId: text("about_source_id").notNull(),
    /** Null for words we do not know; the word itself stands beside each. */
    state: text("state", { enum: claimStates }),
    stateWord: text("state_word").notNull(),
    type: text("type", { enum: claimTypes }),
    typeWord: text("type_word").notNull(),
    stage: text("stage", { enum: claimStages }),
    stageWord: text("stage_word").notNull(),
    reasonSourceId: text("reason_source_id"),
    /** The marketplace's sentence for it, in the store's language. */
    reasonDetail: text("reason_detail"),
    /** Its stable word, for example not_working_item. */
    reasonName: text("reason_name"),
    family: text("family", { enum: claimFamilies }),
    isDelivered: boolean("is_delivered"),
    claimedQuantity: integer("claimed_quantity"),
    /** What the seller may do now. Null: not known, which is not "nothing". `dueAt` in ISO 8601. */
    actions:
      jsonb("actions").$type<{ action: string | null; word: string; mandatory: boolean; dueAt: string | null }[]>(),
    /** Where it stands in the marketplace's own sentences. For showing, never for deciding. */
    headline: jsonb("headline").$type<{
      title: string | null;
      description: string | null;
      problem: string | null;
      responsible: string | null;
    }>(),
    /** The marketplace's clock: when the seller's turn ends. */
    dueAt: instant("due_at"),
    reputation: text("reputation", { enum: reputationEffects }).notNull().default("unknown"),
    /** The other clock: solved well before, it will not count. Null: no such promise. */
    sparedUntil: instant("spared_until"),
    /** Proposals of both sides, oldest first. Instants in ISO 8601. */
    proposals: jsonb("proposals")
      .$type<
        {
          role: string | null;
          resolution: string | null;
          word: string;
          state: string | null;
          percentage: number | null;
          amountMinor: number | null;
          currency: string | null;
          at: string | null;
        }[]
      >()
      .notNull()
      .default(sql`'[]'`),
    evidence: jsonb("evidence")
      .$type<
        {
          type: string;
          method: string | null;
          company: string | null;
          trackingNumber: string | null;
          shippedAt: string | null;
          promisedAt: string | null;
        }[]
      >()
      .notNull()
      .default(sql`'[]'`),
    /** How it ended. */
    resolution: jsonb("resolution").$type<{
      reason: string | null;
      benefited: string[];
      closedBy: string | null;
      coverageApplied: boolean | null;
      at: string | null;
    }>(),
    hasReturn: boolean("has_return"),
    hasExchange: boolean("has_exchange"),
    exchange: jsonb("exchange").$type<{
      type: string | null;
      status: string;
      detail: string | null;
      newOrderIds: string[];
      newShipmentIds: string[];
    }>(),
    openedAt: instant("opened_at").notNull(),
    /** The marketplace's last change: a list row with the same one needs no reading. */
    changedAt: instant("changed_at"),
    closedAt: instant("closed_at"),
    /** When the marketplace was asked. An older reading never replaces a newer one. */
    readAt: instant("read_at").notNull(),
    /** Since when, and at how many readings in a row, the marketplace has denied that it is there or ours. */
    deniedSince: instant("denied_since"),
    denials: integer("denials").notNull().default(0),
    /** Closed here because it was not shown since then: the marketplace never said how it ended. */
    goneAt: instant("gone_at"),
  },
  (table) => [
    unique("claims_source").on(table.storeId, table.sourceId),
    uniqueIndex("claims_conversation").on(table.conversationId),
    index("claims_open").on(table.storeId, table.sourceId).where(sql`state is distinct from 'closed'`),
    index("claims_latest").on(table.organizationId, table.openedAt, table.id),
    // Whose new orders stand for an old one: few, and asked for with every order.
    index("claims_exchanges").on(table.storeId).where(sql`exchange is not null`),
    withinOrganization(),
  ],
);

/** The orders a claim is about; a claim on a shipment may be about several. Ids are the marketplace's: a claim may come first. */
export const claimOrders = pgTable(
  "claim_orders",
  {
    organizationId: organizationId(),
    claimId: uuid("claim_id")
      .notNull()
      .references(() => claims.id),
    storeId: storeId(),
    orderSourceId: text("order_source_id").notNull(),
    /** What the order was sold as, for the numbers: kept with `order_facts`. Without a currency: not noted, so look there. */
    itemId: uuid("item_id"),
    currency: text("currency"),
    grossMinor: bigint("gross_minor", { mode: "number" }),
  },
  (table) => [
    primaryKey({ columns: [table.claimId, table.orderSourceId] }),
    index("claim_orders_order").on(table.storeId, table.orderSourceId),
    index("claim_orders_to_note").on(table.organizationId).where(sql`currency is null`),
    withinOrganization(),
  ],
);

/** The way back of what a claim is about. */
export const returns = pgTable(
  "returns",
  {
    claimId: uuid("claim_id")
      .primaryKey()
      .references(() => claims.id),
    organizationId: organizationId(),
    sourceId: text("source_id").notNull(),
    status: text("status", { enum: returnStatuses }),
    statusWord: text("status_word").notNull(),
    /** Goods and money move apart. */
    money: text("money", { enum: returnMoneyStates }),
    refundAt: text("refund_at"),
    isLowCost: boolean("is_low_cost").notNull(),
    isCheckedByMarketplace: boolean("is_checked_by_marketplace").notNull(),
    shipments: jsonb("shipments")
      .$type<
        {
          sourceId: string;
          status: string | null;
          statusWord: string;
          to: string | null;
          trackingNumber: string | null;
        }[]
      >()
      .notNull(),
    orders: jsonb("orders")
      .$type<{ orderId: string; itemId: string; totalQuantity: number | null; returnQuantity: number | null }[]>()
      .notNull(),
    reviews: jsonb("reviews")
      .$type<
        {
          by: string | null;
          status: string | null;
          condition: string | null;
          reason: string | null;
          benefited: string | null;
          sellerStatus: string | null;
        }[]
      >()
      .notNull()
      .default(sql`'[]'`),
    /** What the seller is charged for the label. */
    costMinor: bigint("cost_minor", { mode: "number" }),
    costCurrency: text("cost_currency"),
    changedAt: instant("changed_at"),
    closedAt: instant("closed_at"),
    readAt: instant("read_at").notNull(),
  },
  () => [withinOrganization()],
);

/** What somebody decided about a claim: money, a return, a mediation, evidence. It is said to the marketplace once. */
export const claimDecisions = pgTable(
  "claim_decisions",
  {
    /** Minted by the browser when the dialog opened: the idempotency key, and the id of its row in the outbox. */
    id: uuid("id").primaryKey(),
    organizationId: organizationId(),
    storeId: storeId(),
    claimId: uuid("claim_id")
      .notNull()
      .references(() => claims.id),
    conversationId: uuid("conversation_id")
      .notNull()
      .references(() => conversations.id),
    kind: text("kind", { enum: decisionKinds }).notNull(),
    /** What exactly, by kind: percentage, evidence, verdict on a return. Never personal data. */
    terms: jsonb("terms").$type<Record<string, unknown>>().notNull().default({}),
    /** What it costs the store, for those that move money. */
    amountMinor: bigint("amount_minor", { mode: "number" }),
    currency: text("currency"),
    state: text("state", { enum: decisionStates }).notNull(),
    requestedBy: uuid("requested_by")
      .notNull()
      .references(() => users.id),
    requestedAt: instant("requested_at").notNull(),
    /** Who said yes or no, where a second person had to. */
    judgedBy: uuid("judged_by").references(() => users.id),
    judgedAt: instant("judged_at"),
    submittedAt: instant("submitted_at"),
    acceptedAt: instant("accepted_at"),
    confirmedAt: instant("confirmed_at"),
    /** When nothing more can happen to it. */
    settledAt: instant("settled_at"),
    /** Why it was rejected: one of our codes, or the marketplace's own word behind `marketplace:`. */
    refusal: text("refusal"),
  },
  (table) => [
    // The promise itself: while one decision about a claim is under way, no second one can be made, whoever asks.
    uniqueIndex("claim_decisions_one_at_a_time").on(table.claimId).where(sql`settled_at is null`),
    index("claim_decisions_claim").on(table.claimId, table.requestedAt),
    index("claim_decisions_waiting")
      .on(table.organizationId, table.requestedAt)
      .where(sql`state = 'awaiting-approval'`),
    check("claim_decisions_second_person", sql`judged_by is distinct from requested_by`),
    withinOrganization(),
  ],
);

/** Every step of every decision: who, when, what, what was asked and what was answered. Written once, like events. */
export const decisionAudit = pgTable(
  "decision_audit",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    organizationId: organizationId(),
    decisionId: uuid("decision_id")
      .notNull()
      .references(() => claimDecisions.id),
    step: text("step", { enum: decisionStates }).notNull(),
    actorKind: actorKind("actor_kind").notNull(),
    actorId: uuid("actor_id").references(() => users.id),
    /** What was asked of the marketplace and what it answered; null where nothing was. Never a token. */
    request: jsonb("request").$type<Record<string, unknown>>(),
    response: jsonb("response").$type<Record<string, unknown>>(),
    at: instant("at").notNull(),
  },
  (table) => [
    index("decision_audit_decision").on(table.decisionId, table.id),
    index("decision_audit_latest").on(table.organizationId, table.at),
    withinOrganization(),
  ],
);

/** How much a person of a role may give back alone. No row: managers and admins without limit, agents nothing. */
export const refundLimits = pgTable(
  "refund_limits",
  {
    organizationId: organizationId(),
    role: text("role", { enum: roles }).notNull(),
    currency: text("currency").notNull(),
    /** Null: without limit. */
    limitMinor: bigint("limit_minor", { mode: "number" }),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.role, table.currency] }),
    check("refund_limits_not_negative", sql`limit_minor >= 0`),
    withinOrganization(),
  ],
);

/** Why buyers complain, in the marketplace's words: a large dictionary that changes, kept by id and site. */
export const claimReasons = pgTable(
  "claim_reasons",
  {
    organizationId: organizationId(),
    storeId: storeId(),
    sourceId: text("source_id").notNull(),
    name: text("name").notNull(),
    detail: text("detail"),
    readAt: instant("read_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.storeId, table.sourceId] }), withinOrganization()],
);
