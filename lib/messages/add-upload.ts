import "server-only";
import { and, count, eq, isNotNull, isNull } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import { conversations, uploads } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { channelOf } from "@/lib/channels/registry";
import { NotFound } from "@/lib/errors";
import type { Here } from "@/lib/here";
import { visibleTo } from "@/lib/inbox/scope";
import { storeOf } from "@/lib/inbox/store-of";
import type { AttachmentLimits } from "@/lib/policy/composer";
import { ok, refused } from "@/lib/result";
import { HEAD_BYTES, harmlessName, mediaTypeOf } from "./file-kind";
import { composerFor } from "./thread-state";

/** Why a file was not taken. Each catalogue has a sentence for each of them. */
export type UploadRefusal = "empty-file" | "file-too-big" | "file-type-not-allowed" | "too-many-files" | "upload-taken";

/** Files that one person may have waiting in one composer, where the marketplace names no number. */
const WAITING_MAX = 25;

export type NewUpload = { conversationId: string; uploadId: string; name: string; bytes: Uint8Array };

/**
 * Keeps a file that an agent wants to send, until its message has left. What it is is decided by its content; its name is
 * made harmless. The same id twice is one file.
 */
export async function addUpload(
  actor: Agent,
  { conversationId, uploadId, name, bytes }: NewUpload,
  { on, now = new Date() }: Here = {},
) {
  authorize(actor, "conversation.reply");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const conversation = await placeOf(tx, actor, conversationId);
      const [earlier] = await tx.select(COLUMNS).from(uploads).where(eq(uploads.id, uploadId));
      if (earlier) {
        const isSame = earlier.conversationId === conversationId && earlier.uploadedBy === actor.id;
        return isSame && earlier.sizeBytes === bytes.length ? ok(viewOf(earlier)) : refused("upload-taken");
      }
      const rules = await attachmentRulesFor(tx, conversation, now);
      if (bytes.length === 0) return refused("empty-file");
      if (bytes.length > rules.bytesMax) return refused("file-too-big");
      const head = bytes.subarray(0, HEAD_BYTES);
      const mediaType = mediaTypeOf(head, { isWhole: bytes.length <= HEAD_BYTES });
      if (!mediaType || !rules.mediaTypes.includes(mediaType)) return refused("file-type-not-allowed");
      if ((await waitingHere(tx, actor, conversationId)) >= (rules.countMax ?? WAITING_MAX))
        return refused("too-many-files");
      const upload = { id: uploadId, name: harmlessName(name, mediaType), mediaType, sizeBytes: bytes.length };
      const [added] = await tx
        .insert(uploads)
        .values({
          ...upload,
          organizationId: actor.organizationId,
          conversationId,
          uploadedBy: actor.id,
          // The same bytes, not a copy of them.
          bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
          createdAt: now,
        })
        .onConflictDoNothing()
        .returning({ id: uploads.id });
      // Another organization's, or the same file in the same instant.
      return added ? ok(viewOf(upload)) : refused("upload-taken");
    },
    on,
  );
}

/** Not locked: while a long file is written nobody else could change the conversation. */
async function placeOf(tx: Transaction, actor: Agent, conversationId: string) {
  const [place] = await tx
    .select({ id: conversations.id, storeId: conversations.storeId, entry: conversations.entry })
    .from(conversations)
    .where(and(visibleTo(actor), eq(conversations.id, conversationId)));
  if (!place) throw new NotFound("conversation");
  return place;
}

const COLUMNS = {
  id: uploads.id,
  name: uploads.name,
  mediaType: uploads.mediaType,
  sizeBytes: uploads.sizeBytes,
  conversationId: uploads.conversationId,
  uploadedBy: uploads.uploadedBy,
};

const viewOf = ({
  id,
  name,
  mediaType,
  sizeBytes,
}: Pick<typeof uploads.$inferSelect, "id" | "name" | "mediaType" | "sizeBytes">) => ({
  id,
  name,
  mediaType,
  sizeBytes,
});

/** What may be attached where the person writes now: a claim that stands in for a thread has rules of its own. */
async function attachmentRulesFor(
  tx: Transaction,
  { id, storeId, entry }: { id: string; storeId: string; entry: string },
  now: Date,
): Promise<AttachmentLimits> {
  const composer = await composerFor(tx, id, now);
  if (composer.kind === "open") return composer.attachments;
  const channel = channelOf((await storeOf(tx, storeId)).channel);
  const rules = entry === "claim" ? channel.claims?.limits.attachments : channel.messages?.limits.attachments;
  return rules ?? { bytesMax: 0, countMax: 0, mediaTypes: [] };
}

async function waitingHere(tx: Transaction, actor: Agent, conversationId: string): Promise<number> {
  const [row] = await tx
    .select({ waiting: count() })
    .from(uploads)
    .where(
      and(
        eq(uploads.organizationId, actor.organizationId),
        eq(uploads.conversationId, conversationId),
        eq(uploads.uploadedBy, actor.id),
        isNull(uploads.outboxId),
        isNotNull(uploads.bytes),
      ),
    );
  return row?.waiting ?? 0;
}
