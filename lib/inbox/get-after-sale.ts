import "server-only";
import { and, asc, eq, gt, isNotNull, isNull, ne } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { inOrganization, type Transaction } from "@/db/client";
import {
  buyers,
  conversationLeases,
  conversations,
  departments,
  groups,
  messageDrafts,
  stores,
  threads,
  uploads,
  users,
} from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { replyLimitsOf } from "@/lib/channels/reply-limits";
import { NotFound } from "@/lib/errors";
import type { Here } from "@/lib/here";
import { orderViewsOf } from "@/lib/orders/order-views";
import { liveAllowances } from "@/lib/reply-rules/live-allowances";
import type { AttachmentView, ClaimView, Composer, DecisionView } from "./after-sale";
import { activityOf, earlierOf, notesOf } from "./conversation-parts";
import type { OfConversation } from "./input";
import { ordersOfConversation } from "./orders-of-conversation";
import { visibleTo } from "./scope";
import { timelineOf } from "./timeline-of";

export type AfterSale = Awaited<ReturnType<typeof getAfterSale>>;

/**
 * Everything the screen of one conversation after the sale shows, read at one moment: what was said and happened, the
 * orders, the claim, and whether one can write now. Throws `NotFound` out of reach, and for presale ones.
 */
export async function getAfterSale(
  actor: Agent,
  { conversationId }: OfConversation,
  { on, now = new Date() }: Here = {},
) {
  authorize(actor, "conversation.read");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const { storeChannel, ...head } = await headOf(tx, actor, conversationId);
      const composer: Composer = await composerNow(tx, conversationId);
      const orderSourceIds = await ordersOfConversation(tx, conversationId);
      const timeline = await timelineOf(tx, { ...head, orderSourceIds });
      const claim: ClaimView | null = null as ClaimView | null;
      const decisions: DecisionView[] = [];
      return {
        ...head,
        limits: replyLimitsOf(storeChannel),
        // So that what is judged while typing is judged as the server will.
        allowances: await liveAllowances(tx, actor.organizationId),
        composer,
        timeline,
        /** Its own, or the one that is open about an order of the thread. */
        claim,
        decisions,
        /** What was bought, as far as it has been read. */
        orders: await orderViewsOf(tx, head.storeId, orderSourceIds),
        notes: await notesOf(tx, conversationId),
        activity: await activityOf(tx, conversationId),
        /** Somebody else who is writing here right now. */
        writing: await writingNow(tx, actor, conversationId, now),
        /** What this person has written here and not sent. */
        draft: await draftOf(tx, actor, conversationId),
        /** Files that wait in this person's composer. */
        uploads: await uploadsOf(tx, actor, conversationId),
        earlier: await earlierOf(tx, head.buyerId, conversationId),
      };
    },
    on,
  );
}

const setters = alias(users, "setters");

async function headOf(tx: Transaction, actor: Agent, conversationId: string) {
  const [head] = await tx
    .select({
      id: conversations.id,
      entry: conversations.entry,
      interaction: conversations.interaction,
      module: conversations.module,
      state: conversations.state,
      snoozedUntil: conversations.snoozedUntil,
      resolvedAt: conversations.resolvedAt,
      waitingSince: conversations.waitingSince,
      dueAt: conversations.dueAt,
      assigneeId: conversations.assigneeId,
      assigneeName: users.name,
      groupId: conversations.groupId,
      groupName: groups.name,
      departmentId: conversations.departmentId,
      departmentName: departments.name,
      topic: conversations.topic,
      /** Null while it is as recognized. */
      topicSetBy: setters.name,
      orderSourceId: conversations.orderSourceId,
      storeId: conversations.storeId,
      buyerId: conversations.buyerId,
      buyer: { sourceId: buyers.sourceId, nickname: buyers.nickname, place: buyers.place },
      store: { nickname: stores.nickname, state: stores.state, siteId: stores.siteId, channel: stores.channel },
    })
    .from(conversations)
    .innerJoin(buyers, eq(buyers.id, conversations.buyerId))
    .innerJoin(stores, eq(stores.id, conversations.storeId))
    .leftJoin(users, eq(users.id, conversations.assigneeId))
    .leftJoin(setters, eq(setters.id, conversations.topicSetBy))
    .leftJoin(groups, eq(groups.id, conversations.groupId))
    .leftJoin(departments, eq(departments.id, conversations.departmentId))
    .where(and(visibleTo(actor), eq(conversations.id, conversationId), ne(conversations.entry, "presale")));
  if (!head || head.entry === "presale") throw new NotFound("conversation");
  return { ...head, entry: head.entry, storeChannel: head.store.channel };
}

async function composerNow(tx: Transaction, conversationId: string): Promise<Composer> {
  const [thread] = await tx.select().from(threads).where(eq(threads.conversationId, conversationId));
  if (!thread)
    return { kind: "blocked", reason: "nothing-to-say", word: "", since: null, until: null, elsewhere: null };
  const { blockReason, blockWord, blockedSince, maxCharacters } = thread;
  if (blockWord !== null)
    return { kind: "blocked", reason: blockReason, word: blockWord, since: blockedSince, until: null, elsewhere: null };
  return {
    kind: "open",
    to: "thread",
    claimId: null,
    recipient: thread.assistantKind === null ? "buyer" : "assistant",
    maxCharacters,
    attachments: { bytesMax: 25_000_000, countMax: 25, mediaTypes: [] },
    after: null,
    isThreadPaused: false,
  };
}

async function writingNow(tx: Transaction, actor: Agent, conversationId: string, now: Date) {
  const [lease] = await tx
    .select({ userId: conversationLeases.userId, name: users.name, expiresAt: conversationLeases.expiresAt })
    .from(conversationLeases)
    .innerJoin(users, eq(users.id, conversationLeases.userId))
    .where(
      and(
        eq(conversationLeases.conversationId, conversationId),
        ne(conversationLeases.userId, actor.id),
        gt(conversationLeases.expiresAt, now),
      ),
    );
  return lease ?? null;
}

async function draftOf(tx: Transaction, actor: Agent, conversationId: string): Promise<string | null> {
  const [draft] = await tx
    .select({ text: messageDrafts.text })
    .from(messageDrafts)
    .where(and(eq(messageDrafts.userId, actor.id), eq(messageDrafts.conversationId, conversationId)));
  return draft?.text ?? null;
}

async function uploadsOf(tx: Transaction, actor: Agent, conversationId: string): Promise<AttachmentView[]> {
  const rows = await tx
    .select({ id: uploads.id, name: uploads.name, sizeBytes: uploads.sizeBytes, mediaType: uploads.mediaType })
    .from(uploads)
    .where(
      and(
        // Every waiting file of the organization is in the index; there are few.
        eq(uploads.organizationId, actor.organizationId),
        eq(uploads.conversationId, conversationId),
        eq(uploads.uploadedBy, actor.id),
        isNull(uploads.outboxId),
        isNotNull(uploads.bytes),
      ),
    )
    .orderBy(asc(uploads.createdAt), asc(uploads.id));
  return rows.map((row) => ({ ...row, isFlagged: false }));
}
