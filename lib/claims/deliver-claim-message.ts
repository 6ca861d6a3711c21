import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { databaseClock, inOrganization, type Transaction } from "@/db/client";
import { claims, outbox, uploads } from "@/db/schema";
import { type System, systemOf } from "@/lib/auth/actor";
import { ChannelError } from "@/lib/channels/errors";
import { recordEvent, recordEvents } from "@/lib/events/record-event";
import { authorStillMay } from "@/lib/inbox/author-still-may";
import { conversationFor } from "@/lib/inbox/scope";
import { withStoreAccess } from "@/lib/integrations/with-store-access";
import { Postpone } from "@/lib/jobs/postpone";
import { readAgain } from "@/lib/jobs/read-again";
import { UNSETTLED } from "@/lib/messages/outgoing";
import { countRefusal, settleSent } from "@/lib/messages/settle-outgoing";
import { type ClaimRecipient, claimRecipient } from "@/lib/policy/claim-composer";
import { applyClaim } from "./apply-claim";
import { claimsOf } from "./ask-marketplace";
import { handOverFiles } from "./hand-over-files";
import type { ClaimDeliveryRefusal } from "./send-claim-message";

/** Somebody waits for it, so it goes before background reading. */
const FOR_AN_AGENT = { priority: "agent" } as const;

/** Reads may lag behind an accepted write for this long, so a claim without it is believed only afterwards. */
const READ_LAG_SECONDS = 5;
/** A call that nobody saw the end of may still be under way for this long: the channel's own time-out, and some more. */
const CALL_SECONDS_MAX = 12;
const LOOK_AGAIN_SECONDS = 2;
/** What was accepted and does not show by then is taken for sent: the marketplace confirms without naming the message. */
const SHOWN_SECONDS_MAX = 120;
/** A claim that was read longer ago is read before anything is said: it may be closed or mediated by now. */
const CLAIM_FRESH_SECONDS = 60;

type Outgoing = NonNullable<Awaited<ReturnType<typeof loadOutgoing>>>;
/** One run of the job: who acts, for what, by which clock, and whether it still may. */
type Delivery = {
  actor: System;
  message: Outgoing;
  clock: () => Promise<Date>;
  signal?: AbortSignal | undefined;
  /** The files were handed over anew, because the marketplace did not know them any more. */
  hasNewFiles: boolean;
};

/**
 * Delivers a message of a claim, at most once. Its states mean the same as those of an answer: see `deliverReply`. The
 * marketplace confirms without naming the message and has no key to repeat by, so the messages are read before anything is
 * repeated, and compared by text, time and files.
 *
 * `signal`: the job was given to another worker, so nothing may be sent from here any more. On its last attempt the message
 * is given back to its author. Throws `Postpone` to look again later.
 */
export async function deliverClaimMessage(
  { outboxId }: { storeId: string; outboxId: string },
  {
    organizationId,
    lastAttempt = false,
    signal,
  }: { organizationId: string; lastAttempt?: boolean; signal?: AbortSignal },
  clock: () => Promise<Date> = databaseClock,
): Promise<void> {
  const message = await inOrganization(organizationId, (tx) => loadOutgoing(tx, outboxId));
  if (!message || message.state === "sent" || message.state === "refused") return;
  const delivery: Delivery = { actor: systemOf(organizationId), message, clock, signal, hasNewFiles: false };
  try {
    if (message.acceptedAt) return await lookForIt(delivery, message.acceptedAt);
    if (message.state !== "queued") {
      return await check(delivery, { quietSeconds: message.state === "sending" ? CALL_SECONDS_MAX : 0 });
    }
    if (!(await authorStillMay(organizationId, message.authorId))) return await refuse(delivery, "author-not-allowed");
    await prepare(delivery);
  } catch (error) {
    if (!lastAttempt || error instanceof Postpone) throw error;
    await (message.acceptedAt ? settle(delivery) : refuse(delivery, "gave-up"));
  }
}

/** Makes sure that it can still be said, then says it. */
async function prepare(delivery: Delivery): Promise<void> {
  const { claim } = delivery.message;
  const age = (await delivery.clock()).getTime() - claim.readAt.getTime();
  const isFresh = claim.actions !== null && age < CLAIM_FRESH_SECONDS * 1000;
  const current = isFresh ? delivery : await afterReading(delivery).catch(unlessGone);
  if (current === "gone") return refuse(delivery, "claim-not-known");
  if (!current) return;
  const obstacle = obstacleTo(current);
  return obstacle ? refuse(current, obstacle) : send(current);
}

