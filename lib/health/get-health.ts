import "server-only";
import { sql } from "drizzle-orm";
import { database } from "@/db/client";
import type { ChannelId, StoreState } from "@/db/vocabulary";
import packageJson from "@/package.json";

export type Health = {
  status: "ok" | "degraded";
  version: string;
  database: "ok" | "unreachable";
  /** Jobs that could run now and do not yet, and how long the oldest of them has waited. */
  queue: { waiting: number; oldestSeconds: number; dead: number };
  stores: { channel: ChannelId; site: string; state: StoreState; stores: number; sweptSecondsAgo: number | null }[];
};

/** Work that waits longer than this means that no worker keeps up. */
const OLDEST_SECONDS_MAX = 60;

/** How the whole installation is, in numbers only: no organization, store or person is named. */
export async function getHealth(now = new Date()): Promise<Health> {
  try {
    const [queue] = await database().execute<{ waiting: number; oldest_seconds: number; dead: number }>(sql`
      select count(*) filter (where state = 'ready' and run_at <= now())::int as waiting,
        coalesce(extract(epoch from now() - min(run_at) filter (where state = 'ready' and run_at <= now())), 0)::float8 as oldest_seconds,
        count(*) filter (where state = 'dead')::int as dead
      from jobs`);
    const rows = await database().execute<{
      channel: ChannelId;
      site_id: string;
      state: StoreState;
      swept_at: string | null;
      stores: string;
    }>(sql`select * from stores_health()`);
    const stores = rows.map((row) => ({
      channel: row.channel,
      site: row.site_id,
      state: row.state,
      stores: Number(row.stores),
      sweptSecondsAgo: row.swept_at ? Math.round((now.getTime() - new Date(row.swept_at).getTime()) / 1000) : null,
    }));
    const oldestSeconds = Math.round(queue?.oldest_seconds ?? 0);
    const healthy = oldestSeconds <= OLDEST_SECONDS_MAX && stores.every(({ state }) => state !== "reconnect-needed");
    return {
      status: healthy ? "ok" : "degraded",
      version: packageJson.version,
      database: "ok",
      queue: { waiting: queue?.waiting ?? 0, oldestSeconds, dead: queue?.dead ?? 0 },
      stores,
    };
  } catch {
    return {
      status: "degraded",
      version: packageJson.version,
      database: "unreachable",
      queue: { waiting: 0, oldestSeconds: 0, dead: 0 },
      stores: [],
    };
  }
}
