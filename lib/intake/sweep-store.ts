import "server-only";
import { eq } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import { stores } from "@/db/schema";
import { systemOf } from "@/lib/auth/actor";
import { recordEvent } from "@/lib/events/record-event";
import { enqueue } from "@/lib/jobs/enqueue";
import { storeSweep } from "@/lib/jobs/visit-store";
import { latestSweeps } from "./latest-sweeps";
import { sweepClaims } from "./sweep-claims";
import { sweepLeads } from "./sweep-leads";
import { sweepOrders } from "./sweep-orders";
import { sweepQuestions } from "./sweep-questions";
import { sweepThreads } from "./sweep-threads";

const LOOK_AGAIN_SECONDS = 15;

/** Compares one list of the marketplace with ours, reads again what differs, and says how much was missing. */
type Sweep = (
  store: { storeId: string },
  organizationId: string,
  now: () => Date,
) => Promise<{ theirs: number; missing: number }>;

/** What waits for an answer first; orders before what is about them. */
const SWEEPS: readonly Sweep[] = [sweepQuestions, sweepOrders, sweepThreads, sweepClaims, sweepLeads];

/**
 * Compares the marketplace's own lists with ours, one after the other. A list that cannot be read now does not keep the
 * others from being compared; the job fails with its error afterwards and is tried again. The results are written for the
 * screen: "0 missing, checked 40 s ago".
 */
export async function sweepStore(
  { storeId }: { storeId: string },
  organizationId: string,
  now: () => Date = () => new Date(),
): Promise<void> {
  const missingBefore = await inOrganization(organizationId, (tx) => lastMissing(tx, storeId));
  const failures: unknown[] = [];
  let [theirs, missing] = [0, 0];
  for (const sweep of SWEEPS) {
    try {
      const compared = await sweep({ storeId }, organizationId, now);
      theirs += compared.theirs;
      missing += compared.missing;
    } catch (error) {
      failures.push(error);
    }
  }
  const sweptAt = now();
  await inOrganization(organizationId, async (tx) => {
    // Something was missing: look again soon, so that the screen can say that it has arrived. What is still missing then
    // may never come, like a thread that is listed and cannot be read.
    if (missing > 0 && missing !== missingBefore) {
      const runAt = new Date(sweptAt.getTime() + LOOK_AGAIN_SECONDS * 1000);
      await enqueue(tx, { ...storeSweep(storeId), organizationId, runAt });
    }
    if (failures.length === 0) await tx.update(stores).set({ sweptAt }).where(eq(stores.id, storeId));
    await recordEvent(tx, systemOf(organizationId), {
      kind: "store.swept",
      at: sweptAt,
      detail: { storeId, theirs, missing },
    });
  });
  if (failures.length > 0) throw failures[0];
}

/** How many were missing at the last comparison, in all lists together. */
async function lastMissing(tx: Transaction, storeId: string): Promise<number> {
  const latest = await latestSweeps(tx, [storeId]);
  // Those are read, and compared, at another pace.
  const compared = latest.filter(({ list }) => list !== "missed-feeds");
  return compared.reduce((sum, { missing }) => sum + missing, 0);
}
