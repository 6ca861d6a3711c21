import "server-only";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import { claimDecisions, claims, memberships, outbox } from "@/db/schema";
import type { System } from "@/lib/auth/actor";
import { roleMay } from "@/lib/auth/permissions";
import { type ClaimRefusal, claimRefusals } from "@/lib/channels/claims-facet";
import type { ChannelError } from "@/lib/channels/errors";
import { recordEvents } from "@/lib/events/record-event";
import { Postpone } from "@/lib/jobs/postpone";
import { readAgain } from "@/lib/jobs/read-again";
import { type DecisionObstacle, isWithinLimit, movesMoney } from "@/lib/policy/decisions";
import { orderIdsOf } from "./claim-orders";
import { confirmDecision, tracesBefore, withTracesBefore } from "./confirm-decisions";
import { termsOf } from "./decision-terms";
import type { DecisionTerms } from "./input";
import { amountOf, type Decision, type Move, moveDecision, writeAudit } from "./move-decision";
import type { FreshClaim } from "./read-for-decision";
import { refundLimitsOf } from "./refund-limits";
import { decisionFor } from "./scope";

/** The steps of a decision's delivery, each written down in a transaction of its own. `deliver-decision.ts` orders them. */

/** Why a decision that was taken on was not said, or was not seen to be heard. Each catalogue has a sentence for each. */
export type DeliveryRefusal =
  | DecisionObstacle
  | ClaimRefusal
  | "already-done"
  | "author-not-allowed"
  | "approver-not-allowed"
  | "above-limit"
  | "gave-up"
  | "outcome-not-shown"
  /** The marketplace's own word. */
  | `marketplace:${string}`;

/** One run of the job: who acts, for which decision, by which clock, and whether it still may. */
export type Delivery = {
  actor: System;
  decision: Decision;
  terms: DecisionTerms;
  sourceId: string;
  attemptedAt: Date | null;
  /** When the call that this run knows of began: what another worker's call led to is not this one's to judge. */
  submittedAt: Date | null;
  orderSourceIds: string[];
  clock: () => Promise<Date>;
  signal?: AbortSignal | undefined;
};

/** Null for what is settled, and for what waits for a second person: nothing of it is in the outbox yet. */
export async function loadDecision(tx: Transaction, decisionId: string) {
  const [row] = await tx
    .select({ decision: claimDecisions, sourceId: claims.sourceId, attemptedAt: outbox.attemptedAt })
    .from(claimDecisions)
    .innerJoin(claims, eq(claims.id, claimDecisions.claimId))
    .innerJoin(outbox, eq(outbox.id, claimDecisions.id))
    .where(eq(claimDecisions.id, decisionId));
  if (!row || row.decision.settledAt) return null;
  return { ...row, terms: termsOf(row.decision), orderSourceIds: await orderIdsOf(tx, row.decision.claimId) };
}

/** Rights are checked again when the thing happens: whoever asked, and whoever said yes, may have lost them since. */
export async function whyNotAllowed(tx: Transaction, decision: Decision): Promise<DeliveryRefusal | null> {
  const { requestedBy, judgedBy, kind } = decision;
  const members = await tx
    .select({ userId: memberships.userId, role: memberships.role })
    .from(memberships)
    .where(and(inArray(memberships.userId, [requestedBy, judgedBy ?? requestedBy]), isNull(memberships.disabledAt)));
  const author = members.find(({ userId }) => userId === requestedBy);
  const judge = members.find(({ userId }) => userId === judgedBy);
  if (!author || !roleMay(author.role, "claim.decide")) return "author-not-allowed";
  if (movesMoney(kind) && !roleMay(author.role, "claim.refund")) return "author-not-allowed";
  if (judgedBy && (!judge || !roleMay(judge.role, "claim.approve-refund"))) return "approver-not-allowed";
  const { role } = judge ?? author;
  return isWithinLimit(role, amountOf(decision), await refundLimitsOf(tx)) ? null : "above-limit";
}

/** Written before the call: from here on it may be heard. Throws `Postpone` when another worker went on with it. */
export async function submit(delivery: Delivery, traces: number, request: Record<string, unknown>): Promise<void> {
  const { actor, decision, clock } = delivery;
  const at = await clock();
  await inOrganization(actor.organizationId, async (tx) => {
    const { decision: current } = await decisionFor(actor, decision.id, tx);
    // A call that was refused for its token alone is made again; one of another worker is not joined.
    const isOwnCall = current.state === "submitted" && isSameCall(current, delivery);
    if (current.settledAt || !(current.state === "prepared" || isOwnCall)) {
      throw wentOnWithoutUs();
    }
    const isAgain = (await attemptsOf(tx, decision.id)) > 0;
    // Of several attempts the first one saw the claim as it was before any of them.
    const before = isAgain ? await tracesBefore(tx, decision.id) : traces;
    await tx
      .update(outbox)
      .set({ terms: withTracesBefore(before) })
      .where(eq(outbox.id, decision.id));
    await recordEvents(tx, actor, await moveDecision(tx, actor, current, { to: "submitted", at, request }));
  });
  delivery.submittedAt = at;
}

