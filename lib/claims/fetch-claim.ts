import "server-only";
import { and, eq } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { claimOrders, claims, returns } from "@/db/schema";
import type { Channel, Credentials } from "@/lib/channels/channel";
import type { ChannelClaim } from "@/lib/channels/claims-facet";
import { ChannelError } from "@/lib/channels/errors";
import { postponeForEverybody, takeOrPostpone } from "@/lib/integrations/postpone-for-everybody";
import { withStoreAccess } from "@/lib/integrations/with-store-access";
import { Postpone } from "@/lib/jobs/postpone";
import { log } from "@/lib/log";
import { ordersOfClaim } from "@/lib/orders/find-orders";
import { claimsOf } from "./ask-marketplace";
import { type ClaimPart, type PartsKnown, type PartsOf, partsWanted } from "./claim-parts";
import type { ClaimReading, ReturnReading } from "./claim-reading";
import { findReason } from "./claim-reasons";

type Store = { storeId: string; organizationId: string };

/** What a claim that is new here usually takes: itself, headline, reason, reputation, proposals and messages. */
const CALLS_OF_A_NEW_CLAIM = 6;

export type FetchedClaim = {
  reading: ClaimReading;
  /** A part that could not be read may be there later. */
  isPartial: boolean;
  /** The words for its reason were read, to be kept. */
  newReason: boolean;
  /** How a text of ours comes back. */
  asRead: ((text: string) => string) | undefined;
};

/**
 * Reads a claim, and the parts that matter for its state, through the budget of claims; its orders through theirs, once. A
 * part that cannot be read now never holds the claim up: it is absent from the reading.
 *
 * Of what is not the store's only the claim itself is read. `isUnfinished`: parts could not be read the last time, so that it
 * has not changed since does not count. Throws as `withStoreAccess` does.
 */
export async function fetchClaim(
  store: Store,
  { claimId, isUnfinished = false }: { claimId: string; isUnfinished?: boolean | undefined },
  now: Date,
): Promise<FetchedClaim> {
  const known = await whatIsKnown(store, claimId, { isUnfinished });
  const calls = known ? 1 + partsWanted(known.was, known).length : CALLS_OF_A_NEW_CLAIM;
  const { reading, wasDenied, newReason, asRead } = await withStoreAccess(
    store.storeId,
    store.organizationId,
    "claims",
    async (as, channel) => {
      const facet = claimsOf(channel);
      const claim = await facet.fetchClaim(as, claimId);
      // A pointer can name anybody's claim.
      const { asRead } = channel.messages ?? {};
      if (!claim.own || claim.ownPurchase) return { reading: { claim }, wasDenied: false, newReason: false, asRead };
      // Another claim may have asked for the same words.
      const words = await wordsKnown(store, claim.reasonId, now);
      const parts = await fetchParts(as, channel, claim, {
        known: { ...(known ?? NOTHING_KNOWN), knowsReason: words !== null },
        callsTaken: calls - 1,
      });
      const reason = words ?? parts.reading.reason;
      return { ...parts, reading: { ...parts.reading, reason }, newReason: parts.reading.reason !== undefined, asRead };
    },
    { calls },
  );
  const { claim } = reading;
  if (!claim.own || claim.ownPurchase) return { reading, isPartial: false, newReason, asRead };
  const orders = known?.hasOrders ? undefined : await ordersOf(store, claim);
  const isUnsure = claim.state !== "closed" && claim.own.actions === null && (!known || known.knowsActions);
  return {
    reading: { ...reading, ...(orders && orders !== "later" && { orders }) },
    isPartial: wasDenied || orders === "later" || isUnsure,
    newReason,
    asRead,
  };
}

