import "server-only";
import { sql } from "drizzle-orm";
import { type Database, database, type Transaction } from "./client";

/**
 * Runs `work` as the login itself, above row-level security. Only for the operator: first start, command line, tests'
 * factories. No door of the application reaches it.
 */
export function asOwner<T>(work: (tx: Transaction) => Promise<T>, on: Database | Transaction = database()): Promise<T> {
  return on.transaction(async (tx) => {
    await tx.execute(sql`set local role none`);
    const result = await work(tx);
    await tx.execute(sql`set local role mostrador_app`);
    return result;
  });
}
