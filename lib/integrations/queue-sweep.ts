import "server-only";
import type { Transaction } from "@/db/client";
import { enqueue } from "@/lib/jobs/enqueue";
import { missedFeedsReading, storeSweep } from "@/lib/jobs/visit-store";

/** Compares the marketplace's lists with ours at once, under the names that the schedule uses, so neither runs twice. */
export async function queueSweep(tx: Transaction, organizationId: string, storeId: string): Promise<void> {
  await enqueue(tx, { ...storeSweep(storeId), organizationId });
  await enqueue(tx, { ...missedFeedsReading(storeId), organizationId });
}
