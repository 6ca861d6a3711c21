import "server-only";
import type { Channel, Credentials } from "@/lib/channels/channel";
import type { PartialRefundOffers } from "@/lib/channels/claims-facet";
import type { Endpoint } from "@/lib/integrations/take-budget";
import { withStoreAccess } from "@/lib/integrations/with-store-access";
import { actionFor, type DecisionFacts, leftOf } from "@/lib/policy/decisions";
import { claimsOf } from "./ask-marketplace";
import type { DecisionTerms } from "./input";
import type { ClaimShown } from "./traces-of";

export type FreshClaim = { shown: ClaimShown; facts: DecisionFacts; returnId: string | null };

/**
 * Reads at the marketplace what a decision stands on and would show in: the claim always, the rest by kind. Throws what
 * `withStoreAccess` throws.
 */
export async function readForDecision(
  { storeId, organizationId, sourceId }: { storeId: string; organizationId: string; sourceId: string },
  terms: DecisionTerms,
  orderSourceIds: readonly string[],
): Promise<FreshClaim> {
  const ask = <T>(endpoint: Endpoint, read: (as: Credentials, channel: Channel) => Promise<T>) =>
    withStoreAccess(storeId, organizationId, endpoint, read, { priority: "agent" });
  const about = <T>(read: (claims: ReturnType<typeof claimsOf>, as: Credentials) => Promise<T>) =>
    ask("claims", (as, channel) => read(claimsOf(channel), as));

  const claim = await about((claims, as) => claims.fetchClaim(as, sourceId));
  const shown: ClaimShown = { claim };
  let offers: PartialRefundOffers | undefined;
  let returnId: string | null = null;
  switch (terms.kind) {
    case "full-refund":
    case "partial-refund":
    case "allow-return":
    case "allow-replace":
      shown.proposals = await about((claims, as) => claims.fetchExpectedResolutions(as, sourceId));
      break;
    case "shipping-evidence":
      shown.evidence = await about((claims, as) => claims.fetchEvidence(as, sourceId));
      break;
    case "return-review": {
      const back = await about((claims, as) => claims.fetchReturn(as, sourceId));
      shown.return = back;
      returnId = back?.sourceId ?? null;
      if (back?.hasReviews) {
        shown.reviews = await about((claims, as) => claims.fetchReturnReviews(as, back.sourceId));
      }
      break;
    }
  }
  const actions = claim.own?.actions ?? null;
  const isMoney = terms.kind === "full-refund" || terms.kind === "partial-refund";
  const left = isMoney ? await readLeft(ask, orderSourceIds) : null;
  if (left) shown.leftMinor = left.amountMinor;
  if (terms.kind === "partial-refund" && actions && actionFor(terms, actions)) {
    offers = await about((claims, as) => claims.fetchPartialRefundOffers(as, sourceId));
  }
  return { shown, facts: { state: claim.state, actions, left, offers }, returnId };
}

type Ask = <T>(endpoint: Endpoint, read: (as: Credentials, channel: Channel) => Promise<T>) => Promise<T>;

async function readLeft(ask: Ask, orderSourceIds: readonly string[]) {
  const money = [];
  for (const id of orderSourceIds) {
    const { paid, refunded } = await ask("orders", (as, channel) => {
      if (!channel.orders) throw new Error(`${channel.id} has no orders`);
      return channel.orders.fetchOrder(as, id);
    });
    money.push({ currency: paid.currency, paidMinor: paid.amountMinor, refundedMinor: refunded.amountMinor });
  }
  return leftOf(money);
}
