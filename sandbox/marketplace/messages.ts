import { agentIdOf } from "../catalog/agents";
import { faultsOf } from "../faults";
import { type Call, type Caller, json, type Outcome, type Reply } from "../http/call";
import type { Thread } from "../message-records";
import { liveAttachment } from "../trade/attachments";
import { isUnread, markRead, writeAsSeller } from "../trade/messages";
import { conversationStatus, messagesOf, threadOf, threadOrders } from "../trade/threads";
import type { SandboxRoute, World } from "../world";
import { jsonWithApplicationId } from "./application-id";
import { isSupported } from "./charset";
import { notFound, refuse } from "./errors";
import { losing } from "./lost-replies";
import {
  messageAlone,
  messageAloneLegacy,
  messageSent,
  sellerLengthMax,
  shownMessages,
  threadBody,
} from "./message-shapes";
import { noteAccepted, noteReceived } from "./writes";

const family = "messages";
const access = "bearer";
const attachmentsMax = 25;
const pageMax = 50;
const unreadMax = 500;

export const messageRoutes: SandboxRoute[] = [
  { method: "GET", path: "/messages/packs/:pack/sellers/:seller", family, access, handle: readThread },
  {
    method: "POST",
    path: "/messages/packs/:pack/sellers/:seller",
    family,
    access,
    arrive: noteArrival,
    handle: (call, world, caller) => losing(world, "messageReply", () => send(call, world, caller)),
  },
  { method: "GET", path: "/messages/unread", family, access, handle: unread },
  { method: "GET", path: "/messages/unread/packs/:pack/sellers/:seller", family, access, handle: unreadOfThread },
  { method: "GET", path: "/messages/:id", family, access, handle: readMessage },
];

/** Every call about messages says that it means those after the sale. */
export const tagMissing = (call: Call): Reply | undefined =>
  call.query("tag") === "post_sale" ? undefined : refuse(400, "bad_request", "The queryparam 'tag' is required");

function threadOfCall(call: Call, world: World, caller: Caller): Thread | Reply {
  const foreign = refuse(403, "forbidden", `User access token invalid for resource ${call.part("pack")}`);
  if (call.part("seller") !== String(caller.userId)) return foreign;
  return threadOf(world, call.part("pack"), caller.userId) ?? foreign;
}

const isReply = (value: Thread | Reply): value is Reply => "headers" in value;

function readThread(call: Call, world: World, caller: Caller): Outcome {
  const untagged = tagMissing(call);
  if (untagged) return untagged;
  const limit = Number(call.query("limit") ?? 10);
  const offset = Number(call.query("offset") ?? 0);
  if (!Number.isInteger(limit)) return refuse(400, "bad_request", "Invalid limit param");
  if (limit <= 0) return refuse(400, "bad_request", "The limit param must be greater than 0");
  if (!Number.isInteger(offset) || offset < 0) return refuse(400, "bad_request", "Invalid offset param");
  const thread = threadOfCall(call, world, caller);
  if (isReply(thread)) return thread;
  // Reading is enough to have read: the buyer sees it and notifications follow.
  if (call.query("mark_as_read") !== "false") markRead(world, thread, "seller");
  const status = conversationStatus(world, thread);
  const shown = status.substatus === "blocked_by_conversation_expired" ? [] : shownMessages(world, thread);
  const all = faultsOf(world.state).threadShortened ? shown.slice(0, 2) : shown;
  const page = { limit: Math.min(limit, pageMax), offset, total: all.length };
  const messages = all.slice(offset, offset + page.limit);
  return jsonWithApplicationId(world, 200, threadBody(world, thread, status, { ...page, messages }));
}

function readMessage(call: Call, world: World, caller: Caller): Outcome {
  const untagged = tagMissing(call);
  if (untagged) return untagged;
  const id = call.part("id");
  if (!/^[0-9a-f]{32}$/.test(id.replaceAll("-", ""))) {
    return refuse(400, "bad_request", "The specified message id does not exists");
  }
  const message = world.state.get("messages", id);
  const isHidden = message && message.status !== "available" && message.fromId !== message.sellerId;
  if (!message || message.visibleAt > Date.now() || isHidden) {
    return notFound(`The message with id: ${id} could not be retrieved from storage`);
  }
  if (message.sellerId !== caller.userId) {
    return refuse(403, "forbidden", `Access denied for user ${caller.userId} to message with id ${id}`);
  }
  const isLegacy = faultsOf(world.state).messageShape === "legacy";
  return jsonWithApplicationId(
    world,
    200,
    isLegacy ? messageAloneLegacy(world, message) : messageAlone(world, message),
  );
}

function unread(call: Call, world: World, caller: Caller): Outcome {
  const untagged = tagMissing(call);
  if (untagged) return untagged;
  const role = call.query("role");
  if (role !== "seller" && role !== "buyer") return refuse(400, "bad_request", "The queryparam 'role' is required");
  const results = world.state
    .group("threads", `${role} ${caller.userId}`)
    .flatMap((thread) => unreadOf(world, thread, role))
    .slice(0, unreadMax);
  // The empty answer spells the id as text.
  return json(200, { user_id: results.length === 0 ? String(caller.userId) : caller.userId, results });
}

function unreadOfThread(call: Call, world: World, caller: Caller): Outcome {
  const untagged = tagMissing(call);
  if (untagged) return untagged;
  const thread = threadOfCall(call, world, caller);
  if (isReply(thread)) return thread;
  const results = unreadOf(world, thread, "seller");
  return json(200, { user_id: results.length === 0 ? String(caller.userId) : caller.userId, results });
}

