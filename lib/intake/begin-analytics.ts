import "server-only";
import { and, asc, eq, notExists } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { backfills, stores } from "@/db/schema";
import { rebuildAnalytics } from "@/lib/analytics/rebuild-analytics";
import type { Here } from "@/lib/here";
import { queueBackfill } from "./begin-backfill";

/**
 * Makes the numbers of an organization that was there before them: counts what we hold, and begins to read the past of its
 * stores. Queued once by the migration that brought the numbers; it may run again.
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
            notExists(tx.select({ id: backfills.id }).from(backfills).where(eq(backfills.storeId, stores.id))),
          ),
        )
        .orderBy(asc(stores.id));
      for (const { storeId } of unread) await queueBackfill(tx, { organizationId, storeId }, now);
    },
    on,
  );
}
