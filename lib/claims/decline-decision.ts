import "server-only";
import type { Transaction } from "@/db/client";
import { type Actor, systemOf } from "@/lib/auth/actor";
import { recordEvents } from "@/lib/events/record-event";
import { reopen } from "@/lib/inbox/reopen-conversation";
import { type Decision, type Move, moveDecision } from "./move-decision";

/**
 * Says no to a decision that waits for a second person, and is locked. Whoever asked must hear of it: the conversation comes
 * back from where it was put away.
 */
export async function declineDecision(
  tx: Transaction,
  actor: Actor,
  decision: Decision,
  how: Omit<Move, "to">,
): Promise<void> {
  const events = await moveDecision(tx, actor, decision, { to: "declined", ...how });
  const back = await reopen(tx, decision.conversationId, how.at, "decision-declined");
  await recordEvents(tx, actor, [...events, ...back]);
}

/** The system says no in the place of whoever did not. */
export const expireDecision = (tx: Transaction, decision: Decision, now: Date): Promise<void> =>
  declineDecision(tx, systemOf(decision.organizationId), decision, { at: now, refusal: "expired" });
