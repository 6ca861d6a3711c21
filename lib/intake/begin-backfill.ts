import "server-only";
import { and, desc, eq, isNotNull, isNull, type SQL, sql } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import { backfills, backfillWindows } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import type { Here } from "@/lib/here";
import type { OneStore } from "@/lib/integrations/input";
import { storeFor } from "@/lib/integrations/scope";
import { backfillJob } from "@/lib/jobs/backfill-job";
import { enqueue } from "@/lib/jobs/enqueue";
import { ok, type Result, refused } from "@/lib/result";
import { windowsOf } from "./backfill-windows";

/** How far back the marketplace's search goes. Source: analytics reference, section 1 (12 months from creation). */
const BACK_DAYS = 365;
/** After a store was away, this much of what was read before is read again: late changes. */
const AGAIN_DAYS = 2;

const DAY_MS = 86_400_000;

export type BeginBackfillRefusal = "not-connected";

/**
 * Begins to read what a store sold in the last 12 months and the claims about it, or what is missing since the last time. One
 * that has not ended goes on where it was: at once when it waits for its next attempt, and also after it was given up. Throws
 * `Forbidden`, `NotFound`.
 */
export function beginBackfill(
  actor: Agent,
  { storeId }: OneStore,
  { on, now = new Date() }: Here = {},
): Promise<Result<null, BeginBackfillRefusal>> {
  authorize(actor, "integration.sweep");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const store = await storeFor(actor, storeId, tx);
      if (store.state !== "connected") return refused("not-connected");
      await queueBackfill(tx, { organizationId: actor.organizationId, storeId }, now);
      return ok(null);
    },
    on,
  );
}

/** The same in the transaction of whoever asks, for a store that is connected. */
export async function queueBackfill(
  tx: Transaction,
  { organizationId, storeId }: { organizationId: string; storeId: string },
  now: Date,
): Promise<void> {
  if (!(await openBackfill(tx, storeId))) {
    const backfillId = crypto.randomUUID();
    const since = await missingSince(tx, storeId, now);
    const claimsSince = await missingSince(tx, storeId, now, isNotNull(backfills.claimsSince));
    const began = { organizationId, storeId, since, claimsSince, until: now, startedAt: now };
    await tx.insert(backfills).values({ id: backfillId, ...began });
    const windows = [
      ...windowsOf("standing", { since, until: now }),
      ...windowsOf("cancelled", { since, until: now }),
      ...windowsOf("claims", { since: claimsSince, until: now }),
    ].map((window) => ({ ...window, organizationId, backfillId }));
    await tx.insert(backfillWindows).values(windows);
  }
  const job = backfillJob(storeId);
  await tx.execute(sql`update jobs set run_at = now() where key = ${job.key} and state = 'ready' and run_at > now()`);
  await tx.execute(sql`delete from jobs where key = ${job.key} and state = 'dead'`);
  await enqueue(tx, { ...job, organizationId });
}

/** From where on the past is not read yet, as far as backfills like these went. */
async function missingSince(tx: Transaction, storeId: string, now: Date, isLike?: SQL): Promise<Date> {
  const [last] = await tx
    .select({ until: backfills.until })
    .from(backfills)
    .where(and(eq(backfills.storeId, storeId), isLike))
    .orderBy(desc(backfills.startedAt))
    .limit(1);
  const oldest = now.getTime() - BACK_DAYS * DAY_MS;
  return new Date(Math.max(oldest, last ? last.until.getTime() - AGAIN_DAYS * DAY_MS : oldest));
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
