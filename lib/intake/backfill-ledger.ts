import "server-only";
import { and, asc, desc, eq, isNull, sql } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import { backfillClaims, backfillOrders, backfillWindows } from "@/db/schema";
import { log } from "@/lib/log";
import { halvesOf } from "./backfill-windows";
import { openBackfill } from "./begin-backfill";

/** What of a store's past was read and what is next: each page is noted in a transaction, and whoever comes next goes on there. */

export type Store = { storeId: string; organizationId: string };
export type Window = typeof backfillWindows.$inferSelect;

/** What a search said of how much there is. */
export type Extent = { total: number; reachable: number; next: string | null };

/** The window to go on with: orders before claims, which are about them, and the newest first. Null: all is read. */
export function nextWindow({ storeId, organizationId }: Store): Promise<Window | null> {
  return inOrganization(organizationId, async (tx) => {
    const open = await openBackfill(tx, storeId);
    if (!open) return null;
    const [window] = await tx
      .select()
      .from(backfillWindows)
      .where(and(eq(backfillWindows.backfillId, open.id), isNull(backfillWindows.doneAt)))
      .orderBy(
        asc(sql`${backfillWindows.pass} in ('claims', 'newest-claims')`),
        desc(backfillWindows.until),
        asc(backfillWindows.pass),
        asc(backfillWindows.id),
      )
      .limit(1);
    return window ?? null;
  });
}

/** Locks the window; false when the page was applied by somebody else meanwhile. */
export async function isStillNext(tx: Transaction, { id, next, rounds }: Window): Promise<boolean> {
  const [held] = await tx
    .select()
    .from(backfillWindows)
    .where(and(eq(backfillWindows.id, id), isNull(backfillWindows.doneAt)))
    .for("update");
  return held !== undefined && held.next === next && held.rounds === rounds;
}

/** A window that holds more than can be paged through becomes two. */
export async function wasHalved(tx: Transaction, window: Window, { total, reachable }: Extent): Promise<boolean> {
  if (window.next !== null || total <= reachable) return false;
  const halves = halvesOf(window);
  if (!halves) {
    log.warn({ window: window.id, total, reachable }, "an hour holds more than can be paged through");
    return false;
  }
  const { organizationId, backfillId } = window;
  // The call that found out counts with the newer half.
  const [newer, older] = halves.map((half) => ({ ...half, organizationId, backfillId }));
  if (newer && older) await tx.insert(backfillWindows).values([{ ...newer, calls: window.calls + 1 }, older]);
  await forget(tx, [window.id]);
  return true;
}

/** Deletes windows and what was read in them. */
export async function forget(tx: Transaction, windowIds: readonly string[]): Promise<void> {
  for (const id of windowIds) {
    await tx.delete(backfillOrders).where(eq(backfillOrders.windowId, id));
    await tx.delete(backfillClaims).where(eq(backfillClaims.windowId, id));
    await tx.delete(backfillWindows).where(eq(backfillWindows.id, id));
  }
}

/** Notes that a page was read with so many calls; without a next one the window is done, or begun once more. */
export async function tickOff(
  tx: Transaction,
  window: Window,
  { next, calls = 1, isRepeated = false }: { next: string | null; calls?: number; isRepeated?: boolean },
  readAt: Date,
): Promise<void> {
  await tx
    .update(backfillWindows)
    .set({
      calls: sql`${backfillWindows.calls} + ${calls}`,
      next,
      rounds: isRepeated ? window.rounds + 1 : window.rounds,
      doneAt: next === null && !isRepeated ? readAt : null,
    })
    .where(eq(backfillWindows.id, window.id));
}
