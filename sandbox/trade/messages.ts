import { randomBytes } from "node:crypto";
import { agentIdOf } from "../catalog/agents";
import { faultsOf } from "../faults";
import type { Message, Thread } from "../message-records";
import type { World } from "../world";
import { linkAttachments } from "./attachments";
import { moderationOf } from "./moderating";
import { changeThread, messagesOf } from "./threads";

interface NewMessage {
  text: string;
  attachmentIds?: string[];
  /** From the panel: what the marketplace says of it at once, whatever the text holds. */
  moderation?: string;
}

/** The buyer writes; through the assistant where it stands between. */
export function writeAsBuyer(
  world: World,
  thread: Thread,
  { text, attachmentIds = [], moderation }: NewMessage,
): Message {
  return world.state.together(() => {
    const reopened = thread.agent?.closedAt ? { ...thread.agent, openedAt: Date.now(), closedAt: null } : thread.agent;
    const current = changeThread(world, thread, { guideUses: {}, agent: reopened });
    const fromId = current.agent ? agentIdOf(current.siteId) : current.buyerId;
    const reason = moderation ?? (isReadAtOnce(world) ? moderationOf(text) : null);
    const message = keep(world, current, {
      fromId,
      toId: current.sellerId,
      text,
      attachmentIds,
      reason,
      through: "site",
    });
    // What the marketplace holds back from the seller is told to nobody.
    if (message.status === "available") tell(world, message, current.sellerId, "created");
    return message;
  });
}

/** The assistant itself asks or tells something. */
export function writeAsAgent(world: World, thread: Thread, text: string): Message {
  return writeAsBuyer(world, thread.agent ? thread : startAgent(world, thread), { text });
}

/** The assistant stands between buyer and seller from now on. */
export const startAgent = (world: World, thread: Thread, type = "ai_assistant") =>
  changeThread(world, thread, { agent: { type, openedAt: Date.now(), closedAt: null } });

export const closeAgent = (world: World, thread: Thread) =>
  changeThread(world, thread, { agent: thread.agent && { ...thread.agent, closedAt: Date.now() } });

/** The seller's message; the caller has checked that it may be sent. */
export function writeAsSeller(
  world: World,
  thread: Thread,
  { text, attachmentIds = [], toId, through }: NewMessage & { toId: number; through: Message["through"] },
): Message {
  return world.state.together(() => {
    const { messageModeration, notifyOwnMessages } = faultsOf(world.state);
    const current = changeThread(world, thread, {});
    const found = moderationOf(text);
    const reason = messageModeration === "at-once" ? found : null;
    const message = keep(world, current, {
      fromId: current.sellerId,
      toId,
      text,
      attachmentIds,
      reason,
      through,
      isPending: messageModeration === "pending",
      isLost: current.agent !== null && toId !== agentIdOf(current.siteId),
    });
    if (messageModeration === "late" && found) moderateLater(world, message, found);
    if (notifyOwnMessages || through === "site") tell(world, message, current.sellerId, "created");
    return message;
  });
}

const isReadAtOnce = ({ state }: World) => {
  const { messageModeration } = faultsOf(state);
  return messageModeration !== "off" && messageModeration !== "late";
};

type Kept = Pick<Message, "fromId" | "toId" | "text" | "attachmentIds" | "through"> & {
  reason: string | null;
  isPending?: boolean;
  isLost?: boolean;
};

function keep(world: World, thread: Thread, parts: Kept): Message {
  const { reason, isPending = false, isLost = false, ...rest } = parts;
  const now = Date.now();
  linkAttachments(world, parts.attachmentIds);
  const message: Message = {
    ...rest,
    id: randomBytes(16).toString("hex"),
    threadId: thread.id,
    packKey: thread.packKey,
    sellerId: thread.sellerId,
    buyerId: thread.buyerId,
    siteId: thread.siteId,
    status: reason ? "moderated" : isPending ? "pending_translation" : "available",
    moderation: {
      status: reason ? "rejected" : isPending ? "pending" : "clean",
      reason,
      at: isPending ? null : now,
    },
    createdAt: now,
    readAt: null,
    isLost,
    visibleAt: now + faultsOf(world.state).messageLagMs,
  };
  return world.state.put("messages", message.id, message);
}

function moderateLater(world: World, message: Message, reason: string): void {
  const timer = setTimeout(() => {
    world.timers.delete(timer);
    const current = world.state.get("messages", message.id);
    if (current) moderateMessage(world, current, reason);
  }, faultsOf(world.state).lateModerationMs);
  world.timers.add(timer);
}

/** The marketplace takes a message back: the counterpart does not see it any more. */
export function moderateMessage(world: World, message: Message, reason: string): Message {
  const changed = world.state.put("messages", message.id, {
    ...message,
    status: "moderated",
    moderation: { status: "rejected", reason, at: Date.now() },
  });
  if (message.fromId === message.sellerId && faultsOf(world.state).notifyOwnMessages) {
    tell(world, changed, message.sellerId, "created");
  }
  return changed;
}

/** What waited for moderation is let through. */
export function releaseMessage(world: World, message: Message): Message {
  const changed = world.state.put("messages", message.id, {
    ...message,
    status: "available",
    moderation: { status: "clean", reason: null, at: Date.now() },
  });
  if (message.fromId !== message.sellerId) tell(world, changed, message.sellerId, "created");
  return changed;
}

/** Somebody opens the thread: what the other side wrote is read, and the seller's application is told so. */
export function markRead(world: World, thread: Thread, reader: "seller" | "buyer"): number {
  return world.state.together(() => {
    const unread = messagesOf(world, thread).filter(
      (message) => isUnread(message) && (message.fromId === thread.sellerId) === (reader === "buyer"),
    );
    for (const message of unread) {
      const read = world.state.put("messages", message.id, { ...message, readAt: Date.now() });
      tell(world, read, thread.sellerId, "read");
    }
    return unread.length;
  });
}

export const isUnread = ({ status, readAt, visibleAt, isLost }: Message) =>
  status === "available" && readAt === null && !isLost && visibleAt <= Date.now();

// The resource is the bare id, without the path of any other topic.
function tell({ courier }: World, { id }: Message, userId: number, action: "created" | "read"): void {
  courier.tell({ topic: "messages", resource: id, userId, actions: [action] });
}