async function send(delivery: Delivery): Promise<void> {
  const { message, actor } = delivery;
  const { claim, text } = message;
  const at = { storeId: message.storeId, organizationId: actor.organizationId, sourceId: claim.sourceId };
  try {
    const files = await handOverFiles(at, message.outboxId, "message", delivery.clock);
    const said = { to: message.to, text, attachmentIds: [...files.values()] };
    await withStoreAccess(
      message.storeId,
      actor.organizationId,
      "claim-writes",
      async (as, channel) => {
        await mark(delivery, "sending");
        if (delivery.signal?.aborted) throw new Postpone(LOOK_AGAIN_SECONDS, "another worker has this message");
        await claimsOf(channel).sendMessage(as, claim.sourceId, said);
      },
      FOR_AN_AGENT,
    );
  } catch (error) {
    return afterFailure(delivery, error);
  }
  const acceptedAt = await noteAccepted(delivery);
  return lookForIt(delivery, acceptedAt);
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
    case "forbidden":
    case "not-found":
      return afterRefusal(delivery, error.code ?? error.kind);
    default:
      await mark(delivery, "queued");
      throw error;
  }
}

async function afterRefusal(delivery: Delivery, code: string): Promise<void> {
  if (code === "attachment-not-found" && !delivery.hasNewFiles) {
    await mark(delivery, "queued");
    await forgetHandedOver(delivery);
    return send({ ...delivery, hasNewFiles: true });
  }
  if (code === "attachment-not-found" || code === "attachment-refused") return refuse(delivery, code);
  // It may refuse because an earlier attempt of ours was accepted, or because the claim has moved on: only reading tells.
  return check(delivery, { refusedWith: code });
}

/** The marketplace took it; it shows sooner or later. Only the claim that shows it gives the message its place. */
async function lookForIt(delivery: Delivery, acceptedAt: Date): Promise<void> {
  const current = await afterReading(delivery).catch(unlessGone);
  if (!current) return;
  const waited = (await delivery.clock()).getTime() - acceptedAt.getTime();
  if (current === "gone" || waited > SHOWN_SECONDS_MAX * 1000) return settle(delivery);
  throw new Postpone(LOOK_AGAIN_SECONDS, "the marketplace accepted the message and does not show it yet");
}

/**
 * Reads the claim and decides from what it says. `quietSeconds`: how much longer than the lag of reads to wait after the
 * attempt; `refusedWith`: the marketplace's word, when it refused the message.
 */
async function check(
  delivery: Delivery,
  { quietSeconds = 0, refusedWith }: { quietSeconds?: number; refusedWith?: string },
): Promise<void> {
  const askedAt = await delivery.clock();
  // A message that turned up was settled by the reading.
  const current = await afterReading(delivery).catch((error: unknown) => {
    if (refusedWith) return unlessGone(error);
    throw error;
  });
  if (!current) return;
  if (refusedWith) {
    const obstacle = current === "gone" ? null : obstacleTo(current);
    return refuse(delivery, obstacle ?? refusalOf(refusedWith));
  }
  if (current === "gone") return;
  const sinceAttempt = (askedAt.getTime() - (current.message.attemptedAt?.getTime() ?? 0)) / 1000;
  if (sinceAttempt < quietSeconds + READ_LAG_SECONDS) {
    throw new Postpone(LOOK_AGAIN_SECONDS, "reads may lag behind an accepted message");
  }
  const obstacle = obstacleTo(current);
  if (obstacle) return refuse(current, obstacle);
  await mark(current, "queued");
  return send(current);
}

/** Codes of ours stay as they are; the marketplace's own words are marked as such. */
const refusalOf = (code: string): ClaimDeliveryRefusal =>
  code === "action-not-available" ? code : `marketplace:${code}`;

/** Why it cannot be said in the claim as we hold it. What was written to the buyer is not said to the mediator. */
function obstacleTo({ message: { claim, to } }: Delivery): ClaimDeliveryRefusal | null {
  if (claim.state === "closed") return "claim-closed";
  const recipient = claimRecipient(claim);
  if (!recipient) return "nothing-to-say";
  return recipient === to ? null : "recipient-changed";
}

function unlessGone(error: unknown): "gone" {
  if (error instanceof ChannelError && (error.kind === "forbidden" || error.kind === "not-found")) return "gone";
  throw error;
}

/** The claim as it is now, with its messages. Undefined when the message turned up in it, or was settled meanwhile. */
async function afterReading(delivery: Delivery): Promise<Delivery | undefined> {
  const { message, actor, clock } = delivery;
  const { organizationId } = actor;
  const { storeId, outboxId, conversationId } = message;
  const readAt = await clock();
  const { reading, asRead } = await withStoreAccess(
    storeId,
    organizationId,
    "claims",
    async (as, channel) => {
      const facet = claimsOf(channel);
      const claim = await facet.fetchClaim(as, message.claim.sourceId);
      const messages = await facet.fetchMessages(as, message.claim.sourceId);
      return { reading: { claim, messages }, asRead: channel.messages?.asRead };
    },
    { ...FOR_AN_AGENT, calls: 2 },
  );
  const current = await inOrganization(organizationId, async (tx) => {
    await conversationFor(actor, conversationId, tx);
    // A reading leaves what is on its way to its delivery; from here on it decides.
    await tx
      .update(outbox)
      .set({ state: "checking" })
      .where(and(eq(outbox.id, outboxId), eq(outbox.state, "sending")));
    const applied = await applyClaim(tx, actor, { storeId, reading, readAt, asRead });
    if (applied.ok) await recordEvents(tx, actor, applied.value.events);
    return loadOutgoing(tx, outboxId);
  });
  if (!current || current.state === "refused") return undefined;
  if (current.state === "sent") return void (await readTheRest(delivery));
  return { ...delivery, message: current };
}

