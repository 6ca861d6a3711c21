import { sql } from "drizzle-orm";
import { pgPolicy, pgRole, timestamp, uuid } from "drizzle-orm/pg-core";

/** The role the application runs as. It owns nothing and cannot bypass row-level security. Created by the first migration. */
export const appRole = pgRole("mostrador_app").existing();

/**
 * The wall behind every scoped read: a row of another organization does not exist for the application's role. The
 * subselect makes Postgres ask once per query and not once per row.
 */
export const withinOrganization = () =>
  pgPolicy("within_organization", {
    to: appRole,
    using: sql`organization_id = (select current_organization())`,
    withCheck: sql`organization_id = (select current_organization())`,
  });

/** A row's own key: random, so that it says nothing about how many there are. */
export const id = () => uuid("id").primaryKey().defaultRandom();

/** An instant, in UTC. */
export const instant = (name: string) => timestamp(name, { withTimezone: true });
