import "server-only";
import { isDeepStrictEqual } from "node:util";
import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { claims } from "@/db/schema";
import type { EventKind } from "@/db/vocabulary";
import { noteClaim } from "@/lib/analytics/note-claim";
import type { Actor } from "@/lib/auth/actor";
import { type AfterSaleStanding, settleAfterSale } from "@/lib/inbox/settle-after-sale";
import { applyMessages, type MessageSummary } from "@/lib/messages/apply-messages";
import { applyOrders, eventsIn } from "@/lib/orders/apply-order";
import { claimSortAt, nextDue } from "@/lib/policy/claim-clocks";
import { ok, refused } from "@/lib/result";
import { applyReturn } from "./apply-return";
import { claimConversation } from "./claim-conversation";
import { messagesOfClaim } from "./claim-messages";
import { noteClaimOrders, ordersNamedIn, tellThreads } from "./claim-orders";
import type { ClaimReading } from "./claim-reading";
import { type ClaimFacts, claimFacts, factsOf, SHOWN } from "./claim-row";
import { confirmDecisions } from "./confirm-decisions";
import { describeClaim } from "./describe-claim";

/** `asRead`: how a text of ours comes back, to know it by. */
type AppliedReading = { storeId: string; reading: ClaimReading; readAt: Date; asRead?: (text: string) => string };

/**
 * Makes our copy say what the marketplace says about a claim and the orders that were read with it, and draws the
 * consequences: its conversation, one for each claim, opens and closes with it; messages, decisions and the way back are
 * settled; the thread of its orders is told, because one writes in the claim while it is open.
 *
 * Applying the same reading twice changes nothing, and of a reading older than what we hold only the orders count. Of a claim
 * that is refused nothing was applied. `events`: what happened, to be recorded last in the transaction.
 */
export async function applyClaim(tx: Transaction, actor: Actor, { storeId, reading, readAt, asRead }: AppliedReading) {
  const { claim } = reading;
  // A pointer can name anybody's claim, and the search also returns what the account bought itself.
  if (!claim.own) return refused("another-seller");
  if (claim.ownPurchase) return refused("own-purchase");
  const found = await claimConversation(tx, actor, storeId, reading, readAt);
  if (!found.ok) return found;
  const { conversationId, isNew } = found.value;
  const before = await knownClaim(tx, storeId, claim.sourceId, conversationId);
  const bought = { storeId, orders: reading.orders?.fetched ?? [], readAt };
  if (before && before.readAt > readAt)
    return ok({ claimId: before.id, conversationId, events: eventsIn(await applyOrders(tx, actor, bought)) });

  const facts = claimFacts(reading, before);
  const newOrderIds = facts.exchange?.newOrderIds ?? [];
  const claimId = await writeClaim(tx, actor, storeId, { conversationId, sourceId: claim.sourceId, facts, readAt });
  const parts = await applyParts(tx, actor, { storeId, conversationId, claimId, readAt }, { reading, asRead });
  // Behind the claim, because who decides about it locks its orders so; with them those that are noted below.
  const lockedToo = [...(await ordersNamedIn(tx, claimId, reading)), ...newOrderIds];
  const applied = await applyOrders(tx, actor, { ...bought, lockedToo });
  const events = eventsIn(applied);
  const concerned = await noteClaimOrders(tx, actor, storeId, claimId, reading);
  const happened = whatHappened(before && factsOf(before), facts);
  const detail = { claimId, stage: facts.stage, type: facts.type };
  if (isNew) events.push({ kind: "conversation.routed", conversationId, at: readAt });
  events.push(...happened.map((kind) => ({ kind, conversationId, at: readAt, detail })));
  events.push(...parts.events);

  await describeClaim(tx, conversationId, { storeId, concerned, facts });
  const standing = standingOf(before, facts, { summary: parts.summary, happened, readAt });
  events.push(...(await settleAfterSale(tx, conversationId, standing)));
  await noteClaim(tx, { claimId, newOrderIds, orderIds: [...applied.values()].map(({ orderId }) => orderId) });
  if (happened.includes("claim.opened") || happened.includes("claim.closed")) {
    const because = facts.state === "closed" ? "claim-closed" : "claim-opened";
    events.push(...(await tellThreads(tx, actor, storeId, concerned, { claimId, because, at: readAt })));
  }
  return ok({ claimId, conversationId, events });
}

