import { asc, eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { Transaction } from "@/db/client";
import { claimDecisions, users } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import type { DecisionView } from "@/lib/inbox/after-sale";
import { approvalEndsAt, type RefundLimit } from "@/lib/policy/decisions";
import { judgesOf, mayJudge } from "./judges";
import { amountOf, type Decision } from "./move-decision";
import { refundLimitsOf } from "./refund-limits";

const judges = alias(users, "judges");

/** The decisions about a claim, oldest first, as the person who looks may see and judge them. */
export async function decisionViewsOf(
  tx: Transaction,
  actor: Actor,
  claimId: string,
  now: Date = new Date(),
): Promise<DecisionView[]> {
  const rows = await tx
    .select({ decision: claimDecisions, authorName: users.name, judgeName: judges.name })
    .from(claimDecisions)
    .innerJoin(users, eq(users.id, claimDecisions.requestedBy))
    .leftJoin(judges, eq(judges.id, claimDecisions.judgedBy))
    .where(eq(claimDecisions.claimId, claimId))
    .orderBy(asc(claimDecisions.requestedAt), asc(claimDecisions.id));
  const isWaiting = rows.some(({ decision }) => decision.state === "awaiting-approval");
  const limits = isWaiting ? await refundLimitsOf(tx) : [];
  return Promise.all(
    rows.map(async ({ decision, authorName, judgeName }) => {
      const { percentage } = decision.terms;
      return {
        id: decision.id,
        kind: decision.kind,
        state: decision.state,
        amount: amountOf(decision),
        percentage: typeof percentage === "number" ? percentage : null,
        requestedBy: { id: decision.requestedBy, name: authorName },
        requestedAt: decision.requestedAt,
        judgedBy: judgeName,
        judgedAt: decision.judgedAt,
        submittedAt: decision.submittedAt,
        acceptedAt: decision.acceptedAt,
        confirmedAt: decision.confirmedAt,
        settledAt: decision.settledAt,
        refusal: decision.refusal,
        approval: await approvalOf(tx, decision, limits, now),
        mayJudge: actor.kind === "agent" && mayJudge(actor, decision, limits, now),
      };
    }),
  );
}

/** Who may say yes to one that waits, and until when. */
async function approvalOf(tx: Transaction, decision: Decision, limits: readonly RefundLimit[], now: Date) {
  if (decision.state !== "awaiting-approval") return null;
  return {
    endsAt: approvalEndsAt(decision.requestedAt),
    judges: await judgesOf(tx, decision, limits, now),
  };
}
