import "server-only";
import { eq } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { stores, sweeps } from "@/db/schema";
import type { ChannelId } from "@/db/vocabulary";
import { withStoreAccess } from "@/lib/integrations/with-store-access";
import { readIncoming } from "./read-incoming";
import type { Incoming } from "./receive";

const PAGE = 50;
const PAGES_MAX = 100;

/**
 * Fetches the notifications that the marketplace gave up delivering, and receives them as if they had just come. They
 * are pointers like any other, and a repeat costs one reading.
 */
export async function readMissedFeeds(
  { storeId }: { storeId: string },
  organizationId: string,
  receive: (incoming: Incoming) => Promise<void>,
  now: () => Date = () => new Date(),
): Promise<void> {
  const sweptAt = now();
  let received = 0;
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
    for (const body of missed.bodies) await receive(readIncoming(channelId, body, now()));
    received += missed.bodies.length;
    offset = missed.nextOffset;
  }
  await inOrganization(organizationId, async (tx) => {
    await tx
      .insert(sweeps)
      .values({ organizationId, storeId, list: "missed-feeds", sweptAt, theirs: received, missing: received });
    await tx.update(stores).set({ missedFeedsReadAt: sweptAt }).where(eq(stores.id, storeId));
  });
}
