import { createHash } from "node:crypto";
import { claimRoles, claimStages } from "@/db/vocabulary";
import type { ClaimMessage } from "@/lib/channels/claims-facet";
import type { Call } from "./api";
import { attachmentFrom } from "./attachments";
import { ClaimMessageListPayload, ClaimMessagePayload } from "./claim-payloads";
import { deliveryOf, moderationReasonOf } from "./delivery";
import { known, readEach } from "./payload-parts";
import { plainText } from "./plain-text";
import { path } from "./request";

/** Source: claims reference, section 6 (Gestionar mensajes de un reclamo, 14/07/2024; message hash, 06/05/2026). */
export async function fetchClaimMessages(call: Call, accessToken: string, claimId: string) {
  const request = { method: "GET", path: path`/post-purchase/v1/claims/${claimId}/messages`, accessToken } as const;
  const { read, odd } = readEach(await call(request, ClaimMessageListPayload), ClaimMessagePayload);
  const messages = new Map<string, ClaimMessage>();
  // The list is newest first; reversed, what was written in the same instant keeps its order.
  for (const payload of read.reverse()) {
    const message = messageFrom(payload, claimId);
    messages.set(message.hash ?? message.fingerprint, message);
  }
  const inOrder = [...messages.values()].sort((one, other) => one.createdAt.getTime() - other.createdAt.getTime());
  return { messages: inOrder, unreadable: odd.length };
}

function messageFrom(payload: ClaimMessagePayload, claimId: string): ClaimMessage {
  const delivery = { status: payload.status, moderation: payload.message_moderation, availableAt: null };
  return {
    hash: payload.hash,
    fingerprint: fingerprintOf(payload, claimId),
    author: known(claimRoles, payload.sender_role),
    authorWord: payload.sender_role.toLowerCase(),
    recipient: known(claimRoles, payload.receiver_role),
    text: plainText(payload.message ?? ""),
    translatedText: payload.translated_message && plainText(payload.translated_message),
    // Only what passed moderation is listed, so a word we do not know means that it did.
    state: payload.status === null ? "delivered" : deliveryOf({ ...delivery, availableAt: payload.createdAt }),
    moderationReason: moderationReasonOf(delivery),
    attachments: payload.attachments.map(attachmentFrom),
    stage: known(claimStages, payload.stage),
    createdAt: payload.createdAt,
    readAt: payload.date_read,
  };
}

/** Of what never changes. A place in the list would not do: moderated messages vanish and the rest moves up. */
function fingerprintOf(message: ClaimMessagePayload, claimId: string): string {
  const { sender_role, receiver_role, createdAt, message: text, attachments } = message;
  const files = attachments.map(({ filename }) => filename).sort();
  const fixed = [claimId, sender_role, receiver_role, createdAt.toISOString(), text, files];
  return createHash("sha256").update(JSON.stringify(fixed)).digest("hex");
}
