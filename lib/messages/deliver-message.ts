import "server-only";
import { and, eq } from "drizzle-orm";
import { databaseClock, inOrganization } from "@/db/client";
import { messages } from "@/db/schema";
import { systemOf } from "@/lib/auth/actor";
import type { Channel, Credentials } from "@/lib/channels/channel";
import { ChannelError } from "@/lib/channels/errors";
import type { GuideChoice, SentMessage } from "@/lib/channels/messages-facet";
import { recordEvents } from "@/lib/events/record-event";
import { conversationFor } from "@/lib/inbox/scope";
import { readThreadNow } from "@/lib/intake/read-thread";
import { Postpone } from "@/lib/jobs/postpone";
import { readThreadAgain } from "@/lib/jobs/read-again";
import { applyMessages } from "./apply-messages";
import { settleThread } from "./apply-thread";
import {
  afterFailure,
  awaitReads,
  type Delivery,
  type DeliveryJob,
  FOR_AN_AGENT,
  forgetHandedOver,
  goOn,
  LOOK_AGAIN_SECONDS,
  letReadingDecide,
  mark,
  refuse,
  sayOnce,
} from "./delivery";
import { isSure, refusalOf } from "./delivery-refusals";
import { messagesFacetOf } from "./fetch-thread";
import { handOverUploads } from "./hand-over-uploads";
import { OpeningTerms } from "./opening-terms";
import { loadOutgoing, type OutgoingMessage, uploadsOf } from "./outgoing";
import { settleSent } from "./settle-outgoing";
import { oursSince } from "./thread-state";

/**
 * A thread that was read longer ago is read before anything is written: it may be blocked by now, or the marketplace's
 * assistant may have come between, and then a message to the buyer's own id is accepted and lost.
 */
const THREAD_FRESH_SECONDS = 60;
/** When the thread is read once more after a message left: moderation may take it later, and tells nobody. */
const MODERATION_SECONDS = 90;

type MessageDelivery = Delivery<OutgoingMessage> & {
  /** What readings are stamped with, the same for every process. */
  readingClock: () => Promise<Date>;
  /** Whom the marketplace has just refused as recipients. */
  refusedRecipients: readonly string[];
  /** The files were handed over anew, because the marketplace did not know them any more. */
  hasNewFiles: boolean;
};

/**
 * Delivers a message or an opening, at most once; see `delivery.ts`. Whatever may have been accepted is looked for in the
 * thread before anything is repeated. Throws `Postpone` to look again later.
 */
export async function deliverMessage(
  { outboxId }: { storeId: string; outboxId: string },
  job: DeliveryJob,
  now: () => Date = () => new Date(),
  readingClock: () => Promise<Date> = databaseClock,
): Promise<void> {
  const { organizationId, signal } = job;
  const message = await inOrganization(organizationId, (tx) => loadOutgoing(tx, outboxId));
  if (!message) return;
  const actor = systemOf(organizationId);
  const delivery = { actor, message, clock: now, readingClock, signal, refusedRecipients: [], hasNewFiles: false };
  await goOn(delivery, job, {
    send: () => prepare(delivery),
    check: (quiet) => check(delivery, quiet),
    refuse: (refusal) => refuse(delivery, refusal),
  });
}

/** Makes sure that it can still be said, then says it. */
async function prepare(delivery: MessageDelivery): Promise<void> {
  const readAt = delivery.message.thread.readAt.getTime();
  const isFresh = (await delivery.clock()).getTime() - readAt < THREAD_FRESH_SECONDS * 1000;
  const current = isFresh ? delivery : await afterReading(delivery);
  if (!current) return;
  const obstacle = await obstacleTo(current);
  return obstacle ? refuse(current, obstacle) : send(current);
}

