import type { ClaimStage, ClaimState, ReputationEffect } from "@/db/vocabulary";

/** The clocks of a contact after the sale: what is due when, and whose turn it is. Pure; `at` is an argument. */

/** What the store may do in a claim, as far as the clocks care. */
export type ClockAction = { mandatory: boolean; dueAt: Date | null };

/**
 * The two clocks of a claim. `dueAt`: the marketplace's, when the seller's turn ends. `sparedUntil`: solved to the buyer's
 * satisfaction before it, the claim will not count against the seller.
 */
export type ClaimClocks = { dueAt: Date | null; sparedUntil: Date | null };

/** A helped buyer is answered within these; slower answers can cost the right to have a later claim excluded. */
export const HELP_HOURS = 8;
/** What nobody waits for comes last, the oldest first. */
const NOTHING_DUE_DAYS = 60;
const HOUR_MS = 3_600_000;

/**
 * The clocks of a claim as it was read. Of several mandatory actions of ours the earliest counts; at most one player has one.
 * The promise to spare the reputation counts only where the marketplace guarantees it (`incentive`) and while it may still
 * matter. `known`: the due date that was read before, kept when the marketplace does not list the actions now (null).
 *
 * Source: claims reference, sections 4 and 9 (Gestionar reclamos, 06/05/2026).
 */
export function claimClocks({
  state,
  actions,
  known,
  reputation,
}: {
  state: ClaimState | null;
  actions: readonly ClockAction[] | null;
  known: Date | null;
  reputation: { effect: ReputationEffect; incentive: boolean | null; dueAt: Date | null };
}): ClaimClocks {
  if (state === "closed") return { dueAt: null, sparedUntil: null };
  const due = (actions ?? []).filter(({ mandatory }) => mandatory).map(({ dueAt }) => dueAt);
  const isUndecided = reputation.effect !== "not-affected" && reputation.effect !== "not-applies";
  return {
    dueAt: actions ? earliest(due) : known,
    sparedUntil: reputation.incentive === true && isUndecided ? reputation.dueAt : null,
  };
}

/** The earlier of the clocks; null when neither runs. A window to spare the reputation that has passed hurries nobody. */
export const nextDue = ({ dueAt, sparedUntil }: ClaimClocks, at: Date): Date | null =>
  earliest([dueAt, sparedUntil && sparedUntil > at ? sparedUntil : null]);

/** The place of an open claim in the list: by what is due first, then by who waits, then by age. */
export function claimSortAt(
  { waitingSince, openedAt, ...clocks }: ClaimClocks & { waitingSince: Date | null; openedAt: Date },
  at: Date,
): Date {
  const due = nextDue(clocks, at);
  if (due) return due;
  return waitingSince ? helpDueAt(waitingSince) : new Date(openedAt.getTime() + NOTHING_DUE_DAYS * 24 * HOUR_MS);
}

/**
 * When a buyer who asked for help should have an answer. By the clock and not by working hours, which differ by store.
 * Source: claims reference, section 1.3.
 */
export const helpDueAt = (waitingSince: Date): Date => new Date(waitingSince.getTime() + HELP_HOURS * HOUR_MS);

export type Turn = "us" | "buyer" | "marketplace";

/**
 * Who must act in a claim now; null when it is over or nobody says. `responsible`: the marketplace's word for it (seller,
 * buyer, mediator). `waits`: the other side wrote after us.
 */
export function turnOf({
  state,
  stage,
  actions,
  responsible,
  waits,
}: {
  state: ClaimState | null;
  stage: ClaimStage | null;
  actions: readonly ClockAction[] | null;
  responsible: string | null;
  waits: boolean;
}): Turn | null {
  if (state === "closed") return null;
  if (actions?.some(({ mandatory }) => mandatory)) return "us";
  const named = RESPONSIBLE[responsible ?? ""];
  if (named) return named;
  if (stage === "dispute" || stage === "stale") return "marketplace";
  if (actions && actions.length > 0) return waits ? "us" : "buyer";
  return null;
}

const RESPONSIBLE: Record<string, Turn | undefined> = { seller: "us", buyer: "buyer", mediator: "marketplace" };

function earliest(dates: readonly (Date | null)[]): Date | null {
  const times = dates.flatMap((date) => (date ? [date.getTime()] : []));
  return times.length > 0 ? new Date(Math.min(...times)) : null;
}
