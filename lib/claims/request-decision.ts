import "server-only";
import { eq } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import { claimDecisions, type claims } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { askSecondOpinion } from "@/lib/inbox/ask-second-opinion";
import { storeOf } from "@/lib/inbox/store-of";
import { enqueue } from "@/lib/jobs/enqueue";
import { approvalEndsAt, type DecisionObstacle, isWithinLimit, movesMoney } from "@/lib/policy/decisions";
import type { SecondOpinion } from "@/lib/policy/outgoing/second-opinion";
import { ok, refused } from "@/lib/result";
import { askMarketplace, type LiveFacts, type LiveRefusal } from "./ask-marketplace";
import { keepsTerms, termsToKeep, termsToTell } from "./decision-terms";
import type { DecisionTerms, RequestDecision } from "./input";
import { lockOrdersOf } from "./left-of-claim";
import { decisionEvent, writeAudit } from "./move-decision";
import { type EnclosureRefusal, prepareDecision, wordsOf } from "./prepare-decision";
import { refundLimitsOf } from "./refund-limits";
import { claimFor, claimWithin } from "./scope";
import { decisionUnderWay, refundUnderWay } from "./under-way";
import { weighDecision } from "./weigh-decision";

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
export async function requestDecision(actor: Agent, asked: RequestDecision, { on, now = new Date() }: Here = {}) {
  authorize(actor, "claim.decide");
  if (movesMoney(asked.terms.kind)) authorize(actor, "claim.refund");
  const wanted = { ...asked, terms: withPlainLines(asked.terms) };
  const { organizationId } = actor;
  const { repeated, at } = await inOrganization(
    organizationId,
    async (tx) => {
      const { storeId, sourceId } = await claimWithin(actor, wanted.claimId, tx);
      return { repeated: await earlierOne(tx, wanted), at: { organizationId, storeId, sourceId } };
    },
    on,
  );
  if (repeated) return repeated;
  // Before the transaction: nothing is locked while the marketplace and a model think.
  const [live, opinion] = await Promise.all([
    askMarketplace(at, wanted.terms, { on, now }),
    askSecondOpinion(wordsOf(wanted.terms)),
  ]);
  return inOrganization(organizationId, (tx) => takeOn(tx, actor, wanted, { live, opinion, now }), on);
}

type Learned = {
  live: Awaited<ReturnType<typeof askMarketplace>>;
  opinion: SecondOpinion | null;
  now: Date;
};

async function takeOn(tx: Transaction, actor: Agent, wanted: RequestDecision, { live, opinion, now }: Learned) {
  const { claimId, decisionId, terms, acknowledged } = wanted;
  const { claim, conversation } = await claimFor(actor, claimId, tx);
  const earlier = await earlierOne(tx, wanted);
  if (earlier) return earlier;
  const possible = await whetherPossible(tx, claim, wanted, live);
  if (!possible.ok) return possible;

  const amount = possible.value;
  const isCovered = isWithinLimit(actor.role, amount, await refundLimitsOf(tx));
  const state = isCovered ? "prepared" : "awaiting-approval";
  if (!isCovered) await enqueueExpiry(tx, { organizationId: actor.organizationId, decisionId, now });
  const prepared = isCovered
    ? await prepareDecision(tx, actor, {
        decisionId,
        claim,
        conversation,
        terms,
        requestedBy: actor.id,
        acknowledged,
        opinion,
        now,
      })
    : ok({ warnings: [] });
  if (!prepared.ok) return prepared;
  const [decision] = await tx
    .insert(claimDecisions)
    .values({
      id: decisionId,
      organizationId: actor.organizationId,
      storeId: claim.storeId,
      claimId,
      conversationId: conversation.id,
      kind: terms.kind,
      terms: termsToKeep(decisionId, terms),
      amountMinor: amount?.amountMinor ?? null,
      currency: amount?.currency ?? null,
      state,
      requestedBy: actor.id,
      requestedAt: now,
    })
    .returning();
  if (!decision) throw new Error("the decision was not written");
  const { warnings } = prepared.value;
  const confirmed = warnings.length > 0 && { acknowledged: warnings };
  const request = { ...termsToTell(terms), ...(amount && { amount }), ...confirmed };
  await writeAudit(tx, actor, { decisionId, step: state, request, at: now });
  await recordEvent(tx, actor, decisionEvent(decision, "decision.requested", now));
  return ok({ decisionId, state });
}

/** The amount that it gives back, or why it cannot be made now. The orders are locked where money moves. */
async function whetherPossible(
  tx: Transaction,
  claim: typeof claims.$inferSelect,
  { terms, confirmed }: RequestDecision,
  live: Learned["live"],
) {
  const store = await storeOf(tx, claim.storeId);
  if (store.state !== "connected") return refused("store-disconnected");
  const underWay = await decisionUnderWay(tx, claim.id);
  if (underWay) return { ...refused("decision-under-way"), detail: underWay };
  if (movesMoney(terms.kind)) {
    await lockOrdersOf(tx, claim);
    const elsewhere = await refundUnderWay(tx, claim);
    if (elsewhere) return { ...refused("decision-under-way"), detail: elsewhere };
  }
  const verdict = await weighDecision(tx, claim, { terms, confirmed }, live.ok ? live.value : {});
  // What we know already comes before what the marketplace would not say.
  const isUnread = !live.ok && !verdict.ok && verdict.reason === "percentage-not-offered";
  if (!verdict.ok && !isUnread) {
    return { ...refused(verdict.reason), ...(verdict.amount && { detail: { amount: verdict.amount } }) };
  }
  if (!live.ok) return refused(live.reason);
  const wrong = wrongProblem(terms, live.value);
  return wrong ? refused(wrong) : ok(verdict.amount ?? null);
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

/** A double press, or a retry of something in between: the first one stands. */
async function earlierOne(tx: Transaction, { decisionId, claimId, terms }: RequestDecision) {
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
