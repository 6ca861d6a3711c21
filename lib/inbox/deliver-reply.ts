import "server-only";
import { and, eq, isNull, sql } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import { memberships, outbox, questions } from "@/db/schema";
import { type System, systemOf } from "@/lib/auth/actor";
import type { Channel, ChannelQuestion } from "@/lib/channels/channel";
import { ChannelError } from "@/lib/channels/errors";
import { recordEvent } from "@/lib/events/record-event";
import { withStoreAccess } from "@/lib/integrations/with-store-access";
import { Postpone } from "@/lib/jobs/postpone";
import { answerability } from "@/lib/policy/question-state";
import { applyQuestion } from "./apply-question";

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

/**
 * Delivers one reply, at most once. Its states are written before and after each step, so that whoever finds it after a
 * crash knows what may have happened:
 *
 * - `queued`: certainly not sent. Send it.
 * - `sending`: found at the start of a job, somebody died in between. Treated as `checking`.
 * - `checking`: maybe sent. Read the question; only when it is still unanswered may it be sent again.
 *
 * Throws `Postpone` to look again later.
 */
export async function deliverReply(
  { storeId, outboxId }: { storeId: string; outboxId: string },
  organizationId: string,
  now: () => Date = () => new Date(),
): Promise<void> {
  const actor = systemOf(organizationId);
  const found = await inOrganization(organizationId, (tx) => loadReply(tx, outboxId));
  if (!found || found.state === "sent" || found.state === "refused") return;

  if (found.state === "queued") {
    if (!(await authorStillMay(organizationId, found.authorId))) {
      return settleRefused(actor, found.reply, "author-not-allowed", now());
    }
    return send(actor, found.reply, now);
  }
  return check(actor, found.reply, now);

  async function send(actor: System, reply: Reply, now: () => Date): Promise<void> {
    let answered: ChannelQuestion;
    try {
      answered = await withStoreAccess(
        storeId,
        organizationId,
        "answers",
        async (as, channel) => {
          await mark(actor, reply, "sending", now());
          return questionsOf(channel).answer(as, reply.questionSourceId, reply.text);
        },
        FOR_AN_AGENT,
      );
    } catch (error) {
      return afterFailure(actor, reply, error, now);
    }
    await applyReading(actor, reply, answered, now());
    if (!answered.answer) {
      await mark(actor, reply, "checking", now());
      throw new Postpone(2, "the marketplace accepted the answer and did not show it");
    }
  }

  async function afterFailure(actor: System, reply: Reply, error: unknown, now: () => Date): Promise<void> {
    // The call was never made, or was refused before it could have an effect.
    if (error instanceof Postpone || !(error instanceof ChannelError)) {
      if (error instanceof Postpone) await mark(actor, reply, "queued", now());
      throw error;
    }
    switch (error.kind) {
      case "unknown":
      case "unreadable":
        await mark(actor, reply, "checking", now());
        throw new Postpone(2, "the marketplace did not say whether it accepted the answer");
      case "refused":
        // It may refuse because an earlier attempt of ours was accepted: only reading tells.
        if (error.code === "not_unanswered_question") return check(actor, reply, now, error.code);
        return settleRefused(actor, reply, refusalOf(error), now());
      case "forbidden":
      case "not-found":
        return settleRefused(actor, reply, refusalOf(error), now());
      default:
        await mark(actor, reply, "queued", now());
        throw error;
    }
  }

  /** Reads the question and decides from what it says. `refusedWith`: the marketplace's word, when it refused the answer. */
  async function check(actor: System, reply: Reply, now: () => Date, refusedWith?: string): Promise<void> {
    const askedAt = now();
    const question = await withStoreAccess(
      storeId,
      organizationId,
      "questions",
      (as, channel) => questionsOf(channel).fetchQuestion(as, reply.questionSourceId),
      FOR_AN_AGENT,
    ).catch((error: unknown) => {
      if (error instanceof ChannelError && error.kind === "not-found") return null;
      throw error;
    });
    if (!question) return settleRefused(actor, reply, "question-deleted", now());

    const able = answerability({ status: question.status, hold: question.onHold });
    if (!able.canAnswer) {
      await applyReading(actor, reply, question, askedAt);
      // An answer was settled by the reading: ours, or one written elsewhere. What is left has no answer and takes none.
      return settleRefused(actor, reply, able.reason, now());
    }
    // Still unanswered although it was refused: the buyer is blocked or gone, and no attempt will change that.
    if (refusedWith) return settleRefused(actor, reply, `marketplace:${refusedWith}`, now());
    const quietSeconds = (askedAt.getTime() - (reply.attemptedAt?.getTime() ?? 0)) / 1000;
    if (quietSeconds < READ_LAG_SECONDS) {
      await mark(actor, reply, "checking", now());
      throw new Postpone(2, "reads may lag behind an accepted answer");
    }
    await mark(actor, reply, "queued", now());
    return send(actor, reply, now);
  }
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

/** Rights are checked again when the thing happens: the author may have been disabled since pressing the key. */
async function authorStillMay(organizationId: string, authorId: string | null): Promise<boolean> {
  if (!authorId) return true;
  return inOrganization(organizationId, async (tx) => {
    const [member] = await tx
      .select({ id: memberships.userId })
      .from(memberships)
      .where(and(eq(memberships.userId, authorId), isNull(memberships.disabledAt)));
    return member !== undefined;
  });
}

function questionsOf(channel: Channel) {
  if (!channel.questions) throw new Error(`${channel.id} has no questions`);
  return channel.questions;
}

async function mark(actor: System, reply: Reply, state: "queued" | "sending" | "checking", at: Date): Promise<void> {
  await inOrganization(actor.organizationId, async (tx) => {
    const [marked] = await tx
      .update(outbox)
      .set({
        state,
        ...(state === "sending" && { attempts: sql`${outbox.attempts} + 1`, attemptedAt: at }),
      })
      .where(and(eq(outbox.id, reply.outboxId), sql`${outbox.state} in ('queued', 'sending', 'checking')`))
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
  if (state === "sending") reply.attemptedAt = at;
}

async function applyReading(actor: System, reply: Reply, question: ChannelQuestion, readAt: Date): Promise<void> {
  await inOrganization(actor.organizationId, async (tx) => {
    // `applyQuestion` leaves a reply that is on its way to us; from here on the reading decides.
    await tx
      .update(outbox)
      .set({ state: "checking" })
      .where(and(eq(outbox.id, reply.outboxId), eq(outbox.state, "sending")));
    await applyQuestion(tx, actor, { storeId: reply.storeId, question, readAt });
  });
}

/** Ends a reply that will not be published. Does nothing when it is settled already. The author keeps the draft. */
async function settleRefused(actor: System, reply: Reply, refusal: string, at: Date): Promise<void> {
  await inOrganization(actor.organizationId, async (tx) => {
    const [settled] = await tx
      .update(outbox)
      .set({ state: "refused", refusal, settledAt: at })
      .where(and(eq(outbox.id, reply.outboxId), sql`${outbox.state} in ('queued', 'sending', 'checking')`))
      .returning({ authorId: outbox.authorId });
    if (!settled) return;
    await recordEvent(tx, actor, {
      kind: "reply.refused",
      conversationId: reply.conversationId,
      at,
      detail: { questionId: reply.questionId, clientId: reply.outboxId, authorId: settled.authorId, reason: refusal },
    });
  });
}

function refusalOf(error: ChannelError): string {
  if (error.kind === "not-found") return "question-deleted";
  if (error.code === "not_active_item") return "item-not-active";
  return `marketplace:${error.code ?? error.kind}`;
}
