import type { BlockedReason, DeliveryState } from "@/db/vocabulary";
import type { AttachmentRules, ChannelAttachment, Download, Upload } from "./attachments";
import type { Credentials } from "./channel";

/** Messages after the sale. Present where buyer and seller write to each other about an order. */
export interface MessagesFacet {
  readonly limits: MessageLimits;
  /** One message, to learn which thread a notification speaks of. Marks nothing as read. */
  fetchMessage(as: Credentials, messageId: string): Promise<LocatedMessage>;
  /**
   * A thread to its end, in as many calls as it has pages (`limits.pageMessages` each). `beforePage` is awaited before
   * every page but the first: the place to take another call from the budget.
   *
   * With `markAsRead` the buyer sees that it was read: only for an agent who opened it.
   */
  fetchThread(
    as: Credentials,
    ref: ThreadRef,
    options: { markAsRead: boolean; beforePage?: () => Promise<void> },
  ): Promise<Thread>;
  /** Threads with unread messages. `complete` is false when the marketplace cut its list (500): read some, ask again. */
  listUnread(as: Credentials): Promise<{ threads: { ref: ThreadRef; count: number }[]; complete: boolean }>;
  /**
   * Whom a reply is for, in the order to try; at most two. Pure. The second only after `send` refused the first with
   * `wrong-recipient`: read the thread again, ask again, and take the first that was not tried. Where the marketplace's
   * agent stands between, a reply to the buyer's own id is accepted and never arrives.
   *
   * `buyerId` is the order's: messages do not tell who the buyer is.
   */
  recipientsOf(as: Credentials, thread: Pick<Thread, "messages" | "agent">, buyerId: string | null): string[];
  /** Whether this account is the marketplace's own agent, which may write in a thread without standing in it now. Pure. */
  isAgent(as: Credentials, accountId: string): boolean;
  /**
   * Sends one message. There is no idempotency key: after `unknown` read the thread and compare text (see `asRead`) and
   * time before anything else. `refused` codes of our own: `MessageRefusal`; after `forbidden` read the thread too, which
   * may be blocked by now. A receipt may say `moderated`: accepted,
   * and the buyer never gets it.
   */
  send(as: Credentials, ref: ThreadRef, reply: OutgoingMessage, recipientId: string): Promise<SentMessage>;
  /** How a text we send comes back in `ChannelMessage.text`. Pure. For comparing after `unknown`. */
  asRead(text: string): string;
  /** Harmless to repeat. `refused` code: `attachment-refused`, for what the rules in `limits` do not foresee. */
  uploadAttachment(as: Credentials, file: Upload): Promise<{ sourceId: string }>;
  downloadAttachment(as: Credentials, sourceId: string): Promise<Download>;
  /** Present where the seller may begin a conversation, by picking a reason. */
  readonly guide?: ActionGuide;
}

/** Where a thread lives: at a pack, or at the order that stands in for a pack that does not exist. */
export type ThreadRef = { of: "pack" | "order"; sourceId: string };

/** Why a message was not accepted. Other codes of `refused` are the marketplace's own words. */
export const messageRefusals = [
  /** The recipient has no part in this thread: see `recipientsOf`. */
  "wrong-recipient",
  /** The thread is blocked: read it again for the reason. */
  "thread-blocked",
  "text-too-long",
  "unsupported-characters",
  /** An upload expired, was used before or never existed: upload it again. */
  "attachment-not-found",
] as const;
export type MessageRefusal = (typeof messageRefusals)[number];

export type MessageLimits = {
  minCharacters: number;
  /** Without a thread at hand; the thread's own goes first. Counted in UTF-16 units, the larger of the two counts. */
  maxCharacters: number;
  attachments: AttachmentRules;
  pageMessages: number;
};

export type Thread = {
  ref: ThreadRef;
  /** Oldest first, each once. May be shorter than what was read before: moderated and expired messages vanish. */
  messages: ChannelMessage[];
  /** Messages that were there and could not be read. */
  unreadable: number;
  /** How many the marketplace says there are. */
  total: number;
  block: ThreadBlock | null;
  /** Claims on the sale, as far as the thread tells. */
  claimIds: string[];
  shipmentId: string | null;
  /**
   * The marketplace's own agent between buyer and seller: incoming messages are the agent's, one message may be sent
   * until it answers, and 48 business hours are left to solve it. `kind` is the marketplace's word.
   */
  agent: { kind: string } | null;
  /** UTF-16 units. */
  maxCharacters: number;
};

/** Nobody can write now. `reason` is null for one we do not know; `word` is the marketplace's own, for example `blocked_by_time`. */
export type ThreadBlock = { reason: BlockedReason | null; word: string; since: Date | null };

export type ChannelMessage = {
  sourceId: string;
  /** `outgoing`: from the seller's account, whoever typed it. */
  direction: "incoming" | "outgoing";
  /** The account that wrote it: the buyer, the seller, or the marketplace's agent. Null when it is not said. */
  authorId: string | null;
  recipientId: string | null;
  /** Plain text: entities decoded, links written out. Empty when the marketplace removed it. */
  text: string;
  state: DeliveryState;
  /** Why it was moderated, the marketplace's word in lower case, for example `personal_data`. An open list. */
  moderationReason: string | null;
  attachments: ChannelAttachment[];
  createdAt: Date;
  /** When the other side could see it. */
  deliveredAt: Date | null;
  readAt: Date | null;
};

export type LocatedMessage = {
  message: ChannelMessage;
  /** An old message names its order, even where the order has a pack. */
  thread: ThreadRef;
  /** Whose sale it is; null when it is not said. A pointer can name anybody's message. */
  sellerId: string | null;
};

export type OutgoingMessage = {
  text: string;
  /** Of uploads, each used once. */
  attachmentIds?: readonly string[];
};

export type SentMessage = {
  sourceId: string | null;
  state: DeliveryState;
  moderationReason: string | null;
  sentAt: Date | null;
};

/** Beginning a conversation: the marketplace says for which reasons, with which words and how often. */
export interface ActionGuide {
  /** `refused` codes: see `GuideRefusal`. */
  listOptions(as: Credentials, ref: ThreadRef): Promise<GuideOption[]>;
  /** `unavailable` when another request holds the sale: repeat after seconds. After `unknown` read the thread. */
  sendOption(as: Credentials, ref: ThreadRef, choice: GuideChoice): Promise<SentMessage>;
}

export const guideRefusals = [
  /** No more of this option until the buyer answers. */
  "cap-used",
  /** The buyer has written already, or this sale is exempt: send a message. */
  "use-messages",
  "thread-blocked",
  "option-not-available",
  "template-not-valid",
  "text-too-long",
  /** The promised delivery lies in the past. */
  "promise-too-old",
  "buyer-deactivated",
] as const;
export type GuideRefusal = (typeof guideRefusals)[number];

export type GuideOption = {
  /** The marketplace's word, for example `REQUEST_BILLING_INFO`. An open list. */
  sourceId: string;
  description: string | null;
  enabled: boolean;
  form: "template" | "free-text";
  templates: GuideTemplate[];
  maxCharacters: number | null;
  /** How often it may still be sent before the buyer answers; null when it is not said. */
  left: number | null;
};

export type GuideTemplate = {
  sourceId: string;
  /** What the buyer will read, where the marketplace tells, in the language of the store's site. */
  text: string | null;
  variables: { sourceId: string; type: "number" | "text" }[];
};

export type GuideChoice =
  | { optionId: string; text: string }
  | { optionId: string; templateId: string; variables?: readonly { sourceId: string; value: number | string }[] };
