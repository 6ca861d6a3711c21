import "server-only";
import { sql } from "drizzle-orm";
import { drizzle, type PostgresJsDatabase } from "drizzle-orm/postgres-js";
import postgres from "postgres";
import { env } from "@/lib/env";
import * as schema from "./schema";

export type Database = PostgresJsDatabase<typeof schema>;
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];

/** A pool that acts as the application's own role, whatever the login is, so row-level security always applies. */
export function connect(url: string, options: { poolMax: number; applicationName: string }) {
  return postgres(url, {
    max: options.poolMax,
    connection: {
      application_name: options.applicationName,
      role: "mostrador_app",
      statement_timeout: 15_000,
      lock_timeout: 5_000,
      idle_in_transaction_session_timeout: 30_000,
    },
    onnotice: () => undefined,
  });
}

/** Processes times this, and one LISTEN each, must stay under the server's max_connections. */
const POOL_MAX = 10;

type Held = { sql: postgres.Sql; db: Database };
const holder = globalThis as typeof globalThis & { __mostradorDatabase?: Held };

/** One pool per process. It lives on `globalThis` because every bundle chunk evaluates this module again. */
function held(): Held {
  if (!holder.__mostradorDatabase) {
    const pool = connect(env().databaseUrl, { poolMax: POOL_MAX, applicationName: "mostrador" });
    holder.__mostradorDatabase = { sql: pool, db: drizzle(preparing(pool), { schema }) };
  }
  return holder.__mostradorDatabase;
}

/**
 * The same client, preparing each statement once per connection, which Drizzle asks the driver not to. Behind row-level
 * security planning takes longer than running, and a statement that is not prepared travels twice. Lists of unknown length
 * go as one value, so that the statement stays the same.
 */
function preparing<Client extends postgres.Sql | postgres.TransactionSql>(client: Client): Client {
  type Work = (inner: postgres.TransactionSql) => unknown;
  return new Proxy(client, {
    get(target, name) {
      if (name === "unsafe") {
        return (text: string, values: postgres.ParameterOrJSON<never>[], options: postgres.UnsafeQueryOptions) =>
          target.unsafe(text, values, { ...options, prepare: true });
      }
      if (name === "begin" && "begin" in target) return (work: Work) => target.begin((inner) => work(preparing(inner)));
      if (name === "savepoint" && "savepoint" in target)
        return (work: Work) => target.savepoint((inner) => work(preparing(inner)));
      return Reflect.get(target, name);
    },
  });
}

/** The pool itself, for LISTEN and for closing. */
export const pool = () => held().sql;

/** The database without an organization: only tables without tenants and the doors of migration 0002 answer. */
export const database = () => held().db;

/** The one clock that every process shares. What is compared across machines is stamped with it. */
export async function databaseClock(): Promise<Date> {
  const [row] = await pool()<{ now: Date }[]>`select clock_timestamp() as now`;
  if (!row) throw new Error("the database did not tell the time");
  return new Date(row.now);
}

/**
 * Runs `work` in one transaction that sees a single organization. Every read and write of tenants starts here. Pass a
 * transaction as `on` to take part in it (a savepoint), which is what tests do.
 */
export function inOrganization<T>(
  organizationId: string,
  work: (tx: Transaction) => Promise<T>,
  on: Database | Transaction = database(),
): Promise<T> {
  const attempt = () =>
    on.transaction(async (tx) => {
      await enterOrganization(tx, organizationId);
      return work(tx);
    });
  // Only a whole transaction can be tried again, and only when Postgres undid it to let another one pass.
  return on === database()
    ? attempt().catch((error: unknown) => (gaveWay(error) ? attempt() : Promise.reject(error)))
    : attempt();
}

/** Postgres' deadlock_detected and serialization_failure, inside whatever the driver wraps them in. */
function gaveWay(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return ("code" in error && (error.code === "40P01" || error.code === "40001")) || gaveWay(error.cause);
}

/** From here on this transaction sees that organization and no other. */
export async function enterOrganization(tx: Transaction, organizationId: string): Promise<void> {
  await tx.execute(sql`select set_config('app.organization_id', ${organizationId}, true)`);
}

/** Runs `work` as a person looking at what is theirs, before an organization is chosen. */
export function asPerson<T>(
  userId: string,
  work: (tx: Transaction) => Promise<T>,
  on: Database | Transaction = database(),
): Promise<T> {
  return on.transaction(async (tx) => {
    await tx.execute(sql`select set_config('app.person_id', ${userId}, true)`);
    return work(tx);
  });
}
