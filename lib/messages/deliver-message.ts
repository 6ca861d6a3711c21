import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { databaseClock, inOrganization, type Transaction } from "@/db/client";
import { messages, outbox, uploads } from "@/db/schema";
import { type System, systemOf } from "@/lib/auth/actor";
import type { Channel, Credentials } from "@/lib/channels/channel";
import { ChannelError } from "@/lib/channels/errors";
import type { GuideChoice, SentMessage } from "@/lib/channels/messages-facet";
import { recordEvent, recordEvents } from "@/lib/events/record-event";
import { authorStillMay } from "@/lib/inbox/author-still-may";
import { conversationFor } from "@/lib/inbox/scope";
import { readThreadNow } from "@/lib/intake/read-thread";
import { withStoreAccess } from "@/lib/integrations/with-store-access";
import { Postpone } from "@/lib/jobs/postpone";
import { readThreadAgain } from "@/lib/jobs/read-again";
import { applyMessages } from "./apply-messages";
import { settleThread } from "./apply-thread";
import { isAboutText, isSure, refusalOf } from "./delivery-refusals";
import { messagesFacetOf } from "./fetch-thread";
import { handOverUploads } from "./hand-over-uploads";
import { OpeningTerms } from "./opening-terms";
import { loadOutgoing, type OutgoingMessage, UNSETTLED, uploadsOf } from "./outgoing";
import { countRefusal, settleSent } from "./settle-outgoing";
import { oursSince } from "./thread-state";

/** Somebody waits for it, so it goes before background reading. */
const FOR_AN_AGENT = { priority: "agent" } as const;

/** Reads may lag behind an accepted write for this long, so a thread without it is believed only afterwards. */
const READ_LAG_SECONDS = 5;
/** A call that nobody saw the end of may still be under way for this long: the channel's own time-out, and some more. */
const CALL_SECONDS_MAX = 12;
const LOOK_AGAIN_SECONDS = 2;
/**
 * A thread that was read longer ago is read before anything is written: it may be blocked by now, or the marketplace's
 * assistant may have come between, and then a message to the buyer's own id is accepted and lost.
 */
const THREAD_FRESH_SECONDS = 60;
/** When the thread is read once more after a message left: moderation may take it later, and tells nobody. */
const MODERATION_SECONDS = 90;

/** One run of the job: who acts, for what, by which clock, and whether it still may. */
type Delivery = {
  actor: System;
  message: OutgoingMessage;
  now: () => Date;
  /** What readings are stamped with, the same for every process. */
  clock: () => Promise<Date>;
  signal?: AbortSignal;
  /** Whom the marketplace has just refused as recipients. */
  refusedRecipients: readonly string[];
  /** The files were handed over anew, because the marketplace did not know them any more. */
  hasNewFiles: boolean;
};

/**
 * Delivers a message or an opening, at most once. Its states mean the same as those of an answer: see `deliverReply`.
 * `queued` is certainly not sent; whatever may have been accepted is looked for in the thread before anything is repeated.
 *
 * `signal`: the job was given to another worker, so nothing may be sent from here any more. On its last attempt the message
 * is given back to its author. Throws `Postpone` to look again later.
 */
export async function deliverMessage(
  { outboxId }: { storeId: string; outboxId: string },
  {
    organizationId,
    lastAttempt = false,
    signal,
  }: { organizationId: string; lastAttempt?: boolean; signal?: AbortSignal },
  now: () => Date = () => new Date(),
  clock: () => Promise<Date> = databaseClock,
): Promise<void> {
  const message = await inOrganization(organizationId, (tx) => loadOutgoing(tx, outboxId));
  if (!message || message.state === "sent" || message.state === "refused") return;
  const actor = systemOf(organizationId);
  const delivery: Delivery = { actor, message, now, clock, signal, refusedRecipients: [], hasNewFiles: false };
  try {
    if (message.state !== "queued") {
      return await check(delivery, { quietSeconds: message.state === "sending" ? CALL_SECONDS_MAX : 0 });
    }
    if (!(await authorStillMay(organizationId, message.authorId))) return await refuse(delivery, "author-not-allowed");
    await prepare(delivery);
  } catch (error) {
    if (!lastAttempt || error instanceof Postpone) throw error;
    await refuse(delivery, "gave-up");
  }
}

