import "server-only";
import { and, asc, eq, gt, isNotNull, isNull, ne } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { inOrganization, type Transaction } from "@/db/client";
import {
  buyers,
  claims,
  conversationLeases,
  conversations,
  departments,
  groups,
  messageDrafts,
  stores,
  uploads,
  users,
} from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { replyLimitsOf } from "@/lib/channels/reply-limits";
import { claimViewOf, openClaimOf } from "@/lib/claims/claim-views";
import { decisionViewsOf } from "@/lib/claims/decision-views";
import { NotFound } from "@/lib/errors";
import type { Here } from "@/lib/here";
import { composerFor } from "@/lib/messages/thread-state";
import { orderViewsOf } from "@/lib/orders/order-views";
import { liveAllowances } from "@/lib/reply-rules/live-allowances";
import type { AttachmentView } from "./after-sale";
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
      const head = await headOf(tx, actor, conversationId);
      const orderSourceIds = await ordersOfConversation(tx, conversationId);
      const claimId = await claimOf(tx, { ...head, orderSourceIds });
      // All on their way at once: what takes time is going to the database and back.
      const [timeline, composer, claim, decisions, orders, allowances, team, mine, earlier] = await Promise.all([
        timelineOf(tx, { ...head, orderSourceIds }),
        composerFor(tx, conversationId, now),
        claimId === null ? null : claimViewOf(tx, claimId, now),
        claimId === null ? [] : decisionViewsOf(tx, actor, claimId, now),
        orderViewsOf(tx, head.storeId, orderSourceIds),
        liveAllowances(tx, actor.organizationId),
        teamOf(tx, actor, conversationId, now),
        composedBy(tx, actor, conversationId),
        earlierOf(tx, head.buyerId, conversationId),
      ]);
      return {
        ...head,
        ...team,
        ...mine,
        limits: replyLimitsOf(head.store.channel),
        // So that what is judged while typing is judged as the server will.
        allowances,
        composer,
        timeline,
        /** Its own, or the one that is open about an order of the thread. */
        claim,
        /** Of that claim. */
        decisions,
        /** What was bought, as far as it has been read. */
        orders,
        earlier,
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
  return { ...head, entry: head.entry };
}

async function claimOf(
  tx: Transaction,
  { id, entry, storeId, orderSourceIds }: { id: string; entry: string; storeId: string; orderSourceIds: string[] },
): Promise<string | null> {
  if (entry !== "claim") return (await openClaimOf(tx, storeId, orderSourceIds))?.claimId ?? null;
  const [own] = await tx.select({ id: claims.id }).from(claims).where(eq(claims.conversationId, id));
  return own?.id ?? null;
}

async function teamOf(tx: Transaction, actor: Agent, conversationId: string, now: Date) {
  const [notes, activity, writing] = await Promise.all([
    notesOf(tx, conversationId),
    activityOf(tx, conversationId),
    writingNow(tx, actor, conversationId, now),
  ]);
  return { notes, activity, writing };
}

/** Somebody else who is writing here right now. */
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

/** What this person has written here and not sent, and the files that wait in their composer. */
async function composedBy(tx: Transaction, actor: Agent, conversationId: string) {
  const [draft, uploads] = await Promise.all([
    draftOf(tx, actor, conversationId),
    uploadsOf(tx, actor, conversationId),
  ]);
  return { draft, uploads };
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
