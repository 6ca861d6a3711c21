import "server-only";
import { and, eq, gte, inArray } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { notifications, stores, sweeps } from "@/db/schema";
import type { ChannelId } from "@/db/vocabulary";
import { withStoreAccess } from "@/lib/integrations/with-store-access";
import { readIncoming } from "./read-incoming";
import { type Incoming, wordOf } from "./receive";

const PAGE = 50;
const PAGES_MAX = 100;
/** The marketplace lists what it could not deliver for two days. */
const LISTED_DAYS = 3;

/**
 * Fetches the notifications that the marketplace gave up delivering, and receives them as if they had just come. The list
 * shows each of them for two days: what the journal has by now is passed over, and only the rest counts as missing.
 */
export async function readMissedFeeds(
  { storeId }: { storeId: string },
  organizationId: string,
  receive: (incoming: Incoming) => Promise<void>,
  now: () => Date = () => new Date(),
): Promise<void> {
  const sweptAt = now();
  let [theirs, missing] = [0, 0];
  let offset: number | null = 0;
  for (let page = 0; page < PAGES_MAX && offset !== null; page++) {
    const from: number = offset;
    const { channelId, missed } = await withStoreAccess(
      storeId,
      organizationId,
      "missed-feeds",
      async (as, channel) => ({
        channelId: channel.id satisfies ChannelId,
        missed: await channel.notifications.listMissed(as, { offset: from, limit: PAGE }),
      }),
    );
    const listed = missed.bodies.map((body) => readIncoming(channelId, body, now()));
    const fresh = await notJournalled(organizationId, channelId, listed, sweptAt);
    for (const incoming of fresh) await receive(incoming);
    theirs += listed.length;
    missing += fresh.length;
    offset = missed.nextOffset;
  }
  await inOrganization(organizationId, async (tx) => {
    await tx.insert(sweeps).values({ organizationId, storeId, list: "missed-feeds", sweptAt, theirs, missing });
    await tx.update(stores).set({ missedFeedsReadAt: sweptAt }).where(eq(stores.id, storeId));
  });
}

/** Those whose id the journal has not had in the last days. One without an id cannot be known again: it costs a reading. */
async function notJournalled(organizationId: string, channel: ChannelId, listed: Incoming[], now: Date) {
  const ids = listed.map(journalledId).filter((id) => id !== null);
  if (ids.length === 0) return listed;
  const rows = await inOrganization(organizationId, (tx) =>
    tx
      .select({ sourceId: notifications.sourceId })
      .from(notifications)
      .where(
        and(
          // Named for the index; row-level security alone would not use it.
          eq(notifications.organizationId, organizationId),
          gte(notifications.receivedAt, new Date(now.getTime() - LISTED_DAYS * 86_400_000)),
          eq(notifications.channel, channel),
          inArray(notifications.sourceId, ids),
        ),
      ),
  );
  const known = new Set(rows.map(({ sourceId }) => sourceId));
  return listed.filter((incoming) => !known.has(journalledId(incoming)));
}

const journalledId = ({ notification }: Incoming) => wordOf(notification.sourceId);