/** Makes sure that it can still be said, then says it. */
async function prepare(delivery: Delivery): Promise<void> {
  const readAt = delivery.message.thread.readAt.getTime();
  const isFresh = delivery.now().getTime() - readAt < THREAD_FRESH_SECONDS * 1000;
  const current = isFresh ? delivery : await afterReading(delivery);
  if (!current) return;
  const obstacle = await obstacleTo(current);
  return obstacle ? refuse(current, obstacle) : send(current);
}

async function send(delivery: Delivery): Promise<void> {
  const { message, actor } = delivery;
  let sent: SentMessage;
  let asRead = (text: string) => text;
  let recipientId: string | undefined;
  const attachmentIds = await filesOf(delivery);
  if (!attachmentIds) return;
  try {
    sent = await withStoreAccess(
      message.storeId,
      actor.organizationId,
      "message-writes",
      async (as, channel) => {
        asRead = messagesFacetOf(channel).asRead;
        recipientId = recipientOf(delivery, as, channel);
        await mark(delivery, "sending");
        if (delivery.signal?.aborted) throw new Postpone(LOOK_AGAIN_SECONDS, "another worker has this message");
        return say(delivery, as, channel, { recipientId, attachmentIds });
      },
      FOR_AN_AGENT,
    );
  } catch (error) {
    return afterFailure({ ...delivery, refusedRecipients: added(delivery.refusedRecipients, recipientId) }, error);
  }
  if (sent.sourceId === null) {
    await mark(delivery, "checking");
    throw new Postpone(LOOK_AGAIN_SECONDS, "the marketplace accepted the message and did not name it");
  }
  await settle(delivery, { ...sent, sourceId: sent.sourceId, text: asRead(message.text) });
}

/** The marketplace's ids of its files. Undefined when it takes one of them not at all, and the message is refused. */
async function filesOf(delivery: Delivery): Promise<string[] | undefined> {
  const { organizationId } = delivery.actor;
  try {
    return await handOverUploads({ ...delivery.message, organizationId }, delivery.now);
  } catch (error) {
    // Anything else is tried again: a copy too many is harmless.
    if (!(error instanceof ChannelError) || !["refused", "forbidden", "not-found"].includes(error.kind)) throw error;
    const code = error.code ?? error.kind;
    await refuse(delivery, refusalOf(code));
  }
}

const added = (ids: readonly string[], id: string | undefined) => (id ? [...ids, id] : ids);

function recipientOf({ message, refusedRecipients }: Delivery, as: Credentials, channel: Channel): string {
  const { agent, buyerSourceId } = message;
  const likely = messagesFacetOf(channel).recipientsOf(as, { messages: [], agent }, buyerSourceId);
  const recipientId = likely.find((each) => !refusedRecipients.includes(each));
  if (!recipientId) throw new ChannelError("refused", { code: "no-recipient" });
  return recipientId;
}

