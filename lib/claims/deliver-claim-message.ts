import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { databaseClock, inOrganization, type Transaction } from "@/db/client";
import { claims, outbox } from "@/db/schema";
import { systemOf } from "@/lib/auth/actor";
import { ChannelError } from "@/lib/channels/errors";
import { recordEvents } from "@/lib/events/record-event";
import { conversationFor } from "@/lib/inbox/scope";
import { withStoreAccess } from "@/lib/integrations/with-store-access";
import { Postpone } from "@/lib/jobs/postpone";
import { readAgain } from "@/lib/jobs/read-again";
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
  refuse as refuseOutgoing,
  sayOnce,
} from "@/lib/messages/delivery";
import { UNSETTLED } from "@/lib/messages/outgoing";
import { settleSent } from "@/lib/messages/settle-outgoing";
import { type ClaimRecipient, claimRecipient } from "@/lib/policy/claim-composer";
import { applyClaim } from "./apply-claim";
import { claimsOf } from "./ask-marketplace";
import { handOverFiles } from "./hand-over-files";
import type { ClaimDeliveryRefusal } from "./send-claim-message";

/** What was accepted and does not show by then is taken for sent: the marketplace confirms without naming the message. */
const SHOWN_SECONDS_MAX = 120;
/** A claim that was read longer ago is read before anything is said: it may be closed or mediated by now. */
const CLAIM_FRESH_SECONDS = 60;

type Outgoing = NonNullable<Awaited<ReturnType<typeof loadOutgoing>>>;
type MessageDelivery = Delivery<Outgoing> & {
  clock: () => Promise<Date>;
  /** The files were handed over anew, because the marketplace did not know them any more. */
  hasNewFiles: boolean;
};

/**
 * Delivers a message of a claim, at most once; see `lib/messages/delivery.ts`. The marketplace confirms without naming the
 * message and has no key to repeat by, so the messages are read before anything is repeated, and compared by text, time and
 * files. Throws `Postpone` to look again later.
 */
export async function deliverClaimMessage(
  { outboxId }: { storeId: string; outboxId: string },
  job: DeliveryJob,
  clock: () => Promise<Date> = databaseClock,
): Promise<void> {
  const { organizationId, signal } = job;
  const message = await inOrganization(organizationId, (tx) => loadOutgoing(tx, outboxId));
  if (!message) return;
  const { acceptedAt } = message;
  const delivery = { actor: systemOf(organizationId), message, clock, signal, hasNewFiles: false };
  await goOn(delivery, job, {
    send: () => (acceptedAt ? lookForIt(delivery, acceptedAt) : prepare(delivery)),
    check: (quiet) => (acceptedAt ? lookForIt(delivery, acceptedAt) : check(delivery, quiet)),
    refuse: async (refusal) => {
      // It may have been accepted in this very run.
      const current = await inOrganization(organizationId, (tx) => loadOutgoing(tx, outboxId));
      return current?.acceptedAt ? settle(delivery) : refuse(delivery, refusal);
    },
  });
}

/** Makes sure that it can still be said, then says it. */
async function prepare(delivery: MessageDelivery): Promise<void> {
  const { claim } = delivery.message;
  const age = (await delivery.clock()).getTime() - claim.readAt.getTime();
  const isFresh = claim.actions !== null && age < CLAIM_FRESH_SECONDS * 1000;
  const current = isFresh ? delivery : await afterReading(delivery).catch(unlessGone);
  if (current === "gone") return refuse(delivery, "claim-not-known");
  if (!current) return;
  const obstacle = obstacleTo(current);
  return obstacle ? refuse(current, obstacle) : send(current);
}

async function send(delivery: MessageDelivery): Promise<void> {
  const { message, actor } = delivery;
  const { claim, text } = message;
  const at = { storeId: message.storeId, organizationId: actor.organizationId, sourceId: claim.sourceId };
  try {
    const files = await handOverFiles(at, message.outboxId, "message", delivery.clock);
    const said = { to: message.to, text, attachmentIds: [...files.values()] };
    await sayOnce(delivery, "claim-writes", (as, channel) => claimsOf(channel).sendMessage(as, claim.sourceId, said));
  } catch (error) {
    const { code, kind } = await afterFailure(delivery, error);
    return afterRefusal(delivery, code ?? kind);
  }
  const acceptedAt = await noteAccepted(delivery);
  return lookForIt(delivery, acceptedAt);
}

async function afterRefusal(delivery: MessageDelivery, code: string): Promise<void> {
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
async function lookForIt(delivery: MessageDelivery, acceptedAt: Date): Promise<void> {
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
  delivery: MessageDelivery,
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
  awaitReads(current, askedAt, { quietSeconds });
  const obstacle = obstacleTo(current);
  if (obstacle) return refuse(current, obstacle);
  await mark(current, "queued");
  return send(current);
}

/** Codes of ours stay as they are; the marketplace's own words are marked as such. */
const refusalOf = (code: string): ClaimDeliveryRefusal =>
  code === "action-not-available" ? code : `marketplace:${code}`;

/** Why it cannot be said in the claim as we hold it. What was written to the buyer is not said to the mediator. */
function obstacleTo({ message: { claim, to } }: MessageDelivery): ClaimDeliveryRefusal | null {
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
async function afterReading(delivery: MessageDelivery): Promise<MessageDelivery | undefined> {
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
    await letReadingDecide(tx, outboxId);
    const applied = await applyClaim(tx, actor, { storeId, reading, readAt, asRead });
    if (applied.ok) await recordEvents(tx, actor, applied.value.events);
    return loadOutgoing(tx, outboxId);
  });
  if (!current || current.state === "refused") return undefined;
  if (current.state === "sent") return void (await readTheRest(delivery));
  return { ...delivery, message: current };
}

/** What else the claim says now that we have spoken: headline, reputation, proposals. */
async function readTheRest({ actor, message }: MessageDelivery): Promise<void> {
  const { organizationId } = actor;
  const target = { kind: "claim", sourceId: message.claim.sourceId } as const;
  await inOrganization(organizationId, (tx) => readAgain(tx, target, { organizationId, storeId: message.storeId }));
}

async function loadOutgoing(tx: Transaction, outboxId: string) {
  const [row] = await tx
    .select({
      state: outbox.state,
      kind: outbox.kind,
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

/** The marketplace took it: from here on it is never said again. */
async function noteAccepted({ actor, message, clock }: MessageDelivery): Promise<Date> {
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
async function settle({ actor, message, clock }: MessageDelivery): Promise<void> {
  const at = await clock();
  await inOrganization(actor.organizationId, async (tx) => {
    await conversationFor(actor, message.conversationId, tx);
    await recordEvents(tx, actor, await settleSent(tx, { outboxId: message.outboxId, messageId: null, at }));
  });
}

/** Only with one of the reasons that the catalogues have words for. */
const refuse = (delivery: MessageDelivery, refusal: ClaimDeliveryRefusal) => refuseOutgoing(delivery, refusal);
