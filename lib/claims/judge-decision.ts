import "server-only";
import { inOrganization, type Transaction } from "@/db/client";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { recordEvents } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { storeOf } from "@/lib/inbox/store-of";
import { log } from "@/lib/log";
import type { DecisionObstacle } from "@/lib/policy/decisions";
import { ok, refused } from "@/lib/result";
import { askMarketplace, type LiveRefusal } from "./ask-marketplace";
import { termsOf } from "./decision-terms";
import { declineDecision, expireDecision } from "./decline-decision";
import type { DecisionTerms, JudgeDecision } from "./input";
import { whyNotJudge } from "./judges";
import { lockOrdersOf } from "./left-of-claim";
import { amountOf, type Decision, moveDecision } from "./move-decision";
import { type EnclosureRefusal, prepareDecision } from "./prepare-decision";
import { refundLimitsOf } from "./refund-limits";
import { decisionFor } from "./scope";
import { refundUnderWay } from "./under-way";
import { weighDecision } from "./weigh-decision";

/** Why a person's word about a decision did not count. Each catalogue has a sentence for each of them. */
export type JudgementRefusal =
  | DecisionObstacle
  | EnclosureRefusal
  | LiveRefusal
  | "own-decision"
  | "above-own-limit"
  | "already-judged"
  | "expired"
  | "store-disconnected"
  | "decision-under-way"
  | "same-decision-with-other-terms";

/**
 * A second person's yes or no to what is above its author's limit. On a yes everything is checked again as if it were asked
 * now; what cannot be done any more is rejected with the reason, and one asks anew. What nobody judged for a day is over.
 */
export async function judgeDecision(
  actor: Agent,
  { decisionId, verdict }: JudgeDecision,
  { on, now = new Date() }: Here = {},
) {
  authorize(actor, "claim.approve-refund");
  const judge = verdict === "approve" ? approve : decline;
  const judged = await judge(actor, decisionId, { on, now });
  // Nobody's state changed, yet who tried must be found.
  if (!judged.ok) log.warn({ decisionId, actorId: actor.id, verdict, reason: judged.reason }, "judgement refused");
  return judged;
}

async function decline(actor: Agent, decisionId: string, { on, now = new Date() }: Here) {
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const { decision } = await decisionFor(actor, decisionId, tx);
      const refusal = await refusalToJudge(tx, actor, decision, now);
      if (refusal) return refusal;
      await declineDecision(tx, actor, decision, { at: now, judgedBy: actor.id });
      return ok({ decisionId, state: "declined" as const });
    },
    on,
  );
}

async function approve(actor: Agent, decisionId: string, { on, now = new Date() }: Here) {
  const { organizationId } = actor;
  const asked = await inOrganization(
    organizationId,
    async (tx) => {
      const { claim, decision } = await decisionFor(actor, decisionId, tx);
      const at = { organizationId, storeId: claim.storeId, sourceId: claim.sourceId };
      return (await refusalToJudge(tx, actor, decision, now)) ?? ok({ at, terms: termsOf(decision) });
    },
    on,
  );
  if (!asked.ok) return asked;
  const { at, terms } = asked.value;
  // Between the transactions: nothing is locked while the marketplace thinks.
  const live = await askMarketplace(at, terms, { on, now });
  if (!live.ok && live.reason === "marketplace-unreachable") return refused(live.reason);
  return inOrganization(organizationId, (tx) => letIt(tx, actor, decisionId, { terms, live, now }), on);
}

type Learned = { terms: DecisionTerms; live: Awaited<ReturnType<typeof askMarketplace>>; now: Date };

/** Prepares what was agreed to, or rejects what cannot be done any more. */
async function letIt(tx: Transaction, actor: Agent, decisionId: string, { terms, live, now }: Learned) {
  const { claim, conversation, decision } = await decisionFor(actor, decisionId, tx);
  // A colleague may have been faster while we asked.
  const refusal = await refusalToJudge(tx, actor, decision, now);
  if (refusal) return refusal;
  const store = await storeOf(tx, claim.storeId);
  if (store.state !== "connected") return refused("store-disconnected");
  await lockOrdersOf(tx, claim);
  if (await refundUnderWay(tx, claim)) return refused("decision-under-way");
  const confirmed = amountOf(decision);
  const verdict = live.ok ? await weighDecision(tx, claim, { terms, confirmed }, live.value) : live;
  if (!verdict.ok) {
    const rejection = { to: "rejected", at: now, refusal: verdict.reason } as const;
    await recordEvents(tx, actor, await moveDecision(tx, actor, decision, rejection));
    return refused(verdict.reason);
  }
  const { requestedBy } = decision;
  // Money has no words.
  const opinion = null;
  const prepared = await prepareDecision(tx, actor, {
    decisionId,
    claim,
    conversation,
    terms,
    requestedBy,
    opinion,
    now,
  });
  if (!prepared.ok) return prepared;
  await recordEvents(
    tx,
    actor,
    await moveDecision(tx, actor, decision, { to: "prepared", at: now, judgedBy: actor.id }),
  );
  return ok({ decisionId, state: "prepared" as const });
}

async function refusalToJudge(tx: Transaction, actor: Agent, decision: Decision, now: Date) {
  const reason = whyNotJudge(actor, decision, await refundLimitsOf(tx), now);
  if (reason === "expired") await expireDecision(tx, decision, now);
  return reason && refused(reason);
}
