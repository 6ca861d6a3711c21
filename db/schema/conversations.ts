import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgEnum,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import {
  actorKinds,
  conversationStates,
  entries,
  eventKinds,
  interactions,
  modules,
  outboxKinds,
  outboxStates,
  topics,
} from "@/db/vocabulary";
import { departments, groups, organizationId, users } from "./people";
import { storeId } from "./stores";
import { id, instant, withinOrganization } from "./tenancy";

export const interaction = pgEnum("interaction", interactions);
export const outboxKind = pgEnum("outbox_kind", outboxKinds);
export const outboxState = pgEnum("outbox_state", outboxStates);
export const actorKind = pgEnum("actor_kind", actorKinds);
export const eventKind = pgEnum("event_kind", eventKinds);

export const buyers = pgTable(
  "buyers",
  {
    id: id(),
    organizationId: organizationId(),
    storeId: storeId(),
    sourceId: text("source_id").notNull(),
    nickname: text("nickname"),
    place: text("place"),
    readAt: instant("read_at"),
  },
  (table) => [unique("buyers_source").on(table.storeId, table.sourceId), withinOrganization()],
);

/** A listing as the marketplace last showed it; kept when it disappears there, so that old questions keep their context. */
export const items = pgTable(
  "items",
  {
    id: id(),
    organizationId: organizationId(),
    storeId: storeId(),
    sourceId: text("source_id").notNull(),
    title: text("title").notNull(),
    categoryPath: jsonb("category_path").$type<string[]>().notNull().default([]),
    priceMinor: bigint("price_minor", { mode: "number" }),
    currency: text("currency"),
    pictureUrl: text("picture_url"),
    permalink: text("permalink"),
    status: text("status").notNull(),
    availableQuantity: integer("available_quantity"),
    shipping: jsonb("shipping").$type<{ free: boolean; full: boolean; flex: boolean; pickUp: boolean }>().notNull(),
    warranty: text("warranty"),
    condition: text("condition"),
    variations: jsonb("variations")
      .$type<{ sourceId: string; attributes: { name: string; value: string }[]; availableQuantity: number | null }[]>()
      .notNull()
      .default([]),
    classified: boolean("classified").notNull().default(false),
    /** Null until the marketplace has been asked: only the id is known. */
    readAt: instant("read_at"),
  },
  (table) => [unique("items_source").on(table.storeId, table.sourceId), withinOrganization()],
);

/** The condition that a column holds one of these words. */
const isOneOf = (column: string, words: readonly string[]) =>
  sql.raw(`${column} in (${words.map((word) => `'${word}'`).join(", ")})`);

/**
 * One thread with a buyer. What the list filters by is text and not an enum: behind row-level security Postgres uses an
 * index only for comparisons that cannot leak, and it does not count those of enums among them.
 */