const LOOK_AGAIN_SECONDS = 2;

export const wentOnWithoutUs = () => new Postpone(LOOK_AGAIN_SECONDS, "the decision went on without this worker");

const isSameCall = (current: Decision, { submittedAt }: Delivery) =>
  current.submittedAt?.getTime() === submittedAt?.getTime();

/** The marketplace said yes. */
export async function accept(delivery: Delivery, response: Record<string, unknown>): Promise<void> {
  const { actor, decision, clock } = delivery;
  const at = await clock();
  await inOrganization(actor.organizationId, async (tx) => {
    const { decision: current } = await decisionFor(actor, decision.id, tx);
    // A notification may have been faster: then the claim has shown it already.
    if (current.settledAt) return writeAudit(tx, actor, { decisionId: decision.id, step: "accepted", response, at });
    const events = await moveDecision(tx, actor, current, { to: "accepted", at, response });
    await readClaimAgain(tx, current, delivery.sourceId);
    await recordEvents(tx, actor, events);
  });
}

/** Whether the decision is settled, by this reading or by another one meanwhile. */
export async function settleBy(
  { actor, decision, sourceId }: Delivery,
  { shown }: FreshClaim,
  readAt: Date,
): Promise<boolean> {
  return inOrganization(actor.organizationId, async (tx) => {
    const { decision: current } = await decisionFor(actor, decision.id, tx);
    if (current.settledAt) return true;
    const events = await confirmDecision(tx, actor, { decision: current, shown, readAt });
    if (events.length > 0) await readClaimAgain(tx, current, sourceId);
    await recordEvents(tx, actor, events);
    return events.length > 0;
  });
}

/** What was not said waits as before. */
export const putBack = (delivery: Delivery, because: string) =>
  move(delivery, { to: "prepared", response: { because } }, ["submitted"]);

/** Ends a decision that will not be said. Does nothing when it is settled already. */
export async function reject(
  delivery: Delivery,
  { refusal, response }: { refusal: DeliveryRefusal; response?: Move["response"] },
): Promise<void> {
  await move(delivery, { to: "rejected", refusal, response }, ["prepared", "submitted", "unknown"]);
}

/** Ends what may have been heard, and will not be asked about any more. */
export async function endUnknown(delivery: Delivery, refusal: DeliveryRefusal): Promise<void> {
  if (await move(delivery, { to: "unknown", refusal, isOver: true }, ["unknown"])) return;
  if (await move(delivery, { to: "unknown", refusal }, ["submitted"])) {
    await move(delivery, { to: "unknown", refusal, isOver: true }, ["unknown"]);
  }
}

/** Never "rejected" for what may have been heard. */
export async function giveUp(delivery: Delivery): Promise<void> {
  if (await move(delivery, { to: "rejected", refusal: "gave-up" }, ["prepared"])) return;
  if (await move(delivery, { to: "accepted", isOver: true }, ["accepted"])) return;
  await endUnknown(delivery, "gave-up");
}

/** Moves the decision when it is in one of these states still, and no other worker has called meanwhile. Whether it was. */
export async function move(
  delivery: Delivery,
  to: Omit<Move, "at">,
  from: readonly Decision["state"][],
): Promise<boolean> {
  const { actor, decision, sourceId, clock } = delivery;
  const at = await clock();
  const isMoved = await inOrganization(actor.organizationId, async (tx) => {
    const { decision: current } = await decisionFor(actor, decision.id, tx);
    if (current.settledAt || !from.includes(current.state)) return false;
    if (!isSameCall(current, delivery)) return false;
    const events = await moveDecision(tx, actor, current, { ...to, at });
    if (to.to === "rejected") await readClaimAgain(tx, current, sourceId);
    await recordEvents(tx, actor, events);
    return true;
  });
  if (isMoved && to.to === "prepared") delivery.submittedAt = null;
  return isMoved;
}

/** How many calls were begun. */
export async function attemptsOf(tx: Transaction, decisionId: string): Promise<number> {
  const [row] = await tx.select({ attempts: outbox.attempts }).from(outbox).where(eq(outbox.id, decisionId));
  return row?.attempts ?? 0;
}

/** The screen shows what the whole claim is now: its messages, its return, its clocks. */
const readClaimAgain = (tx: Transaction, { storeId, organizationId }: Decision, sourceId: string) =>
  readAgain(tx, { kind: "claim", sourceId }, { storeId, organizationId });

/** What may be kept of a failure for ever: the marketplace's codes, never its sentences. */
export const failureOf = ({ kind, code, causes, httpStatus }: ChannelError) => ({
  failure: kind,
  code,
  causes,
  httpStatus,
});

export function refusalOf({ code, kind }: ChannelError): DeliveryRefusal {
  const own = claimRefusals.find((known) => known === code);
  return own ?? `marketplace:${code ?? kind}`;
}
