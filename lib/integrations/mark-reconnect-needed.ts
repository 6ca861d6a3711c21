import "server-only";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { stores } from "@/db/schema";
import { systemOf } from "@/lib/auth/actor";
import { recordEvent } from "@/lib/events/record-event";
import type { StoreKey } from "./credentials";

/** What showed that access is gone. `no-refresh-token`: the application has no offline access and the token ended. */
export type AccessLost = "grant-gone" | "still-unauthorized" | "no-refresh-token";

/**
 * The marketplace no longer accepts our access: the store waits for a person to authorize it again. What was queued
 * stays. Does nothing when the store is not connected. Runs in the transaction that holds the store's credentials.
 */
export async function markReconnectNeeded(
  tx: Transaction,
  { organizationId, storeId }: StoreKey,
  { reason, now }: { reason: AccessLost; now: Date },
): Promise<void> {
  const [marked] = await tx
    .update(stores)
    .set({ state: "reconnect-needed", stateSince: now })
    .where(and(eq(stores.id, storeId), eq(stores.state, "connected")))
    .returning({ id: stores.id });
  if (!marked) return;
  const detail = { storeId, reason };
  await recordEvent(tx, systemOf(organizationId), { kind: "store.reconnect-needed", at: now, detail });
}
