import { index, jsonb, pgTable, text, unique, uuid } from "drizzle-orm/pg-core";
import { leadTypes } from "@/db/vocabulary";
import { conversations } from "./conversations";
import { organizationId, users } from "./people";
import { storeId } from "./stores";
import { id, instant, withinOrganization } from "./tenancy";

/** Interest in a classified advertisement. The contact is what the marketplace sells; it is kept sealed. */
export const leads = pgTable(
  "leads",
  {
    id: id(),
    organizationId: organizationId(),
    storeId: storeId(),
    conversationId: uuid("conversation_id")
      .notNull()
      .references(() => conversations.id),
    sourceId: text("source_id").notNull(),
    type: text("type", { enum: leadTypes }),
    typeWord: text("type_word").notNull(),
    /** The question that it is the twin of: the same contact arrives twice. */
    questionSourceId: text("question_source_id"),
    status: text("status"),
    /** Name, phone, e-mail and document as JSON, sealed and bound to the row. Null for a guest. */
    sealedContact: text("sealed_contact"),
    /** Which encryption key sealed it, so that keys can be rotated while the application runs. */
    keyId: text("key_id"),
    details: jsonb("details").$type<{ name: string; value: string }[]>().notNull().default([]),
    contactedAt: instant("contacted_at").notNull(),
    /** When somebody put its conversation away, and who: until then the person waits to be contacted. */
    followedUpAt: instant("followed_up_at"),
    followedUpBy: uuid("followed_up_by").references(() => users.id),
    readAt: instant("read_at").notNull(),
  },
  (table) => [
    unique("leads_source").on(table.storeId, table.sourceId),
    index("leads_conversation").on(table.conversationId, table.contactedAt),
    withinOrganization(),
  ],
);
