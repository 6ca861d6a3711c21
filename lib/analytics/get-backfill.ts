import "server-only";
import { sql } from "drizzle-orm";
import type { Agent } from "@/lib/auth/actor";
import type { Here } from "@/lib/here";
import { BACKFILL_KEY } from "@/lib/jobs/backfill-job";
import { inFrame } from "./frame";
import { listOf } from "./sql-lists";

/**
 * `unbegun`: the store is connected and nobody has begun. `stopped`: it failed and waits, was given up, or the store has no
 * access; `beginBackfillAction` goes on with it at once.
 */
export type BackfillState = "unbegun" | "reading" | "stopped" | "done";

/** How far the reading of a store's past sales is. */
export type BackfillProgress = {
  storeId: string;
  state: BackfillState;
  /** Orders read so far, each once. */
  read: number;
  /** Of how many, as the marketplace counted at the beginning. Null until it was asked. */
  expected: number | null;
  /** Closed claims, likewise; open ones the comparison of lists brings. Null: this reading does not go through them. */
  claims: { read: number; expected: number | null } | null;
  /** How much of all that is, 0 to 1: of orders and claims, or while nobody has counted them of the stretches of time. */
  share: number;
  /** Stretches of time that are done, of how many. */
  windowsDone: number;
  windows: number;
  /** Calls to the marketplace that it took. */
  calls: number;
  /** These two are null when it has not begun. */
  since: Date | null;
  startedAt: Date | null;
  finishedAt: Date | null;
  /** At the speed so far, in whole seconds; null before there is one, 0 at the end. */
  secondsLeft: number | null;
};

/** The latest reading of each store's past sales, and the connected stores that never had one. Throws `Forbidden`. */
export function getBackfill(
  actor: Agent,
  filter: { store?: string | undefined } = {},
  here: Here = {},
): Promise<BackfillProgress[]> {
  const { now = new Date() } = here;
  return inFrame(actor, filter, here, async (tx, { stores }) => {
    const rows = await tx.execute<Row>(sql`
      select s.id as store_id, s.state = 'connected' as is_connected, b.expected, b.since, b.claims_since, b.expected_claims, b.started_at, b.finished_at,
        coalesce(done.count, 0) as windows_done, coalesce(done.windows, 0) as windows, coalesce(done.calls, 0) as calls,
        coalesce(orders.read, 0) as read, coalesce(claims.read, 0) as claims_read,
        coalesce(job.is_going, false) as is_going
      from stores s
      left join lateral (
        select * from backfills b where b.store_id = s.id order by b.started_at desc limit 1
      ) b on true
      left join lateral (
        select count(*) as windows, count(*) filter (where w.done_at is not null) as count, sum(w.calls) as calls
        from backfill_windows w where w.backfill_id = b.id
      ) done on true
      left join lateral (
        select count(distinct o.order_source_id) as read from backfill_orders o where o.backfill_id = b.id
      ) orders on true
      left join lateral (
        select count(distinct c.claim_source_id) as read from backfill_claims c where c.backfill_id = b.id
      ) claims on true
      left join lateral (
        select bool_or(j.state = 'running' or j.attempts = 0) as is_going from jobs j
        where j.key = ${BACKFILL_KEY}::text || s.id and j.state in ('ready', 'running')
      ) job on true
      where s.id = any(${listOf(stores.map(({ id }) => id))}::uuid[]) and (b.id is not null or s.state = 'connected')
      order by s.id`);
    return rows.map((row) => progressOf(row, now));
  });
}

type Row = {
  store_id: string;
  is_connected: boolean;
  expected: number | null;
  since: string | null;
  claims_since: string | null;
  expected_claims: number | null;
  started_at: string | null;
  finished_at: string | null;
  windows_done: string;
  windows: string;
  calls: string;
  read: string;
  claims_read: string;
  is_going: boolean;
};

function progressOf(row: Row, now: Date): BackfillProgress {
  const state = stateOf(row);
  const startedAt = dateOf(row.started_at);
  const [read, windows, windowsDone] = [Number(row.read), Number(row.windows), Number(row.windows_done)];
  const claims = row.claims_since ? { read: Number(row.claims_read), expected: row.expected_claims } : null;
  const expected = (row.expected ?? 0) + (claims?.expected ?? 0);
  const share =
    expected > 0 ? Math.min(1, (read + (claims?.read ?? 0)) / expected) : windowsDone / Math.max(1, windows);
  const elapsed = startedAt ? (now.getTime() - startedAt.getTime()) / 1000 : 0;
  const left = share > 0 ? Math.max(0, Math.ceil(elapsed / share - elapsed)) : null;
  return {
    storeId: row.store_id,
    state,
    read,
    expected: row.expected,
    claims,
    share,
    windowsDone,
    windows,
    calls: Number(row.calls),
    since: dateOf(row.since),
    startedAt,
    finishedAt: dateOf(row.finished_at),
    secondsLeft: state === "done" ? 0 : state === "reading" ? left : null,
  };
}

function stateOf({ started_at, finished_at, is_connected, is_going }: Row): BackfillState {
  if (started_at === null) return "unbegun";
  if (finished_at !== null) return "done";
  return is_connected && is_going ? "reading" : "stopped";
}

const dateOf = (text: string | null): Date | null => (text === null ? null : new Date(text));
