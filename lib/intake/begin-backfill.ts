import "server-only";
import { and, desc, eq, isNull } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import { backfills, backfillWindows, stores } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { NotFound } from "@/lib/errors";
import type { Here } from "@/lib/here";
import { enqueue } from "@/lib/jobs/enqueue";
import { ok } from "@/lib/result";
import { backfillJob } from "./backfill-job";
import { windowsOf } from "./backfill-windows";

/** How far back the marketplace's search goes. Source: analytics reference, section 1 (12 months from creation). */
const BACK_DAYS = 365;
/** After a store was away, this much of what was read before is read again: late changes. */
const AGAIN_DAYS = 2;

const DAY_MS = 86_400_000;

/**
 * Begins to read what a store sold in the last 12 months, or what is missing since the last time; goes on with one that has
 * not ended. Throws `Forbidden`, `NotFound`.
 */
export function beginBackfill(actor: Agent, { storeId }: { storeId: string }, { on, now = new Date() }: Here = {}) {
  authorize(actor, "integration.sweep");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const [store] = await tx.select({ id: stores.id }).from(stores).where(eq(stores.id, storeId));
      if (!store) throw new NotFound("store");
      await queueBackfill(tx, { organizationId: actor.organizationId, storeId }, now);
      return ok(undefined);
    },
    on,
  );
}

/** The same within the transaction that connects the store. */
export async function queueBackfill(
  tx: Transaction,
  { organizationId, storeId }: { organizationId: string; storeId: string },
  now: Date,
): Promise<void> {
  const [last] = await tx
    .select()
    .from(backfills)
    .where(eq(backfills.storeId, storeId))
    .orderBy(desc(backfills.startedAt))
    .limit(1);
  if (!last || last.finishedAt) {
    const oldest = now.getTime() - BACK_DAYS * DAY_MS;
    const since = new Date(Math.max(oldest, last ? last.until.getTime() - AGAIN_DAYS * DAY_MS : oldest));
    const backfillId = crypto.randomUUID();
    const span = { since, until: now };
    await tx.insert(backfills).values({ id: backfillId, organizationId, storeId, ...span, startedAt: now });
    const windows = windowsOf(span).map((window) => ({ ...window, organizationId, backfillId }));
    await tx.insert(backfillWindows).values(windows);
  }
  await enqueue(tx, { ...backfillJob(storeId), organizationId });
}

/** The backfill of a store that has not ended. */
export async function openBackfill(tx: Transaction, storeId: string) {
  const [open] = await tx
    .select()
    .from(backfills)
    .where(and(eq(backfills.storeId, storeId), isNull(backfills.finishedAt)))
    .orderBy(desc(backfills.startedAt))
    .limit(1);
  return open ?? null;
}
