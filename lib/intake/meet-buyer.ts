import "server-only";
import { and, eq } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { buyers } from "@/db/schema";
import { systemOf } from "@/lib/auth/actor";
import { applyBuyer } from "@/lib/inbox/apply-item";
import { withStoreAccess } from "@/lib/integrations/with-store-access";
import { Postpone } from "@/lib/jobs/postpone";
import { log } from "@/lib/log";

/**
 * Reads who a buyer is, once: after a sale the marketplace names them by id alone. A transaction of its own, before the one
 * that applies the contact, so that nobody waits for a buyer while holding a conversation. It never holds the contact up:
 * what cannot be read now is read with the next thing that they say.
 */
export async function meetBuyer(
  { storeId, organizationId }: { storeId: string; organizationId: string },
  buyerSourceId: string | null,
  readAt: Date,
): Promise<void> {
  if (buyerSourceId === null) return;
  const isKnown = await inOrganization(organizationId, async (tx) => {
    const [known] = await tx
      .select({ readAt: buyers.readAt })
      .from(buyers)
      .where(and(eq(buyers.storeId, storeId), eq(buyers.sourceId, buyerSourceId)));
    return known?.readAt != null;
  });
  if (isKnown) return;
  try {
    const buyer = await withStoreAccess(storeId, organizationId, "users", (as, channel) =>
      channel.catalog.fetchBuyer(as, buyerSourceId),
    );
    await inOrganization(organizationId, (tx) => applyBuyer(tx, systemOf(organizationId), { storeId, buyer, readAt }));
  } catch (error) {
    if (!(error instanceof Postpone)) log.warn({ err: error, storeId }, "a buyer could not be read");
  }
}
