import "server-only";
import { databaseClock, inOrganization } from "@/db/client";
import { systemOf } from "@/lib/auth/actor";
import { ChannelError } from "@/lib/channels/errors";
import { withStoreAccess } from "@/lib/integrations/with-store-access";
import { Postpone } from "@/lib/jobs/postpone";
import { judgeDecision } from "@/lib/policy/decisions";
import { claimsOf } from "./ask-marketplace";
import { isPossible, mayHaveBeenHeard } from "./confirm-decisions";
import {
  accept,
  attemptsOf,
  type Delivery,
  endUnknown,
  failureOf,
  giveUp,
  loadDecision,
  move,
  putBack,
  refusalOf,
  reject,
  settleBy,
  submit,
  wentOnWithoutUs,
  whyNotAllowed,
} from "./decision-delivery";
import { termsToTell } from "./decision-terms";
import { handOverFiles } from "./hand-over-files";
import { amountOf } from "./move-decision";
import { type FreshClaim, readForDecision } from "./read-for-decision";
import { sayDecision } from "./say-decision";
import { tracesOf } from "./traces-of";

/** Reads may lag behind an accepted call for this long; where money is at stake, silence is believed late. */
const READ_LAG_SECONDS = 15;
/** A call that nobody saw the end of may still be under way for this long: the channel's own time-out, and some more. */
const CALL_SECONDS_MAX = 12;
const LOOK_AGAIN_SECONDS = 2;
/** What was accepted and does not show is looked for ever more slowly, and for a day. */
const LOOK_AGAIN_SECONDS_MAX = 300;
const SHOWN_HOURS_MAX = 24;
/** A claim may be shown without what can be done about it; that is waited for this long before anything is said. */
const SILENT_SECONDS_MAX = 600;
const SILENT = "the marketplace does not say what may be done now";
/** A review that may have been heard and is nowhere listed is looked for this long. */
const LISTED_SECONDS_MAX = 600;

type Context = { organizationId: string; lastAttempt?: boolean; signal?: AbortSignal };

/**
 * Says one decision to the marketplace, at most once. Its states are written before and after each step, so that whoever
 * finds it after a crash knows what may have happened:
 *
 * - `prepared`: certainly not said. Read the claim, and say it if everything still is as it was when a person confirmed it.
 * - `submitted`: found at the start of a job, somebody died in between. Treated as `unknown`, once that call has ended.
 * - `unknown`: maybe said. Read the claim until it can be told; only when the reading proves that nothing happened, and it
 *   could still happen, is it prepared again.
 * - `accepted`: the marketplace took it. Read the claim until it shows.
 *
 * `signal`: the job was given to another worker, so nothing may be said from here any more. Throws `Postpone` to look again.
 */
export async function deliverDecision(
  { decisionId }: { decisionId: string; storeId: string },
  { organizationId, lastAttempt = false, signal }: Context,
  clock: () => Promise<Date> = databaseClock,
): Promise<void> {
  const found = await inOrganization(organizationId, (tx) => loadDecision(tx, decisionId));
  if (!found) return;
  const { submittedAt } = found.decision;
  const delivery = { ...found, submittedAt, actor: systemOf(organizationId), clock, signal };
  try {
    switch (found.decision.state) {
      case "prepared":
        return await deliver(delivery);
      case "submitted":
        return await check(delivery, { quietSeconds: CALL_SECONDS_MAX });
      case "unknown":
        return await check(delivery, {});
      case "accepted":
        return await lookForIt(delivery);
      default:
        return;
    }
  } catch (error) {
    if (!lastAttempt || error instanceof Postpone) throw error;
    await giveUp(delivery);
  }
}

async function deliver(delivery: Delivery): Promise<void> {
  const { actor, decision, terms } = delivery;
  // Before anything that would reject it: the money may have moved.
  const askedAt = await delivery.clock();
  if ((await mayBeHeard(delivery)) && (await settleBy(delivery, await read(delivery), askedAt))) return;
  const notAllowed = await inOrganization(actor.organizationId, (tx) => whyNotAllowed(tx, decision));
  if (notAllowed) return reject(delivery, { refusal: notAllowed });
  const fresh = await read(delivery).catch((error: unknown) => {
    if (error instanceof ChannelError && GONE.includes(error.kind)) return null;
    throw error;
  });
  if (!fresh) return reject(delivery, { refusal: "claim-not-known" });
  const verdict = judgeDecision(terms, amountOf(decision), fresh.facts);
  if (!verdict.ok) {
    const waitedSeconds = secondsBetween(decision.requestedAt, await delivery.clock());
    if (verdict.reason === "claim-not-known" && waitedSeconds < SILENT_SECONDS_MAX) {
      throw new Postpone(LOOK_AGAIN_SECONDS, SILENT);
    }
    const isDone = verdict.reason === "nothing-to-refund" || tracesOf(terms, fresh.shown) > 0;
    const refusal = isDone && !isPossible(decision, fresh.shown) ? "already-done" : verdict.reason;
    return reject(delivery, { refusal, response: claimOf(fresh) });
  }
  await say(delivery, fresh);
}

const mayBeHeard = ({ actor, decision }: Delivery) =>
  inOrganization(actor.organizationId, (tx) => mayHaveBeenHeard(tx, decision.id));

const GONE: string[] = ["forbidden", "not-found"];

