import { and, asc, eq, or, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { claimDecisions, claims, conversations, returns, users } from "@/db/schema";
import type { TimelineEntry } from "../after-sale";
import type { Viewpoint } from "../timeline-of";

/** What the buyer complained about, what was decided and what came back. */

export async function claimsOf(tx: Transaction, from: Viewpoint): Promise<TimelineEntry[]> {
  const rows = await tx
    .select({
      id: claims.id,
      conversationId: claims.conversationId,
      type: claims.type,
      reasonDetail: claims.reasonDetail,
      reasonName: claims.reasonName,
      openedAt: claims.openedAt,
      closedAt: claims.closedAt,
      goneAt: claims.goneAt,
      resolution: claims.resolution,
    })
    .from(conversations)
    .innerJoin(claims, eq(claims.conversationId, conversations.id))
    .where(ofBuyer(from))
    .orderBy(asc(claims.openedAt));
  return rows.flatMap(({ id, conversationId, ...claim }): TimelineEntry[] => {
    const shared = { id, conversationId, isHere: conversationId === from.id };
    const reason = claim.reasonDetail ?? claim.reasonName;
    const opened = { ...shared, kind: "claim-opened", at: claim.openedAt, type: claim.type, reason } as const;
    if (!claim.closedAt) return [opened];
    const { benefited = [], reason: why = null } = claim.resolution ?? {};
    const isGone = claim.goneAt !== null;
    return [opened, { ...shared, kind: "claim-closed", at: claim.closedAt, benefited, reason: why, isGone }];
  });
}

export async function decisionsOf(tx: Transaction, from: Viewpoint): Promise<TimelineEntry[]> {
  const rows = await tx
    .select({
      id: claimDecisions.id,
      conversationId: claimDecisions.conversationId,
      decision: claimDecisions.kind,
      state: claimDecisions.state,
      amountMinor: claimDecisions.amountMinor,
      currency: claimDecisions.currency,
      byName: users.name,
      at: claimDecisions.requestedAt,
    })
    .from(conversations)
    .innerJoin(claims, eq(claims.conversationId, conversations.id))
    .innerJoin(claimDecisions, eq(claimDecisions.claimId, claims.id))
    .innerJoin(users, eq(users.id, claimDecisions.requestedBy))
    .where(ofBuyer(from))
    .orderBy(asc(claimDecisions.requestedAt));
  return rows.map(({ amountMinor, currency, ...row }) => ({
    ...row,
    kind: "decision",
    isHere: row.conversationId === from.id,
    amount: amountMinor !== null && currency !== null ? { amountMinor, currency } : null,
  }));
}

export async function returnsOf(tx: Transaction, from: Viewpoint): Promise<TimelineEntry[]> {
  const rows = await tx
    .select({
      id: returns.claimId,
      conversationId: claims.conversationId,
      status: returns.status,
      statusWord: returns.statusWord,
      changedAt: returns.changedAt,
      readAt: returns.readAt,
    })
    .from(conversations)
    .innerJoin(claims, eq(claims.conversationId, conversations.id))
    .innerJoin(returns, eq(returns.claimId, claims.id))
    .where(ofBuyer(from));
  return rows.map(({ changedAt, readAt, ...row }) => ({
    ...row,
    kind: "return",
    isHere: row.conversationId === from.id,
    at: changedAt ?? readAt,
  }));
}

/** The claim of this very conversation is shown also when its buyer is not known as such yet. */
const ofBuyer = (from: Viewpoint) =>
  and(
    or(eq(conversations.buyerId, from.buyerId), eq(conversations.id, from.id)),
    sql`${conversations.entry} = 'claim'`,
  );
