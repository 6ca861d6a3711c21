import "server-only";
import type { Transaction } from "@/db/client";
import { enqueue } from "@/lib/jobs/enqueue";

/** Compares the marketplace's lists with ours at once, under the names that the schedule uses, so neither runs twice. */
export async function queueSweep(tx: Transaction, organizationId: string, storeId: string): Promise<void> {
  const visit = { organizationId, payload: { storeId } };
  const [sweep, missed] = [`sweep:${storeId}`, `missed:${storeId}`];
  await enqueue(tx, { name: "sweep-store", key: sweep, dedupe: sweep, ...visit });
  await enqueue(tx, { name: "read-missed-feeds", key: missed, dedupe: missed, ...visit });
}
