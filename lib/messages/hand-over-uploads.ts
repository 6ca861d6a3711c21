import "server-only";
import { eq } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { uploads } from "@/db/schema";
import { ChannelError } from "@/lib/channels/errors";
import { channelOf } from "@/lib/channels/registry";
import { storeOf } from "@/lib/inbox/store-of";
import { withStoreAccess } from "@/lib/integrations/with-store-access";
import { messagesFacetOf } from "./fetch-thread";
import { bytesOf, uploadsOf } from "./outgoing";

/** A copy that ends within this time is made again: the message must still find it. */
const SPARE_HOURS = 1;
/** Where the marketplace does not say how long it keeps a copy. */
const KEPT_HOURS = 24;

/**
 * Gives the marketplace the files of a message, those that it has not got or will not have much longer. Returns its ids, in
 * the order the files were attached. Harmless to repeat. Throws `ChannelError`; `refused` codes: `attachment-refused`, and
 * `attachment-gone` when the bytes are not here any more.
 */
export async function handOverUploads(
  { outboxId, storeId, organizationId }: { outboxId: string; storeId: string; organizationId: string },
  clock: () => Date | Promise<Date>,
): Promise<string[]> {
  const { files, channel } = await inOrganization(organizationId, async (tx) => ({
    files: await uploadsOf(tx, outboxId),
    channel: (await storeOf(tx, storeId)).channel,
  }));
  const keptHours = (channelOf(channel).messages?.limits.attachments.keptHours ?? KEPT_HOURS) - SPARE_HOURS;
  const now = await clock();
  const isKept = (since: Date | null) => since !== null && now.getTime() - since.getTime() < keptHours * 3_600_000;
  const ids: string[] = [];
  for (const { id, name, mediaType, sourceId, handedOverAt } of files) {
    if (sourceId && isKept(handedOverAt)) {
      ids.push(sourceId);
      continue;
    }
    const bytes = await inOrganization(organizationId, (tx) => bytesOf(tx, id));
    if (!bytes) throw new ChannelError("refused", { code: "attachment-gone" });
    const upload = { name, mediaType, bytes };
    const handed = await withStoreAccess(
      storeId,
      organizationId,
      "message-writes",
      (as, its) => messagesFacetOf(its).uploadAttachment(as, upload),
      { priority: "agent" },
    );
    const kept = { sourceId: handed.sourceId, handedOverAt: await clock() };
    await inOrganization(organizationId, (tx) => tx.update(uploads).set(kept).where(eq(uploads.id, id)));
    ids.push(kept.sourceId);
  }
  return ids;
}
