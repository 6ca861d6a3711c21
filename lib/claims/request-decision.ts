import "server-only";
import { eq } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import { claimDecisions, type claims } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { storeOf } from "@/lib/inbox/store-of";
import { enqueue } from "@/lib/jobs/enqueue";
import {
  approvalEndsAt,
  type DecisionObstacle,
  isWithinLimit,
  judgeDecision,
  movesMoney,
} from "@/lib/policy/decisions";
import { ok, refused } from "@/lib/result";
import { askMarketplace, type LiveFacts, type LiveRefusal } from "./ask-marketplace";
import { keepsTerms, termsToKeep, termsToTell } from "./decision-terms";
import type { DecisionTerms, RequestDecision } from "./input";
import { decisionUnderWay, leftOfClaim, lockOrdersOf, refundUnderWay } from "./left-of-claim";
import { decisionEvent, writeAudit } from "./move-decision";
import { type EnclosureRefusal, prepareDecision } from "./prepare-decision";
import { refundLimitsOf } from "./refund-limits";
import { claimFor, claimWithin } from "./scope";

/** Why a decision was not taken on. Each catalogue has a sentence for each of them. */
export type DecisionRefusal =
  | DecisionObstacle
  | EnclosureRefusal
  | LiveRefusal
  | "same-decision-with-other-terms"
  | "decision-under-way"
  | "store-disconnected"
  | "problem-not-listed"
  | "attachment-needed";

/**
 * Decides about a claim, in the seller's name: money, a return, a mediation, evidence. What is returned as `prepared` is
 * durable and is said to the marketplace once; what is above the person's limit waits for a second person
 * (`awaiting-approval`) and is not said until then. The same `decisionId` with the same terms is the same decision.
 *
 * `amount-changed` says which amount it is now; `decision-under-way` says whose, and since when.
 */
export async function requestDecision(
  actor: Agent,
  { claimId, decisionId, terms: asked, confirmed }: RequestDecision,
  { on, now = new Date() }: Here = {},
) {
  authorize(actor, "claim.decide");
  if (movesMoney(asked.kind)) authorize(actor, "claim.refund");
  const terms = withPlainLines(asked);
  const { organizationId } = actor;
  const { repeated, at } = await inOrganization(
    organizationId,
    async (tx) => {
      const claim = await claimWithin(actor, claimId, tx);
      const at = { organizationId, storeId: claim.storeId, sourceId: claim.sourceId };
      return { repeated: await earlierOne(tx, decisionId, claimId, terms), at };
    },
    on,
  );
  if (repeated) return repeated;
  // Before the transaction: nothing is locked while the marketplace thinks.
  const live = await askMarketplace(at, terms, { on, now });

  return inOrganization(
    organizationId,
    async (tx) => {
      const { claim } = await claimFor(actor, claimId, tx);
      const earlier = await earlierOne(tx, decisionId, claimId, terms);
      if (earlier) return earlier;
      const store = await storeOf(tx, claim.storeId);
      if (store.state !== "connected") return refused("store-disconnected");
      const underWay = await decisionUnderWay(tx, claimId);
      if (underWay) return { ...refused("decision-under-way"), detail: underWay };
      if (movesMoney(terms.kind)) {
        await lockOrdersOf(tx, claim);
        const elsewhere = await refundUnderWay(tx, claim);
        if (elsewhere) return { ...refused("decision-under-way"), detail: elsewhere };
      }
      const verdict = judgeDecision(terms, confirmed, await factsOf(tx, claim, live.ok ? live.value : {}));
      if (!verdict.ok) {
        // What we know already comes before what the marketplace would not say.
        const isUnread = verdict.reason === "percentage-not-offered" && !live.ok;
        if (isUnread) return refused(live.reason);
        return { ...refused(verdict.reason), ...(verdict.amount && { detail: { amount: verdict.amount } }) };
      }
      if (!live.ok) return refused(live.reason);
      const wrong = wrongProblem(terms, live.value);
      if (wrong) return refused(wrong);

      const { amount } = verdict;
      const isCovered = isWithinLimit(actor.role, amount, await refundLimitsOf(tx));
      const state = isCovered ? "prepared" : "awaiting-approval";
      if (isCovered) {
        const prepared = await prepareDecision(tx, actor, { decisionId, claim, terms, requestedBy: actor.id, now });
        if (!prepared.ok) return prepared;
      }
      if (!isCovered) await enqueueExpiry(tx, { organizationId, decisionId, now });
      const [decision] = await tx
        .insert(claimDecisions)
        .values({
          id: decisionId,
          organizationId,
          storeId: claim.storeId,
          claimId,
          conversationId: claim.conversationId,
          kind: terms.kind,
          terms: termsToKeep(decisionId, terms),
          amountMinor: amount?.amountMinor ?? null,
          currency: amount?.currency ?? null,
          state,
          requestedBy: actor.id,
          requestedAt: now,
        })
        .onConflictDoNothing({ target: claimDecisions.id })
        .returning();
      if (!decision) return refused("same-decision-with-other-terms");
      const request = { ...termsToTell(terms), ...(amount && { amount }) };
      await writeAudit(tx, actor, { decisionId, step: state, request, at: now });
      await recordEvent(tx, actor, decisionEvent(decision, "decision.requested", now));
      return ok({ decisionId, state });
    },
    on,
  );
}

/** Nobody has to look at it for it to end. */
function enqueueExpiry(
  tx: Transaction,
  { organizationId, decisionId, now }: { organizationId: string; decisionId: string; now: Date },
): Promise<void> {
  const dedupe = `expire:${decisionId}`;
  const runAt = approvalEndsAt(now);
  return enqueue(tx, { name: "expire-decisions", organizationId, payload: {}, dedupe, runAt });
}

/** What a decision about the claim would stand on now. */
export async function factsOf(tx: Transaction, claim: typeof claims.$inferSelect, { offers }: LiveFacts) {
  return { state: claim.state, actions: claim.actions, left: await leftOfClaim(tx, claim), offers };
}

/** A double press, or a retry of something in between: the first one stands. */
async function earlierOne(tx: Transaction, decisionId: string, claimId: string, terms: DecisionTerms) {
  const [earlier] = await tx.select().from(claimDecisions).where(eq(claimDecisions.id, decisionId));
  if (!earlier) return null;
  return earlier.claimId === claimId && keepsTerms(earlier, terms)
    ? ok({ decisionId, state: earlier.state })
    : refused("same-decision-with-other-terms");
}

function wrongProblem(terms: DecisionTerms, { problems = [] }: LiveFacts) {
  if (terms.kind !== "return-review" || terms.verdict.outcome === "ok") return null;
  for (const { problemId, uploadIds } of terms.verdict.problems) {
    const listed = problems.find(({ sourceId }) => sourceId === problemId);
    if (!listed) return "problem-not-listed";
    if (listed.needsAttachment && uploadIds.length === 0) return "attachment-needed";
  }
  return null;
}

/** Texts as they are judged and sent, so that the same one twice is the same. */
function withPlainLines(terms: DecisionTerms): DecisionTerms {
  if (terms.kind !== "return-review" || terms.verdict.outcome === "ok") return terms;
  const problems = terms.verdict.problems.map((problem) => ({
    ...problem,
    text: problem.text.replace(/\r\n?/g, "\n"),
  }));
  return { ...terms, verdict: { ...terms.verdict, problems } };
}
