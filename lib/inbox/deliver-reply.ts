import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import { outbox, questions } from "@/db/schema";
import { type System, systemOf } from "@/lib/auth/actor";
import type { Channel, ChannelQuestion } from "@/lib/channels/channel";
import { ChannelError } from "@/lib/channels/errors";
import { recordEvent, recordEvents } from "@/lib/events/record-event";
import { withStoreAccess } from "@/lib/integrations/with-store-access";
import { Postpone } from "@/lib/jobs/postpone";
import { countRefusal } from "@/lib/messages/settle-outgoing";
import { answerability } from "@/lib/policy/question-state";
import { applyAbsence, applyQuestion } from "./apply-question";
import { authorStillMay } from "./author-still-may";
import { conversationFor } from "./scope";

type Reply = {
  outboxId: string;
  storeId: string;
  conversationId: string;
  questionId: string;
  questionSourceId: string;
  text: string;
  attemptedAt: Date | null;
};

/** Somebody waits for it, so it goes before background reading. */
const FOR_AN_AGENT = { priority: "agent" } as const;

/** Reads may lag behind an accepted write for this long, so an unanswered question is believed only afterwards. */
const READ_LAG_SECONDS = 5;
/** A call that nobody saw the end of may still be under way for this long: the channel's own time-out, and some more. */
const CALL_SECONDS_MAX = 12;
const LOOK_AGAIN_SECONDS = 2;

/** One run of the job: who acts, for which reply, by which clock, and whether it still may. */
type Delivery = { actor: System; reply: Reply; now: () => Date; signal?: AbortSignal };

/**
 * Delivers one reply, at most once. Its states are written before and after each step, so that whoever finds it after a
 * crash knows what may have happened:
 *
 * - `queued`: certainly not sent. Send it.
 * - `sending`: found at the start of a job, somebody died in between. Treated as `checking`, once that call has ended.
 * - `checking`: maybe sent. Read the question; only when it is still unanswered may it be sent again.
 *
 * `signal`: the job was given to another worker, so nothing may be sent from here any more. On its last attempt the
 * reply is given back to its author instead of blocking the question for ever. Throws `Postpone` to look again later.
 */
export async function deliverReply(
  { outboxId }: { storeId: string; outboxId: string },
  {
    organizationId,
    lastAttempt = false,
    signal,
  }: { organizationId: string; lastAttempt?: boolean; signal?: AbortSignal },
  now: () => Date = () => new Date(),
): Promise<void> {
  const found = await inOrganization(organizationId, (tx) => loadReply(tx, outboxId));
  if (!found || found.state === "sent" || found.state === "refused") return;
  const delivery = { actor: systemOf(organizationId), reply: found.reply, now, signal };
  try {
    if (found.state !== "queued") {
      return await check(delivery, { quietSeconds: found.state === "sending" ? CALL_SECONDS_MAX : 0 });
    }
    if (!(await authorStillMay(organizationId, found.authorId))) return await refuse(delivery, "author-not-allowed");
    await send(delivery);
  } catch (error) {
    if (!lastAttempt || error instanceof Postpone) throw error;
    await refuse(delivery, "gave-up");
  }
}

async function send(delivery: Delivery): Promise<void> {
  const { reply, now } = delivery;
  let answered: ChannelQuestion;
  try {
    answered = await withStoreAccess(
      reply.storeId,
      delivery.actor.organizationId,
      "answers",
      async (as, channel) => {
        await mark(delivery, "sending");
        if (delivery.signal?.aborted) throw new Postpone(LOOK_AGAIN_SECONDS, "another worker has this reply");
        return questionsOf(channel).answer(as, reply.questionSourceId, reply.text);
      },
      FOR_AN_AGENT,
    );
  } catch (error) {
    return afterFailure(delivery, error);
  }
  await applyReading(delivery, { question: answered, readAt: now(), acceptedReplyId: reply.outboxId });
  if (!answered.answer) {
    await mark(delivery, "checking");
    throw new Postpone(LOOK_AGAIN_SECONDS, "the marketplace accepted the answer and did not show it");
  }
}

async function afterFailure(delivery: Delivery, error: unknown): Promise<void> {
  // The call was never made, or had no effect.
  if (error instanceof Postpone) await mark(delivery, "queued");
  if (!(error instanceof ChannelError)) throw error;
  switch (error.kind) {
    case "unknown":
    case "unreadable":
      await mark(delivery, "checking");
      throw new Postpone(LOOK_AGAIN_SECONDS, "the marketplace did not say whether it accepted the answer");
    case "refused":
      // It may refuse because an earlier attempt of ours was accepted: only reading tells.
      if (error.code === "not_unanswered_question") return check(delivery, { refusedWith: error.code });
      return refuse(delivery, refusalOf(error));
    case "forbidden":
    case "not-found":
      return refuse(delivery, refusalOf(error));
    default:
      await mark(delivery, "queued");
      throw error;
  }
}

/**
 * Reads the question and decides from what it says. `quietSeconds`: how much longer than the lag of reads to wait after
 * the attempt; `refusedWith`: the marketplace's word, when it refused the answer.
 */
