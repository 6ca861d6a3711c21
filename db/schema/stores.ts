import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  doublePrecision,
  foreignKey,
  index,
  integer,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { channelIds, chatbotKinds, entries, modules, storeStates, sweepLists } from "@/db/vocabulary";
import { departments, groups, organizationId, users } from "./people";
import { id, instant, withinOrganization } from "./tenancy";

export const channelId = pgEnum("channel_id", channelIds);
export const storeState = pgEnum("store_state", storeStates);
export const entry = pgEnum("entry", entries);
export const module = pgEnum("module", modules);
export const chatbotKind = pgEnum("chatbot_kind", chatbotKinds);
export const sweepList = pgEnum("sweep_list", sweepLists);

/** One connected seller account of one channel. */
export const stores = pgTable(
  "stores",
  {
    id: id(),
    organizationId: organizationId(),
    channel: channelId("channel").notNull(),
    /** The marketplace's user id, as text. */
    sellerId: text("seller_id").notNull(),
    nickname: text("nickname").notNull(),
    siteId: text("site_id").notNull(),
    state: storeState("state").notNull(),
    connectedBy: uuid("connected_by").references(() => users.id),
    connectedAt: instant("connected_at").notNull(),
    /** When the state last changed. */
    stateSince: instant("state_since").notNull(),
    sweptAt: instant("swept_at"),
    missedFeedsReadAt: instant("missed_feeds_read_at"),
  },
  (table) => [
    unique("stores_seller_in_organization").on(table.organizationId, table.channel, table.sellerId),
    // A seller account answers to one organization at a time.
    uniqueIndex("stores_seller").on(table.channel, table.sellerId).where(sql`state <> 'disconnected'`),
    withinOrganization(),
  ],
);

/** The store that a row is about. */
export const storeId = () =>
  uuid("store_id")
    .notNull()
    .references(() => stores.id);

/** Access to a store, sealed with AES-256-GCM and bound to the row (organization and store are authenticated data). */
export const storeCredentials = pgTable(
  "store_credentials",
  {
    storeId: uuid("store_id")
      .primaryKey()
      .references(() => stores.id),
    organizationId: organizationId(),
    sealedAccessToken: text("sealed_access_token").notNull(),
    sealedRefreshToken: text("sealed_refresh_token"),
    /** Which encryption key sealed them, so that keys can be rotated while the application runs. */
    keyId: text("key_id").notNull(),
    expiresAt: instant("expires_at").notNull(),
    refreshedAt: instant("refreshed_at").notNull(),
    /** Grows with every new pair; a token is only refreshed by who holds the version it read. */
    version: integer("version").notNull().default(1),
  },
  () => [withinOrganization()],
);

/** A visit to the marketplace's consent page that has not come back yet. */
export const authorizationAttempts = pgTable(
  "authorization_attempts",
  {
    /** SHA-256 of the state parameter. */
    stateHash: text("state_hash").primaryKey(),
    organizationId: organizationId(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id),
    /** The session that started it; another session of the same person cannot finish it. */
    sessionId: text("session_id").notNull(),
    siteId: text("site_id").notNull(),
    sealedCodeVerifier: text("sealed_code_verifier").notNull(),
    expiresAt: instant("expires_at").notNull(),
    usedAt: instant("used_at"),
  },
  () => [withinOrganization()],
);

export const chatbots = pgTable(
  "chatbots",
  {
    id: id(),
    organizationId: organizationId(),
    name: text("name").notNull(),
    kind: chatbotKind("kind").notNull(),
  },
  (table) => [unique("chatbots_kind").on(table.id, table.kind), withinOrganization()],
);

/** Who answers what: one row per store and entry. The checks are the last wall behind the form and the verb. */
export const entrySettings = pgTable(
  "entry_settings",
  {
    organizationId: organizationId(),
    storeId: storeId(),
    entry: entry("entry").notNull(),
    enabled: boolean("enabled").notNull(),
    module: module("module").notNull(),
    groupId: uuid("group_id").references(() => groups.id),
    agentId: uuid("agent_id").references(() => users.id),
    departmentId: uuid("department_id").references(() => departments.id),
    chatbotId: uuid("chatbot_id"),
    chatbotKind: chatbotKind("chatbot_kind"),
  },
  (table) => [
    primaryKey({ columns: [table.storeId, table.entry] }),
    foreignKey({
      name: "entry_settings_chatbot",
      columns: [table.chatbotId, table.chatbotKind],
      foreignColumns: [chatbots.id, chatbots.kind],
    }),
    check("support_never_answers_presale", sql`not (entry = 'presale' and module = 'support')`),
    check("flow_bots_never_answer_presale", sql`not (entry = 'presale' and chatbot_kind is not distinct from 'flow')`),
    check(
      "target_belongs_to_module",
      sql`case module
        when 'commercial' then department_id is null and chatbot_id is null and num_nonnulls(group_id, agent_id) <= 1
        when 'support' then group_id is null and agent_id is null and chatbot_id is null
        else chatbot_id is not null and chatbot_kind is not null and num_nonnulls(group_id, agent_id, department_id) = 0 end`,
    ),
    withinOrganization(),
  ],
);

/** One comparison of the marketplace's own list with ours. */
export const sweeps = pgTable(
  "sweeps",
  {
    id: id(),
    organizationId: organizationId(),
    storeId: storeId(),
    list: sweepList("list").notNull(),
    sweptAt: instant("swept_at").notNull(),
    /** Entries in the marketplace's list. */
    theirs: integer("theirs").notNull(),
    /** Of those, how many we did not have. They are fetched at once. */
    missing: integer("missing").notNull(),
    /** The marketplace showed only the beginning of its list: what is behind it was not compared. */
    isCut: boolean("is_cut").notNull().default(false),
  },
  (table) => [index("sweeps_latest").on(table.storeId, table.list, table.sweptAt), withinOrganization()],
);

/**
 * What an application may still ask of one endpoint family, shared by every worker. The marketplace counts per
 * application and endpoint, not per store. No row-level security: it holds no organization's data.
 */
export const callBudgets = pgTable(
  "call_budgets",
  {
    application: text("application").notNull(),
    endpoint: text("endpoint").notNull(),
    tokens: doublePrecision("tokens").notNull(),
    refilledAt: instant("refilled_at").notNull(),
    /** Set by a 429: nobody calls before this instant. */
    blockedUntil: instant("blocked_until"),
  },
  (table) => [primaryKey({ columns: [table.application, table.endpoint] })],
);
