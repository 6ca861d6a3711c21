import "server-only";
import { and, desc, eq, gte, inArray, sql } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import { events, jobs, notifications, storeCredentials, stores, sweeps, users } from "@/db/schema";
import { type EventKind, sweepLists } from "@/db/vocabulary";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { NotFound } from "@/lib/errors";
import type { Here } from "@/lib/here";
import { listComparisons } from "@/lib/intake/list-comparisons";
import { ownStores } from "./scope";

export type StoreHealth = Awaited<ReturnType<typeof getStoreHealth>>;
export type StoreFact = StoreHealth["facts"][number];
export type SweptList = StoreHealth["lists"][number];

/**
 * Whether a store's life reaches us: what came, what was compared and what is missing, how old our access is, what
 * waits, and what happened lately. `timeZone` (IANA) says when today began for the reader. Throws `NotFound` out of
 * reach.
 */
export async function getStoreHealth(
  actor: Agent,
  { storeId, timeZone }: { storeId: string; timeZone: string },
  { on, now = new Date() }: Here = {},
) {
  authorize(actor, "integration.read");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const [store] = await tx
        .select({
          id: stores.id,
          sellerId: stores.sellerId,
          nickname: stores.nickname,
          siteId: stores.siteId,
          state: stores.state,
          stateSince: stores.stateSince,
          connectedAt: stores.connectedAt,
          connectedBy: users.name,
          sweptAt: stores.sweptAt,
          accessExpiresAt: storeCredentials.expiresAt,
          accessRenewedAt: storeCredentials.refreshedAt,
          renewsItself: sql<boolean>`${storeCredentials.sealedRefreshToken} is not null`,
        })
        .from(stores)
        .leftJoin(users, eq(users.id, stores.connectedBy))
        .leftJoin(storeCredentials, eq(storeCredentials.storeId, stores.id))
        .where(and(ownStores(actor), eq(stores.id, storeId)));
      if (!store) throw new NotFound("store");
      const today = sql`date_trunc('day', ${now.toISOString()}::timestamptz, ${timeZone})`;
      const counts = await countsOf(tx, actor, storeId, today);
      return {
        store,
        readAt: now,
        lists: await listsOf(tx, actor, storeId),
        ...counts,
        lastNotificationAt: await lastNotificationAt(tx, actor, storeId),
        perMinute: await perMinute(tx, actor, storeId, now),
        delaySecondsP95: await delaySecondsP95(tx, actor, storeId, now),
        facts: await factsOf(tx, actor, storeId),
      };
    },
    on,
  );
}

/** The latest comparison of each list: entries there, of those here by now, and the difference. */
async function listsOf(tx: Transaction, { organizationId }: Agent, storeId: string) {
  const compared = await listComparisons(tx, { organizationId, storeIds: [storeId] });
  return sweepLists.flatMap((list) => {
    const swept = compared.find((row) => row.list === list);
    return swept ? [{ ...swept, ours: swept.theirs - swept.missing }] : [];
  });
}

type Counts = { received: number; recovered: number; failed: number; waiting: number };

async function countsOf(tx: Transaction, { organizationId }: Agent, storeId: string, today: ReturnType<typeof sql>) {
  const [row] = await tx.execute<Counts>(sql`select
    (select count(*)::int from ${notifications} where organization_id = ${organizationId} and store_id = ${storeId}
      and received_at >= ${today}) as received,
    (select coalesce(sum(missing), 0)::int from ${sweeps} where store_id = ${storeId} and swept_at >= ${today}) as recovered,
    (select count(*)::int from ${notifications} where store_id = ${storeId} and state = 'failed') as failed,
    (select count(*)::int from ${jobs} where organization_id = ${organizationId} and state in ('ready', 'running')
      and payload::jsonb ->> 'storeId' = ${storeId}) as waiting`);
  return {
    receivedToday: row?.received ?? 0,
    /** What a comparison or the missed feeds brought and a notification had not. */
    recoveredToday: row?.recovered ?? 0,
    failedNotifications: row?.failed ?? 0,
    waitingJobs: row?.waiting ?? 0,
  };
}