async function check(
  delivery: Delivery,
  { quietSeconds = 0, refusedWith }: { quietSeconds?: number; refusedWith?: string },
): Promise<void> {
  const { actor, reply, now } = delivery;
  const askedAt = now();
  const question = await withStoreAccess(
    reply.storeId,
    actor.organizationId,
    "questions",
    (as, channel) => questionsOf(channel).fetchQuestion(as, reply.questionSourceId),
    FOR_AN_AGENT,
  ).catch((error: unknown) => {
    if (error instanceof ChannelError && error.kind === "not-found") return null;
    throw error;
  });
  if (!question) return refuse(delivery, "question-deleted");

  const able = answerability({ status: question.status, hold: question.onHold });
  if (!able.canAnswer) {
    await applyReading(delivery, { question, readAt: askedAt });
    // An answer was settled by the reading: ours, or one written elsewhere. What is left has no answer and takes none.
    return refuse(delivery, able.reason);
  }
  // Still unanswered although it was refused: the buyer is blocked or gone, and no attempt will change that.
  if (refusedWith) return refuse(delivery, `marketplace:${refusedWith}`);
  const sinceAttempt = (askedAt.getTime() - (reply.attemptedAt?.getTime() ?? 0)) / 1000;
  if (sinceAttempt < quietSeconds + READ_LAG_SECONDS) {
    throw new Postpone(LOOK_AGAIN_SECONDS, "reads may lag behind an accepted answer");
  }
  await mark(delivery, "queued");
  return send(delivery);
}

async function loadReply(tx: Transaction, outboxId: string) {
  const [row] = await tx
    .select({
      state: outbox.state,
      authorId: outbox.authorId,
      storeId: outbox.storeId,
      conversationId: outbox.conversationId,
      questionId: questions.id,
      questionSourceId: questions.sourceId,
      text: outbox.text,
      attemptedAt: outbox.attemptedAt,
    })
    .from(outbox)
    .innerJoin(questions, eq(questions.id, outbox.questionId))
    .where(eq(outbox.id, outboxId));
  if (!row) return null;
  const { state, authorId, ...reply } = row;
  return { state, authorId, reply: { outboxId, ...reply } };
}

function questionsOf(channel: Channel) {
  if (!channel.questions) throw new Error(`${channel.id} has no questions`);
  return channel.questions;
}

/** `attemptedAt` is when the call began while it is under way, and when it ended once that is known. */
async function mark({ actor, reply, now }: Delivery, state: "queued" | "sending" | "checking"): Promise<void> {
  const at = now();
  await inOrganization(actor.organizationId, async (tx) => {
    await conversationFor(actor, reply.conversationId, tx);
    const [marked] = await tx
      .update(outbox)
      .set({
        state,
        ...(state !== "queued" && { attemptedAt: at }),
        ...(state === "sending" && { attempts: sql`${outbox.attempts} + 1` }),
      })
      .where(and(eq(outbox.id, reply.outboxId), UNSETTLED))
      .returning({ attempts: outbox.attempts });
    if (!marked) throw new Error("the reply was settled meanwhile");
    if (state !== "checking") return;
    await recordEvent(tx, actor, {
      kind: "reply.checking",
      conversationId: reply.conversationId,
      at,
      detail: { questionId: reply.questionId, clientId: reply.outboxId, attempt: marked.attempts },
    });
  });
}

const UNSETTLED = sql`${outbox.state} in ('queued', 'sending', 'checking')`;

async function applyReading(
  { actor, reply }: Delivery,
  reading: { question: ChannelQuestion; readAt: Date; acceptedReplyId?: string },
): Promise<void> {
  await inOrganization(actor.organizationId, async (tx) => {
    await conversationFor(actor, reply.conversationId, tx);
    // `applyQuestion` leaves a reply that is on its way to us; from here on the reading decides.
    await tx
      .update(outbox)
      .set({ state: "checking" })
      .where(and(eq(outbox.id, reply.outboxId), eq(outbox.state, "sending")));
    const applied = await applyQuestion(tx, actor, { storeId: reply.storeId, ...reading });
    await recordEvents(tx, actor, applied?.events ?? []);
  });
}

/** Ends a reply that will not be published. Does nothing when it is settled already. The author keeps the draft. */
async function refuse({ actor, reply, now }: Delivery, refusal: string): Promise<void> {
  const at = now();
  await inOrganization(actor.organizationId, async (tx) => {
    await conversationFor(actor, reply.conversationId, tx);
    const [settled] = await tx
      .update(outbox)
      .set({ state: "refused", refusal, settledAt: at })
      .where(and(eq(outbox.id, reply.outboxId), UNSETTLED))
      .returning({ authorId: outbox.authorId, macroId: outbox.macroId });
    if (!settled) return;
    if (refusal.startsWith("marketplace:")) await countRefusal(tx, settled.macroId);
    const { storeId, questionSourceId } = reply;
    const gone =
      refusal === "question-deleted" ? await applyAbsence(tx, { storeId, questionSourceId, readAt: at }) : [];
    const detail = { questionId: reply.questionId, clientId: reply.outboxId, authorId: settled.authorId };
    await recordEvents(tx, actor, [
      ...gone,
      { kind: "reply.refused", conversationId: reply.conversationId, at, detail: { ...detail, reason: refusal } },
    ]);
  });
}

function refusalOf(error: ChannelError): string {
  if (error.kind === "not-found") return "question-deleted";
  if (error.code === "not_active_item") return "item-not-active";
  return `marketplace:${error.code ?? error.kind}`;
}