/** What was decided, said and sent back, as far as it was read. */
async function applyParts(
  tx: Transaction,
  actor: Actor,
  {
    storeId,
    conversationId,
    claimId,
    readAt,
  }: { storeId: string; conversationId: string; claimId: string; readAt: Date },
  { reading, asRead }: Pick<AppliedReading, "reading" | "asRead">,
) {
  const { claim, proposals = [], evidence = [], messages, return: back } = reading;
  const shown = { claimId, claim, proposals, evidence, return: back, readAt };
  const decided = await confirmDecisions(tx, actor, shown);
  const ownRole = claim.own?.role ?? null;
  const said = await applyMessages(tx, actor, {
    storeId,
    conversationId,
    messages: await messagesOfClaim(tx, { conversationId, ownRole }, messages?.messages ?? []),
    readAt,
    // What was not read is not gone.
    extent: messages?.unreadable === 0 ? "whole" : "partial",
    asRead,
  });
  const events = [...decided, ...said.events];
  if (back && (await applyReturn(tx, { organizationId: actor.organizationId, claimId, readAt }, back))) {
    events.push({ kind: "return.changed", conversationId, at: readAt, detail: { claimId } });
  }
  return { events, summary: said.summary };
}

/** Where the claim puts its conversation: what is due, and whether somebody must look. */
function standingOf(
  before: ClaimFacts | undefined,
  facts: ClaimFacts,
  { summary, happened, readAt }: { summary: MessageSummary; happened: readonly EventKind[]; readAt: Date },
): AfterSaleStanding {
  const { arrived, lost } = summary;
  // Where the store can do nothing, as while the marketplace decides, nobody waits for it.
  const waitingSince = facts.actions?.length === 0 ? null : summary.waitingSince;
  const isDone = facts.state === "closed";
  const isOurTurn = facts.dueAt !== null && before?.dueAt?.getTime() !== facts.dueAt.getTime();
  return {
    summary: { ...summary, waitingSince },
    isDone,
    wasDone: before?.state === "closed",
    sortAt: claimSortAt({ ...facts, waitingSince }, readAt),
    dueAt: nextDue(facts, readAt),
    calls: !isDone && (happened.includes("claim.opened") || isOurTurn || arrived || lost),
    at: readAt,
  };
}

async function knownClaim(tx: Transaction, storeId: string, sourceId: string, conversationId: string) {
  const [known] = await tx
    .select()
    .from(claims)
    .where(and(eq(claims.storeId, storeId), eq(claims.sourceId, sourceId), eq(claims.conversationId, conversationId)))
    .for("no key update");
  return known;
}

async function writeClaim(
  tx: Transaction,
  { organizationId }: Actor,
  storeId: string,
  { facts, readAt, ...named }: { conversationId: string; sourceId: string; facts: ClaimFacts; readAt: Date },
): Promise<string> {
  const [written] = await tx
    .insert(claims)
    .values({ organizationId, storeId, ...named, ...facts, readAt })
    .onConflictDoUpdate({ target: [claims.storeId, claims.sourceId], set: { ...facts, ...SHOWN, readAt } })
    .returning({ id: claims.id });
  if (!written) throw new Error("the claim was not written");
  return written.id;
}

/** Opened, also again, and closed; a claim that is over when we hear of it was both. Otherwise whether anything changed. */
function whatHappened(before: ClaimFacts | undefined, facts: ClaimFacts): EventKind[] {
  const isClosed = facts.state === "closed";
  if (!before) return isClosed ? ["claim.opened", "claim.closed"] : ["claim.opened"];
  const wasClosed = before.state === "closed";
  if (wasClosed && !isClosed) return ["claim.opened"];
  if (!wasClosed && isClosed) return ["claim.closed"];
  return isSame(before, facts) ? [] : ["claim.changed"];
}

/** The marketplace touches its own time of change for reasons that nobody sees. */
const isSame = (before: ClaimFacts, facts: ClaimFacts): boolean =>
  isDeepStrictEqual({ ...before, changedAt: null }, { ...facts, changedAt: null });
