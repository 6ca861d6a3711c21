import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { readTarget } from "./read-target";

/**
 * Notifications that came while nobody had this seller now belong to the store, and what they point to is read. Each
 * thing once, however often it was announced.
 */
export async function adoptParked(tx: Transaction, organizationId: string, storeId: string): Promise<void> {
  const adopted = await tx.execute<{ target: string | null }>(
    sql`select target from adopt_parked_notifications(${storeId}::uuid)`,
  );
  const targets = new Set(adopted.flatMap(({ target }) => (target === null ? [] : [target])));
  for (const target of [...targets].sort()) await readTarget(tx, { organizationId, storeId }, target);
}
