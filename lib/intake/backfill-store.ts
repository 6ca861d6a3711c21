import "server-only";
import { eq } from "drizzle-orm";
import { databaseClock, inOrganization } from "@/db/client";
import { backfills } from "@/db/schema";
import { foldSums } from "@/lib/analytics/fold-sums";
import { backfillJob } from "@/lib/jobs/backfill-job";
import { enqueue } from "@/lib/jobs/enqueue";
import type { JobContext } from "@/lib/jobs/run-jobs";
import { countPastClaims, readPastClaims } from "./backfill-claims";
import { nextWindow, type Store } from "./backfill-ledger";
import { countPastOrders, readPastOrders } from "./backfill-orders";
import { openBackfill } from "./begin-backfill";
import { queueStanding } from "./read-standing";

/** Then the job ends and another one goes on, so that comparisons of lists do not wait behind it. */
const PAGES_AT_ONCE = 10;

/**
 * Reads a store's past: orders in the two passes that the search needs, then closed claims, window by window from the newest.
 * Whoever goes on after a kill begins with the page that was not ticked off; everything is applied like any other reading, so
 * nothing counts twice. Queues itself until all is read.
 *
 * Throws `Postpone` without budget or access, and `ChannelError`; the page is not ticked off then.
 */
export async function backfillStore(
  { storeId }: { storeId: string },
  { organizationId, signal }: Pick<JobContext, "organizationId" | "signal">,
  { pagesMax = PAGES_AT_ONCE, clock = databaseClock }: { pagesMax?: number; clock?: () => Promise<Date> } = {},
): Promise<void> {
  const store = { storeId, organizationId };
  await countExpected(store);
  for (let page = 0; page < pagesMax; page++) {
    const window = await nextWindow(store);
    if (!window) return finish(store, await clock());
    const isOfOrders = window.pass === "standing" || window.pass === "cancelled";
    const readPage = isOfOrders ? readPastOrders : readPastClaims;
    await readPage(store, window, await clock(), signal);
  }
  await foldSums({ organizationId });
  await inOrganization(organizationId, (tx) => enqueue(tx, { ...backfillJob(storeId), organizationId }));
}

/** Asks the marketplace how much there is, so that the progress has an end. */
async function countExpected(store: Store): Promise<void> {
  const open = await inOrganization(store.organizationId, (tx) => openBackfill(tx, store.storeId));
  if (!open || open.expected !== null) return;
  const expected = await countPastOrders(store, open);
  const claims = open.claimsSince && { from: open.claimsSince, to: open.until };
  const expectedClaims = claims && (await countPastClaims(store, claims));
  await inOrganization(store.organizationId, async (tx) => {
    await tx.update(backfills).set({ expected, expectedClaims }).where(eq(backfills.id, open.id));
    await queueStanding(tx, store);
  });
}

async function finish({ storeId, organizationId }: Store, now: Date): Promise<void> {
  await inOrganization(organizationId, async (tx) => {
    const open = await openBackfill(tx, storeId);
    if (open) await tx.update(backfills).set({ finishedAt: now }).where(eq(backfills.id, open.id));
  });
  await foldSums({ organizationId });
}
