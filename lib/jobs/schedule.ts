import "server-only";
import { sql } from "drizzle-orm";
import { database } from "@/db/client";
import { env } from "@/lib/env";
import { enqueue } from "./enqueue";

const MISSED_FEEDS_SECONDS = 15 * 60;

/**
 * Queues what is due by the clock. Any number of workers may run it: each job has a name, and the same name is not added
 * twice while it waits.
 */
export async function queueWhatIsDue(now: Date): Promise<void> {
  const db = database();
  const stores = await db.execute<{
    store_id: string;
    organization_id: string;
    swept_at: string | null;
    missed_feeds_read_at: string | null;
  }>(sql`select * from stores_to_visit()`);
  for (const store of stores) {
    const visit = { organizationId: store.organization_id, payload: { storeId: store.store_id } };
    if (isDue(store.swept_at, env().sweepSeconds, now)) {
      await enqueue(db, {
        name: "sweep-store",
        key: `sweep:${store.store_id}`,
        dedupe: `sweep:${store.store_id}`,
        ...visit,
      });
    }
    if (isDue(store.missed_feeds_read_at, MISSED_FEEDS_SECONDS, now)) {
      await enqueue(db, {
        name: "read-missed-feeds",
        key: `missed:${store.store_id}`,
        dedupe: `missed:${store.store_id}`,
        ...visit,
      });
    }
  }
  const asleep = await db.execute<{ conversation_id: string; organization_id: string }>(
    sql`select * from snoozes_to_wake(${now.toISOString()}::timestamptz)`,
  );
  for (const { conversation_id: conversationId, organization_id: organizationId } of asleep) {
    await enqueue(db, {
      name: "wake-conversation",
      organizationId,
      payload: { conversationId },
      dedupe: `wake:${conversationId}`,
    });
  }
}

const isDue = (last: string | null, everySeconds: number, now: Date): boolean =>
  last === null || now.getTime() - new Date(last).getTime() >= everySeconds * 1000;