function unreadOf(world: World, thread: Thread, role: "seller" | "buyer") {
  const count = messagesOf(world, thread).filter(
    (message) => isUnread(message) && (message.fromId === thread.sellerId) === (role === "buyer"),
  ).length;
  return count > 0 ? [{ resource: `/packs/${thread.packKey}/sellers/${thread.sellerId}`, count }] : [];
}

interface SendBody {
  from?: { user_id?: unknown };
  to?: { user_id?: unknown };
  text?: unknown;
  attachments?: unknown;
}

function send(call: Call, world: World, caller: Caller): Reply {
  const untagged = tagMissing(call);
  if (untagged) return untagged;
  const bad = (message: string) => refuse(400, "bad_request", message);
  const body = call.json;
  if (!isBody(body)) return bad("A JSON body is required");
  if (body.from?.user_id === undefined) return bad("The field 'from' is required");
  const pack = call.part("pack");
  if (String(body.from.user_id) !== String(caller.userId) || call.part("seller") !== String(caller.userId)) {
    return refuse(403, "forbidden", `Access denied for user ${String(body.from.user_id)} to order ${pack}`);
  }
  const thread = threadOf(world, pack, caller.userId);
  if (!thread) return refuse(403, "forbidden", `Access denied for user ${caller.userId} to order ${pack}`);
  if (body.to?.user_id === undefined) return bad("The field 'to.user_id' is required");
  const toId = Number(body.to.user_id);
  if (!Number.isSafeInteger(toId) || toId <= 0) return bad("Invalid 'to' user id");
  if (toId === caller.userId) return bad("Sender and received must not be equals");
  const text = body.text ?? "";
  const attachments = body.attachments ?? [];
  if (typeof text !== "string" || !isTextList(attachments)) return bad("A JSON body is required");
  if (text.trim() === "" && attachments.length === 0) return bad("The field 'text' is required");
  const unfit = textRefusal(text);
  if (unfit) return unfit;
  if (attachments.length > attachmentsMax) {
    return bad(`The message exceeds the allowed number of attachments: ${attachmentsMax}`);
  }
  if (attachments.some((id) => liveAttachment(world, id)?.ownerId !== caller.userId)) {
    return refuse(422, "unprocessable_entity", "Attachment key is invalid or not found");
  }
  const refused = blockedReply(world, thread) ?? recipientRefusal(world, thread, toId, pack);
  if (refused) return refused;
  return world.state.together(() => {
    const message = writeAsSeller(world, thread, { text, attachmentIds: attachments, toId, through: "api" });
    noteAccepted(world, deedOf(pack, text, attachments));
    return json(201, messageSent(message));
  });
}

export function textRefusal(text: string): Reply | undefined {
  if (!isSupported(text)) return refuse(400, "bad_request", "The text has character/s that is/are not supported.");
  // UTF-16 units, the larger of the two ways to count.
  if (text.length > sellerLengthMax) {
    return refuse(400, "bad_request", `The message content is too long, max characters allowed are ${sellerLengthMax}`);
  }
  return undefined;
}

/** The refusal of a closed conversation, in one of the bodies seen. */
function blockedReply(world: World, thread: Thread): Reply | undefined {
  const { status, substatus } = conversationStatus(world, thread);
  if (status === "active") return undefined;
  if (thread.siteId === "MLB" && substatus?.startsWith("blocked_by_mediation")) {
    return refuse(403, "forbidden", "You can not send the message because a mediation is in process");
  }
  if (substatus === "blocked_by_fulfillment") {
    return refuse(
      403,
      "forbidden",
      "You can not send the message because the purchase is Mercado Envíos Full and has not been yet delivered",
    );
  }
  const code = "blocked_conversation_send_message_forbidden";
  return faultsOf(world.state).blockedBody === "with-cause"
    ? refuse(403, code, "Conversation is blocked", [{ code: substatus }])
    : json(403, { status_code: 403, code: "forbidden", message: code });
}

function recipientRefusal(world: World, thread: Thread, toId: number, pack: string): Reply | undefined {
  const agentId = agentIdOf(thread.siteId);
  const buyers = threadOrders(world, thread).map(({ buyerId }) => buyerId);
  if (thread.agent) {
    // The buyer's own id is accepted here, too; the buyer just never gets it.
    if (toId !== agentId && !buyers.includes(toId)) {
      return refuse(403, "forbidden", `Receiver does not belong to order ${pack}`);
    }
    const last = messagesOf(world, thread).findLast(({ isLost }) => !isLost);
    if (toId === agentId && last?.fromId === thread.sellerId) {
      // The marketplace does not say how it refuses the second of two messages: the envelope is ours.
      return refuse(400, "bad_request", "Only one message at a time can be sent to this receiver");
    }
    return undefined;
  }
  if (toId === agentId) {
    const path = `/packs/${thread.packKey}/sellers/${thread.sellerId}`;
    return refuse(400, "bad_request", `to_user_id ${toId} does not belong to pack ${path}`);
  }
  return buyers.includes(toId) ? undefined : refuse(403, "forbidden", `Receiver does not belong to order ${pack}`);
}

function noteArrival(call: Call, world: World): void {
  const body = call.json;
  if (!isBody(body)) return;
  noteReceived(world, deedOf(call.part("pack"), body.text, body.attachments));
}

const deedOf = (pack: string, text: unknown, attachments: unknown) => ({
  kind: "message" as const,
  subject: pack,
  action: "send",
  detail: [typeof text === "string" ? text : "", ...(isTextList(attachments) ? attachments : [])].join("\n"),
});

const isBody = (value: unknown): value is SendBody =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isTextList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((entry) => typeof entry === "string");
