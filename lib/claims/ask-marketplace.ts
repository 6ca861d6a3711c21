import "server-only";
import type { Channel } from "@/lib/channels/channel";
import {
  type ClaimRefusal,
  type ClaimsFacet,
  claimRefusals,
  type PartialRefundOffers,
  type ReturnProblem,
} from "@/lib/channels/claims-facet";
import { ChannelError } from "@/lib/channels/errors";
import type { Here } from "@/lib/here";
import { withStoreAccess } from "@/lib/integrations/with-store-access";
import { Postpone } from "@/lib/jobs/postpone";
import { ok, refused } from "@/lib/result";
import type { DecisionTerms } from "./input";

/** A claim at the marketplace, as a store of ours reaches it. */
export type ClaimAt = { storeId: string; organizationId: string; sourceId: string };

/** What only the marketplace knows about a decision before it is made. */
export type LiveFacts = { offers?: PartialRefundOffers; problems?: ReturnProblem[] };

/** Why the marketplace could not be asked, or would not say. */
export type LiveRefusal = ClaimRefusal | "marketplace-unreachable" | "claim-not-known";

/** Offers and problems are read when they are needed, never kept: what is offered changes with every answer of the buyer. */
export async function askMarketplace(claim: ClaimAt, terms: DecisionTerms, here: Here = {}) {
  if (terms.kind === "partial-refund") {
    const read = await askAboutClaim(claim, (claims, as) => claims.fetchPartialRefundOffers(as, claim.sourceId), here);
    return read.ok ? ok<LiveFacts>({ offers: read.value }) : read;
  }
  if (terms.kind === "return-review" && terms.verdict.outcome === "problem") {
    const read = await askAboutClaim(claim, (claims, as) => claims.listReturnProblems(as, claim.sourceId), here);
    return read.ok ? ok<LiveFacts>({ problems: read.value }) : read;
  }
  return ok<LiveFacts>({});
}

/** One read about a claim for somebody who waits. What is wrong with the way there is a refusal, not an error. */
export async function askAboutClaim<T>(
  { storeId, organizationId }: ClaimAt,
  read: (claims: ClaimsFacet, as: Parameters<ClaimsFacet["fetchClaim"]>[0]) => Promise<T>,
  { on, now }: Here = {},
) {
  try {
    const call = (as: Parameters<ClaimsFacet["fetchClaim"]>[0], channel: Channel) => read(claimsOf(channel), as);
    const options = { priority: "agent" as const, ...(on && { on }), ...(now && { now }) };
    return ok(await withStoreAccess(storeId, organizationId, "claims", call, options));
  } catch (error) {
    return refused(refusalOf(error));
  }
}

export function claimsOf(channel: Channel): ClaimsFacet {
  if (!channel.claims) throw new Error(`${channel.id} has no claims`);
  return channel.claims;
}

function refusalOf(error: unknown): LiveRefusal {
  if (error instanceof Postpone) return "marketplace-unreachable";
  if (!(error instanceof ChannelError)) throw error;
  const own = claimRefusals.find((code) => code === error.code);
  if (error.kind === "refused") return own ?? "action-not-available";
  return error.kind === "forbidden" || error.kind === "not-found" ? "claim-not-known" : "marketplace-unreachable";
}
