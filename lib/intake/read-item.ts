import "server-only";
import { and, eq } from "drizzle-orm";
import { databaseClock, inOrganization } from "@/db/client";
import { items } from "@/db/schema";
import { systemOf } from "@/lib/auth/actor";
import { recordEvents } from "@/lib/events/record-event";
import { applyItem } from "@/lib/inbox/apply-item";
import { withStoreAccess } from "@/lib/integrations/with-store-access";
import type { JobContext } from "@/lib/jobs/run-jobs";
import { verdictOn } from "./read-question";
import { settleNotifications } from "./settle-notifications";

/** Reads a listing again. Only listings that somebody asked about are kept; news of others is ignored. */
export async function readItem(
  { storeId, itemId }: { storeId: string; itemId: string },
  { organizationId, attempt, lastAttempt }: JobContext,
  clock: () => Promise<Date> = databaseClock,
): Promise<void> {
  const target = { storeId, target: `item:${itemId}` };
  const readAt = await clock();
  const known = await inOrganization(organizationId, async (tx) => {
    const [item] = await tx
      .select({ id: items.id })
      .from(items)
      .where(and(eq(items.storeId, storeId), eq(items.sourceId, itemId)));
    if (!item) await settleNotifications(tx, target, readAt, { state: "ignored", reason: "nobody-asked" });
    return item !== undefined;
  });
  if (!known) return;
  try {
    const item = await withStoreAccess(storeId, organizationId, "items", (as, channel) =>
      channel.catalog.fetchItem(as, itemId),
    );
    await inOrganization(organizationId, async (tx) => {
      const actor = systemOf(organizationId);
      const events = await applyItem(tx, actor, { storeId, item, readAt });
      await settleNotifications(tx, target, readAt, { state: "applied" });
      await recordEvents(tx, actor, events);
    });
  } catch (error) {
    const verdict = verdictOn(error, { attempt, lastAttempt });
    if (!verdict) throw error;
    await inOrganization(organizationId, (tx) => settleNotifications(tx, target, readAt, verdict));
  }
}
