import { sql } from "drizzle-orm";
import { bigint, boolean, index, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { logistics, moneyStates, orderStatuses, paymentStates, shipmentStatuses } from "@/db/vocabulary";
import { buyers, items } from "./conversations";
import { organizationId } from "./people";
import { storeId } from "./stores";
import { id, instant, withinOrganization } from "./tenancy";

const minor = (name: string) => bigint(name, { mode: "number" });

/** A sale as the marketplace last showed it. Amounts are in the minor unit of `currency`. */
export const orders = pgTable(
  "orders",
  {
    id: id(),
    organizationId: organizationId(),
    storeId: storeId(),
    sourceId: text("source_id").notNull(),
    /** Null: the order itself stands where a pack is needed. */
    packSourceId: text("pack_source_id"),
    buyerId: uuid("buyer_id").references(() => buyers.id),
    billingSourceId: text("billing_source_id"),
    /** Null for a word we do not know. Says nothing certain about money. */
    status: text("status", { enum: orderStatuses }),
    statusWord: text("status_word").notNull(),
    /** Where the money is, computed from the payments. */
    moneyState: text("money_state", { enum: moneyStates }).notNull(),
    currency: text("currency").notNull(),
    totalMinor: minor("total_minor").notNull(),
    paidMinor: minor("paid_minor").notNull(),
    refundedMinor: minor("refunded_minor").notNull(),
    shippingCostMinor: minor("shipping_cost_minor"),
    shipmentSourceId: text("shipment_source_id"),
    tags: jsonb("tags").$type<string[]>().notNull().default([]),
    cancellation: jsonb("cancellation").$type<{
      group: string | null;
      code: string | null;
      description: string | null;
      requestedBy: string | null;
      at: string | null;
      split: boolean;
    }>(),
    placedAt: instant("placed_at").notNull(),
    /** When it was first paid or confirmed. */
    closedAt: instant("closed_at"),
    /** The marketplace's last change. Null when it did not say. */
    changedAt: instant("changed_at"),
    /** When the marketplace was asked. An older reading never replaces a newer one. */
    readAt: instant("read_at").notNull(),
  },
  (table) => [
    unique("orders_source").on(table.storeId, table.sourceId),
    index("orders_pack").on(table.storeId, table.packSourceId),
    index("orders_buyer").on(table.buyerId, table.placedAt),
    index("orders_shipment").on(table.storeId, table.shipmentSourceId),
    index("orders_latest").on(table.organizationId, table.placedAt, table.id),
    withinOrganization(),
  ],
);

/** One line of an order: what was bought, in which variation. */
export const orderItems = pgTable(
  "order_items",
  {
    organizationId: organizationId(),
    orderId: uuid("order_id")
      .notNull()
      .references(() => orders.id),
    /** Its place in the order, from 0. */
    position: integer("position").notNull(),
    itemId: uuid("item_id")
      .notNull()
      .references(() => items.id),
    title: text("title").notNull(),
    variationSourceId: text("variation_source_id"),
    attributes: jsonb("attributes").$type<{ name: string; value: string }[]>().notNull().default([]),
    sku: text("sku"),
    quantity: integer("quantity").notNull(),
    /** For one, after discounts. In the order's currency. */
    unitPriceMinor: minor("unit_price_minor").notNull(),
    /** The marketplace's commission, for one. */
    saleFeeMinor: minor("sale_fee_minor"),
  },
  (table) => [
    primaryKey({ columns: [table.orderId, table.position] }),
    index("order_items_item").on(table.itemId),
    withinOrganization(),
  ],
);

export const payments = pgTable(
  "payments",
  {
    id: id(),
    organizationId: organizationId(),
    storeId: storeId(),
    orderId: uuid("order_id")
      .notNull()
      .references(() => orders.id),
    sourceId: text("source_id").notNull(),
    /** Null for a word we do not know. */
    state: text("state", { enum: paymentStates }),
    stateWord: text("state_word").notNull(),
    /** The marketplace's word: accredited, partially_refunded, bpp_covered, … */
    detail: text("detail"),
    currency: text("currency").notNull(),
    /** For the product. */
    amountMinor: minor("amount_minor").notNull(),
    refundedMinor: minor("refunded_minor").notNull(),
    /** What the buyer paid in all, when it is said. */
    totalMinor: minor("total_minor"),
    method: text("method"),
    installments: integer("installments"),
    approvedAt: instant("approved_at"),
    /** When money last went back, as the reading that first showed it says. */
    refundedAt: instant("refunded_at"),
  },
  (table) => [
    unique("payments_source").on(table.orderId, table.sourceId),
    index("payments_of_store").on(table.storeId, table.sourceId),
    withinOrganization(),
  ],
);

/** A parcel, on its way to the buyer or back. */
export const shipments = pgTable(
  "shipments",
  {
    id: id(),
    organizationId: organizationId(),
    storeId: storeId(),
    sourceId: text("source_id").notNull(),
    status: text("status", { enum: shipmentStatuses }),
    statusWord: text("status_word").notNull(),
    substatus: text("substatus"),
    logistics: text("logistics", { enum: logistics }),
    isReturn: boolean("is_return").notNull().default(false),
    trackingNumber: text("tracking_number"),
    carrier: text("carrier"),
    trackingUrl: text("tracking_url"),
    /** City and state, never more. */
    place: text("place"),
    /** When it should arrive; from `limitAt` on the buyer may cancel; `extendedAt` is a second promise. */
    estimatedAt: instant("estimated_at"),
    limitAt: instant("limit_at"),
    extendedAt: instant("extended_at"),
    replacedBySourceId: text("replaced_by_source_id"),
    /** Where it has been, as far as our readings saw, oldest first. Instants in ISO 8601. */
    steps: jsonb("steps")
      .$type<{ status: string; substatus: string | null; at: string }[]>()
      .notNull()
      .default(sql`'[]'`),
    changedAt: instant("changed_at"),
    readAt: instant("read_at").notNull(),
  },
  (table) => [unique("shipments_source").on(table.storeId, table.sourceId), withinOrganization()],
);
