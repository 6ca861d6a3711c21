import "server-only";
import { databaseClock, inOrganization } from "@/db/client";
import { systemOf } from "@/lib/auth/actor";
import type { ChannelClaim } from "@/lib/channels/claims-facet";
import { ChannelError } from "@/lib/channels/errors";
import { applyClaim } from "@/lib/claims/apply-claim";
import { keepReason } from "@/lib/claims/claim-reasons";
import { fetchClaim } from "@/lib/claims/fetch-claim";
import { noteDenial } from "@/lib/claims/vanished-claims";
import { recordEvents } from "@/lib/events/record-event";
import type { JobPayload } from "@/lib/jobs/names";
import { readAgain } from "@/lib/jobs/read-again";
import type { JobContext } from "@/lib/jobs/run-jobs";
import { applyOrders, eventsIn } from "@/lib/orders/apply-order";
import { meetBuyer } from "./meet-buyer";
import { verdictOn } from "./read-question";
import { settleNotifications, type Verdict } from "./settle-notifications";

/** What could not be read beside a claim is asked for again after this long, and ever more slowly: some of it never comes. */
const PARTS_AGAIN_SECONDS = 60;
const PARTS_AGAIN_SECONDS_MAX = 3600;
/** A claim that is not there yet is refused like one that is nobody's business: it is asked for this often. */
const FORBIDDEN_ATTEMPTS_MAX = 5;

/** How what does not enter ends in the journal. */
const IGNORED = {
  "entry-off": { state: "ignored", reason: "entry-off" },
  "own-purchase": { state: "ignored", reason: "own-purchase" },
  "another-seller": { state: "failed", reason: "another-seller" },
  "no-buyer": { state: "failed", reason: "no-buyer" },
} as const satisfies Record<string, Verdict>;

/** Reads a claim again, with what matters for its state and the orders it is about, and applies what it says now. */
export async function readClaim(
  { storeId, claimId, isUnfinished }: JobPayload<"read-claim">,
  { organizationId, attempt, lastAttempt }: Pick<JobContext, "organizationId" | "attempt" | "lastAttempt">,
  clock: () => Promise<Date> = databaseClock,
): Promise<void> {
  const target = { storeId, organizationId, target: `claim:${claimId}` };
  const readAt = await clock();
  try {
    const { reading, isPartial, newReason, asRead } = await fetchClaim(
      { storeId, organizationId },
      { claimId, isUnfinished },
      readAt,
    );
    const { own, ownPurchase, buyerId } = reading.claim;
    if (own && !ownPurchase) await meetBuyer(target, buyerId ?? reading.orders?.buyerSourceId ?? null, readAt);
    await inOrganization(organizationId, async (tx) => {
      const actor = systemOf(organizationId);
      const applied = await applyClaim(tx, actor, { storeId, reading, readAt, asRead });
      // Orders are kept in step whatever the entries say.
      const events = applied.ok
        ? applied.value.events
        : eventsIn(await applyOrders(tx, actor, { storeId, orders: reading.orders?.fetched ?? [], readAt }));
      const { reason, claim } = reading;
      if (newReason && reason && claim.reasonId) await keepReason(tx, { ...target, readAt }, claim.reasonId, reason);
      await settleNotifications(tx, target, readAt, applied.ok ? { state: "applied" } : IGNORED[applied.reason]);
      if (isPartial && applied.ok) {
        const later = { at: partsAgainAt(claim, readAt), because: "parts" };
        await readAgain(tx, { kind: "claim", sourceId: claimId }, { storeId, organizationId, later });
      }
      await recordEvents(tx, actor, events);
    });
  } catch (error) {
    const verdict = mayBeTooEarly(error, attempt) ? null : verdictOn(error, { attempt, lastAttempt });
    if (!verdict) throw error;
    await inOrganization(organizationId, async (tx) => {
      if (isDenied(error)) await noteDenial(tx, { storeId, sourceId: claimId, at: readAt });
      await settleNotifications(tx, target, readAt, verdict);
    });
  }
}

function partsAgainAt({ updatedAt, createdAt }: ChannelClaim, readAt: Date): Date {
  const sinceChangeSeconds = (readAt.getTime() - (updatedAt ?? createdAt).getTime()) / 1000;
  const seconds = Math.min(PARTS_AGAIN_SECONDS_MAX, Math.max(PARTS_AGAIN_SECONDS, sinceChangeSeconds / 4));
  return new Date(readAt.getTime() + seconds * 1000);
}

const isDenied = (error: unknown): boolean =>
  error instanceof ChannelError && (error.kind === "forbidden" || error.kind === "not-found");

/** The marketplace says 403 instead of 404, so as not to tell what exists. */
const mayBeTooEarly = (error: unknown, attempt: number): boolean =>
  error instanceof ChannelError && error.kind === "forbidden" && attempt < FORBIDDEN_ATTEMPTS_MAX;
