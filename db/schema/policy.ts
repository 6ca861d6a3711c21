import { sql } from "drizzle-orm";
import { index, integer, pgTable, text, unique, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { disputableVerdicts, reportOutcomes } from "@/db/vocabulary";
import { conversations } from "./conversations";
import { organizationId, users } from "./people";
import { id, instant, withinOrganization } from "./tenancy";

/** A verdict that an agent holds to be wrong. Only the phrase that was stopped is kept, never the whole reply. */
export const policyReports = pgTable(
  "policy_reports",
  {
    /** Minted by the browser, so that a double press is one report. */
    id: uuid("id").primaryKey(),
    organizationId: organizationId(),
    conversationId: uuid("conversation_id")
      .notNull()
      .references(() => conversations.id),
    reporterId: uuid("reporter_id")
      .notNull()
      .references(() => users.id),
    phrase: text("phrase").notNull(),
    verdict: text("verdict", { enum: disputableVerdicts }).notNull(),
    reportedAt: instant("reported_at").notNull(),
    settledAt: instant("settled_at"),
    settledBy: uuid("settled_by").references(() => users.id),
    outcome: text("outcome", { enum: reportOutcomes }),
  },
  (table) => [index("policy_reports_latest").on(table.organizationId, table.reportedAt), withinOrganization()],
);

/**
 * Exact phrases that an admin lets pass. A row is written once and only ever revoked; allowing the phrase again is the
 * next version of it, so who allowed what and when stays readable.
 */
export const policyAllowances = pgTable(
  "policy_allowances",
  {
    id: id(),
    organizationId: organizationId(),
    phrase: text("phrase").notNull(),
    /** The phrase as it is compared: composed, in lower case, one blank between words. */
    phraseKey: text("phrase_key").notNull(),
    version: integer("version").notNull(),
    allowedAt: instant("allowed_at").notNull(),
    allowedBy: uuid("allowed_by")
      .notNull()
      .references(() => users.id),
    revokedAt: instant("revoked_at"),
    revokedBy: uuid("revoked_by").references(() => users.id),
  },
  (table) => [
    unique("policy_allowances_version").on(table.organizationId, table.phraseKey, table.version),
    uniqueIndex("policy_allowances_live").on(table.organizationId, table.phraseKey).where(sql`revoked_at is null`),
    withinOrganization(),
  ],
);
