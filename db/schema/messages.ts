import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import { blockedReasons, claimStages, deliveryStates, messageAuthors } from "@/db/vocabulary";
import { conversations, outbox } from "./conversations";
import { organizationId, users } from "./people";
import { storeId } from "./stores";
import { id, instant, withinOrganization } from "./tenancy";

const conversationId = () =>
  uuid("conversation_id")
    .notNull()
    .references(() => conversations.id);

const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => "bytea" });

/** The thread at the marketplace behind a postsale conversation, as it was last read. */
export const threads = pgTable(
  "threads",
  {
    conversationId: uuid("conversation_id")
      .primaryKey()
      .references(() => conversations.id),
    organizationId: organizationId(),
    storeId: storeId(),
    /** Where to call it now: its pack, or its order while there is none. */
    refOf: text("ref_of", { enum: ["pack", "order"] }).notNull(),
    refSourceId: text("ref_source_id").notNull(),
    /** The marketplace's own word for why nobody can write; null when one can. */
    blockWord: text("block_word"),
    /** That word in ours; null for one we do not know, which means read-only. */
    blockReason: text("block_reason", { enum: blockedReasons }),
    blockedSince: instant("blocked_since"),
    /** The marketplace's assistant stands between buyer and store: its own word for which. */
    assistantKind: text("assistant_kind"),
    claimSourceIds: jsonb("claim_source_ids").$type<string[]>().notNull().default([]),
    /** UTF-16 units that one message may have. */
    maxCharacters: integer("max_characters").notNull(),
    /** When an agent's opening was told to the marketplace, which tells the buyer. */
    shownReadAt: instant("shown_read_at"),
    /** How much their list called unread when it called for more than we hold, and when: read since, it is no news. */
    listedUnread: integer("listed_unread"),
    listedAt: instant("listed_at"),
    /** When the marketplace was asked. An older reading never replaces a newer one. */
    readAt: instant("read_at").notNull(),
  },
  (table) => [index("threads_of_store").on(table.storeId, table.readAt), withinOrganization()],
);

/** Every name under which the marketplace knows a thread: an order may gain a pack later. */
export const threadAliases = pgTable(
  "thread_aliases",
  {
    organizationId: organizationId(),
    storeId: storeId(),
    refOf: text("ref_of", { enum: ["pack", "order"] }).notNull(),
    refSourceId: text("ref_source_id").notNull(),
    conversationId: conversationId(),
  },
  (table) => [
    primaryKey({ columns: [table.storeId, table.refOf, table.refSourceId] }),
    index("thread_aliases_conversation").on(table.conversationId),
    withinOrganization(),
  ],
);

/** What was said after the sale, in a thread or in a claim. Never deleted: what vanishes at the marketplace stays here. */
export const messages = pgTable(
  "messages",
  {
    id: id(),
    organizationId: organizationId(),
    storeId: storeId(),
    conversationId: conversationId(),
    /** The marketplace's id; in claims, which have none, its hash or our fingerprint of what never changes. */
    sourceId: text("source_id").notNull(),
    author: text("author", { enum: messageAuthors }).notNull(),
    /** In claims: `complainant` or `mediator`. */
    recipient: text("recipient"),
    /** Byte-exact as it was written. Kept when the marketplace later empties it. */
    text: text("text").notNull(),
    translatedText: text("translated_text"),
    state: text("state", { enum: deliveryStates }).notNull(),
    /** Why it was moderated, the marketplace's word. */
    moderationReason: text("moderation_reason"),
    /** In claims: when in their life it was written. */
    stage: text("stage", { enum: claimStages }),
    sentAt: instant("sent_at").notNull(),
    /** When the other side read it. */
    seenAt: instant("seen_at"),
    /** When a reading no longer held it. */
    goneAt: instant("gone_at"),
    /** The write of ours that it came from; null for what was written elsewhere. */
    outboxId: uuid("outbox_id").references(() => outbox.id),
    /** When it reached us. */
    arrivedAt: instant("arrived_at").notNull(),
  },
  (table) => [
    unique("messages_source").on(table.conversationId, table.sourceId),
    index("messages_conversation").on(table.conversationId, table.sentAt, table.id),
    // A notification names a message and not its thread.
    index("messages_of_store").on(table.storeId, table.sourceId),
    index("messages_outbox").on(table.outboxId).where(sql`outbox_id is not null`),
    withinOrganization(),
  ],
);

/** A file of a message. Its bytes stay at the marketplace and are shown through us only. */
export const attachments = pgTable(
  "attachments",
  {
    id: id(),
    organizationId: organizationId(),
    messageId: uuid("message_id")
      .notNull()
      .references(() => messages.id),
    sourceId: text("source_id").notNull(),
    /** As its sender named it. Hostile until proven otherwise. */
    name: text("name").notNull(),
    sizeBytes: integer("size_bytes"),
    /** As declared. What is shown is decided by content. */
    mediaType: text("media_type"),
    /** The marketplace takes it for dangerous: never a preview. */
    flagged: boolean("flagged").notNull().default(false),
    position: integer("position").notNull(),
  },
  (table) => [unique("attachments_source").on(table.messageId, table.sourceId), withinOrganization()],
);

/**
 * A file that an agent wants to send. The bytes are kept until its message left, so that an upload that expired at the
 * marketplace is made again without anybody noticing.
 */
export const uploads = pgTable(
  "uploads",
  {
    /** Minted by the browser. */
    id: uuid("id").primaryKey(),
    organizationId: organizationId(),
    conversationId: conversationId(),
    uploadedBy: uuid("uploaded_by")
      .notNull()
      .references(() => users.id),
    name: text("name").notNull(),
    /** By content, never as declared. */
    mediaType: text("media_type").notNull(),
    sizeBytes: integer("size_bytes").notNull(),
    /** Null once it has been sent. */
    bytes: bytea("bytes"),
    /** The write it belongs to; null while it waits in a composer. */
    outboxId: uuid("outbox_id").references(() => outbox.id),
    /** The marketplace's id of the copy it has, and since when: it is deleted there after a while. */
    sourceId: text("source_id"),
    handedOverAt: instant("handed_over_at"),
    createdAt: instant("created_at").notNull(),
  },
  (table) => [
    index("uploads_outbox").on(table.outboxId),
    index("uploads_waiting").on(table.organizationId, table.createdAt).where(sql`bytes is not null`),
    check("uploads_size", sql`size_bytes > 0`),
    withinOrganization(),
  ],
);

/** Who is writing in a conversation right now. Short, renewed while typing. It warns; it does not lock. */
export const conversationLeases = pgTable(
  "conversation_leases",
  {
    conversationId: uuid("conversation_id")
      .primaryKey()
      .references(() => conversations.id),
    organizationId: organizationId(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id),
    expiresAt: instant("expires_at").notNull(),
  },
  () => [withinOrganization()],
);

/** What an agent has written to a buyer after the sale and not sent. One per agent and conversation. */
export const messageDrafts = pgTable(
  "message_drafts",
  {
    organizationId: organizationId(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id),
    conversationId: conversationId(),
    text: text("text").notNull(),
    updatedAt: instant("updated_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.conversationId] }), withinOrganization()],
);
