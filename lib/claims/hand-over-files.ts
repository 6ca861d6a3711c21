import "server-only";
import { eq } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { uploads } from "@/db/schema";
import { withStoreAccess } from "@/lib/integrations/with-store-access";
import { bytesOf, uploadsOf } from "@/lib/messages/outgoing";
import { claimsOf } from "./ask-marketplace";

/**
 * Gives the marketplace the files of a decision or a message, each once; what it has already is not given again. Returns its
 * ids of them by ours. Throws what `withStoreAccess` throws: a file that was perhaps taken may be given again without harm.
 */
export async function handOverFiles(
  { storeId, organizationId, sourceId }: { storeId: string; organizationId: string; sourceId: string },
  outboxId: string,
  of: keyof typeof DOORS,
  clock: () => Promise<Date>,
): Promise<Map<string, string>> {
  const files = await inOrganization(organizationId, (tx) => uploadsOf(tx, outboxId));
  const handedOver = new Map<string, string>();
  for (const { id, name, mediaType, sourceId: known } of files) {
    if (known) {
      handedOver.set(id, known);
      continue;
    }
    const bytes = await inOrganization(organizationId, (tx) => bytesOf(tx, id));
    if (!bytes) throw new Error("a file without its bytes");
    const file = { name, mediaType, bytes };
    const taken = await withStoreAccess(
      storeId,
      organizationId,
      "claim-writes",
      (as, channel) => claimsOf(channel)[DOORS[of]](as, sourceId, file),
      { priority: "agent" },
    );
    const handedOverAt = await clock();
    await inOrganization(organizationId, (tx) =>
      tx.update(uploads).set({ sourceId: taken.sourceId, handedOverAt }).where(eq(uploads.id, id)),
    );
    handedOver.set(id, taken.sourceId);
  }
  return handedOver;
}

/** The marketplace takes the files of each by a door of its own. */
const DOORS = {
  message: "uploadAttachment",
  evidence: "uploadEvidence",
  return: "uploadReturnEvidence",
} as const;