async function say(delivery: Delivery, fresh: FreshClaim): Promise<void> {
  const { actor, decision, terms, sourceId, clock } = delivery;
  const at = { storeId: decision.storeId, organizationId: actor.organizationId, sourceId };
  const request = { claim: sourceId, ...termsToTell(terms), ...(amountOf(decision) && { amount: amountOf(decision) }) };
  let response: Record<string, unknown>;
  try {
    const files = await handOverFiles(at, decision.id, terms.kind === "return-review" ? "return" : "evidence", clock);
    const names = { claimId: sourceId, returnId: fresh.returnId, files };
    const traces = tracesOf(terms, fresh.shown);
    response = await withStoreAccess(
      decision.storeId,
      actor.organizationId,
      "claim-writes",
      async (as, channel) => {
        await submit(delivery, traces, request);
        // Looked at last: nobody can say it after this line but us.
        if (delivery.signal?.aborted) throw new Postpone(LOOK_AGAIN_SECONDS, "another worker has this decision");
        return sayDecision(claimsOf(channel), as, terms, names);
      },
      { priority: "agent" },
    );
  } catch (error) {
    return afterFailure(delivery, error);
  }
  await accept(delivery, response);
  await lookForIt(delivery);
}

async function afterFailure(delivery: Delivery, error: unknown): Promise<void> {
  // The call was never made, or had no effect.
  if (error instanceof Postpone) await putBack(delivery, error.message);
  if (!(error instanceof ChannelError)) throw error;
  const response = failureOf(error);
  switch (error.kind) {
    case "unknown":
    case "unreadable":
      // A file that was perhaps taken says nothing about the decision, which was not said yet.
      if (await move(delivery, { to: "unknown", response }, ["submitted"])) {
        throw new Postpone(LOOK_AGAIN_SECONDS, "the marketplace did not say whether it accepted the decision");
      }
      throw error;
    case "refused":
    // It may refuse because an earlier attempt of ours was accepted: only reading tells.
    case "forbidden":
    case "not-found":
      if (error.code === "action-not-available" || (await mayBeHeard(delivery))) {
        return check(delivery, { refusedWith: error });
      }
      return reject(delivery, { refusal: refusalOf(error), response });
    default:
      await putBack(delivery, error.kind);
      throw error;
  }
}

/**
 * Reads the claim and decides from what it shows. `quietSeconds`: how much longer than the lag of reads to wait after the
 * attempt; `refusedWith`: what the marketplace said, when it refused the decision.
 */
async function check(
  delivery: Delivery,
  { quietSeconds = 0, refusedWith }: { quietSeconds?: number; refusedWith?: ChannelError },
): Promise<void> {
  const { decision, terms, clock } = delivery;
  const askedAt = await clock();
  const fresh = await read(delivery);
  const wasSaidBefore = await inOrganization(delivery.actor.organizationId, async (tx) =>
    refusedWith ? (await attemptsOf(tx, decision.id)) > 1 : true,
  );
  // What the only call was refused for was not our doing, whatever the claim shows now.
  if (wasSaidBefore && (await settleBy(delivery, fresh, askedAt))) return;
  if (refusedWith) {
    const isDone = tracesOf(terms, fresh.shown) > 0 && !isPossible(decision, fresh.shown);
    const refusal = isDone ? "already-done" : refusalOf(refusedWith);
    return reject(delivery, { refusal, response: failureOf(refusedWith) });
  }
  const sinceAttempt = secondsBetween(delivery.attemptedAt, askedAt);
  if (sinceAttempt < quietSeconds + READ_LAG_SECONDS) {
    throw new Postpone(LOOK_AGAIN_SECONDS, "reads may lag behind an accepted decision");
  }
  if (!isPossible(decision, fresh.shown)) {
    if (fresh.shown.claim.state !== "closed" && terms.kind === "return-review") {
      // Somebody reviewed it: perhaps we did, and the list of reviews does not show sellers' words.
      if (sinceAttempt < LISTED_SECONDS_MAX) throw new Postpone(LOOK_AGAIN_SECONDS, "the review is not listed");
      return endUnknown(delivery, "outcome-not-shown");
    }
    const refusal = fresh.shown.claim.state === "closed" ? "claim-closed" : "action-not-available";
    return reject(delivery, { refusal, response: claimOf(fresh) });
  }
  if (!fresh.facts.actions) throw new Postpone(LOOK_AGAIN_SECONDS, SILENT);
  // Nothing happened, and it still can: from the start, with everything that is checked there.
  const isBack = await move(delivery, { to: "prepared", response: claimOf(fresh) }, ["submitted", "unknown"]);
  if (!isBack) throw wentOnWithoutUs();
  return deliver(delivery);
}

/** The marketplace took it: reads the claim until it shows. */
async function lookForIt(delivery: Delivery): Promise<void> {
  const askedAt = await delivery.clock();
  const fresh = await read(delivery);
  if (await settleBy(delivery, fresh, askedAt)) return;
  const seconds = secondsBetween(delivery.decision.acceptedAt ?? askedAt, askedAt);
  if (seconds > SHOWN_HOURS_MAX * 3600) {
    await move(delivery, { to: "accepted", isOver: true, response: claimOf(fresh) }, ["accepted"]);
    return;
  }
  const pause = Math.min(LOOK_AGAIN_SECONDS_MAX, Math.max(LOOK_AGAIN_SECONDS, seconds / 4));
  throw new Postpone(pause, "the marketplace accepted the decision and does not show it yet");
}

const read = ({ decision, terms, sourceId, actor, orderSourceIds }: Delivery) =>
  readForDecision({ storeId: decision.storeId, organizationId: actor.organizationId, sourceId }, terms, orderSourceIds);

const secondsBetween = (from: Date | null, to: Date): number =>
  from ? Math.max(0, (to.getTime() - from.getTime()) / 1000) : 0;

const claimOf = ({ shown: { claim } }: FreshClaim) => ({
  claim: {
    state: claim.stateWord,
    stage: claim.stageWord,
    actions: claim.own?.actions?.map(({ word }) => word) ?? null,
  },
});
