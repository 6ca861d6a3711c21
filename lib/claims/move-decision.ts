import { eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { claimDecisions, decisionAudit, outbox, uploads } from "@/db/schema";
import type { DecisionState, EventKind, OutboxState } from "@/db/vocabulary";
import type { Actor } from "@/lib/auth/actor";
import type { EventToRecord } from "@/lib/events/record-event";
import { isFinal, mayFollow } from "@/lib/policy/decisions";
import { withoutPersons } from "./decision-terms";

export type Decision = typeof claimDecisions.$inferSelect;

/** What a decision was asked to give back; null for those that move no money. */
export const amountOf = ({ amountMinor, currency }: Pick<Decision, "amountMinor" | "currency">) =>
  amountMinor === null || currency === null ? null : { amountMinor, currency };

export type Move = {
  to: DecisionState;
  at: Date;
  /** Why it was rejected or declined. */
  refusal?: string;
  /** What was asked of the marketplace and what it answered, for the audit. */
  request?: Record<string, unknown>;
  response?: Record<string, unknown>;
  /** The person who said yes or no. */
  judgedBy?: string;
  /** Nothing more will be tried, although it is not known how it ended. */
  isOver?: boolean;
};

/**
 * Takes a locked decision one step further: its row, its row in the outbox, the audit. The only place that changes a
 * decision's state, so that each step leaves its line. Throws when the step may not follow. Returns the events, for the
 * caller to record last.
 */
export async function moveDecision(
  tx: Transaction,
  actor: Actor,
  decision: Decision,
  { to, at, refusal, request, response, judgedBy, isOver = false }: Move,
): Promise<EventToRecord[]> {
  const stays = isOver && to === decision.state;
  if (decision.settledAt || !(stays || mayFollow(decision.state, to))) {
    throw new Error(`a decision that is ${decision.state} cannot become ${to}`);
  }
  const settles = isOver || isFinal(to);
  const isJudged = decision.state === "awaiting-approval" && (to === "prepared" || to === "declined");
  await tx
    .update(claimDecisions)
    .set({
      state: to,
      ...(refusal && { refusal }),
      ...(isJudged && { judgedBy: judgedBy ?? null, judgedAt: at }),
      ...(to === "submitted" && { submittedAt: at }),
      ...(to === "prepared" && { submittedAt: null }),
      ...(to === "accepted" && !stays && { acceptedAt: at }),
      ...(to === "confirmed" && { confirmedAt: at }),
      ...(settles && { settledAt: at, terms: withoutPersons(decision.terms) }),
    })
    .where(eq(claimDecisions.id, decision.id));
  await moveOutbox(tx, decision.id, { to, at, refusal, isOver });
  await writeAudit(tx, actor, { decisionId: decision.id, step: to, request, response, at });
  // What was handed over is the marketplace's now, and what was refused is nobody's.
  if (settles) await tx.update(uploads).set({ bytes: null }).where(eq(uploads.outboxId, decision.id));
  const kind = eventOf(decision.state, to);
  return kind && !stays ? [decisionEvent(decision, kind, at, refusal)] : [];
}

/** One line that stays as it is written: the application may neither change nor delete it. */
export async function writeAudit(
  tx: Transaction,
  actor: Actor,
  {
    request,
    response,
    ...line
  }: {
    decisionId: string;
    step: DecisionState;
    request?: Record<string, unknown> | undefined;
    response?: Record<string, unknown> | undefined;
    at: Date;
  },
): Promise<void> {
  await tx.insert(decisionAudit).values({
    ...line,
    organizationId: actor.organizationId,
    actorKind: actor.kind,
    actorId: actor.kind === "agent" ? actor.id : null,
    request: request ?? null,
    response: response ?? null,
  });
}

export const decisionEvent = (decision: Decision, kind: EventKind, at: Date, reason?: string): EventToRecord => ({
  kind,
  conversationId: decision.conversationId,
  at,
  detail: {
    claimId: decision.claimId,
    decisionId: decision.id,
    decision: decision.kind,
    authorId: decision.requestedBy,
    ...(decision.amountMinor !== null && { amountMinor: decision.amountMinor, currency: decision.currency }),
    ...(reason && { reason }),
  },
});

const EVENT: Partial<Record<DecisionState, EventKind>> = {
  declined: "decision.declined",
  submitted: "decision.submitted",
  unknown: "decision.checking",
  accepted: "decision.accepted",
  confirmed: "decision.confirmed",
  rejected: "decision.rejected",
};

/** Going back to `prepared` is no news: it will be tried again. */
function eventOf(from: DecisionState, to: DecisionState): EventKind | undefined {
  return to === "prepared" && from === "awaiting-approval" ? "decision.approved" : EVENT[to];
}

/** None while it waits for a second person: it has no row there yet. */
const IN_OUTBOX: Partial<Record<DecisionState, OutboxState>> = {
  prepared: "queued",
  submitted: "sending",
  unknown: "checking",
  accepted: "sent",
  confirmed: "sent",
  rejected: "refused",
};

async function moveOutbox(
  tx: Transaction,
  id: string,
  { to, at, refusal, isOver }: Pick<Move, "to" | "at" | "refusal" | "isOver">,
): Promise<void> {
  // What ended without our knowing how was not delivered, as far as the outbox can tell.
  const state = isOver && to !== "accepted" ? "refused" : IN_OUTBOX[to];
  if (!state) return;
  await tx
    .update(outbox)
    .set({
      state,
      ...(refusal && { refusal }),
      ...((state === "sending" || state === "checking") && { attemptedAt: at }),
      ...(state === "sending" && { attempts: sql`${outbox.attempts} + 1` }),
      ...((state === "sent" || state === "refused") && { settledAt: at }),
    })
    .where(eq(outbox.id, id));
}
