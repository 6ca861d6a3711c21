import "server-only";
import { databaseClock, inOrganization } from "@/db/client";
import { systemOf } from "@/lib/auth/actor";
import { recordEvents } from "@/lib/events/record-event";
import type { JobContext } from "@/lib/jobs/run-jobs";
import { applyShipment } from "@/lib/orders/apply-shipment";
import { fetchOwnShipment } from "@/lib/orders/fetch-shipment";
import { ordersInShipment } from "@/lib/orders/known-orders";
import { verdictOn } from "./read-question";
import { readThreadsOf } from "./read-threads-of";
import { settleNotifications } from "./settle-notifications";

/** Reads a parcel again, on its way to the buyer or back, and applies where it is now. */
export async function readShipment(
  { storeId, shipmentId }: { shipmentId: string; storeId: string },
  { organizationId, attempt, lastAttempt }: JobContext,
  clock: () => Promise<Date> = databaseClock,
): Promise<void> {
  const target = { storeId, target: `shipment:${shipmentId}` };
  const store = { storeId, organizationId };
  const readAt = await clock();
  try {
    const isNamed = (await ordersInShipment(store, shipmentId)).length > 0;
    const read = await fetchOwnShipment(store, shipmentId, { isNamed });
    await inOrganization(organizationId, async (tx) => {
      const actor = systemOf(organizationId);
      const events = await applyShipment(tx, actor, { storeId, ...read, readAt });
      await settleNotifications(tx, target, readAt, { state: "applied" });
      await readThreadsOf(tx, store, events);
      await recordEvents(tx, actor, events);
    });
  } catch (error) {
    const verdict = verdictOn(error, { attempt, lastAttempt });
    if (!verdict) throw error;
    await inOrganization(organizationId, (tx) => settleNotifications(tx, target, readAt, verdict));
  }
}
