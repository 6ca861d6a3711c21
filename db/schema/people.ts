import { sql } from "drizzle-orm";
import {
  bigint,
  index,
  integer,
  pgEnum,
  pgPolicy,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { accessLinkKinds, roles } from "@/db/vocabulary";
import { appRole, id, instant, withinOrganization } from "./tenancy";

export const role = pgEnum("role", roles);
export const accessLinkKind = pgEnum("access_link_kind", accessLinkKinds);

/** The tenants. */
export const organizations = pgTable(
  "organizations",
  {
    id: id(),
    name: text("name").notNull(),
    /** How many stores of one channel it may connect. */
    storeLimit: integer("store_limit").notNull().default(1),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  () => [
    pgPolicy("own_organization", {
      to: appRole,
      for: "select",
      using: sql`id = (select current_organization())`,
    }),
  ],
);

/** The tenant that a row belongs to. */
export const organizationId = () =>
  uuid("organization_id")
    .notNull()
    .references(() => organizations.id);

/** The last event number given out. A row of its own: whoever writes an event holds it until commit, so numbers are in commit order. */
export const organizationSequences = pgTable(
  "organization_sequences",
  {
    organizationId: uuid("organization_id")
      .primaryKey()
      .references(() => organizations.id),
    last: bigint("last", { mode: "number" }).notNull().default(0),
  },
  () => [withinOrganization()],
);

/** People, known by their e-mail over all organizations. */
export const users = pgTable(
  "users",
  {
    id: id(),
    /** Lower case. */
    email: text("email").notNull(),
    name: text("name").notNull(),
    /** argon2id, PHC string. */
    passwordHash: text("password_hash").notNull(),
    /** Sessions that began before this instant have ended, on every device. */
    sessionsValidFrom: timestamp("sessions_valid_from", { withTimezone: true }).notNull().defaultNow(),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (table) => [
    uniqueIndex("users_email").on(table.email),
    // A person is visible to themselves and to the organizations they belong to.
    pgPolicy("known_person", {
      to: appRole,
      using: sql`id = (select current_person()) or exists (
        select 1 from memberships m where m.user_id = users.id and m.organization_id = (select current_organization()))`,
      withCheck: sql`true`,
    }),
  ],
);

/** Who belongs to which organization, as what, and until when. */
export const memberships = pgTable(
  "memberships",
  {
    organizationId: organizationId(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id),
    role: role("role").notNull(),
    joinedAt: instant("joined_at").notNull().defaultNow(),
    disabledAt: instant("disabled_at"),
  },
  (table) => [
    primaryKey({ columns: [table.organizationId, table.userId] }),
    index("memberships_user").on(table.userId),
    pgPolicy("within_organization_or_own", {
      to: appRole,
      using: sql`organization_id = (select current_organization()) or user_id = (select current_person())`,
      withCheck: sql`organization_id = (select current_organization())`,
    }),
  ],
);

/** Teams of commercial. */
export const groups = pgTable(
  "groups",
  {
    id: id(),
    organizationId: organizationId(),
    name: text("name").notNull(),
    archivedAt: instant("archived_at"),
  },
  (table) => [
    uniqueIndex("groups_name").on(table.organizationId, sql`lower(${table.name})`).where(sql`archived_at is null`),
    withinOrganization(),
  ],
);

/** Who is in a group. */
export const groupMembers = pgTable(
  "group_members",
  {
    organizationId: organizationId(),
    groupId: uuid("group_id")
      .notNull()
      .references(() => groups.id),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id),
  },
  (table) => [primaryKey({ columns: [table.groupId, table.userId] }), withinOrganization()],
);

/** Teams of support. */
export const departments = pgTable(
  "departments",
  {
    id: id(),
    organizationId: organizationId(),
    name: text("name").notNull(),
    archivedAt: instant("archived_at"),
  },
  (table) => [
    uniqueIndex("departments_name").on(table.organizationId, sql`lower(${table.name})`).where(sql`archived_at is null`),
    withinOrganization(),
  ],
);

/** Who is in a department. */
export const departmentMembers = pgTable(
  "department_members",
  {
    organizationId: organizationId(),
    departmentId: uuid("department_id")
      .notNull()
      .references(() => departments.id),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id),
  },
  (table) => [primaryKey({ columns: [table.departmentId, table.userId] }), withinOrganization()],
);

/** A link that an admin copies by hand: to join the organization, or to choose a new password. Works once. */
export const accessLinks = pgTable(
  "access_links",
  {
    id: id(),
    organizationId: organizationId(),
    kind: accessLinkKind("kind").notNull(),
    /** SHA-256 of the token in the link; the token itself is never stored. */
    tokenHash: text("token_hash").notNull(),
    /** Who the admin made it for, in their own words; only a reminder. */
    invitee: text("invitee").notNull().default(""),
    /** The role to join with. */
    role: role("role"),
    /** Groups and departments to join. One that is archived meanwhile is left out. */
    groupIds: uuid("group_ids").array().notNull().default([]),
    departmentIds: uuid("department_ids").array().notNull().default([]),
    /** Whose password to choose. */
    userId: uuid("user_id").references(() => users.id),
    createdBy: uuid("created_by").references(() => users.id),
    createdAt: instant("created_at").notNull().defaultNow(),
    expiresAt: instant("expires_at").notNull(),
    usedAt: instant("used_at"),
    revokedAt: instant("revoked_at"),
    /** E-mails it was refused with: a link must not become a way to ask who has an account. */
    emailsRefused: integer("emails_refused").notNull().default(0),
  },
  (table) => [uniqueIndex("access_links_token").on(table.tokenHash), withinOrganization()],
);

/** Failed sign-ins by subject (an e-mail's or an address's hash), shared by every process. No row-level security: nobody is signed in yet. */
export const signInThrottles = pgTable("sign_in_throttles", {
  subject: text("subject").primaryKey(),
  failures: integer("failures").notNull(),
  lastFailedAt: instant("last_failed_at").notNull(),
});

/**
 * Sessions that ended before their time because somebody signed out: a copy of the cookie opens nothing either. No
 * row-level security: a session's own random id says nothing of whose it was.
 */
export const endedSessions = pgTable("ended_sessions", {
  sessionId: text("session_id").primaryKey(),
  endedAt: instant("ended_at").notNull(),
});
