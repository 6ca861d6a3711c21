import "server-only";
import { and, eq, gt, ne, sql } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import { drafts, items, outbox, questionLeases, users } from "@/db/schema";
import type { Agent, Bot } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { replyLimitsOf } from "@/lib/channels/reply-limits";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { enqueue } from "@/lib/jobs/enqueue";
import { type ComposeRefusal, composeOutgoing } from "@/lib/messages/compose-outgoing";
import { type AnswerObstacle, answerability } from "@/lib/policy/question-state";
import { ok, refused } from "@/lib/result";
import { askSecondOpinion } from "./ask-second-opinion";
import type { SendReply } from "./input";
import { questionFor } from "./scope";
import { storeOf } from "./store-of";

/** Why a reply was not accepted. Each catalogue has a sentence for each of them. */
export type ReplyRefusal =
  | Exclude<ComposeRefusal, "upload-gone" | "too-many-files">
  | AnswerObstacle
  | "being-answered"
  | "reply-in-progress"
  | "same-reply-with-other-text"
  | "store-disconnected";

/**
 * The one door to a buyer: people, macros and bots answer through it. Judges the text, makes sure the question can
 * still be answered and that nobody else is answering, then queues the reply and its delivery in one transaction.
 * What is only warned of leaves once `acknowledged` names every warning; a refusal lists them all.
 * What is returned as accepted is durable; it is sent at most once.
 */
export async function sendReply(
  actor: Agent | Bot,
  { questionId, clientId, text, macroId, acknowledged = [] }: SendReply,
  { on, now = new Date() }: Here = {},
) {
  authorize(actor, "conversation.reply");
  // Before the transaction: nothing is locked while a model thinks.
  const opinion = await askSecondOpinion(text);
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const { conversation, question } = await questionFor(actor, questionId, tx);

      const [earlier] = await tx.select().from(outbox).where(eq(outbox.id, clientId));
      // A double press, or a retry of something in between: the first one stands.
      if (earlier) {
        return earlier.text === text.trim() && earlier.questionId === questionId
          ? ok({ clientId, state: earlier.state })
          : refused("same-reply-with-other-text");
      }
      const winner = await liveReply(tx, questionId);
      if (winner) return { ...refused("reply-in-progress"), detail: winner };
      const holder = await leaseOfAnother(tx, questionId, actor.id, now);
      if (holder) return { ...refused("being-answered"), detail: holder };

      const store = await storeOf(tx, conversation.storeId);
      if (store.state === "disconnected") return refused("store-disconnected");
      const item = await itemOf(tx, conversation.itemId);
      const able = answerability({
        status: question.status,
        hold: question.onHold,
        answerStatus: question.answerStatus,
        itemStatus: item?.status,
      });
      if (!able.canAnswer) return refused(able.reason);
      const composed = await composeOutgoing(tx, actor, {
        kind: "answer",
        clientId,
        conversation,
        questionId,
        text,
        rules: { limits: replyLimitsOf(store.channel), allowsContactData: item?.classified ?? false },
        acknowledged,
        macroId,
        opinion,
        now,
      });
      if (!composed.ok) return composed;
      const { text: judged, warnings } = composed.value;
      await tx.delete(questionLeases).where(eq(questionLeases.questionId, questionId));
      if (actor.kind === "agent") await keepDraft(tx, actor, questionId, judged, now);
      await enqueue(tx, {
        name: "deliver-reply",
        organizationId: actor.organizationId,
        payload: { storeId: conversation.storeId, outboxId: clientId },
        key: `question:${conversation.storeId}:${question.sourceId}:reply`,
        dedupe: `deliver:${clientId}`,
      });
      await recordEvent(tx, actor, {
        kind: "reply.queued",
        conversationId: conversation.id,
        at: now,
        detail: {
          questionId,
          clientId,
          ...(warnings.length > 0 && { acknowledged: warnings.join() }),
        },
      });
      return ok({ clientId, state: "queued" as const });
    },
    on,
  );
}

/** The reply that already lives, so that the loser sees who won and with what. The unique index is the wall behind this. */
async function liveReply(tx: Transaction, questionId: string) {
  const [live] = await tx
    .select({ authorId: outbox.authorId, name: users.name, text: outbox.text, state: outbox.state })
    .from(outbox)
    .leftJoin(users, eq(users.id, outbox.authorId))
    .where(and(eq(outbox.questionId, questionId), ne(outbox.state, "refused")));
  return live;
}

async function leaseOfAnother(tx: Transaction, questionId: string, actorId: string, now: Date) {
  const [held] = await tx
    .select({ name: users.name, until: questionLeases.expiresAt })
    .from(questionLeases)
    .innerJoin(users, eq(users.id, questionLeases.userId))
    .where(
      and(
        eq(questionLeases.questionId, questionId),
        ne(questionLeases.userId, actorId),
        gt(questionLeases.expiresAt, now),
      ),
    );
  return held;
}

async function itemOf(tx: Transaction, itemId: string | null) {
  if (!itemId) return undefined;
  const [item] = await tx
    // Until the listing was read its status is not known, and does not stand in the way.
    .select({
      status: sql<string | null>`case when ${items.readAt} is not null then ${items.status} end`,
      classified: items.classified,
    })
    .from(items)
    .where(eq(items.id, itemId));
  return item;
}

/** The draft outlives the press of the key: it is discarded when the marketplace has published the answer. */
async function keepDraft(tx: Transaction, actor: Agent, questionId: string, text: string, now: Date) {
  await tx
    .insert(drafts)
    .values({ organizationId: actor.organizationId, userId: actor.id, questionId, text, updatedAt: now })
    .onConflictDoUpdate({ target: [drafts.userId, drafts.questionId], set: { text, updatedAt: now } });
}
