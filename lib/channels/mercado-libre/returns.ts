import { z } from "zod";
import { returnMoneyStates, returnStatuses, shipmentStatuses } from "@/db/vocabulary";
import type { ChannelReturn, ClaimsFacet, ReturnShipment, ReturnVerdict } from "@/lib/channels/claims-facet";
import { ChannelError, type ChannelErrorKind } from "@/lib/channels/errors";
import { moneyFrom } from "@/lib/money";
import type { Api } from "./api";
import { upload } from "./attachments";
import { CLAIM_FILES } from "./claim-actions";
import { CostPayload, ExchangesPayload, ProblemsPayload, ReturnPayload, ReviewsPayload } from "./claim-payloads";
import { CLAIM_REFUSALS } from "./claim-refusals";
import { inOurWords } from "./in-our-words";
import { known } from "./payload-parts";
import { path } from "./request";

type Returns = Pick<
  ClaimsFacet,
  | "fetchReturn"
  | "fetchReturnReviews"
  | "listReturnProblems"
  | "fetchReturnCost"
  | "reviewReturn"
  | "uploadReturnEvidence"
  | "fetchExchange"
>;

/** Source: returns reference (Devoluciones, 22/12/2025; Cambios, 04/02/2026). */
export function createReturns({ call }: Api): Returns {
  return {
    async fetchReturn({ accessToken }, claimId) {
      const request = { method: "GET", path: path`/post-purchase/v2/claims/${claimId}/returns`, accessToken } as const;
      // Some claims hide their return even from the seller, with a 401 or 403 that says nothing about the token.
      const found = await call(request, ReturnPayload).catch(nothingWhen("not-found", "forbidden", HIDDEN));
      return found && returnFrom(found, claimId);
    },

    async fetchReturnReviews({ accessToken }, returnId) {
      const request = {
        method: "GET",
        path: path`/post-purchase/v1/returns/${returnId}/reviews`,
        accessToken,
      } as const;
      const found = await call(request, ReviewsPayload).catch(nothingWhen("not-found"));
      return (found?.reviews ?? []).flatMap((review) =>
        review.resource_reviews.map((each) => ({
          orderId: review.resource === "order" ? review.resource_id : null,
          by: BY[review.method ?? ""] ?? null,
          stage: each.stage,
          status: each.status,
          condition: each.product_condition,
          destination: each.product_destination,
          reason: each.reason_id,
          benefited: each.benefited,
          sellerStatus: each.seller_status,
          sellerReason: each.seller_reason,
          missingQuantity: each.missing_quantity,
          updatedAt: review.last_updated,
        })),
      );
    },

    async listReturnProblems({ accessToken }, claimId) {
      const query = { flow: "seller_return_failed", claim_id: claimId };
      const request = { method: "GET", path: "/post-purchase/v1/returns/reasons", query, accessToken } as const;
      const problems = await call(request, ProblemsPayload);
      return problems.map(({ id, name, detail, apply }) => ({
        sourceId: id,
        name,
        detail,
        appliesTo: apply.filter((what) => what === "order" || what === "package"),
        needsAttachment: NEED_ATTACHMENT.includes(id),
      }));
    },

    async fetchReturnCost({ accessToken }, claimId) {
      const request = { method: "GET", path: path`/post-purchase/v1/claims/${claimId}/charges/return-cost` } as const;
      const cost = await call({ ...request, accessToken }, CostPayload).catch(nothingWhen("not-found"));
      return cost && moneyFrom(cost.amount, cost.currency_id);
    },

    async reviewReturn({ accessToken }, returnId, verdict) {
      const request = { method: "POST", path: path`/post-purchase/v1/returns/${returnId}/return-review` } as const;
      // Accepted without a body that anybody documents.
      const body = verdictBody(verdict);
      await call({ ...request, accessToken, body }, z.unknown()).catch(inOurWords(CLAIM_REFUSALS));
    },

    async uploadReturnEvidence({ accessToken }, claimId, file) {
      const request = { path: path`/post-purchase/v1/claims/${claimId}/returns/attachments`, accessToken };
      return upload(call, request, file, CLAIM_FILES);
    },

    async fetchExchange({ accessToken }, claimId) {
      const request = { method: "GET", path: path`/post-purchase/v1/claims/${claimId}/changes`, accessToken } as const;
      const found = await call(request, ExchangesPayload).catch(nothingWhen("not-found"));
      const exchange = found?.data[0];
      if (!exchange) return null;
      return {
        claimId: exchange.claim_id,
        type: known(["change", "replace"] as const, exchange.type),
        status: exchange.status,
        detail: exchange.status_detail,
        returnId: exchange.return,
        newOrderIds: exchange.new_orders_ids,
        newShipmentIds: exchange.new_orders_shipments.filter((id) => id !== null),
        expected: exchange.estimated_exchange_date ?? { from: null, to: null },
        updatedAt: exchange.last_updated,
      };
    },
  };
}

