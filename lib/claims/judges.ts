import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { claimDecisions, conversations, memberships, users } from "@/db/schema";
import { type Module, type Role, roles } from "@/db/vocabulary";
import { roleMay } from "@/lib/auth/permissions";
import { isExpired, isWithinLimit, type RefundLimit } from "@/lib/policy/decisions";
import { amountOf, type Decision } from "./move-decision";
import { refundLimitsOf } from "./refund-limits";

/** Whoever would say yes or no. */
type Judge = { id: string; role: Role };

type Asked = Pick<Decision, "state" | "requestedBy" | "requestedAt" | "amountMinor" | "currency">;

/** Why this person's word about a decision would not count now; null when it would. Their role may judge at all. */
export function whyNotJudge(
  { id, role }: Judge,
  decision: Asked,
  limits: readonly RefundLimit[],
  now: Date,
): "already-judged" | "expired" | "own-decision" | "above-own-limit" | null {
  if (decision.state !== "awaiting-approval") return "already-judged";
  if (isExpired(decision.requestedAt, now)) return "expired";
  if (decision.requestedBy === id) return "own-decision";
  return isWithinLimit(role, amountOf(decision), limits) ? null : "above-own-limit";
}

/** Whether this person may say yes or no to it now. */
export const mayJudge = (judge: Judge, decision: Asked, limits: readonly RefundLimit[], now: Date): boolean =>
  JUDGING.includes(judge.role) && whyNotJudge(judge, decision, limits, now) === null;

const JUDGING = roles.filter((role) => roleMay(role, "claim.approve-refund"));

/** The names of everybody who may judge a decision now, in their order. */
export async function judgesOf(
  tx: Transaction,
  decision: Asked,
  limits: readonly RefundLimit[],
  now: Date,
): Promise<string[]> {
  const members = await tx
    .select({ id: users.id, name: users.name, role: memberships.role })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(inArray(memberships.role, JUDGING), isNull(memberships.disabledAt)))
    .orderBy(asc(users.name), asc(users.id));
  return members.filter((member) => mayJudge(member, decision, limits, now)).map(({ name }) => name);
}

/** A conversation whose claim waits for this person's yes or no, and where it is handled. */
export type Approval = { conversationId: string; module: Module };

/** What waits for this person's yes or no, the oldest first: one for each claim, as no claim has two decisions at a time. */
export async function approvalsFor(
  tx: Transaction,
  judge: Judge & { organizationId: string },
  now: Date,
): Promise<Approval[]> {
  if (!JUDGING.includes(judge.role)) return [];
  const waiting = await tx
    .select({ decision: claimDecisions, module: conversations.module })
    .from(claimDecisions)
    .innerJoin(conversations, eq(conversations.id, claimDecisions.conversationId))
    .where(and(eq(claimDecisions.organizationId, judge.organizationId), eq(claimDecisions.state, "awaiting-approval")))
    .orderBy(asc(claimDecisions.requestedAt), asc(claimDecisions.id));
  if (waiting.length === 0) return [];
  const limits = await refundLimitsOf(tx);
  return waiting
    .filter(({ decision }) => mayJudge(judge, decision, limits, now))
    .map(({ decision, module }) => ({ conversationId: decision.conversationId, module }));
}