async function send(delivery: MessageDelivery): Promise<void> {
  const { message } = delivery;
  let sent: SentMessage;
  let asRead = (text: string) => text;
  let recipientId: string | undefined;
  const attachmentIds = await filesOf(delivery);
  if (!attachmentIds) return;
  try {
    sent = await sayOnce(delivery, "message-writes", async (as, channel) => {
      asRead = messagesFacetOf(channel).asRead;
      recipientId = recipientOf(delivery, as, channel);
      return say(delivery, as, channel, { recipientId, attachmentIds });
    });
  } catch (error) {
    const refused = await afterFailure(delivery, error);
    return afterRefusal({ ...delivery, refusedRecipients: added(delivery.refusedRecipients, recipientId) }, refused);
  }
  if (sent.sourceId === null) {
    await mark(delivery, "checking");
    throw new Postpone(LOOK_AGAIN_SECONDS, "the marketplace accepted the message and did not name it");
  }
  await settle(delivery, { ...sent, sourceId: sent.sourceId, text: asRead(message.text) });
}

/** The marketplace's ids of its files. Undefined when it takes one of them not at all, and the message is refused. */
async function filesOf(delivery: MessageDelivery): Promise<string[] | undefined> {
  const { organizationId } = delivery.actor;
  try {
    return await handOverUploads({ ...delivery.message, organizationId }, delivery.clock);
  } catch (error) {
    // Anything else is tried again: a copy too many is harmless.
    if (!(error instanceof ChannelError) || !["refused", "forbidden", "not-found"].includes(error.kind)) throw error;
    const code = error.code ?? error.kind;
    await refuse(delivery, refusalOf(code));
  }
}

const added = (ids: readonly string[], id: string | undefined) => (id ? [...ids, id] : ids);

function recipientOf({ message, refusedRecipients }: MessageDelivery, as: Credentials, channel: Channel): string {
  const { agent, buyerSourceId } = message;
  const likely = messagesFacetOf(channel).recipientsOf(as, { messages: [], agent }, buyerSourceId);
  const recipientId = likely.find((each) => !refusedRecipients.includes(each));
  if (!recipientId) throw new ChannelError("refused", { code: "no-recipient" });
  return recipientId;
}

async function say(
  { message }: MessageDelivery,
  as: Credentials,
  channel: Channel,
  { recipientId, attachmentIds }: { recipientId: string; attachmentIds: string[] },
): Promise<SentMessage> {
  const facet = messagesFacetOf(channel);
  if (message.kind !== "opening") {
    return facet.send(as, message.ref, { text: message.text, attachmentIds }, recipientId);
  }
  if (!facet.guide) throw new ChannelError("refused", { code: "option-not-available" });
  return facet.guide.sendOption(as, message.ref, choiceOf(message));
}

/** What `sendOpening` wrote into the terms. Words of our own are the row's text: that is what was judged. */
function choiceOf({ terms, text }: OutgoingMessage): GuideChoice {
  const { optionId, templateId, variables } = OpeningTerms.parse(terms);
  return templateId === undefined ? { optionId, text } : { optionId, templateId, ...(variables && { variables }) };
}

async function afterRefusal(delivery: MessageDelivery, refused: ChannelError): Promise<void> {
  const code = refused.code ?? refused.kind;
  // It may be blocked by now, which only the thread tells.
  if (refused.kind !== "refused") return check(delivery, { refusedWith: code });
  if (code === "wrong-recipient" && delivery.refusedRecipients.length === 1) {
    await mark(delivery, "queued");
    const current = await afterReading(delivery);
    return current ? send(current) : undefined;
  }
  if (code === "attachment-not-found" && !delivery.hasNewFiles) {
    await mark(delivery, "queued");
    await forgetHandedOver(delivery);
    return send({ ...delivery, hasNewFiles: true, refusedRecipients: [] });
  }
  if (isSure(code)) return refuse(delivery, code);
  // What remains may also be refused because an earlier attempt of ours was accepted, or because of a block.
  return check(delivery, { refusedWith: code });
}

/**
 * Reads the thread and decides from what it says. `quietSeconds`: how much longer than the lag of reads to wait after the
 * attempt; `refusedWith`: the marketplace's word, when it refused the message.
 */
