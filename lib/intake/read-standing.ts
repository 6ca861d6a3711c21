import "server-only";
import { eq } from "drizzle-orm";
import { databaseClock, inOrganization, type Transaction } from "@/db/client";
import { storeFigures, stores } from "@/db/schema";
import { wallClock, zoneOfSite } from "@/lib/analytics/calendar";
import { withStoreAccess } from "@/lib/integrations/with-store-access";
import { enqueue } from "@/lib/jobs/enqueue";
import type { JobContext } from "@/lib/jobs/run-jobs";

/** The marketplace works its figures out once a day; which hour is not said. */
const EVERY_HOURS = 6;

type Store = { storeId: string; organizationId: string };

/** Reads how the marketplace sees a store and keeps it as the figures of the day. Queues its next run. */
export async function readStanding(
  { storeId }: { storeId: string },
  { organizationId }: Pick<JobContext, "organizationId">,
  clock: () => Promise<Date> = databaseClock,
): Promise<void> {
  const store = { storeId, organizationId };
  const readAt = await clock();
  const reputation = await withStoreAccess(
    storeId,
    organizationId,
    "users",
    // Null where the marketplace says nothing of the kind.
    async (as, { standing }) => (standing ? standing.fetchReputation(as) : null),
  );
  const responseTime = await withStoreAccess(storeId, organizationId, "questions", async (as, { standing }) =>
    standing ? standing.fetchResponseTime(as) : null,
  );
  await inOrganization(organizationId, async (tx) => {
    const [held] = await tx.select({ siteId: stores.siteId }).from(stores).where(eq(stores.id, storeId));
    if (!held) return;
    const { day } = wallClock(readAt, zoneOfSite(held.siteId));
    const said = {
      reputation: reputation && { ...reputation },
      responseTime: responseTime && { ...responseTime },
      readAt,
    };
    await tx
      .insert(storeFigures)
      .values({ storeId, organizationId, day, ...said })
      .onConflictDoUpdate({ target: [storeFigures.storeId, storeFigures.day], set: said });
    await queueStanding(tx, store, new Date(readAt.getTime() + EVERY_HOURS * 3_600_000));
  });
}

/** Queues the reading; while one waits, nothing is added. */
export const queueStanding = (tx: Transaction, { storeId, organizationId }: Store, runAt?: Date): Promise<void> =>
  enqueue(tx, {
    name: "read-standing",
    organizationId,
    payload: { storeId },
    key: `standing:${storeId}`,
    dedupe: `standing:${storeId}`,
    ...(runAt && { runAt }),
  });
