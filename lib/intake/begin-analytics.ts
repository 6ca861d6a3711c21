import "server-only";
import { and, asc, eq, isNotNull, notExists } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { backfills, stores } from "@/db/schema";
import { rebuildAnalytics } from "@/lib/analytics/rebuild-analytics";
import type { Here } from "@/lib/here";
import { queueBackfill } from "./begin-backfill";

/**
 * Makes the numbers of an organization that was there before them: counts what we hold, and begins to read what of the past of
 * its stores was never read. Queued by migrations that bring numbers; it may run again.
 */
export async function beginAnalytics(
  { organizationId }: { organizationId: string },
  { on, now = new Date() }: Here = {},
): Promise<void> {
  await rebuildAnalytics({ organizationId }, { on });
  await inOrganization(
    organizationId,
    async (tx) => {
      const unread = await tx
        .select({ storeId: stores.id })
        .from(stores)
        .where(
          and(
            eq(stores.state, "connected"),
            notExists(
              tx
                .select({ id: backfills.id })
                .from(backfills)
                .where(and(eq(backfills.storeId, stores.id), isNotNull(backfills.claimsSince))),
            ),
          ),
        )
        .orderBy(asc(stores.id));
      for (const { storeId } of unread) await queueBackfill(tx, { organizationId, storeId }, now);
    },
    on,
  );
}
