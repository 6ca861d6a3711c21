import { buyerById } from "../catalog/buyers";
import { personById } from "../catalog/persons";
import { faultsOf } from "../faults";
import type { Attachment, Message, Thread } from "../message-records";
import { type ConversationStatus, messagesOf } from "../trade/threads";
import type { World } from "../world";
import { applicationId } from "./application-id";
import { atMinusFour, inUtc } from "./dates";

/** The application that the marketplace's own site writes through. */
const siteApplicationId = 7092;
export const sellerLengthMax = 350;
const buyerLengthMax = 3500;

interface Page {
  limit: number;
  offset: number;
  total: number;
}

/** GET /messages/packs/{pack}/sellers/{seller}. */
export function threadBody(
  world: World,
  thread: Thread,
  status: ConversationStatus,
  { messages, ...paging }: Page & { messages: Message[] },
): Record<string, unknown> {
  const isLegacy = faultsOf(world.state).messageShape === "legacy";
  const path = `/packs/${thread.packKey}/${isLegacy ? "seller" : "sellers"}/${thread.sellerId}`;
  return {
    paging,
    conversation_status: {
      path: thread.agent ? `${path}/conversations/${thread.agent.type}` : path,
      status: status.status,
      substatus: status.substatus,
      status_date: messages.length === 0 && status.substatus?.includes("initiated_by_seller") ? null : inUtc(status.at),
      status_update_allowed: false,
      ...claimIdsOf(world, thread, status),
      shipping_id: status.shippingId,
    },
    messages: messages.map((message) => messageBody(world, message)),
    seller_max_message_length: sellerLengthMax,
    buyer_max_message_length: buyerLengthMax,
  };
}

/** Older: one id or null. Newer: a list, empty or null. */
function claimIdsOf({ state }: World, thread: Thread, { claimIds }: ConversationStatus) {
  const { messageShape } = faultsOf(state);
  const isOlder = messageShape === "legacy" || (messageShape === "mixed" && thread.packKey % 2 === 0);
  if (isOlder) return { claim_id: claimIds[0] ?? null };
  return { claim_ids: claimIds.length > 0 ? claimIds : null };
}

export function messageBody(world: World, message: Message): Record<string, unknown> {
  const { messageShape } = faultsOf(world.state);
  if (messageShape === "legacy") return legacyInThread(world, message);
  // Ids are text in some answers and numbers in others.
  const isText = messageShape === "mixed" && message.createdAt % 2 === 0;
  const user = (id: number) => ({ user_id: isText ? String(id) : id });
  return {
    id: message.id,
    site_id: message.siteId,
    client_id: message.through === "api" ? applicationId : siteApplicationId,
    from: user(message.fromId),
    to: user(message.toId),
    status: message.status,
    subject: null,
    text: message.text,
    message_date: datesOf(message),
    message_moderation: moderationBody(message),
    message_attachments: attachmentsOf(world, message),
    message_resources: [
      { id: String(message.packKey), name: "packs" },
      { id: String(message.sellerId), name: "sellers" },
    ],
    conversation_first_message: isFirst(world, message),
  };
}

function datesOf({ createdAt, status, readAt, isLost }: Message) {
  const created = inUtc(createdAt);
  const arrived = status === "available" && !isLost ? created : null;
  return {
    received: created,
    available: status === "available" ? created : null,
    notified: arrived,
    created,
    read: readAt === null ? null : inUtc(readAt),
  };
}

const moderationBody = ({ moderation }: Message) => ({
  status: moderation.status,
  reason: moderation.reason,
  source: "online",
  moderation_date: moderation.at === null ? null : inUtc(moderation.at),
});

function isFirst(world: World, message: Message): boolean {
  return world.state.group("messages", `thread ${message.threadId}`)[0]?.id === message.id;
}

function attachmentsOf({ state }: World, message: Message) {
  const found = message.attachmentIds.map((id) => state.get("attachments", id)).filter((it) => it !== undefined);
  return found.length > 0 ? found.map(attachmentBody) : null;
}

const attachmentBody = (attachment: Attachment) => ({
  filename: attachment.id,
  original_filename: attachment.originalName,
  // Pictures alone are named for what they are.
  type: attachment.type.startsWith("image/") ? attachment.type : "application/octet-stream",
  size: attachment.size,
  potential_security_threat: attachment.isThreat,
  creation_date: inUtc(attachment.createdAt),
});

function legacyInThread(world: World, message: Message): Record<string, unknown> {
  const { reason, source: _, ...moderation } = moderationBody(message);
  return {
    id: message.id,
    site_id: message.siteId,
    client_id: message.through === "api" ? applicationId : siteApplicationId,
    from: {
      user_id: String(message.fromId),
      email: `usuario.${message.fromId}@mail.example`,
      name: nameOf(message.fromId),
    },
    status: message.status === "pending_translation" ? "IN_MODERATION" : message.status,
    text: message.text,
    message_date: datesOf(message),
    message_moderation: { ...moderation, reason: reason ?? "none", by: "none" },
    message_attachments: attachmentsOf(world, message),
    message_resources: [
      { id: String(message.packKey), name: "packs" },
      { id: String(message.sellerId), name: "seller" },
    ],
  };
}

/** GET /messages/{id}, newer shape. */
export const messageAlone = (world: World, message: Message) => ({
  paging: null,
  conversation_status: null,
  messages: [messageBody(world, message)],
});

/** GET /messages/{id}, older shape. */
export function messageAloneLegacy(world: World, message: Message): Record<string, unknown> {
  const dates = datesOf(message);
  const order = world.state.group("orders", `pack ${message.packKey}`)[0];
  return {
    message_id: message.id,
    date_received: dates.received,
    date: dates.created,
    date_available: dates.available,
    date_notified: dates.notified,
    date_read: dates.read,
    from: { user_id: message.fromId },
    to: { user_id: message.toId },
    subject: null,
    text: { plain: message.text },
    attachments: attachmentsOf(world, message) ?? [],
    attachments_validations: { invalid_size: [], invalid_extension: [], forbidden: [], internal_error: [] },
    site_id: message.siteId,
    resource: "orders",
    resource_id: String(order?.id ?? message.packKey),
    status: message.status,
    moderation: {
      status: message.moderation.status,
      date_moderated: message.moderation.at === null ? null : atMinusFour(message.moderation.at),
      source: "online",
      ...(message.moderation.reason ? { reason: message.moderation.reason } : {}),
    },
  };
}

/** The reply to a POST. Nothing in it says that the counterpart will not get a moderated one, but the dates. */
export function messageSent(message: Message): Record<string, unknown> {
  const { reason, ...moderation } = moderationBody(message);
  return {
    id: message.id,
    to: { user_id: message.toId, name: nameOf(message.toId) },
    status: message.status,
    text: message.text,
    message_date: { ...datesOf(message), notified: null },
    message_moderation: { ...moderation, reason: reason?.toLowerCase() ?? null },
  };
}

const nameOf = (userId: number) =>
  buyerById(userId)?.nickname ?? personById(userId)?.nickname ?? "Asistente de Mercado Libre";

/** What the seller's application may see of a thread: not what the buyer wrote and moderation took. */
export function shownMessages(world: World, thread: Thread): Message[] {
  const now = Date.now();
  return messagesOf(world, thread)
    .filter(({ visibleAt, status, fromId }) => {
      return visibleAt <= now && (status === "available" || fromId === thread.sellerId);
    })
    .reverse();
}
