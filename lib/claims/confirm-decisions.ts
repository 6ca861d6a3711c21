import { and, eq, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { claimDecisions, decisionAudit, outbox } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import type { ChannelClaim, ExpectedResolution, ShippingEvidence } from "@/lib/channels/claims-facet";
import type { EventToRecord } from "@/lib/events/record-event";
import { actionFor } from "@/lib/policy/decisions";
import type { ReturnReading } from "./claim-reading";
import { termsOf } from "./decision-terms";
import { type Decision, type Move, moveDecision } from "./move-decision";
import { type ClaimShown, tracesOf } from "./traces-of";

export type DecisionReading = {
  claimId: string;
  claim: ChannelClaim;
  proposals: readonly ExpectedResolution[];
  evidence: readonly ShippingEvidence[];
  return?: ReturnReading | null;
  readAt: Date;
};

/**
 * What a reading of a claim says about the decision that is under way, if there is one. One that was said, or may have been,
 * is confirmed when the claim shows it, also when it was prepared again meanwhile; one that was not said is rejected when it
 * cannot be said any more: the claim is
 * over, the action is gone, or somebody did it on the marketplace's own pages. Parts that were not read are empty, and prove
 * nothing; so a decision is never taken for unsaid here.
 *
 * The claim and its conversation are locked. Returns the events, for the caller to record last.
 */
export async function confirmDecisions(
  tx: Transaction,
  actor: Actor,
  { claimId, claim, proposals, evidence, return: back, readAt }: DecisionReading,
): Promise<EventToRecord[]> {
  const [decision] = await tx
    .select()
    .from(claimDecisions)
    .where(and(eq(claimDecisions.claimId, claimId), isNull(claimDecisions.settledAt)))
    .for("no key update");
  if (!decision) return [];
  const shown = { claim, proposals, evidence, return: back?.return, reviews: back?.reviews };
  return confirmDecision(tx, actor, { decision, shown, readAt });
}

/** The same for a decision that the caller has locked. */
export async function confirmDecision(
  tx: Transaction,
  actor: Actor,
  { decision, shown, readAt }: { decision: Decision; shown: ClaimShown; readAt: Date },
): Promise<EventToRecord[]> {
  const move = decision.settledAt ? null : await moveBy(tx, decision, shown, readAt);
  return move ? moveDecision(tx, actor, decision, { ...move, at: readAt }) : [];
}

async function moveBy(
  tx: Transaction,
  decision: Decision,
  shown: ClaimShown,
  readAt: Date,
): Promise<Pick<Move, "to" | "refusal" | "response"> | null> {
  const terms = termsOf(decision);
  const { claim } = shown;
  const traces = tracesOf(terms, shown);
  const response = { shown: traces, claim: { state: claim.stateWord, stage: claim.stageWord } };
  switch (decision.state) {
    case "awaiting-approval":
    case "prepared": {
      // What was available when it was asked for cannot be denied by what was read before.
      if (readAt < decision.requestedAt) return null;
      const isOurs = traces > (await tracesBefore(tx, decision.id)) && (await mayHaveBeenHeard(tx, decision.id));
      if (isOurs) return { to: "confirmed", response };
      if (isPossible(decision, shown)) return null;
      const gone = claim.state === "closed" ? "claim-closed" : "action-not-available";
      return { to: "rejected", refusal: traces > 0 ? "already-done" : gone, response };
    }
    case "submitted":
    case "unknown":
      return traces > (await tracesBefore(tx, decision.id)) ? { to: "confirmed", response } : null;
    case "accepted": {
      if (traces > (await tracesBefore(tx, decision.id))) return { to: "confirmed", response };
      // The marketplace said yes, and it cannot be done again.
      const isLater = decision.acceptedAt !== null && readAt > decision.acceptedAt;
      return isLater && !isPossible(decision, shown) ? { to: "confirmed", response } : null;
    }
    default:
      return null;
  }
}

/** Also when it is not known what the seller may do. */
export function isPossible(decision: Decision, { claim }: ClaimShown): boolean {
  if (claim.state === "closed") return false;
  const actions = claim.own?.actions;
  return !actions || actionFor(termsOf(decision), actions) !== null;
}

/** How many such traces there were before the call, as its delivery noted. */
export async function tracesBefore(tx: Transaction, decisionId: string): Promise<number> {
  const [row] = await tx.select({ terms: outbox.terms }).from(outbox).where(eq(outbox.id, decisionId));
  const before = row?.terms.tracesBefore;
  return typeof before === "number" ? before : 0;
}

/**
 * Whether a decision that is prepared again may have been heard all the same: nobody saw how its call ended, and readings lag.
 * What the marketplace refused, or never got, was put back with the reason.
 */
export async function mayHaveBeenHeard(tx: Transaction, decisionId: string): Promise<boolean> {
  const [back] = await tx
    .select({ id: decisionAudit.id })
    .from(decisionAudit)
    .where(
      and(
        eq(decisionAudit.decisionId, decisionId),
        eq(decisionAudit.step, "prepared"),
        sql`${decisionAudit.response} is not null and not ${decisionAudit.response} ? 'because'`,
      ),
    )
    .limit(1);
  return back !== undefined;
}

export const withTracesBefore = (traces: number) => ({ tracesBefore: traces });
