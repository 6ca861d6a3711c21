import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { stores } from "@/db/schema";
import type { Here } from "@/lib/here";
import { queueBackfill } from "@/lib/intake/begin-backfill";

/**
 * Begins to read the past sales and claims of an organization's connected stores, as `beginBackfill` does for one. A worker
 * does it. Returns the stores.
 */
export function beginBackfills(
  { organizationId }: { organizationId: string },
  { on, now = new Date() }: Here = {},
): Promise<{ id: string; nickname: string }[]> {
  return inOrganization(
    organizationId,
    async (tx) => {
      const connected = await tx
        .select({ id: stores.id, nickname: stores.nickname })
        .from(stores)
        .where(and(eq(stores.organizationId, organizationId), eq(stores.state, "connected")))
        .orderBy(asc(stores.id))
        .for("update");
      for (const { id: storeId } of connected) await queueBackfill(tx, { organizationId, storeId }, now);
      return connected;
    },
    on,
  );
}
