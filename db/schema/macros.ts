import { sql } from "drizzle-orm";
import { check, index, integer, pgTable, primaryKey, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { macroAudiences } from "@/db/vocabulary";
import { groups, organizationId, users } from "./people";
import { id, instant, withinOrganization } from "./tenancy";

/** A saved reply, with variables in braces. Its text passed the rules when it was saved and passes them again when sent. */
export const macros = pgTable(
  "macros",
  {
    id: id(),
    organizationId: organizationId(),
    name: text("name").notNull(),
    text: text("text").notNull(),
    audience: text("audience", { enum: macroAudiences }).notNull(),
    /** Whose it is, when it is personal. */
    ownerId: uuid("owner_id").references(() => users.id),
    /** Replies that came from it and were accepted, and the ones that a rule stopped. */
    usedCount: integer("used_count").notNull().default(0),
    refusedCount: integer("refused_count").notNull().default(0),
    createdBy: uuid("created_by")
      .notNull()
      .references(() => users.id),
    updatedAt: instant("updated_at").notNull(),
    archivedAt: instant("archived_at"),
  },
  (table) => [
    uniqueIndex("macros_personal_name")
      .on(table.organizationId, table.ownerId, sql`lower(${table.name})`)
      .where(sql`owner_id is not null and archived_at is null`),
    uniqueIndex("macros_shared_name")
      .on(table.organizationId, sql`lower(${table.name})`)
      .where(sql`owner_id is null and archived_at is null`),
    check("macros_personal_owner", sql`(audience = 'personal') = (owner_id is not null)`),
    withinOrganization(),
  ],
);

/** The groups that a macro is shared with. */
export const macroGroups = pgTable(
  "macro_groups",
  {
    organizationId: organizationId(),
    macroId: uuid("macro_id")
      .notNull()
      .references(() => macros.id),
    groupId: uuid("group_id")
      .notNull()
      .references(() => groups.id),
  },
  (table) => [
    primaryKey({ columns: [table.macroId, table.groupId] }),
    index("macro_groups_group").on(table.groupId),
    withinOrganization(),
  ],
);
