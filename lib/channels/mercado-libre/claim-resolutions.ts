import { claimRoles, proposalStates, resolutions } from "@/db/vocabulary";
import type { ExpectedResolution, PartialRefundOffers } from "@/lib/channels/claims-facet";
import { moneyFrom } from "@/lib/money";
import type { OffersPayload, ResolutionsPayload } from "./claim-payloads";
import { countries } from "./countries";
import { known, moneyOf } from "./payload-parts";

/** Source: claims reference, section 7 (Gestionar resolución de reclamos, 08/09/2025). */

/** Proposals, oldest first. Their amounts are in the currency of the site: only its sign is sent. */
export function resolutionsFrom(rows: ResolutionsPayload, siteId: string): ExpectedResolution[] {
  const currency = countries.find((country) => country.siteId === siteId)?.currency ?? null;
  const found = rows.map((row) => {
    const detail = (key: string) => numberIn([...row.details, ...row.detail].find((each) => each.key === key)?.value);
    return {
      role: known(claimRoles, row.player_role),
      userId: row.user_id,
      resolution: known(resolutions, row.expected_resolution),
      word: row.expected_resolution.toLowerCase(),
      state: known(proposalStates, row.status),
      stateWord: row.status.toLowerCase(),
      percentage: detail("percentage"),
      amount: moneyOf(detail("seller_amount"), currency),
      createdAt: row.date_created,
      updatedAt: row.last_updated ?? row.last_update,
    };
  });
  return found.sort((one, other) => (one.createdAt?.getTime() ?? 0) - (other.createdAt?.getTime() ?? 0));
}

/** For example "50.0". */
function numberIn(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,12}(\.\d{1,6})?$/.test(text) ? Number(text) : null;
}

/** Shares that may be offered, smallest first, and their bounds in percent; what gives everything back is left out. */
export function offersFrom(payload: OffersPayload): PartialRefundOffers {
  const { currency_id: currency, available_offers: offers, recommendations } = payload;
  const restrictions = [...payload.restrictions, ...recommendations.flatMap((each) => each.restrictions)];
  const bound = (list: { type: string | null; percentage: number }[], type: string) =>
    list.filter((each) => each.type?.toLowerCase() === type).map(({ percentage }) => percentage);
  const minimums = bound(restrictions, "minimum");
  const maximums = bound(recommendations, "maximum");
  return {
    offers: offers
      // Everything is given back by a refund, not here.
      .filter(({ percentage }) => percentage > 0 && percentage < 100)
      .map(({ percentage, amount }) => ({ percentage, amount: moneyFrom(amount, currency) }))
      .sort((one, other) => one.percentage - other.percentage),
    minimumPercentage: minimums.length > 0 ? Math.max(...minimums) : null,
    advisedMaximumPercentage: maximums.length > 0 ? Math.min(...maximums) : null,
  };
}