export const conversations = pgTable(
  "conversations",
  {
    id: id(),
    organizationId: organizationId(),
    storeId: storeId(),
    entry: text("entry", { enum: entries }).notNull(),
    interaction: interaction("interaction").notNull(),
    module: text("module", { enum: modules }).notNull(),
    groupId: uuid("group_id").references(() => groups.id),
    departmentId: uuid("department_id").references(() => departments.id),
    assigneeId: uuid("assignee_id").references(() => users.id),
    buyerId: uuid("buyer_id")
      .notNull()
      .references(() => buyers.id),
    itemId: uuid("item_id").references(() => items.id),
    state: text("state", { enum: conversationStates }).notNull().default("open"),
    snoozedUntil: instant("snoozed_until"),
    resolvedAt: instant("resolved_at"),
    resolvedBy: uuid("resolved_by").references(() => users.id),
    /** When the oldest question without an answer was asked; null when nobody waits. */
    waitingSince: instant("waiting_since"),
    unansweredCount: integer("unanswered_count").notNull().default(0),
    questionCount: integer("question_count").notNull().default(0),
    /** The last thing the buyer wrote and when: the snippet of the list. */
    lastIncomingText: text("last_incoming_text").notNull().default(""),
    lastIncomingAt: instant("last_incoming_at").notNull(),
    /** When the last question reached us, which may be later than it was asked: what "unread" is compared with. */
    lastArrivedAt: instant("last_arrived_at").notNull().defaultNow(),
    /**
     * Place in the list of its state: open ones by whose turn comes first (presale by who waits longest, after the sale by
     * what is due first), snoozed ones by when they wake, resolved ones by when they were. One column, so that every
     * offered filter is one index range.
     */
    sortAt: instant("sort_at").notNull(),
    /** What it is about, as recognized, or as an agent corrected it. */
    topic: text("topic", { enum: topics }),
    topicSetBy: uuid("topic_set_by").references(() => users.id),
    /** When the next thing of a claim is due: the earlier of its clocks. Null when nothing is. */
    dueAt: instant("due_at"),
    /** The order it is about, the first of several; the marketplace's id. */
    orderSourceId: text("order_source_id"),
    /** Buyer, listing and texts in lower case without accents, for the search box. */
    searchText: text("search_text").notNull().default(""),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("conversations_presale").on(table.storeId, table.buyerId, table.itemId).where(sql`entry = 'presale'`),
    // One for each view of the list. A page is read from its beginning in each entry and the pages are merged, so the entry
    // stands before the order.
    index("conversations_all").on(table.organizationId, table.module, table.state, table.entry, table.sortAt, table.id),
    index("conversations_mine").on(
      table.organizationId,
      table.assigneeId,
      table.module,
      table.state,
      table.entry,
      table.sortAt,
      table.id,
    ),
    index("conversations_group").on(
      table.organizationId,
      table.groupId,
      table.module,
      table.state,
      table.entry,
      table.sortAt,
      table.id,
    ),
    index("conversations_department").on(
      table.organizationId,
      table.departmentId,
      table.module,
      table.state,
      table.entry,
      table.sortAt,
      table.id,
    ),
    index("conversations_topic")
      .on(table.organizationId, table.topic, table.module, table.state, table.entry, table.sortAt, table.id)
      .where(sql`topic is not null`),
    index("conversations_unassigned")
      .on(table.organizationId, table.module, table.state, table.entry, table.sortAt, table.id)
      .where(sql`assignee_id is null`),
    index("conversations_buyer").on(table.buyerId, table.lastIncomingAt),
    index("conversations_search").using("gin", sql`${table.searchText} gin_trgm_ops`),
    check("conversations_entry_word", isOneOf("entry", entries)),
    check("conversations_module_word", isOneOf("module", modules)),
    check("conversations_topic_word", isOneOf("topic", topics)),
    check("conversations_state_word", isOneOf("state", conversationStates)),
    withinOrganization(),
  ],
);

/** A presale question as the marketplace last showed it. It takes exactly one answer, for ever. */
export const questions = pgTable(
  "questions",
  {
    id: id(),
    organizationId: organizationId(),
    storeId: storeId(),
    conversationId: uuid("conversation_id")
      .notNull()
      .references(() => conversations.id),
    sourceId: text("source_id").notNull(),
    /** The marketplace's own word, upper case. An open list. */
    status: text("status").notNull(),
    /** Byte-exact as the buyer wrote it. Kept when the marketplace later empties it. */
    text: text("text").notNull(),
    askedAt: instant("asked_at").notNull(),
    onHold: boolean("on_hold").notNull().default(false),
    deletedFromListing: boolean("deleted_from_listing").notNull().default(false),
    answerText: text("answer_text"),
    answerStatus: text("answer_status"),
    answeredAt: instant("answered_at"),
    /** When the marketplace was asked. An older reading never replaces a newer one. */
    readAt: instant("read_at").notNull(),
  },
  (table) => [
    unique("questions_source").on(table.storeId, table.sourceId),
    index("questions_conversation").on(table.conversationId, table.askedAt),
    index("questions_unanswered").on(table.storeId, table.sourceId).where(sql`status = 'UNANSWERED'`),
    withinOrganization(),
  ],
);

