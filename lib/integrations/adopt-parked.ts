import "server-only";
import { sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { readAgain, targetFrom } from "@/lib/jobs/read-again";

/**
 * Notifications that came while nobody had this seller now belong to the store, and what they point to is read. Each
 * thing once, however often it was announced.
 */
export async function adoptParked(tx: Transaction, organizationId: string, storeId: string): Promise<void> {
  const adopted = await tx.execute<{ target: string | null }>(
    sql`select target from adopt_parked_notifications(${storeId}::uuid)`,
  );
  const targets = new Set(adopted.flatMap(({ target }) => (target === null ? [] : [target])));
  for (const target of [...targets].sort()) await readAgain(tx, targetFrom(target), { organizationId, storeId });
}
