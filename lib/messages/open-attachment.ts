import "server-only";
import { and, eq } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import { attachments, claims, conversations, messages, uploads } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { ChannelError } from "@/lib/channels/errors";
import { NotFound } from "@/lib/errors";
import type { Here } from "@/lib/here";
import { visibleTo } from "@/lib/inbox/scope";
import { withStoreAccess } from "@/lib/integrations/with-store-access";
import { Postpone } from "@/lib/jobs/postpone";
import { ok, refused } from "@/lib/result";
import { messagesFacetOf } from "./fetch-thread";
import { HEAD_BYTES, harmlessName, isPicture, type MediaType, mediaTypeOf } from "./file-kind";
import type { OfAttachment } from "./input";

/** Why a file cannot be shown now. */
export type AttachmentRefusal = "attachment-gone" | "attachment-too-big" | "marketplace-unavailable";

export type OpenedFile = {
  stream: ReadableStream<Uint8Array>;
  /** Made harmless. */
  name: string;
  /** By content; null for what is shown to nobody. */
  mediaType: MediaType | null;
  /** May a browser show it, or only keep it. */
  isInline: boolean;
  sizeBytes: number | null;
};

/**
 * A file of a message, streamed from the marketplace with the store's access, or one of ours that waits to be sent. What it
 * is is decided by its content: pictures may be shown, everything else, and what the marketplace takes for dangerous, is
 * only to be kept. Throws `NotFound` out of reach.
 */
export async function openAttachment(actor: Agent, { attachmentId }: OfAttachment, { on }: Here = {}) {
  authorize(actor, "conversation.read");
  const found = await inOrganization(
    actor.organizationId,
    async (tx) => (await attachmentOf(tx, actor, attachmentId)) ?? (await uploadOf(tx, actor, attachmentId)),
    on,
  );
  if (!found) throw new NotFound("attachment");
  if ("bytes" in found) {
    return found.bytes
      ? ok(await opened(streamOf(found.bytes), { ...found, flagged: false }))
      : refused("attachment-gone");
  }
  try {
    const download = await downloadOf(actor.organizationId, found);
    return ok(await opened(download.stream, { ...found, sizeBytes: download.sizeBytes }));
  } catch (error) {
    if (error instanceof Postpone) return refused("marketplace-unavailable");
    if (!(error instanceof ChannelError)) throw error;
    if (error.kind === "unreadable") return refused("attachment-too-big");
    if (error.kind === "unavailable" || error.kind === "unknown") return refused("marketplace-unavailable");
    return refused("attachment-gone");
  }
}

async function attachmentOf(tx: Transaction, actor: Agent, attachmentId: string) {
  const [found] = await tx
    .select({
      sourceId: attachments.sourceId,
      name: attachments.name,
      sizeBytes: attachments.sizeBytes,
      flagged: attachments.flagged,
      storeId: conversations.storeId,
      claimSourceId: claims.sourceId,
    })
    .from(attachments)
    .innerJoin(messages, eq(messages.id, attachments.messageId))
    .innerJoin(conversations, eq(conversations.id, messages.conversationId))
    .leftJoin(claims, eq(claims.conversationId, conversations.id))
    .where(and(visibleTo(actor), eq(attachments.id, attachmentId)));
  return found;
}

async function uploadOf(tx: Transaction, actor: Agent, uploadId: string) {
  const [found] = await tx
    .select({ name: uploads.name, sizeBytes: uploads.sizeBytes, bytes: uploads.bytes })
    .from(uploads)
    .innerJoin(conversations, eq(conversations.id, uploads.conversationId))
    .where(and(visibleTo(actor), eq(uploads.id, uploadId)));
  return found;
}

type Held = NonNullable<Awaited<ReturnType<typeof attachmentOf>>>;

function downloadOf(organizationId: string, { storeId, claimSourceId, sourceId }: Held) {
  return withStoreAccess(
    storeId,
    organizationId,
    claimSourceId ? "claims" : "messages",
    (as, channel) => {
      if (!claimSourceId) return messagesFacetOf(channel).downloadAttachment(as, sourceId);
      if (!channel.claims) throw new Error(`${channel.id} has no claims`);
      return channel.claims.downloadAttachment(as, claimSourceId, sourceId);
    },
    { priority: "agent" },
  );
}

async function opened(
  stream: ReadableStream<Uint8Array>,
  { name, sizeBytes, flagged }: { name: string; sizeBytes: number | null; flagged: boolean },
): Promise<OpenedFile> {
  const { head, isWhole, whole } = await peek(stream);
  const mediaType = mediaTypeOf(head, { isWhole });
  const isInline = isPicture(mediaType) && !flagged;
  return { stream: whole, name: harmlessName(name, mediaType), mediaType, isInline, sizeBytes };
}

/** The first bytes of a stream, and a stream that still has all of them. */
async function peek(stream: ReadableStream<Uint8Array>) {
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let [length, isWhole] = [0, false];
  while (length < HEAD_BYTES && !isWhole) {
    const read = await reader.read();
    if (read.done) isWhole = true;
    else {
      chunks.push(read.value);
      length += read.value.length;
    }
  }
  const head = Buffer.concat(chunks).subarray(0, HEAD_BYTES);
  const whole = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      if (isWhole) controller.close();
    },
    async pull(controller) {
      const read = await reader.read();
      if (read.done) controller.close();
      else controller.enqueue(read.value);
    },
    cancel: (reason) => reader.cancel(reason),
  });
  return { head, isWhole: isWhole && length <= HEAD_BYTES, whole };
}

const streamOf = (bytes: Uint8Array) =>
  new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new Uint8Array(bytes));
      controller.close();
    },
  });