/** Every write to a marketplace, from the moment somebody meant it. */
export const outbox = pgTable(
  "outbox",
  {
    /** Minted by the browser when the agent pressed the key: React key, retry guard and optimistic row in one. */
    id: uuid("id").primaryKey(),
    organizationId: organizationId(),
    storeId: storeId(),
    conversationId: uuid("conversation_id")
      .notNull()
      .references(() => conversations.id),
    questionId: uuid("question_id").references(() => questions.id),
    kind: outboxKind("kind").notNull(),
    text: text("text").notNull(),
    /** Beside the text: whom it is for, the guide's option, the warnings that were confirmed. By kind. */
    terms: jsonb("terms").$type<Record<string, unknown>>().notNull().default({}),
    /** The macro it came from, so that a later refusal is counted there. No foreign key: macros import nothing from here. */
    macroId: uuid("macro_id"),
    state: outboxState("state").notNull().default("queued"),
    authorKind: actorKind("author_kind").notNull(),
    authorId: uuid("author_id").references(() => users.id),
    /** Why it was refused: one of our codes, or the marketplace's own word behind `marketplace:`. */
    refusal: text("refusal"),
    attempts: integer("attempts").notNull().default(0),
    createdAt: instant("created_at").notNull(),
    attemptedAt: instant("attempted_at"),
    settledAt: instant("settled_at"),
  },
  (table) => [
    // The promise itself: while one answer lives, no second one can be queued, whoever asks and however.
    uniqueIndex("outbox_one_answer_per_question")
      .on(table.questionId)
      .where(sql`question_id is not null and state <> 'refused'`),
    index("outbox_conversation").on(table.conversationId, table.createdAt),
    // The latest of an organization: what the same text is looked for in, and what is judged in bulk.
    index("outbox_latest").on(table.organizationId, table.createdAt),
    index("outbox_unsettled").on(table.storeId, table.state).where(sql`state in ('queued', 'sending', 'checking')`),
    withinOrganization(),
  ],
);

/** Who is answering a question right now. Short, renewed while typing. */
export const questionLeases = pgTable(
  "question_leases",
  {
    questionId: uuid("question_id")
      .primaryKey()
      .references(() => questions.id),
    organizationId: organizationId(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id),
    expiresAt: instant("expires_at").notNull(),
  },
  () => [withinOrganization()],
);

/** What an agent has written and not sent. One per agent and question; it outlives refusals and lost races. */
export const drafts = pgTable(
  "drafts",
  {
    organizationId: organizationId(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id),
    questionId: uuid("question_id")
      .notNull()
      .references(() => questions.id),
    text: text("text").notNull(),
    updatedAt: instant("updated_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.questionId] }), withinOrganization()],
);

/** What agents say among themselves. Never leaves the house. */
export const notes = pgTable(
  "notes",
  {
    /** Minted by the browser, so that a double press is one note. */
    id: uuid("id").primaryKey(),
    organizationId: organizationId(),
    conversationId: uuid("conversation_id")
      .notNull()
      .references(() => conversations.id),
    authorId: uuid("author_id")
      .notNull()
      .references(() => users.id),
    text: text("text").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [index("notes_conversation").on(table.conversationId, table.createdAt), withinOrganization()],
);

/** How far an agent has read a conversation here. The marketplace is never told. */
export const conversationReads = pgTable(
  "conversation_reads",
  {
    organizationId: organizationId(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id),
    conversationId: uuid("conversation_id")
      .notNull()
      .references(() => conversations.id),
    readAt: instant("read_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.conversationId, table.userId] }), withinOrganization()],
);

/** What happened, numbered per organization without gaps and in commit order. Written once: the application's role cannot change or delete it. */
export const events = pgTable(
  "events",
  {
    organizationId: organizationId(),
    sequence: bigint("sequence", { mode: "number" }).notNull(),
    kind: eventKind("kind").notNull(),
    conversationId: uuid("conversation_id").references(() => conversations.id),
    actorKind: actorKind("actor_kind").notNull(),
    actorId: uuid("actor_id").references(() => users.id),
    /** Small facts by kind: ids, reasons, before and after. Never a buyer's text, a token or a password. */
    detail: jsonb("detail").$type<Record<string, string | number | boolean | null>>().notNull().default({}),
    at: instant("at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.sequence] }),
    index("events_conversation").on(table.conversationId, table.sequence).where(sql`conversation_id is not null`),
    index("events_people").on(table.organizationId, table.sequence).where(sql`actor_kind = 'agent'`),
    withinOrganization(),
  ],
);