async function say(
  { message }: Delivery,
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

async function afterFailure(delivery: Delivery, error: unknown): Promise<void> {
  // The call was never made, or had no effect.
  if (error instanceof Postpone) await mark(delivery, "queued");
  if (!(error instanceof ChannelError)) throw error;
  switch (error.kind) {
    case "unknown":
    case "unreadable":
      await mark(delivery, "checking");
      throw new Postpone(LOOK_AGAIN_SECONDS, "the marketplace did not say whether it accepted the message");
    case "refused":
      return afterRefusal(delivery, error.code ?? "refused");
    case "forbidden":
    case "not-found":
      // It may be blocked by now, which only the thread tells.
      return check(delivery, { refusedWith: error.code ?? error.kind });
    default:
      await mark(delivery, "queued");
      throw error;
  }
}

async function afterRefusal(delivery: Delivery, code: string): Promise<void> {
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
  delivery: Delivery,
  { quietSeconds = 0, refusedWith }: { quietSeconds?: number; refusedWith?: string },
): Promise<void> {
  const askedAt = delivery.now();
  await look(delivery);
  // A message that turned up was settled by the reading.
  const current = await afterReading(delivery);
  if (!current) return;
  if (refusedWith) return refuse(current, (await obstacleTo(current)) ?? refusalOf(refusedWith));
  const sinceAttempt = (askedAt.getTime() - (current.message.attemptedAt?.getTime() ?? 0)) / 1000;
  if (sinceAttempt < quietSeconds + READ_LAG_SECONDS) {
    throw new Postpone(LOOK_AGAIN_SECONDS, "reads may lag behind an accepted message");
  }
  const obstacle = await obstacleTo(current);
  if (obstacle) return refuse(current, obstacle);
  await mark(current, "queued");
  return send(current);
}

/** The thread as it is now. Undefined when the message turned up in it, or was settled meanwhile. */
async function afterReading(delivery: Delivery): Promise<Delivery | undefined> {
  const { message, actor, clock } = delivery;
  const store = { storeId: message.storeId, organizationId: actor.organizationId };
  await readThreadNow(store, message.ref, { clock, ...FOR_AN_AGENT });
  const current = await inOrganization(actor.organizationId, (tx) => loadOutgoing(tx, message.outboxId));
  if (!current || current.state === "sent" || current.state === "refused") return undefined;
  return { ...delivery, message: current };
}

/** Why it cannot be said in the thread as we hold it. */
async function obstacleTo({ actor, message }: Delivery): Promise<string | null> {
  const { blockWord, blockReason, assistantKind, conversationId } = message.thread;
  const isBegun = message.kind === "opening" && blockReason === "conversation-initiated-by-seller-limited";
  if (blockWord !== null && !isBegun) return `thread-blocked:${blockReason ?? blockWord}`;
  if (assistantKind === null) return null;
  const besides = message.outboxId;
  const waits = await inOrganization(actor.organizationId, (tx) => oursSince(tx, conversationId, { besides }));
  return waits ? "assistant-turn" : null;
}

async function settle(
  { actor, message, now }: Delivery,
  sent: SentMessage & { sourceId: string; text: string },
): Promise<void> {
  const at = now();
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

/** Found on its way when the job began: nobody knows how its call ended, so the thread decides. */
async function look({ actor, message }: Delivery): Promise<void> {
  await inOrganization(actor.organizationId, (tx) =>
    tx
      .update(outbox)
      .set({ state: "checking" })
      .where(and(eq(outbox.id, message.outboxId), eq(outbox.state, "sending"))),
  );
}

/** `attemptedAt` is when the call began while it is under way, and when it ended once that is known. */
async function mark({ actor, message, now }: Delivery, state: "queued" | "sending" | "checking"): Promise<void> {
  const at = now();
  await inOrganization(actor.organizationId, async (tx) => {
    await conversationFor(actor, message.conversationId, tx);
    const [marked] = await tx
      .update(outbox)
      .set({
        state,
        ...(state !== "queued" && { attemptedAt: at }),
        ...(state === "sending" && { attempts: sql`${outbox.attempts} + 1` }),
      })
      .where(and(eq(outbox.id, message.outboxId), UNSETTLED))
      .returning({ attempts: outbox.attempts });
    if (!marked) throw new Error("the message was settled meanwhile");
    if (state !== "checking") return;
    await recordEvent(tx, actor, {
      kind: "reply.checking",
      conversationId: message.conversationId,
      at,
      detail: { clientId: message.outboxId, kind: message.kind, attempt: marked.attempts },
    });
  });
}

async function forgetHandedOver({ actor, message }: Delivery): Promise<void> {
  await inOrganization(actor.organizationId, (tx) =>
    tx.update(uploads).set({ sourceId: null, handedOverAt: null }).where(eq(uploads.outboxId, message.outboxId)),
  );
}

/**
 * Ends a message that will not be sent. Does nothing when it is settled already. The author keeps the draft, and the files
 * are back in the composer.
 */
async function refuse({ actor, message, now }: Delivery, refusal: string): Promise<void> {
  const at = now();
  await inOrganization(actor.organizationId, async (tx) => {
    await conversationFor(actor, message.conversationId, tx);
    const [settled] = await tx
      .update(outbox)
      .set({ state: "refused", refusal, settledAt: at })
      .where(and(eq(outbox.id, message.outboxId), UNSETTLED))
      .returning({ authorId: outbox.authorId, macroId: outbox.macroId, kind: outbox.kind });
    if (!settled) return;
    await giveFilesBack(tx, message.outboxId);
    if (isAboutText(refusal)) await countRefusal(tx, settled.macroId);
    const { authorId, kind } = settled;
    await recordEvent(tx, actor, {
      kind: "reply.refused",
      conversationId: message.conversationId,
      at,
      detail: { clientId: message.outboxId, kind, authorId, reason: refusal },
    });
  });
}

const giveFilesBack = (tx: Transaction, outboxId: string) =>
  tx.update(uploads).set({ outboxId: null, sourceId: null, handedOverAt: null }).where(eq(uploads.outboxId, outboxId));
