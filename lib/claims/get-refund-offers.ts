import "server-only";
import { inOrganization } from "@/db/client";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import type { Here } from "@/lib/here";
import type { Money } from "@/lib/money";
import { actionFor, isWithinLimit } from "@/lib/policy/decisions";
import { ok, refused } from "@/lib/result";
import { askMarketplace } from "./ask-marketplace";
import type { OfClaim } from "./input";
import { leftOfClaim } from "./left-of-claim";
import { refundLimitsOf } from "./refund-limits";
import { claimWithin } from "./scope";

/** An amount that may be given back, and whether a second person has to agree. */
export type RefundChoice = { amount: Money; needsApproval: boolean };

export type RefundOffers = {
  /** Everything that is left; null when that cannot be given back now. */
  full: RefundChoice | null;
  /** Shares that the marketplace lets the store offer now, the smallest first. */
  partial: (RefundChoice & { percentage: number })[];
  /** What the marketplace advises not to exceed. */
  advisedMaximumPercentage: number | null;
};

const none = { partial: [], advisedMaximumPercentage: null };

/** The marketplace answered, and offers no shares in this claim: everything can still be given back. */
const NO_SHARES: string[] = ["partial-refund-not-possible", "action-not-available"];

/**
 * What may be given back in a claim now. Shares are read at the marketplace while somebody waits; only those that would be
 * accepted are returned: above its minimum, within what is left. Refuses `claim-closed`, and when the marketplace cannot be
 * asked.
 */
export async function getRefundOffers(actor: Agent, { claimId }: OfClaim, { on, now }: Here = {}) {
  authorize(actor, "claim.refund");
  const { organizationId } = actor;
  const { claim, left, limits } = await inOrganization(
    organizationId,
    async (tx) => {
      const claim = await claimWithin(actor, claimId, tx);
      return { claim, left: await leftOfClaim(tx, claim), limits: await refundLimitsOf(tx) };
    },
    on,
  );
  if (claim.state === "closed") return refused("claim-closed");
  const may = (asked: Parameters<typeof actionFor>[0]) => claim.actions !== null && actionFor(asked, claim.actions);
  const choice = (amount: Money) => ({ amount, needsApproval: !isWithinLimit(actor.role, amount, limits) });
  const full = left && left.amountMinor > 0 && may({ kind: "full-refund" }) ? choice(left) : null;

  const share = { kind: "partial-refund", percentage: 1 } as const;
  if (!may(share)) return ok<RefundOffers>({ ...none, full });
  const at = { organizationId, storeId: claim.storeId, sourceId: claim.sourceId };
  const live = await askMarketplace(at, share, { on, now });
  if (!live.ok && NO_SHARES.includes(live.reason)) return ok<RefundOffers>({ ...none, full });
  if (!live.ok) return live;
  const { offers = [], minimumPercentage, advisedMaximumPercentage } = live.value.offers ?? {};
  const partial = offers
    .filter(({ percentage }) => percentage >= (minimumPercentage ?? 0))
    .filter(({ amount }) => left?.currency === amount.currency && amount.amountMinor <= left.amountMinor)
    .map(({ percentage, amount }) => ({ percentage, ...choice(amount) }));
  return ok<RefundOffers>({ full, partial, advisedMaximumPercentage: advisedMaximumPercentage ?? null });
}