/** What else the claim says now that we have spoken: headline, reputation, proposals. */
async function readTheRest({ actor, message }: Delivery): Promise<void> {
  const { organizationId } = actor;
  const target = { kind: "claim", sourceId: message.claim.sourceId } as const;
  await inOrganization(organizationId, (tx) => readAgain(tx, target, { organizationId, storeId: message.storeId }));
}

async function loadOutgoing(tx: Transaction, outboxId: string) {
  const [row] = await tx
    .select({
      state: outbox.state,
      storeId: outbox.storeId,
      conversationId: outbox.conversationId,
      authorId: outbox.authorId,
      text: outbox.text,
      terms: outbox.terms,
      attemptedAt: outbox.attemptedAt,
      claim: {
        sourceId: claims.sourceId,
        state: claims.state,
        stage: claims.stage,
        actions: claims.actions,
        readAt: claims.readAt,
      },
    })
    .from(outbox)
    .innerJoin(claims, eq(claims.conversationId, outbox.conversationId))
    .where(eq(outbox.id, outboxId));
  if (!row) return null;
  const { terms, ...message } = row;
  const to: ClaimRecipient = terms.to === "mediator" ? "mediator" : "complainant";
  const acceptedAt = typeof terms.acceptedAt === "string" ? new Date(terms.acceptedAt) : null;
  return { outboxId, ...message, to, acceptedAt };
}

/** `attemptedAt` is when the call began while it is under way, and when it ended once that is known. */
async function mark({ actor, message, clock }: Delivery, state: "queued" | "sending" | "checking"): Promise<void> {
  const at = await clock();
  const { conversationId, outboxId } = message;
  await inOrganization(actor.organizationId, async (tx) => {
    await conversationFor(actor, conversationId, tx);
    const [marked] = await tx
      .update(outbox)
      .set({
        state,
        ...(state !== "queued" && { attemptedAt: at }),
        ...(state === "sending" && { attempts: sql`${outbox.attempts} + 1` }),
      })
      .where(and(eq(outbox.id, outboxId), UNSETTLED))
      .returning({ attempts: outbox.attempts });
    if (!marked) throw new Error("the message was settled meanwhile");
    if (state !== "checking") return;
    const detail = { clientId: outboxId, kind: "claim-message", attempt: marked.attempts };
    await recordEvent(tx, actor, { kind: "reply.checking", conversationId, at, detail });
  });
}

/** The marketplace took it: from here on it is never said again. */
async function noteAccepted({ actor, message, clock }: Delivery): Promise<Date> {
  const at = await clock();
  const accepted = JSON.stringify({ acceptedAt: at.toISOString() });
  await inOrganization(actor.organizationId, (tx) =>
    tx
      .update(outbox)
      .set({ state: "checking", attemptedAt: at, terms: sql`${outbox.terms} || ${accepted}::text::jsonb` })
      .where(and(eq(outbox.id, message.outboxId), UNSETTLED)),
  );
  return at;
}

/** Accepted, and not shown in time. */
async function settle({ actor, message, clock }: Delivery): Promise<void> {
  const at = await clock();
  await inOrganization(actor.organizationId, async (tx) => {
    await conversationFor(actor, message.conversationId, tx);
    await recordEvents(tx, actor, await settleSent(tx, { outboxId: message.outboxId, messageId: null, at }));
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
async function refuse({ actor, message, clock }: Delivery, refusal: ClaimDeliveryRefusal): Promise<void> {
  const at = await clock();
  const { conversationId, outboxId } = message;
  await inOrganization(actor.organizationId, async (tx) => {
    await conversationFor(actor, conversationId, tx);
    const [settled] = await tx
      .update(outbox)
      .set({ state: "refused", refusal, settledAt: at })
      .where(and(eq(outbox.id, outboxId), UNSETTLED))
      .returning({ authorId: outbox.authorId, macroId: outbox.macroId });
    if (!settled) return;
    await tx
      .update(uploads)
      .set({ outboxId: null, sourceId: null, handedOverAt: null })
      .where(eq(uploads.outboxId, outboxId));
    if (refusal.startsWith("marketplace:")) await countRefusal(tx, settled.macroId);
    const detail = { clientId: outboxId, kind: "claim-message", authorId: settled.authorId, reason: refusal };
    await recordEvent(tx, actor, { kind: "reply.refused", conversationId, at, detail });
  });
}
