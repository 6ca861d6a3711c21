import { drizzle } from "drizzle-orm/postgres-js";
import { migrate as applyMigrations } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";

/** Any number; the same one everywhere, so that processes starting together migrate one after the other. */
const MIGRATION_LOCK = 7_305_118;

/** Brings the database at `url` to the current schema. Needs a login that may create tables, a role and pg_trgm. */
export async function migrate(url: string, migrationsFolder = "db/migrations"): Promise<void> {
  const client = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    await client`select pg_advisory_lock(${MIGRATION_LOCK})`;
    await applyMigrations(drizzle(client), { migrationsFolder });
  } finally {
    await client.end();
  }
}
