import { blockedReasons } from "@/db/vocabulary";
import type { Credentials } from "@/lib/channels/channel";
import { ChannelError } from "@/lib/channels/errors";
import type {
  ChannelMessage,
  LocatedMessage,
  MessageRefusal,
  MessagesFacet,
  Thread,
  ThreadBlock,
  ThreadRef,
} from "@/lib/channels/messages-facet";
import { AGENT_ELSEWHERE, AGENTS } from "./agents";
import type { Api } from "./api";
import { attachmentFrom, downloadOf, fitName, upload } from "./attachments";
import { deliveryOf, moderationReasonOf, sentFrom } from "./delivery";
import { createGuide } from "./guide";
import { inOurWords, type Saying } from "./in-our-words";
import {
  MessagePayload,
  SentPayload,
  SingleMessagePayload,
  ThreadPayload,
  UnreadPayload,
  UnreadThreadPayload,
} from "./message-payloads";
import { known, readEach } from "./payload-parts";
import { plainText } from "./plain-text";
import { path } from "./request";

/** Without it the marketplace refuses every call of this family. */
const TAG = { tag: "post_sale" };

const PAGE = 50;
/** Where the list moves while it is read, each page repeats the end of the one before. */
const OVERLAP = 5;
/** What the list of unread threads is cut at. */
const UNREAD_MAX = 500;

const LIMITS = {
  minCharacters: 1,
  maxCharacters: 350,
  pageMessages: PAGE,
  attachments: {
    bytesMax: 25 * 1024 * 1024,
    countMax: 25,
    mediaTypes: ["image/jpeg", "image/png", "application/pdf", "text/plain"],
    keptHours: 48,
  },
};

/** Source: messages reference, sections 2 to 10 (Gestión de mensajes, 27/04/2026; Mensajes pendientes, 11/09/2025). */
export function createMessages({ call, download }: Api, agents: Record<string, string> = AGENTS): MessagesFacet {
  return {
    limits: LIMITS,
    asRead: plainText,
    guide: createGuide(call),

    async fetchMessage({ accessToken, sellerId }, messageId) {
      const request = { method: "GET", path: path`/messages/${messageId}`, query: TAG, accessToken } as const;
      const message = await call(request, SingleMessagePayload);
      return { message: messageFrom(message, sellerId), ...placeOf(message) };
    },

    async fetchThread(as, ref, { markAsRead, beforePage }) {
      const messages = new Map<string, ChannelMessage>();
      const unreadable = new Set<string>();
      for (let offset = 0; ; ) {
        if (offset > 0) await beforePage?.();
        const page = await fetchPage(as, ref, { offset, markAsRead });
        const { read, odd } = readEach(page.messages, MessagePayload);
        const before = messages.size + unreadable.size;
        for (const each of read) messages.set(each.id, messageFrom(each, as.sellerId));
        // Pages overlap, so that one is met twice.
        for (const each of odd) unreadable.add(JSON.stringify(each));

        const seen = offset + page.messages.length;
        const total = page.paging?.total ?? seen;
        // A page that brings nothing new is the end, whatever the total says.
        if (seen >= total || messages.size + unreadable.size === before) {
          return threadFrom(page, { ref, messages: [...messages.values()], unreadable: unreadable.size, total });
        }
        offset = seen - Math.min(OVERLAP, page.messages.length - 1);
      }
    },

    async listUnread({ accessToken }) {
      const query = { ...TAG, role: "seller" };
      const { results } = await call({ method: "GET", path: "/messages/unread", query, accessToken }, UnreadPayload);
      const threads = readEach(results, UnreadThreadPayload).read.flatMap(({ resource, count }) => {
        const packId = /^\/?packs\/(\d{1,20})\/sellers?\/\d{1,20}(?:\/|$)/.exec(resource)?.[1];
        return packId ? [{ ref: { of: "pack", sourceId: packId } as const, count }] : [];
      });
      return { threads, complete: results.length < UNREAD_MAX };
    },

    recipientsOf({ siteId, sellerId }, { messages, agent }, buyerId) {
      const agentId = agents[siteId] ?? AGENT_ELSEWHERE;
      const others = messages.map((each) => otherOf(each, sellerId)).filter((other) => other !== null);
      const latest = others.at(-1) ?? null;
      const person = others.findLast((other) => other !== agentId) ?? buyerId;
      // Most likely first. Where an agent stands between, a person's id is accepted and lost, so it comes last.
      const likely = agent ? [agentId, person] : [latest ?? buyerId, latest === agentId ? person : agentId];
      return likely[0] === null ? [] : [...new Set(likely)].filter((each) => each !== null);
    },

    isAgent: ({ siteId }, accountId) => accountId === (agents[siteId] ?? AGENT_ELSEWHERE),

    async send({ accessToken, sellerId }, ref, { text, attachmentIds = [] }, recipientId) {
      const body = JSON.stringify({
        from: { user_id: sellerId },
        to: { user_id: recipientId },
        text,
        ...(attachmentIds.length > 0 && { attachments: attachmentIds }),
      });
      const request = { method: "POST", path: pathOf(ref, sellerId), query: TAG, accessToken, body } as const;
      return sentFrom(await call(request, SentPayload).catch(inOurWords(REFUSALS)));
    },

    async uploadAttachment({ accessToken, siteId }, file) {
      const request = { path: "/messages/attachments", query: { ...TAG, site_id: siteId }, accessToken };
      return upload(call, request, file, { ...LIMITS.attachments, fit: (name) => fitName(name, NAMES) });
    },

    async downloadAttachment({ accessToken, siteId }, sourceId) {
      const query = { ...TAG, site_id: siteId };
      const request = downloadOf({ path: path`/messages/attachments/${sourceId}`, query, accessToken });
      return download(request, LIMITS.attachments.bytesMax);
    },
  };

  function fetchPage(as: Credentials, ref: ThreadRef, page: { offset: number; markAsRead: boolean }) {
    const paging = { limit: String(PAGE), offset: String(page.offset) };
    // A plain GET marks everything as read, and the buyer is told.
    const query = { ...TAG, ...paging, ...(!page.markAsRead && { mark_as_read: "false" }) };
    const request = { method: "GET", path: pathOf(ref, as.sellerId), query, accessToken: as.accessToken } as const;
    return call(request, ThreadPayload);
  }
}