async function check(
  delivery: MessageDelivery,
  { quietSeconds = 0, refusedWith }: { quietSeconds?: number; refusedWith?: string },
): Promise<void> {
  const askedAt = await delivery.clock();
  const { actor, message } = delivery;
  await inOrganization(actor.organizationId, (tx) => letReadingDecide(tx, message.outboxId));
  // A message that turned up was settled by the reading.
  const current = await afterReading(delivery);
  if (!current) return;
  if (refusedWith) return refuse(current, (await obstacleTo(current)) ?? refusalOf(refusedWith));
  awaitReads(current, askedAt, { quietSeconds });
  const obstacle = await obstacleTo(current);
  if (obstacle) return refuse(current, obstacle);
  await mark(current, "queued");
  return send(current);
}

/** The thread as it is now. Undefined when the message turned up in it, or was settled meanwhile. */
async function afterReading(delivery: MessageDelivery): Promise<MessageDelivery | undefined> {
  const { message, actor, readingClock } = delivery;
  const store = { storeId: message.storeId, organizationId: actor.organizationId };
  await readThreadNow(store, message.ref, { clock: readingClock, ...FOR_AN_AGENT });
  const current = await inOrganization(actor.organizationId, (tx) => loadOutgoing(tx, message.outboxId));
  if (!current || current.state === "sent" || current.state === "refused") return undefined;
  return { ...delivery, message: current };
}

/** Why it cannot be said in the thread as we hold it. */
async function obstacleTo({ actor, message }: MessageDelivery): Promise<string | null> {
  const { blockWord, blockReason, assistantKind, conversationId } = message.thread;
  const isBegun = message.kind === "opening" && blockReason === "conversation-initiated-by-seller-limited";
  if (blockWord !== null && !isBegun) return `thread-blocked:${blockReason ?? blockWord}`;
  if (assistantKind === null) return null;
  const besides = message.outboxId;
  const waits = await inOrganization(actor.organizationId, (tx) => oursSince(tx, conversationId, { besides }));
  return waits ? "assistant-turn" : null;
}

async function settle(
  { actor, message, clock }: MessageDelivery,
  sent: SentMessage & { sourceId: string; text: string },
): Promise<void> {
  const at = await clock();
  const { storeId, conversationId, outboxId } = message;
  await inOrganization(actor.organizationId, async (tx) => {
    await conversationFor(actor, conversationId, tx);
    const files = await uploadsOf(tx, outboxId);
    const { events, summary } = await applyMessages(tx, actor, {
      storeId,
      conversationId,
      readAt: at,
      extent: "partial",
      messages: [
        {
          sourceId: sent.sourceId,
          author: "seller",
          recipient: null,
          text: sent.text,
          translatedText: null,
          state: sent.state,
          moderationReason: sent.moderationReason,
          stage: null,
          sentAt: sent.sentAt ?? at,
          seenAt: null,
          attachments: files.flatMap(({ sourceId, name, sizeBytes, mediaType }) =>
            sourceId ? { sourceId, name, sizeBytes, mediaType, flagged: false, createdAt: null } : [],
          ),
        },
      ],
    });
    const [linked] = await tx
      .update(messages)
      .set({ outboxId })
      .where(and(eq(messages.conversationId, conversationId), eq(messages.sourceId, sent.sourceId)))
      .returning({ id: messages.id });
    const settled = await settleSent(tx, { outboxId, messageId: linked?.id ?? null, at });
    const lost = sent.state === "moderated";
    const moved = await settleThread(tx, conversationId, { ...summary, lost }, at);
    // For each message by itself: the one before may have been looked at before this one could be moderated.
    const later = { at: new Date(at.getTime() + MODERATION_SECONDS * 1000), because: outboxId };
    await readThreadAgain(tx, message.ref, { organizationId: actor.organizationId, storeId, later });
    // That one message is there now is what the next event says.
    const others = events.filter(({ kind }) => kind !== "message.changed");
    await recordEvents(tx, actor, [...others, ...settled, ...moved]);
  });
}
