import { sql } from "drizzle-orm";
import { bigint, index, integer, pgEnum, pgPolicy, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { jobStates, notificationStates } from "@/db/vocabulary";
import { organizations } from "./people";
import { channelId, stores } from "./stores";
import { appRole, id, instant } from "./tenancy";

export const notificationState = pgEnum("notification_state", notificationStates);
export const jobState = pgEnum("job_state", jobStates);

/** The journal: every notification as it came, durable before it is acknowledged. */
export const notifications = pgTable(
  "notifications",
  {
    id: id(),
    /** Null while no store of ours has that seller: parked, and adopted when one connects. */
    organizationId: uuid("organization_id").references(() => organizations.id),
    storeId: uuid("store_id").references(() => stores.id),
    channel: channelId("channel").notNull(),
    sourceId: text("source_id"),
    topic: text("topic"),
    resource: text("resource"),
    sellerId: text("seller_id"),
    /** The raw body, at most 64 KiB; bytes that are not UTF-8 are replaced, NUL is written as U+2400. */
    body: text("body").notNull(),
    /** What it points to, for example `question:13580012345`; null when there is nothing to read. */
    target: text("target"),
    state: notificationState("state").notNull(),
    /** Why it is ignored or failed, a code. */
    reason: text("reason"),
    attempts: integer("attempts").notNull().default(0),
    sentAt: instant("sent_at"),
    receivedAt: instant("received_at").notNull(),
    appliedAt: instant("applied_at"),
  },
  (table) => [
    index("notifications_latest").on(table.organizationId, table.receivedAt),
    index("notifications_target").on(table.storeId, table.target).where(sql`state in ('received', 'failed')`),
    index("notifications_parked").on(table.channel, table.sellerId).where(sql`state = 'parked'`),
    // Anybody may append to the journal; reading it needs the organization it belongs to (or none, for what is parked).
    pgPolicy("append", { to: appRole, for: "insert", withCheck: sql`true` }),
    pgPolicy("read_own", {
      to: appRole,
      for: "select",
      using: sql`organization_id is not distinct from (select current_organization())`,
    }),
    pgPolicy("settle_own", {
      to: appRole,
      for: "update",
      using: sql`organization_id is not distinct from (select current_organization())`,
      withCheck: sql`organization_id is not distinct from (select current_organization())`,
    }),
    pgPolicy("prune_own", {
      to: appRole,
      for: "delete",
      using: sql`organization_id is not distinct from (select current_organization())`,
    }),
  ],
);

/**
 * Work to be done, at least once. Payloads hold ids only. No row-level security: a worker serves every organization and
 * enters the job's own before it touches anything else.
 */
export const jobs = pgTable(
  "jobs",
  {
    id: bigint("id", { mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    /** The lane: replies never wait behind reads. */
    queue: text("queue").notNull(),
    name: text("name").notNull(),
    /** Jobs of one key run one at a time, in the order of their ids, also through retries. */
    key: text("key"),
    /** While a job with this name is ready, the same one is not added again. */
    dedupe: text("dedupe"),
    organizationId: uuid("organization_id").references(() => organizations.id),
    payload: text("payload").notNull(),
    state: jobState("state").notNull().default("ready"),
    runAt: instant("run_at").notNull().defaultNow(),
    attempts: integer("attempts").notNull().default(0),
    attemptsMax: integer("attempts_max").notNull(),
    lockedBy: text("locked_by"),
    lockedUntil: instant("locked_until"),
    lastError: text("last_error"),
    createdAt: instant("created_at").notNull().defaultNow(),
  },
  (table) => [
    index("jobs_next").on(table.queue, table.runAt, table.id).where(sql`state = 'ready'`),
    index("jobs_key").on(table.key, table.id).where(sql`state in ('ready', 'running')`),
    index("jobs_dead").on(table.key).where(sql`state = 'dead'`),
    index("jobs_expired").on(table.lockedUntil).where(sql`state = 'running'`),
    uniqueIndex("jobs_dedupe").on(table.dedupe).where(sql`state = 'ready'`),
  ],
);