/** An order without a pack stands in the pack's place. */
const pathOf = (ref: ThreadRef, sellerId: string) => path`/messages/packs/${ref.sourceId}/sellers/${sellerId}`;

const NAMES = { unfit: /[/\\\p{Cc}\p{Cf}]+/gu, charactersMax: 200 };

const REFUSALS: Saying<MessageRefusal>[] = [
  {
    says: /does not belong to (?:pack|order)|invalid 'to' user id|sender and received must not be equals/i,
    code: "wrong-recipient",
  },
  {
    says: /blocked_conversation|conversation is blocked|blocked_by_|mediation is in process|has not been yet delivered/i,
    code: "thread-blocked",
  },
  { says: /content is too long/i, code: "text-too-long" },
  { says: /character\/s that is\/are not supported/i, code: "unsupported-characters" },
  { says: /attachment key is invalid or not found/i, code: "attachment-not-found" },
];

function threadFrom(
  { conversation_status: status, seller_max_message_length }: ThreadPayload,
  found: Pick<Thread, "ref" | "messages" | "unreadable" | "total">,
): Thread {
  const kind = /\/conversations\/([\w.-]{1,60})/.exec(status.path ?? "")?.[1];
  return {
    ...found,
    messages: found.messages.sort(inOrder),
    block: blockIn(status),
    claimIds: [...new Set([...status.claim_ids, ...(status.claim_id ? [status.claim_id] : [])])],
    shipmentId: status.shipping_id,
    agent: kind ? { kind } : null,
    maxCharacters: seller_max_message_length ?? LIMITS.maxCharacters,
  };
}

/** An old message names its order, the others their pack. */
function placeOf({ message_resources: resources }: MessagePayload): Omit<LocatedMessage, "message"> {
  const named = (name: RegExp) => resources.find((resource) => name.test(resource.name))?.id ?? null;
  const [packId, orderId] = [named(/^packs?$/), named(/^orders?$/)];
  const sourceId = packId ?? orderId;
  if (!sourceId) throw new ChannelError("unreadable", { message: "a message that names neither pack nor order" });
  return { thread: { of: packId ? "pack" : "order", sourceId }, sellerId: named(/^sellers?$/) };
}

/** The order of the marketplace's list is not documented. */
function inOrder(one: ChannelMessage, other: ChannelMessage): number {
  return one.createdAt.getTime() - other.createdAt.getTime() || (one.sourceId < other.sourceId ? -1 : 1);
}

function blockIn({ status, substatus, status_date }: ThreadPayload["conversation_status"]): ThreadBlock | null {
  // Only what is surely open is open.
  if (status.toLowerCase() === "active") return null;
  const word = substatus ?? status;
  // One reason is really written without its last letters.
  const reason = known(blockedReasons, word.toLowerCase().replace(/^block(?:ed)?_by_/, ""));
  return { reason, word, since: status_date };
}

function messageFrom(payload: MessagePayload, sellerId: string): ChannelMessage {
  const { available: availableAt, read: readAt } = payload.message_date;
  const delivery = { status: payload.status, moderation: payload.message_moderation, availableAt };
  const authorId = payload.from?.user_id ?? null;
  return {
    sourceId: payload.id,
    direction: authorId === sellerId ? "outgoing" : "incoming",
    authorId,
    recipientId: payload.to?.user_id ?? null,
    text: plainText(payload.text ?? ""),
    state: deliveryOf(delivery),
    moderationReason: moderationReasonOf(delivery),
    attachments: payload.message_attachments.map(attachmentFrom),
    createdAt: payload.createdAt,
    deliveredAt: availableAt,
    readAt,
  };
}

/** The other side of a message, whoever wrote it. */
function otherOf({ direction, authorId, recipientId }: ChannelMessage, sellerId: string): string | null {
  const other = direction === "incoming" ? authorId : recipientId;
  return other === sellerId ? null : other;
}
