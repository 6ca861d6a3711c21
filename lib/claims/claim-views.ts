import { and, desc, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { claimOrders, claims, conversations, returns } from "@/db/schema";
import { type ClaimAction, claimActions } from "@/db/vocabulary";
import { NotFound } from "@/lib/errors";
import type { ClaimView } from "@/lib/inbox/after-sale";
import { arrayOf } from "@/lib/inbox/places";
import { turnOf } from "@/lib/policy/claim-clocks";
import { orderIdsOf } from "./claim-orders";
import { leftOfClaim } from "./left-of-claim";

/** A claim as its screen shows it at `now`: a window to spare the reputation that has passed is none. Throws `NotFound`. */
export async function claimViewOf(tx: Transaction, claimId: string, now: Date): Promise<ClaimView> {
  const [found] = await tx
    .select({ claim: claims, return: returns, waitingSince: conversations.waitingSince })
    .from(claims)
    .innerJoin(conversations, eq(conversations.id, claims.conversationId))
    .leftJoin(returns, eq(returns.claimId, claims.id))
    .where(eq(claims.id, claimId));
  if (!found) throw new NotFound("claim");
  const { claim, waitingSince } = found;
  const { headline, resolution } = claim;
  const actions =
    claim.actions?.map((one) => ({ ...one, dueAt: one.dueAt === null ? null : new Date(one.dueAt) })) ?? null;
  return {
    id: claim.id,
    conversationId: claim.conversationId,
    sourceId: claim.sourceId,
    state: claim.state,
    type: claim.type,
    typeWord: claim.typeWord,
    stage: claim.stage,
    stageWord: claim.stageWord,
    family: claim.family,
    reason: claim.reasonDetail ?? (claim.reasonName && prettified(claim.reasonName)),
    headline: headline && { title: headline.title, description: headline.description, problem: headline.problem },
    turn: turnOf({ ...claim, actions, responsible: headline?.responsible ?? null, waits: waitingSince !== null }),
    reputation: claim.reputation,
    dueAt: claim.dueAt,
    sparedUntil: claim.sparedUntil && claim.sparedUntil > now ? claim.sparedUntil : null,
    openedAt: claim.openedAt,
    closedAt: claim.closedAt,
    goneSince: claim.goneAt,
    actions:
      actions?.flatMap(({ action, mandatory, dueAt }) =>
        isAction(action) ? [{ action, isMandatory: mandatory, dueAt }] : [],
      ) ?? null,
    proposals: claim.proposals.map(({ role, resolution: asked, word, state, percentage, amountMinor, currency }) => ({
      byBuyer: role === "complainant",
      resolution: asked,
      word,
      state,
      percentage,
      amount: amountMinor !== null && currency !== null ? { amountMinor, currency } : null,
    })),
    atStake: await leftOfClaim(tx, claim),
    resolution: resolution && {
      reason: resolution.reason,
      benefited: resolution.benefited,
      coverageApplied: resolution.coverageApplied,
    },
    orderSourceIds: await orderIdsOf(tx, claimId),
    return: found.return && returnView(found.return),
    exchange: claim.exchange && {
      type: claim.exchange.type,
      status: claim.exchange.status,
      detail: claim.exchange.detail,
      newOrderIds: claim.exchange.newOrderIds,
    },
  };
}

/**
 * The claim that is open about any of these orders: one that is argued about rather than one that is only a parcel on its
 * way back, then the latest. Null when there is none.
 */
export async function openClaimOf(
  tx: Transaction,
  storeId: string,
  orderSourceIds: readonly string[],
): Promise<{ claimId: string; conversationId: string } | null> {
  const [open] = await tx
    .select({ claimId: claims.id, conversationId: claims.conversationId })
    .from(claimOrders)
    .innerJoin(claims, eq(claims.id, claimOrders.claimId))
    .where(
      and(
        eq(claimOrders.storeId, storeId),
        sql`${claimOrders.orderSourceId} = any(${arrayOf(orderSourceIds)}::text[])`,
        sql`${claims.state} is distinct from 'closed'`,
      ),
    )
    .orderBy(sql`coalesce(${claims.type} = 'mediations', false) desc`, desc(claims.openedAt), desc(claims.id))
    .limit(1);
  return open ?? null;
}

function returnView(back: typeof returns.$inferSelect): ClaimView["return"] {
  return {
    sourceId: back.sourceId,
    status: back.status,
    statusWord: back.statusWord,
    money: back.money,
    isCheckedByMarketplace: back.isCheckedByMarketplace,
    shipments: back.shipments,
    cost:
      back.costMinor !== null && back.costCurrency !== null
        ? { amountMinor: back.costMinor, currency: back.costCurrency }
        : null,
  };
}

/** The marketplace adds actions; those that we do not know are not offered. */
const isAction = (word: string | null): word is ClaimAction => claimActions.some((known) => known === word);

/** For example "not working item". */
const prettified = (name: string): string => name.replaceAll("_", " ");
