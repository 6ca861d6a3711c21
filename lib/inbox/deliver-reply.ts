import "server-only";
import { eq } from "drizzle-orm";
import { databaseClock, inOrganization, type Transaction } from "@/db/client";
import { outbox, questions } from "@/db/schema";
import { systemOf } from "@/lib/auth/actor";
import type { Channel, ChannelQuestion } from "@/lib/channels/channel";
import { ChannelError } from "@/lib/channels/errors";
import { recordEvents } from "@/lib/events/record-event";
import { withStoreAccess } from "@/lib/integrations/with-store-access";
import { Postpone } from "@/lib/jobs/postpone";
import {
  afterFailure,
  awaitReads,
  type Delivery,
  type DeliveryJob,
  FOR_AN_AGENT,
  goOn,
  LOOK_AGAIN_SECONDS,
  letReadingDecide,
  mark,
  refuse as refuseOutgoing,
  sayOnce,
} from "@/lib/messages/delivery";
import { answerability } from "@/lib/policy/question-state";
import { applyAbsence, applyQuestion } from "./apply-question";
import { conversationFor } from "./scope";

type Reply = NonNullable<Awaited<ReturnType<typeof loadReply>>>;
type ReplyDelivery = Delivery<Reply>;

/**
 * Delivers one answer, at most once; see `lib/messages/delivery.ts`. An answer in doubt is looked for in its question: only
 * when that is still unanswered may it be sent again. Throws `Postpone` to look again later.
 */
export async function deliverReply(
  { outboxId }: { storeId: string; outboxId: string },
  job: DeliveryJob,
  clock: () => Date | Promise<Date> = databaseClock,
): Promise<void> {
  const { organizationId, signal } = job;
  const message = await inOrganization(organizationId, (tx) => loadReply(tx, outboxId));
  if (!message) return;
  const delivery = { actor: systemOf(organizationId), message, clock, signal };
  await goOn(delivery, job, {
    send: () => send(delivery),
    check: (quiet) => check(delivery, quiet),
    refuse: (refusal) => refuse(delivery, refusal),
  });
}

async function send(delivery: ReplyDelivery): Promise<void> {
  const { questionSourceId, text, outboxId } = delivery.message;
  let answered: ChannelQuestion;
  try {
    answered = await sayOnce(delivery, "answers", (as, channel) =>
      questionsOf(channel).answer(as, questionSourceId, text),
    );
  } catch (error) {
    return afterRefusal(delivery, await afterFailure(delivery, error));
  }
  await applyReading(delivery, { question: answered, readAt: await delivery.clock(), acceptedReplyId: outboxId });
  if (!answered.answer) {
    await mark(delivery, "checking");
    throw new Postpone(LOOK_AGAIN_SECONDS, "the marketplace accepted the answer and did not show it");
  }
}

function afterRefusal(delivery: ReplyDelivery, refused: ChannelError): Promise<void> {
  // It may refuse because an earlier attempt of ours was accepted: only reading tells.
  const isTold = refused.kind === "refused" && refused.code === "not_unanswered_question";
  return isTold ? check(delivery, { refusedWith: refused.code }) : refuse(delivery, refusalOf(refused));
}

/**
 * Reads the question and decides from what it says. `quietSeconds`: how much longer than the lag of reads to wait after
 * the attempt; `refusedWith`: the marketplace's word, when it refused the answer.
 */
async function check(
  delivery: ReplyDelivery,
  { quietSeconds = 0, refusedWith }: { quietSeconds?: number; refusedWith?: string },
): Promise<void> {
  const { actor, message, clock } = delivery;
  const askedAt = await clock();
  const question = await withStoreAccess(
    message.storeId,
    actor.organizationId,
    "questions",
    (as, channel) => questionsOf(channel).fetchQuestion(as, message.questionSourceId),
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
  awaitReads(delivery, askedAt, { quietSeconds });
  await mark(delivery, "queued");
  return send(delivery);
}

async function loadReply(tx: Transaction, outboxId: string) {
  const [row] = await tx
    .select({
      outboxId: outbox.id,
      kind: outbox.kind,
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
  return row;
}

function questionsOf(channel: Channel) {
  if (!channel.questions) throw new Error(`${channel.id} has no questions`);
  return channel.questions;
}

async function applyReading(
  { actor, message: { outboxId, storeId, conversationId } }: ReplyDelivery,
  reading: { question: ChannelQuestion; readAt: Date; acceptedReplyId?: string },
): Promise<void> {
  await inOrganization(actor.organizationId, async (tx) => {
    await conversationFor(actor, conversationId, tx);
    await letReadingDecide(tx, outboxId);
    const applied = await applyQuestion(tx, actor, { storeId, ...reading });
    await recordEvents(tx, actor, applied?.events ?? []);
  });
}

function refuse(delivery: ReplyDelivery, refusal: string): Promise<void> {
  const { storeId, questionSourceId } = delivery.message;
  return refuseOutgoing(delivery, refusal, async (tx, at) =>
    refusal === "question-deleted" ? applyAbsence(tx, { storeId, questionSourceId, readAt: at }) : [],
  );
}

function refusalOf(error: ChannelError): string {
  if (error.kind === "not-found") return "question-deleted";
  if (error.code === "not_active_item") return "item-not-active";
  return `marketplace:${error.code ?? error.kind}`;
}