const HIDDEN = /obtain claim/i;

/** For `.catch()`: null for refusals of these kinds or with these words, which say that there is nothing to see. */
function nothingWhen(...reasons: (ChannelErrorKind | RegExp)[]) {
  return (error: unknown): null => {
    const fits = (reason: ChannelErrorKind | RegExp) =>
      error instanceof ChannelError &&
      (typeof reason === "string" ? error.kind === reason : reason.test(error.message));
    if (reasons.some(fits)) return null;
    throw error;
  };
}

const BY: Record<string, "seller" | "warehouse"> = { none: "seller", triage: "warehouse" };

/** Damaged, and another product than the one that was sent. */
const NEED_ATTACHMENT = ["SRF2", "SRF4"];

function returnFrom(found: ReturnPayload, claimId: string): ChannelReturn {
  const claimIds = found.resources.filter(({ resource }) => resource === "claim").map((each) => each.resource_id);
  return {
    sourceId: found.id,
    claimId,
    claimIds: [...new Set([claimId, ...claimIds])],
    status: known(returnStatuses, found.status),
    statusWord: found.status.toLowerCase(),
    money: known(returnMoneyStates, found.status_money),
    refundAt: known(["shipped", "delivered"] as const, found.refund_at),
    lowCost: found.subtype?.toLowerCase() === "low_cost",
    checkedByMarketplace: found.intermediate_check ?? false,
    shipments: found.shipments.map(shipmentFrom),
    orders: found.orders.map((order) => ({
      orderId: order.order_id,
      itemId: order.item_id,
      variationId: order.variation_id,
      context: order.context_type,
      totalQuantity: order.total_quantity,
      returnQuantity: order.return_quantity,
    })),
    hasReviews: found.related_entities.includes("reviews"),
    createdAt: found.date_created,
    updatedAt: found.last_updated,
    closedAt: found.date_closed,
  };
}

function shipmentFrom(leg: ReturnPayload["shipments"][number]): ReturnShipment {
  const to = leg.destination?.name ?? "";
  return {
    shipmentId: leg.shipment_id,
    status: known(shipmentStatuses, leg.status),
    statusWord: leg.status.toLowerCase(),
    leg: leg.type === "return_from_triage" ? "from-warehouse" : "to-seller-or-warehouse",
    to: to === "warehouse" ? "warehouse" : to === "seller_address" ? "seller" : null,
    trackingNumber: leg.tracking_number,
  };
}

function verdictBody(verdict: ReturnVerdict): string {
  if (verdict.outcome === "ok") return "{}";
  const problems = verdict.problems.map(({ problemId, text, attachmentIds = [], orderId }) => {
    const files = attachmentIds.length > 0 && { attachments: attachmentIds };
    const problem = JSON.stringify({ reason: problemId, message: text, ...files });
    if (orderId === undefined) return problem;
    if (!/^[1-9]\d{0,19}$/.test(orderId)) throw new ChannelError("refused", { code: "not-an-order" });
    // The marketplace wants an integer, and a long one would lose digits as a JavaScript number.
    return `${problem.slice(0, -1)},"order_id":${orderId}}`;
  });
  return `[${problems.join(",")}]`;
}
