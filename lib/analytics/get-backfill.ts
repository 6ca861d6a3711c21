import "server-only";
import { sql } from "drizzle-orm";
import type { Agent } from "@/lib/auth/actor";
import type { Here } from "@/lib/here";
import { inFrame } from "./frame";
import { listOf } from "./sql-lists";

/** How far the reading of a store's past sales is. */
export type BackfillProgress = {
  storeId: string;
  /** Orders read so far, each once. */
  read: number;
  /** Of how many, as the marketplace counted at the beginning. Null until it was asked. */
  expected: number | null;
  /** Stretches of time that are done, of how many. */
  windowsDone: number;
  windows: number;
  /** Calls to the marketplace that it took. */
  calls: number;
  since: Date;
  startedAt: Date;
  finishedAt: Date | null;
  /** At the speed so far, in whole seconds; null before there is one, 0 at the end. */
  secondsLeft: number | null;
};

/** The latest reading of each store's past sales; stores that never had one are absent. Throws `Forbidden`. */
export function getBackfill(
  actor: Agent,
  filter: { store?: string | undefined } = {},
  here: Here = {},
): Promise<BackfillProgress[]> {
  const { now = new Date() } = here;
  return inFrame(actor, filter, here, async (tx, { stores }) => {
    const rows = await tx.execute<Row>(sql`
      select distinct on (b.store_id) b.store_id, b.expected, b.since, b.started_at, b.finished_at,
        done.count as windows_done, done.windows, done.calls, coalesce(orders.read, 0) as read
      from backfills b
      cross join lateral (
        select count(*) as windows, count(*) filter (where w.done_at is not null) as count, coalesce(sum(w.calls), 0) as calls
        from backfill_windows w where w.backfill_id = b.id
      ) done
      cross join lateral (
        select count(distinct o.order_source_id) as read from backfill_orders o where o.backfill_id = b.id
      ) orders
      where b.store_id = any(${listOf(stores.map(({ id }) => id))}::uuid[])
      order by b.store_id, b.started_at desc`);
    return rows.map((row) => progressOf(row, now));
  });
}

type Row = {
  store_id: string;
  expected: number | null;
  since: string;
  started_at: string;
  finished_at: string | null;
  windows_done: string;
  windows: string;
  calls: string;
  read: string;
};

function progressOf(row: Row, now: Date): BackfillProgress {
  const [read, windows, windowsDone] = [Number(row.read), Number(row.windows), Number(row.windows_done)];
  const startedAt = new Date(row.started_at);
  const finishedAt = row.finished_at ? new Date(row.finished_at) : null;
  const share = row.expected ? read / row.expected : windowsDone / Math.max(1, windows);
  const elapsed = (now.getTime() - startedAt.getTime()) / 1000;
  const left = share > 0 ? Math.max(0, Math.ceil(elapsed / Math.min(1, share) - elapsed)) : null;
  return {
    storeId: row.store_id,
    read,
    expected: row.expected,
    windowsDone,
    windows,
    calls: Number(row.calls),
    since: new Date(row.since),
    startedAt,
    finishedAt,
    secondsLeft: finishedAt ? 0 : left,
  };
}