async function lastNotificationAt(tx: Transaction, { organizationId }: Agent, storeId: string): Promise<Date | null> {
  const [last] = await tx
    .select({ at: notifications.receivedAt })
    .from(notifications)
    .where(and(eq(notifications.organizationId, organizationId), eq(notifications.storeId, storeId)))
    .orderBy(desc(notifications.receivedAt))
    .limit(1);
  return last?.at ?? null;
}

const MINUTES_SHOWN = 60;

/** Notifications in each of the last sixty minutes, the oldest first; the last one is still running. */
async function perMinute(tx: Transaction, { organizationId }: Agent, storeId: string, now: Date) {
  const current = Math.floor(now.getTime() / 60_000) * 60_000;
  const first = current - (MINUTES_SHOWN - 1) * 60_000;
  const rows = await tx
    .select({
      minute: sql<number>`floor(extract(epoch from ${notifications.receivedAt}) / 60)::int`.as("minute"),
      count: sql<number>`count(*)::int`,
    })
    .from(notifications)
    .where(
      and(
        eq(notifications.organizationId, organizationId),
        eq(notifications.storeId, storeId),
        gte(notifications.receivedAt, new Date(first)),
      ),
    )
    .groupBy(sql`minute`);
  const counts = new Map(rows.map(({ minute, count }) => [minute * 60_000, count]));
  return Array.from({ length: MINUTES_SHOWN }, (_, index) => {
    const at = first + index * 60_000;
    return { at: new Date(at), count: counts.get(at) ?? 0 };
  });
}

/** How long it took from a notification to what it changed, for 95 of 100 in the last hour. Null when none came. */
async function delaySecondsP95(tx: Transaction, { organizationId }: Agent, storeId: string, now: Date) {
  const [row] = await tx
    .select({
      seconds: sql<number | null>`percentile_cont(0.95) within group (order by
        extract(epoch from ${notifications.appliedAt} - ${notifications.receivedAt}))::float8`,
    })
    .from(notifications)
    .where(
      and(
        eq(notifications.organizationId, organizationId),
        eq(notifications.storeId, storeId),
        eq(notifications.state, "applied"),
        gte(notifications.receivedAt, new Date(now.getTime() - 3_600_000)),
      ),
    );
  return row?.seconds ?? null;
}

const FACT_KINDS = [
  "store.connected",
  "store.disconnected",
  "store.reconnect-needed",
  "store.swept",
  "entries.configured",
  "notification.replayed",
] as const satisfies EventKind[];
const FACTS_SHOWN = 8;
/** How far back in an organization's events facts are looked for. */
const EVENTS_LOOKED_AT = 50_000;

/** The latest events about the store. Comparisons that found nothing missing are not news. */
async function factsOf(tx: Transaction, { organizationId }: Agent, storeId: string) {
  const rows = await tx
    .select({
      sequence: events.sequence,
      kind: sql<(typeof FACT_KINDS)[number]>`${events.kind}`,
      at: events.at,
      by: users.name,
      detail: events.detail,
    })
    .from(events)
    .leftJoin(users, eq(users.id, events.actorId))
    .where(
      and(
        eq(events.organizationId, organizationId),
        sql`${events.sequence} > (select last - ${EVENTS_LOOKED_AT} from organization_sequences
          where organization_id = ${organizationId})`,
        inArray(events.kind, FACT_KINDS),
        sql`${events.detail} ->> 'storeId' = ${storeId}`,
        sql`(${events.kind} <> 'store.swept' or (${events.detail} ->> 'missing')::int > 0)`,
      ),
    )
    .orderBy(desc(events.sequence))
    .limit(FACTS_SHOWN);
  return rows.map(({ detail, ...fact }) => ({
    ...fact,
    missing: typeof detail.missing === "number" ? detail.missing : 0,
    reconnected: detail.reconnected === true,
  }));
}
