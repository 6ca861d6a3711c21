import { and, eq, lte, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { notifications } from "@/db/schema";

export type Verdict = { state: "applied" } | { state: "ignored" | "failed"; reason: string };

/**
 * Writes into the journal how a reading ended, for every notification that asked for it before it began. One that came
 * later has its own reading.
 */
export async function settleNotifications(
  tx: Transaction,
  { storeId, target }: { storeId: string; target: string },
  readAt: Date,
  verdict: Verdict,
): Promise<void> {
  await tx
    .update(notifications)
    .set({
      state: verdict.state,
      reason: verdict.state === "applied" ? null : verdict.reason,
      attempts: sql`${notifications.attempts} + 1`,
      appliedAt: readAt,
    })
    .where(
      and(
        eq(notifications.storeId, storeId),
        eq(notifications.target, target),
        // In these words, and not as values, it is the condition of the index.
        sql`${notifications.state} in ('received', 'failed')`,
        lte(notifications.receivedAt, readAt),
      ),
    );
}
