import "server-only";
import { and, asc, eq, gt, sql } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import {
  buyers,
  conversations,
  drafts,
  groups,
  items,
  outbox,
  questionLeases,
  questions,
  stores,
  users,
} from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { replyLimitsOf } from "@/lib/channels/reply-limits";
import { NotFound } from "@/lib/errors";
import type { Here } from "@/lib/here";
import { leadViewsOf } from "@/lib/leads/lead-views";
import { answerability } from "@/lib/policy/question-state";
import { liveAllowances } from "@/lib/reply-rules/live-allowances";
import { activityOf, earlierOf, notesOf } from "./conversation-parts";
import type { OfConversation } from "./input";
import { visibleTo } from "./scope";

export type ConversationDetail = Awaited<ReturnType<typeof getConversation>>;
export type QuestionDetail = ConversationDetail["questions"][number];

/**
 * Everything the screen of one presale conversation shows, read at one moment. Throws `NotFound` out of reach, and for
 * those after the sale, which `getAfterSale` reads; `readConversation` knows which.
 */
export async function getConversation(
  actor: Agent,
  { conversationId }: OfConversation,
  { on, now = new Date() }: Here = {},
) {
  authorize(actor, "conversation.read");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const { item, buyer, store, ...conversation } = await headOf(tx, actor, conversationId);
      return {
        ...conversation,
        entry: "presale" as const,
        item,
        buyer,
        store: { nickname: store.nickname, state: store.state, siteId: store.siteId, channel: store.channel },
        limits: replyLimitsOf(store.channel),
        // So that what is judged while typing is judged as the server will.
        allowances: await liveAllowances(tx, actor.organizationId),
        /** Interest that buyers of classified advertisements showed, with how to reach them. */
        leads: await leadViewsOf(tx, actor, conversationId),
        questions: await questionsOf(tx, actor, conversationId, item?.readAt ? item.status : null, now),
        notes: await notesOf(tx, conversationId),
        earlier: await earlierOf(tx, conversation.buyerId, conversationId),
        activity: await activityOf(tx, conversationId),
      };
    },
    on,
  );
}

async function headOf(tx: Transaction, actor: Agent, conversationId: string) {
  const [head] = await tx
    .select({
      id: conversations.id,
      interaction: conversations.interaction,
      module: conversations.module,
      state: conversations.state,
      snoozedUntil: conversations.snoozedUntil,
      resolvedAt: conversations.resolvedAt,
      waitingSince: conversations.waitingSince,
      assigneeId: conversations.assigneeId,
      assigneeName: users.name,
      groupId: conversations.groupId,
      groupName: groups.name,
      buyerId: conversations.buyerId,
      buyer: { sourceId: buyers.sourceId, nickname: buyers.nickname, place: buyers.place },
      item: {
        sourceId: items.sourceId,
        title: items.title,
        categoryPath: items.categoryPath,
        priceMinor: items.priceMinor,
        currency: items.currency,
        pictureUrl: items.pictureUrl,
        permalink: items.permalink,
        status: items.status,
        availableQuantity: items.availableQuantity,
        shipping: items.shipping,
        warranty: items.warranty,
        condition: items.condition,
        variations: items.variations,
        classified: items.classified,
        readAt: items.readAt,
      },
      store: { nickname: stores.nickname, state: stores.state, siteId: stores.siteId, channel: stores.channel },
    })
    .from(conversations)
    .innerJoin(buyers, eq(buyers.id, conversations.buyerId))
    .innerJoin(stores, eq(stores.id, conversations.storeId))
    .leftJoin(items, eq(items.id, conversations.itemId))
    .leftJoin(users, eq(users.id, conversations.assigneeId))
    .leftJoin(groups, eq(groups.id, conversations.groupId))
    .where(and(visibleTo(actor), eq(conversations.id, conversationId), eq(conversations.entry, "presale")));
  if (!head) throw new NotFound("conversation");
  return head;
}

/** The questions in the order asked, each with its answer slot: what was published, what is on its way, who is at it. */
async function questionsOf(
  tx: Transaction,
  actor: Agent,
  conversationId: string,
  itemStatus: string | null,
  now: Date,
) {
  const rows = await tx
    .select({
      id: questions.id,
      sourceId: questions.sourceId,
      status: questions.status,
      text: questions.text,
      askedAt: questions.askedAt,
      onHold: questions.onHold,
      deletedFromListing: questions.deletedFromListing,
      answerText: questions.answerText,
      answerStatus: questions.answerStatus,
      answeredAt: questions.answeredAt,
      draft: drafts.text,
      lease: { userId: questionLeases.userId, expiresAt: questionLeases.expiresAt },
      holderName: users.name,
    })
    .from(questions)
    .leftJoin(drafts, and(eq(drafts.questionId, questions.id), eq(drafts.userId, actor.id)))
    .leftJoin(questionLeases, and(eq(questionLeases.questionId, questions.id), gt(questionLeases.expiresAt, now)))
    .leftJoin(users, eq(users.id, questionLeases.userId))
    .where(eq(questions.conversationId, conversationId))
    .orderBy(asc(questions.askedAt), asc(questions.sourceId));
  const replies = await repliesOf(tx, conversationId);
  return rows.map(({ lease, holderName, onHold, ...row }) => {
    const able = answerability({ status: row.status, hold: onHold, answerStatus: row.answerStatus, itemStatus });
    return {
      ...row,
      obstacle: able.canAnswer ? null : able.reason,
      lease: lease && holderName !== null ? { ...lease, name: holderName } : null,
      reply: replies.get(row.id) ?? null,
    };
  });
}

/** The latest reply of each question: the one that lives, or the last one that was refused. */
async function repliesOf(tx: Transaction, conversationId: string) {
  const rows = await tx
    .select({
      clientId: outbox.id,
      questionId: outbox.questionId,
      text: outbox.text,
      state: outbox.state,
      refusal: outbox.refusal,
      attempts: outbox.attempts,
      authorKind: outbox.authorKind,
      authorId: outbox.authorId,
      authorName: users.name,
      createdAt: outbox.createdAt,
      attemptedAt: outbox.attemptedAt,
      settledAt: outbox.settledAt,
    })
    .from(outbox)
    .leftJoin(users, eq(users.id, outbox.authorId))
    .where(eq(outbox.conversationId, conversationId))
    .orderBy(asc(sql`${outbox.state} <> 'refused'`), asc(outbox.createdAt));
  return new Map(rows.map(({ questionId, ...reply }) => [questionId, reply]));
}
