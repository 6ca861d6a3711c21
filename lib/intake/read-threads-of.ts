import { asc, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { threads } from "@/db/schema";
import type { EventToRecord } from "@/lib/events/record-event";
import { arrayOf } from "@/lib/inbox/places";
import { readThreadAgain } from "@/lib/jobs/read-again";

/**
 * Reads again the threads of an order that changed, because the marketplace opens and closes them with it. A parcel that
 * moved can only open one: that is read where nobody can write now.
 */
export async function readThreadsOf(
  tx: Transaction,
  store: { storeId: string; organizationId: string },
  events: readonly EventToRecord[],
): Promise<void> {
  const of = (kind: EventToRecord["kind"]) =>
    arrayOf(events.flatMap((event) => (event.kind === kind && event.conversationId ? [event.conversationId] : [])));
  if (events.every(({ conversationId }) => conversationId === undefined)) return;
  const found = await tx
    .select({ of: threads.refOf, sourceId: threads.refSourceId })
    .from(threads)
    .where(
      sql`${threads.conversationId} = any(${of("order.changed")}::uuid[])
        or (${threads.conversationId} = any(${of("shipment.changed")}::uuid[]) and ${threads.blockWord} is not null)`,
    )
    .orderBy(asc(threads.refOf), asc(threads.refSourceId));
  for (const ref of found) await readThreadAgain(tx, ref, store);
}
