import { type ReputationEffect, reputationEffects } from "@/db/vocabulary";
import type { Credentials } from "@/lib/channels/channel";
import type { ClaimPage, ClaimsFacet } from "@/lib/channels/claims-facet";
import type { Api, Call } from "./api";
import { attachmentFrom } from "./attachments";
import { CLAIM_LIMITS, createClaimActions, PARTIAL_REFUND_REFUSALS } from "./claim-actions";
import { claimFrom, familyOf } from "./claim-from";
import { fetchClaimMessages } from "./claim-messages";
import {
  ClaimListPayload,
  ClaimPayload,
  EvidencesPayload,
  HeadlinePayload,
  OffersPayload,
  ReasonPayload,
  ReputationPayload,
  ResolutionsPayload,
} from "./claim-payloads";
import { offersFrom, resolutionsFrom } from "./claim-resolutions";
import { writeDate } from "./dates";
import { inOurWords } from "./in-our-words";
import { known, readEach } from "./payload-parts";
import { path } from "./request";
import { createReturns } from "./returns";

/**
 * Source: claims reference, sections 2 to 9 and 11 (Gestionar reclamos, 06/05/2026 and 20/08/2026; Gestionar evidencia de
 * reclamos, 13/04/2025).
 */
export function createClaims(api: Api): ClaimsFacet {
  const { call } = api;
  return {
    limits: CLAIM_LIMITS,

    searchOpen(as, next) {
      return search(call, as, { ...against(as), status: "opened" }, next);
    },

    async searchClosed(as, opened, next) {
      const range = opened && `date_created:after:${writeDate(opened.from)},before:${writeDate(opened.to)}`;
      const page = await search(call, as, { ...against(as), status: "closed", ...(range && { range }) }, next);
      return { ...page, reachable: REACHABLE };
    },

    searchOfOrder: (as, orderId, next) => search(call, as, { order_id: orderId }, next),

    async fetchClaim({ accessToken, sellerId }, claimId) {
      const request = { method: "GET", path: path`/post-purchase/v1/claims/${claimId}`, accessToken } as const;
      return claimFrom(await call(request, ClaimPayload), sellerId);
    },

    async fetchHeadline({ accessToken }, claimId) {
      const request = { method: "GET", path: path`/post-purchase/v1/claims/${claimId}/detail`, accessToken } as const;
      const { title, description, problem, due_date, action_responsible } = await call(request, HeadlinePayload);
      return { title, description, problem, dueAt: due_date, responsible: action_responsible };
    },

    fetchMessages: ({ accessToken }, claimId) => fetchClaimMessages(call, accessToken, claimId),

    async fetchReason({ accessToken }, reasonId) {
      const request = { method: "GET", path: path`/post-purchase/v1/claims/reasons/${reasonId}`, accessToken } as const;
      const { id, name, detail, settings } = await call(request, ReasonPayload);
      return { sourceId: id, name, detail, family: familyOf(id), triage: settings?.rules_engine_triage ?? [] };
    },

    async fetchAffectsReputation({ accessToken }, claimId) {
      const request = { method: "GET", path: path`/post-purchase/v1/claims/${claimId}/affects-reputation` } as const;
      const said = await call({ ...request, accessToken }, ReputationPayload);
      return { effect: effectOf(said.affects_reputation), incentive: said.has_incentive, dueAt: said.due_date };
    },

    async fetchExpectedResolutions({ accessToken, siteId }, claimId) {
      const request = { method: "GET", path: path`/post-purchase/v1/claims/${claimId}/expected-resolutions` } as const;
      return resolutionsFrom(await call({ ...request, accessToken }, ResolutionsPayload), siteId);
    },

    async fetchPartialRefundOffers({ accessToken }, claimId) {
      const offers = path`/post-purchase/v1/claims/${claimId}/partial-refund/available-offers`;
      const request = { method: "GET", path: offers, accessToken } as const;
      return offersFrom(await call(request, OffersPayload).catch(inOurWords(PARTIAL_REFUND_REFUSALS)));
    },

    async fetchEvidence({ accessToken }, claimId) {
      const request = {
        method: "GET",
        path: path`/post-purchase/v1/claims/${claimId}/evidences`,
        accessToken,
      } as const;
      const evidences = await call(request, EvidencesPayload);
      return evidences.map((evidence) => ({
        type: evidence.type,
        method: evidence.shipping_method,
        company: evidence.shipping_company_name,
        trackingNumber: evidence.tracking_number,
        shippedAt: evidence.date_shipped,
        deliveredAt: evidence.date_delivered,
        promisedAt: evidence.handling_date,
        attachments: evidence.attachments.map(attachmentFrom),
      }));
    },

    ...createClaimActions(api),
    ...createReturns(api),
  };
}

/** Goes with a status: the players alone are a filter on paper and refused in practice. */
const against = ({ sellerId }: Credentials) => ({ "players.role": "respondent", "players.user_id": sellerId });

const PAGE = 100;
/** Claims that close while they are listed pull the rest forward. */
const OVERLAP = 5;
/** A page may not reach beyond it. */
const REACHABLE = 9_999;

async function search(
  call: Call,
  { accessToken, sellerId }: Credentials,
  filter: Record<string, string>,
  next: string | null,
): Promise<ClaimPage> {
  const offset = Number(next);
  const limit = Math.min(PAGE, REACHABLE - offset);
  const query = { ...filter, sort: "date_created:desc", offset: String(offset), limit: String(limit) };
  const request = { method: "GET", path: "/post-purchase/v1/claims/search", query, accessToken } as const;
  const page = await call(request, ClaimListPayload);
  const { read, odd } = readEach(page.data, ClaimPayload);
  const seen = offset + page.data.length;
  const isLast = page.data.length <= OVERLAP || seen >= Math.min(page.paging.total, REACHABLE);
  return {
    claims: read.map((claim) => claimFrom(claim, sellerId)),
    unreadable: odd.length,
    total: page.paging.total,
    next: isLast ? null : String(seen - OVERLAP),
  };
}

/** A word; a boolean has been seen, whose "no" is not to be trusted. */
function effectOf(said: string | boolean | null): ReputationEffect {
  if (said === true) return "affected";
  return (typeof said === "string" && known(reputationEffects, said)) || "unknown";
}
