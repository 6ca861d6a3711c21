import type {
  ChannelClaim,
  ChannelReturn,
  ExpectedResolution,
  ReturnReview,
  ShippingEvidence,
} from "@/lib/channels/claims-facet";
import type { DecisionTerms } from "./input";

/** What a reading of a claim showed. Parts that were not read are absent, and prove nothing. */
export type ClaimShown = {
  claim: ChannelClaim;
  proposals?: readonly ExpectedResolution[] | undefined;
  evidence?: readonly ShippingEvidence[] | undefined;
  return?: ChannelReturn | null | undefined;
  reviews?: readonly ReturnReview[] | undefined;
  /** What is left of its orders. */
  leftMinor?: number | undefined;
};

/**
 * How many traces of such a decision a reading shows. The marketplace gives none of them an id, so one more than before the
 * call is the proof that the call was heard. Pure.
 */
export function tracesOf(terms: DecisionTerms, { claim, proposals = [], evidence = [], ...shown }: ClaimShown): number {
  const count = (isTrace: (row: ExpectedResolution) => boolean) => proposals.filter(isTrace).length;
  const closedBy = claim.state === "closed" ? (claim.resolution?.reason ?? null) : null;
  switch (terms.kind) {
    case "full-refund": {
      const isGiven = ({ role, resolution, state }: ExpectedResolution) =>
        role !== "complainant" && resolution === "refund" && state === "accepted";
      return one(proposals.some(isGiven) || closedBy === "payment_refunded" || shown.leftMinor === 0);
    }
    case "partial-refund":
      return count(
        ({ role, resolution, percentage }) =>
          role !== "complainant" && resolution === "partial-refund" && percentage === terms.percentage,
      );
    case "allow-return":
      return one(
        claim.hasReturn === true ||
          proposals.some(({ resolution, state }) => resolution === "return-product" && state === "accepted"),
      );
    case "allow-replace":
      return count(({ resolution }) => resolution === "change-product") + one(claim.hasExchange === true);
    case "open-dispute":
      return one(claim.stage === "dispute");
    case "shipping-evidence":
      return evidence.filter((row) => isSameEvidence(terms.evidence, row)).length;
    case "return-review": {
      const reviews = (shown.reviews ?? []).filter(({ by }) => by === "seller").length;
      const isSettled =
        terms.verdict.outcome === "ok" ? closedBy === "item_returned" : claim.stage === "dispute" || reviews > 0;
      return reviews + one(isSettled);
    }
  }
}

const one = (isThere: boolean) => (isThere ? 1 : 0);

type Evidence = Extract<DecisionTerms, { kind: "shipping-evidence" }>["evidence"];

function isSameEvidence(said: Evidence, row: ShippingEvidence): boolean {
  if (said.kind === "promise") return row.promisedAt?.toISOString().slice(0, 10) === said.day;
  const isProof = row.type.toLowerCase() === "shipping_evidence";
  const tracking = "trackingNumber" in said ? (said.trackingNumber ?? null) : null;
  const company = "company" in said ? said.company : null;
  return isProof && (row.trackingNumber ?? null) === tracking && (row.company ?? null) === company;
}
