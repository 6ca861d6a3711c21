import type { ClaimFamily, ClaimStage, ClaimState, ClaimType } from "@/db/vocabulary";

/** What is read beside a claim, each with a call of its own. */
export type ClaimPart =
  | "headline"
  | "reason"
  | "reputation"
  | "proposals"
  | "evidence"
  | "messages"
  | "return"
  | "exchange";

/** What decides which parts matter. */
export type PartsOf = {
  state: ClaimState | null;
  type: ClaimType | null;
  stage: ClaimStage | null;
  family: ClaimFamily | null;
  reasonId: string | null;
  hasReturn: boolean | null;
  hasExchange: boolean | null;
  updatedAt: Date | null;
};

/** What is known of it here; of one that is new nothing. */
export type PartsKnown = {
  state: ClaimState | null;
  changedAt: Date | null;
  knowsReason: boolean;
  /** Nothing more happens to the parcel that comes back. */
  isReturnOver: boolean;
};

/** Nobody argues in them: they are over when they begin. */
const CANCELLATIONS: readonly (ClaimType | null)[] = ["cancel-sale", "cancel-purchase", "service"];

/**
 * Which parts of a claim are worth a call now. Of one that is over only what tells how it ended, and of one that has not
 * changed since nothing but a parcel that is still on its way back.
 *
 * Source: claims reference, section 1.1: which types have messages; returns reference, section 2: parcels that arrive late.
 */
export function partsWanted(claim: PartsOf, known: PartsKnown): ClaimPart[] {
  const isClosed = claim.state === "closed";
  const isUnchanged = isClosed && known.state === "closed" && known.changedAt?.getTime() === claim.updatedAt?.getTime();
  const wanted: Record<ClaimPart, boolean> = {
    headline: !isClosed,
    reason: claim.reasonId !== null && !known.knowsReason,
    reputation: !isUnchanged && !CANCELLATIONS.includes(claim.type),
    proposals: !isUnchanged && hasTalk(claim),
    evidence: !isClosed && hasTalk(claim) && claim.family === "not-received",
    messages: !isUnchanged && hasTalk(claim),
    return: (claim.hasReturn === true || claim.type === "return") && !(isUnchanged && known.isReturnOver),
    exchange: !isUnchanged && (claim.hasExchange === true || claim.type === "change"),
  };
  return PARTS.filter((part) => wanted[part]);
}

/** An unknown type may have messages too. */
const hasTalk = ({ type, stage }: PartsOf) =>
  type === "mediations" || type === null || stage === "dispute" || stage === "recontact";

const PARTS: readonly ClaimPart[] = [
  "headline",
  "reason",
  "reputation",
  "proposals",
  "evidence",
  "messages",
  "return",
  "exchange",
];