async function fetchParts(
  as: Credentials,
  channel: Channel,
  claim: ChannelClaim,
  { known, callsTaken }: { known: PartsKnown & { hasReturnCost: boolean }; callsTaken: number },
): Promise<{ reading: ClaimReading; wasDenied: boolean }> {
  const facet = claimsOf(channel);
  const { sourceId, reasonId } = claim;
  const wanted = partsWanted(claim, known);
  let wasDenied = false;

  /** One call for a part; undefined when it cannot be had. */
  async function part<T>(call: () => Promise<T>, isPaid: boolean): Promise<T | undefined> {
    try {
      if (!isPaid) await takeOrPostpone(channel.id, "claims", {});
      return await call().catch(async (error: unknown) => {
        await postponeForEverybody(channel.id, "claims", error, {});
        throw error;
      });
    } catch (error) {
      if (!(error instanceof Postpone) && !(error instanceof ChannelError)) throw error;
      wasDenied ||= mayComeLater(error);
      log.warn({ claimId: sourceId, reason: error.message }, "a part of a claim could not be read");
      return undefined;
    }
  }
  const read = <T>(name: ClaimPart, call: () => Promise<T>): Promise<T | undefined> => {
    const place = wanted.indexOf(name);
    return place < 0 ? Promise.resolve(undefined) : part(call, place < callsTaken);
  };
  const wayBack = async (): Promise<ReturnReading | null | undefined> => {
    const found = await read("return", () => facet.fetchReturn(as, sourceId));
    if (!found) return found;
    const [reviews, cost] = await Promise.all([
      found.hasReviews ? part(() => facet.fetchReturnReviews(as, found.sourceId), false) : undefined,
      known.hasReturnCost ? undefined : part(() => facet.fetchReturnCost(as, sourceId), false),
    ]);
    return { return: found, reviews, cost };
  };
  const [headline, reason, reputation, proposals, evidence, messages, back, exchange] = await Promise.all([
    read("headline", () => facet.fetchHeadline(as, sourceId)),
    reasonId === null ? undefined : read("reason", () => facet.fetchReason(as, reasonId)),
    read("reputation", () => facet.fetchAffectsReputation(as, sourceId)),
    read("proposals", () => facet.fetchExpectedResolutions(as, sourceId)),
    read("evidence", () => facet.fetchEvidence(as, sourceId)),
    read("messages", () => facet.fetchMessages(as, sourceId)),
    wayBack(),
    read("exchange", () => facet.fetchExchange(as, sourceId)),
  ]);
  const reading = { claim, headline, reason, reputation, proposals, evidence, messages, return: back, exchange };
  return { reading, wasDenied };
}

/** Trouble that passes; what is refused today is refused tomorrow. */
const mayComeLater = (error: Postpone | ChannelError): boolean =>
  error instanceof Postpone || !LASTING.includes(error.kind);

const LASTING: readonly ChannelError["kind"][] = ["forbidden", "not-found", "refused", "unreadable"];

/** The orders, when they are not known yet. What the marketplace has no order for has none here. */
async function ordersOf(store: Store, { about, buyerId }: ChannelClaim) {
  const { resource, sourceId } = about;
  if (resource === null) return undefined;
  try {
    return await ordersOfClaim(store, { resource, sourceId });
  } catch (error) {
    // Without them nobody would know who complains.
    if (buyerId === null) throw error;
    if (!(error instanceof Postpone) && !(error instanceof ChannelError)) throw error;
    log.warn({ about: resource, reason: error.message }, "the orders of a claim could not be read");
    return mayComeLater(error) ? "later" : undefined;
  }
}

const NOTHING_KNOWN = { state: null, changedAt: null, isReturnOver: false, hasReturnCost: false };

async function whatIsKnown(
  { storeId, organizationId }: Store,
  claimId: string,
  { isUnfinished }: { isUnfinished: boolean },
) {
  return inOrganization(organizationId, async (tx) => {
    const [known] = await tx
      .select({ claim: claims, return: returns })
      .from(claims)
      .leftJoin(returns, eq(returns.claimId, claims.id))
      .where(and(eq(claims.storeId, storeId), eq(claims.sourceId, claimId)));
    if (!known) return null;
    const { claim, return: back } = known;
    const [order] = await tx
      .select({ sourceId: claimOrders.orderSourceId })
      .from(claimOrders)
      .where(eq(claimOrders.claimId, claim.id))
      .limit(1);
    return {
      state: isUnfinished ? null : claim.state,
      changedAt: claim.changedAt,
      knowsReason: claim.reasonName !== null,
      knowsActions: claim.actions !== null,
      isReturnOver: back !== null && back.closedAt !== null,
      hasReturnCost: back !== null && back.costMinor !== null,
      hasOrders: order !== undefined,
      was: { ...claim, reasonId: claim.reasonSourceId, updatedAt: claim.changedAt } satisfies PartsOf,
    };
  });
}

async function wordsKnown({ storeId, organizationId }: Store, reasonId: string | null, now: Date) {
  if (reasonId === null) return null;
  const words = await inOrganization(organizationId, (tx) => findReason(tx, { storeId, reasonId, now }));
  return words && { sourceId: reasonId, ...words, family: null, triage: [] };
}
