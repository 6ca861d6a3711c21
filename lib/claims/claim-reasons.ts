import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { claimReasons } from "@/db/schema";
import type { ClaimReason } from "@/lib/channels/claims-facet";

/** The marketplace's dictionary of reasons, as far as this store has met it. It changes, so it is read again after a while. */
const FRESH_DAYS = 30;

/** The words for a reason, when they are known and not too old. */
export async function findReason(
  tx: Transaction,
  { storeId, reasonId, now }: { storeId: string; reasonId: string; now: Date },
): Promise<{ name: string; detail: string | null } | null> {
  const [known] = await tx
    .select({ name: claimReasons.name, detail: claimReasons.detail, readAt: claimReasons.readAt })
    .from(claimReasons)
    .where(and(eq(claimReasons.storeId, storeId), eq(claimReasons.sourceId, reasonId)));
  if (!known || now.getTime() - known.readAt.getTime() > FRESH_DAYS * 24 * 3_600_000) return null;
  return { name: known.name, detail: known.detail };
}

export async function keepReason(
  tx: Transaction,
  { organizationId, storeId, readAt }: { organizationId: string; storeId: string; readAt: Date },
  reasonId: string,
  { name, detail }: ClaimReason,
): Promise<void> {
  await tx
    .insert(claimReasons)
    .values({ organizationId, storeId, sourceId: reasonId, name, detail, readAt })
    .onConflictDoUpdate({ target: [claimReasons.storeId, claimReasons.sourceId], set: { name, detail, readAt } });
}
