import "server-only";
import { inOrganization, type Transaction } from "@/db/client";
import { type Actor, type Agent, systemOf } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { recordEvents } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { reopen } from "@/lib/inbox/reopen-conversation";
import { storeOf } from "@/lib/inbox/store-of";
import { log } from "@/lib/log";
import type { DecisionObstacle } from "@/lib/policy/decisions";
import { ok, refused } from "@/lib/result";
import { askMarketplace, type LiveRefusal } from "./ask-marketplace";
import { termsOf } from "./decision-terms";
import type { JudgeDecision } from "./input";
import { whyNotJudge } from "./judges";
import { lockOrdersOf, refundUnderWay } from "./left-of-claim";
import { amountOf, type Decision, type Move, moveDecision } from "./move-decision";
import { type EnclosureRefusal, prepareDecision } from "./prepare-decision";
import { refundLimitsOf } from "./refund-limits";
import { decisionFor } from "./scope";
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
  const judged = await judge(actor, { decisionId, verdict }, { on, now });
  // Nobody's state changed, yet who tried must be found.
  if (!judged.ok) log.warn({ decisionId, actorId: actor.id, verdict, reason: judged.reason }, "judgement refused");
  return judged;
}

async function judge(actor: Agent, { decisionId, verdict }: JudgeDecision, { on, now = new Date() }: Here) {
  const { organizationId } = actor;
  const asked = await inOrganization(
    organizationId,
    async (tx) => {
      const { claim, decision } = await decisionFor(actor, decisionId, tx);
      const refusal = await refusalToJudge(tx, actor, decision, now);
      if (refusal) return refusal;
      if (verdict === "approve") {
        const at = { organizationId, storeId: claim.storeId, sourceId: claim.sourceId };
        return ok({ at, terms: termsOf(decision) });
      }
      await declineDecision(tx, actor, decision, { at: now, judgedBy: actor.id });
      return ok(null);
    },
    on,
  );
  if (!asked.ok) return asked;
  if (!asked.value) return ok({ decisionId, state: "declined" as const });
  const { at, terms } = asked.value;
  const live = await askMarketplace(at, terms, { on, now });
  if (!live.ok && live.reason === "marketplace-unreachable") return refused(live.reason);

  return inOrganization(
    organizationId,
    async (tx) => {
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
      const obstacle = verdict.ok ? null : verdict.reason;
      if (obstacle) {
        const rejection = { to: "rejected", at: now, refusal: obstacle } as const;
        await recordEvents(tx, actor, await moveDecision(tx, actor, decision, rejection));
        return refused(obstacle);
      }
      const prepared = await prepareDecision(tx, actor, {
        decisionId,
        claim,
        conversation,
        terms,
        requestedBy: decision.requestedBy,
        // Money has no words.
        opinion: null,
        now,
      });
      if (!prepared.ok) return prepared;
      const events = await moveDecision(tx, actor, decision, { to: "prepared", at: now, judgedBy: actor.id });
      await recordEvents(tx, actor, events);
      return ok({ decisionId, state: "prepared" as const });
    },
    on,
  );
}

async function refusalToJudge(tx: Transaction, actor: Agent, decision: Decision, now: Date) {
  const reason = whyNotJudge(actor, decision, await refundLimitsOf(tx), now);
  if (reason === "expired") await expireDecision(tx, decision, now);
  return reason && refused(reason);
}

/** The system says no in the place of whoever did not: with the lock of the decision. */
export async function expireDecision(tx: Transaction, decision: Decision, now: Date): Promise<void> {
  await declineDecision(tx, systemOf(decision.organizationId), decision, { at: now, refusal: "expired" });
}

/** Whoever asked must hear of it: the conversation comes back from where it was put away. */
async function declineDecision(tx: Transaction, actor: Actor, decision: Decision, how: Omit<Move, "to">) {
  const events = await moveDecision(tx, actor, decision, { to: "declined", ...how });
  const back = await reopen(tx, decision.conversationId, how.at, "decision-declined");
  await recordEvents(tx, actor, [...events, ...back]);
}
