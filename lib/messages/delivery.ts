import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import { outbox, uploads } from "@/db/schema";
import type { OutboxKind, OutboxState } from "@/db/vocabulary";
import type { System } from "@/lib/auth/actor";
import type { Channel, Credentials } from "@/lib/channels/channel";
import { ChannelError } from "@/lib/channels/errors";
import { type EventToRecord, recordEvent, recordEvents } from "@/lib/events/record-event";
import { authorStillMay } from "@/lib/inbox/author-still-may";
import { conversationFor } from "@/lib/inbox/scope";
import type { Endpoint } from "@/lib/integrations/take-budget";
import { withStoreAccess } from "@/lib/integrations/with-store-access";
import { Postpone } from "@/lib/jobs/postpone";
import { isAboutText } from "./delivery-refusals";
import { UNSETTLED } from "./outgoing";
import { countRefusal } from "./settle-outgoing";

/**
 * What the deliveries of an answer, a message and a message of a claim have in common. Each delivers a row of the outbox at
 * most once. Its states are written before and after each step, so that whoever finds it after a crash knows what may have
 * happened:
 *
 * - `queued`: certainly not sent. Send it.
 * - `sending`: found at the start of a job, somebody died in between. Treated as `checking`, once that call has ended.
 * - `checking`: maybe sent. Read where it would show; only when it is certainly not there may it be sent again.
 */

/** Somebody waits for it, so it goes before background reading. */
export const FOR_AN_AGENT = { priority: "agent" } as const;

/** Reads may lag behind an accepted write for this long, so a reading without it is believed only afterwards. */
const READ_LAG_SECONDS = 5;
/** A call that nobody saw the end of may still be under way for this long: the channel's own time-out, and some more. */
const CALL_SECONDS_MAX = 12;
export const LOOK_AGAIN_SECONDS = 2;

/** The job that a delivery runs in. `signal`: it was given to another worker, so nothing may be sent from here any more. */
export type DeliveryJob = { organizationId: string; lastAttempt?: boolean; signal?: AbortSignal };

/** The row of the outbox, as far as every delivery must know it. */
type Outgoing = {
  outboxId: string;
  kind: OutboxKind;
  state: OutboxState;
  storeId: string;
  conversationId: string;
  questionId?: string;
  authorId: string | null;
  attemptedAt: Date | null;
};

/** One run of the job: who acts, for what, by which clock, and whether it still may. */
export type Delivery<Row extends Outgoing = Outgoing> = {
  actor: System;
  message: Row;
  clock: () => Date | Promise<Date>;
  signal?: AbortSignal | undefined;
};

/** How much longer than the lag of reads to wait after the attempt. */
type Quiet = { quietSeconds: number };

/**
 * Goes on where the row stands. On the last attempt it is given back to its author instead of waiting for ever. Throws
 * `Postpone` to look again later.
 */
export async function goOn(
  { actor, message: { state, authorId } }: Delivery,
  { lastAttempt = false }: DeliveryJob,
  steps: {
    send: () => Promise<void>;
    check: (quiet: Quiet) => Promise<void>;
    refuse: (refusal: "author-not-allowed" | "gave-up") => Promise<void>;
  },
): Promise<void> {
  if (state === "sent" || state === "refused") return;
  try {
    if (state !== "queued") return await steps.check({ quietSeconds: state === "sending" ? CALL_SECONDS_MAX : 0 });
    if (!(await authorStillMay(actor.organizationId, authorId))) return await steps.refuse("author-not-allowed");
    await steps.send();
  } catch (error) {
    if (!lastAttempt || error instanceof Postpone) throw error;
    await steps.refuse("gave-up");
  }
}

/** Makes the one call that says it, marked before it begins. Throws what `withStoreAccess` throws. */
export function sayOnce<T>(
  delivery: Delivery,
  endpoint: Endpoint,
  say: (as: Credentials, channel: Channel) => Promise<T>,
): Promise<T> {
  const { actor, message, signal } = delivery;
  const call = async (as: Credentials, channel: Channel) => {
    await mark(delivery, "sending");
    if (signal?.aborted) throw new Postpone(LOOK_AGAIN_SECONDS, "another worker has this message");
    return say(as, channel);
  };
  return withStoreAccess(message.storeId, actor.organizationId, endpoint, call, FOR_AN_AGENT);
}

/**
 * What a call that failed leaves behind: `queued` where it was never made or had no effect, `checking` where nobody knows,
 * and the error goes on. What the marketplace refused is returned: what that means is told by what was said.
 */
export async function afterFailure(delivery: Delivery, error: unknown): Promise<ChannelError> {
  if (error instanceof Postpone) await mark(delivery, "queued");
  if (!(error instanceof ChannelError)) throw error;
  switch (error.kind) {
    case "refused":
    case "forbidden":
    case "not-found":
      return error;
    case "unknown":
    case "unreadable":
      await mark(delivery, "checking");
      throw new Postpone(LOOK_AGAIN_SECONDS, "the marketplace did not say whether it accepted the message");
    default:
      await mark(delivery, "queued");
      throw error;
  }
}

/** Throws `Postpone` while what was read at `askedAt` may not show yet what was accepted. */
export function awaitReads({ message }: Delivery, askedAt: Date, { quietSeconds }: Quiet): void {
  const sinceAttempt = (askedAt.getTime() - (message.attemptedAt?.getTime() ?? 0)) / 1000;
  if (sinceAttempt < quietSeconds + READ_LAG_SECONDS) {
    throw new Postpone(LOOK_AGAIN_SECONDS, "reads may lag behind an accepted message");
  }
}

/** `attemptedAt` is when the call began while it is under way, and when it ended once that is known. */
export async function mark(delivery: Delivery, state: "queued" | "sending" | "checking"): Promise<void> {
  const { actor, message } = delivery;
  const { outboxId, conversationId } = message;
  const at = await delivery.clock();
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
    const detail = { ...nameOf(message), attempt: marked.attempts };
    await recordEvent(tx, actor, { kind: "reply.checking", conversationId, at, detail });
  });
}

/** Found on its way when the job began: nobody knows how its call ended, so from here on what is read decides. */
export async function letReadingDecide(tx: Transaction, outboxId: string): Promise<void> {
  await tx
    .update(outbox)
    .set({ state: "checking" })
    .where(and(eq(outbox.id, outboxId), eq(outbox.state, "sending")));
}

/**
 * Ends what will not be sent. Does nothing when it is settled already. The author keeps the draft, and the files are back in
 * the composer. `alongside`: what else is true then; its events come first.
 */
export async function refuse(
  { actor, message, clock }: Delivery,
  refusal: string,
  alongside: (tx: Transaction, at: Date) => Promise<EventToRecord[]> = async () => [],
): Promise<void> {
  const { outboxId, conversationId } = message;
  const at = await clock();
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
    if (isAboutText(refusal)) await countRefusal(tx, settled.macroId);
    const detail = { ...nameOf(message), authorId: settled.authorId, reason: refusal };
    await recordEvents(tx, actor, [
      ...(await alongside(tx, at)),
      { kind: "reply.refused", conversationId, at, detail },
    ]);
  });
}

/** The marketplace does not know the files any more: they are handed over anew. */
export async function forgetHandedOver({ actor, message }: Delivery): Promise<void> {
  await inOrganization(actor.organizationId, (tx) =>
    tx.update(uploads).set({ sourceId: null, handedOverAt: null }).where(eq(uploads.outboxId, message.outboxId)),
  );
}

const nameOf = ({ outboxId, kind, questionId }: Outgoing) => ({
  clientId: outboxId,
  kind,
  ...(questionId && { questionId }),
});
