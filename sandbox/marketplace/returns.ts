import { addressOf } from "../catalog/addresses";
import { mediatorIdOf } from "../catalog/agents";
import { isRepentant } from "../catalog/claim-reasons";
import { listingById } from "../catalog/listings";
import type { Claim, Return, ReturnReview } from "../claim-records";
import { faultsOf } from "../faults";
import { type Call, type Caller, json, type Outcome, type Reply } from "../http/call";
import { liveAttachment } from "../trade/attachments";
import { maySellerDo } from "../trade/claim-players";
import { claimOrders } from "../trade/claims";
import { reviewFailed, reviewOk } from "../trade/returns";
import type { SandboxRoute, World } from "../world";
import { onClaim } from "./claims";
import { atMinusFour, inUtc, inUtcOffset } from "./dates";
import { policyAgent } from "./errors";
import { losing } from "./lost-replies";
import { plainAddress } from "./shipment-shapes";
import { noteAccepted, noteReceived } from "./writes";

const family = "claims";
const access = "bearer";
const claims = "/post-purchase/v1/claims/:id";
const returns = "/post-purchase/v1/returns";
const dayMs = 24 * 60 * 60_000;
/** Pesos in a dollar, roughly: only the shape matters. */
const dollarRates: Record<string, number> = { ARS: 1450, BRL: 5.7, CLP: 950 };

export const returnRoutes: SandboxRoute[] = [
  { method: "GET", path: "/post-purchase/v2/claims/:id/returns", family, access, handle: ofClaim },
  { method: "GET", path: `${claims}/charges/return-cost`, family, access, handle: onClaim(cost) },
  { method: "GET", path: `${claims}/changes`, family, access, handle: onClaim(changes) },
  { method: "GET", path: `${returns}/reasons`, family, access, handle: reasons },
  { method: "GET", path: `${returns}/:id/reviews`, family, access, handle: reviews },
  {
    method: "POST",
    path: `${returns}/:id/return-review`,
    family,
    access,
    arrive: (call, world) => noteReceived(world, deedOf(call)),
    handle: (call, world, caller) => losing(world, "claimReply", () => review(call, world, caller)),
  },
];

/** The newer envelope. */
const refuseReturn = (code: number, error: string, message: string): Reply =>
  json(code, { code, error, message, cause: null });

const badRequest = (message: string) => refuseReturn(400, "bad_request_error", message);

function ofClaim(call: Call, world: World, caller: Caller): Outcome {
  const claim = world.state.get("claims", call.part("id"));
  const isParty = claim && (claim.sellerId === caller.userId || claim.buyerId === caller.userId);
  const [record] = isParty ? world.state.group("returns", `claim ${claim.id}`) : [];
  if (!claim || !record) return refuseReturn(404, "not_found_error", `claim id: ${call.part("id")} not found`);
  return json(200, returnBody(world, claim, record));
}

export function returnBody(world: World, claim: Claim, record: Return): Record<string, unknown> {
  const order = world.state.get("orders", record.orderId);
  const isPartial = record.subtype === "return_partial";
  return {
    id: record.id,
    last_updated: inUtcOffset(record.updatedAt),
    shipments: record.legs.map(({ shipmentId, type }) => {
      const leg = world.state.get("shipments", shipmentId);
      return {
        shipment_id: shipmentId,
        status: leg?.status ?? "pending",
        tracking_number: leg?.trackingNumber ?? null,
        destination: {
          name: leg?.destination === "warehouse" ? "warehouse" : "seller_address",
          shipping_address: plainAddress(addressOf(claim.sellerId, claim.siteId)),
        },
        type,
      };
    }),
    refund_at: record.refundAt,
    date_closed: record.closedAt === null ? null : inUtcOffset(record.closedAt),
    resource_type: claim.resource === "shipment" ? "shipment" : "order",
    date_created: inUtcOffset(record.createdAt),
    claim_id: claim.id,
    status_money: record.statusMoney,
    resource_id: claim.resourceId,
    orders: [
      {
        order_id: record.orderId,
        item_id: order?.itemId ?? null,
        variation_id: order?.variationId ?? null,
        context_type: isPartial ? "partial" : "total",
        // Text with a decimal here, numbers elsewhere.
        total_quantity: (order?.quantity ?? record.returnQuantity).toFixed(1),
        return_quantity: record.returnQuantity.toFixed(1),
      },
    ],
    subtype: record.subtype,
    status: record.status,
    related_entities: record.review ? ["reviews"] : [],
    intermediate_check: record.intermediateCheck,
    resources: [{ resource: "claim", resource_id: String(claim.id) }],
  };
}

/** A regret costs the seller nothing. */
function cost(claim: Claim, call: Call, world: World): Outcome {
  const [order] = claimOrders(world, claim);
  const [record] = world.state.group("returns", `claim ${claim.id}`);
  const leg = record?.legs[0] && world.state.get("shipments", record.legs[0].shipmentId);
  const amount = isRepentant(claim.reasonId) ? 0 : (leg?.senderCost ?? 0);
  const currency = order?.currencyId ?? "ARS";
  const inDollars = { amount_usd: Math.round((amount / (dollarRates[currency] ?? 1)) * 1000) / 1000 };
  return json(200, {
    currency_id: currency,
    amount,
    ...(call.query("calculate_amount_usd") === "true" ? inDollars : {}),
  });
}

function changes(claim: Claim, _call: Call, world: World): Outcome {
  const change = world.state.get("changes", claim.id);
  if (!change) return refuseReturn(404, "not_found_error", `claim id: ${claim.id} not found`);
  const [order] = claimOrders(world, claim);
  const [record] = world.state.group("returns", `claim ${claim.id}`);
  return json(200, {
    paging: { offset: 0, limit: 1, total: 1 },
    data: [
      {
        claim_id: claim.id,
        resource: "order",
        resource_id: order?.id ?? claim.resourceId,
        items: [
          {
            id: order?.itemId,
            quantity: claim.claimedQuantity,
            price: listingById(order?.itemId ?? "")?.price ?? 0,
            price_at_creation: order?.unitPrice ?? 0,
            variation_id: change.variationId,
            currency_id: order?.currencyId,
          },
        ],
        seller_id: claim.sellerId,
        buyer_id: claim.buyerId,
        return: { id: record?.id ?? null },
        new_orders_ids: change.newOrderId === null ? [] : [change.newOrderId],
        new_orders_shipments: change.newShipmentId === null ? [] : [{ id: change.newShipmentId }],
        site_id: claim.siteId,
        status: change.status,
        status_detail: change.statusDetail,
        type: change.type,
        estimated_exchange_date: {
          from: atMinusFour(change.createdAt + 4 * dayMs),
          to: atMinusFour(change.createdAt + 10 * dayMs),
        },
        date_created: atMinusFour(change.createdAt),
        last_updated: atMinusFour(change.updatedAt),
      },
    ],
  });
}

interface FailReason {
  id: string;
  name: string;
  detail: string;
  apply: string[];
  needsPicture?: true;
}

const failReasons: FailReason[] = [
  {
    id: "SRF2",
    name: "product_damaged",
    detail: "El producto llegó dañado",
    apply: ["order"],
    needsPicture: true,
  },
  { id: "SRF3", name: "return_incomplete", detail: "Falta una parte", apply: ["order"] },
  {
    id: "SRF4",
    name: "returned_product_different",
    detail: "Devolvieron otro producto",
    apply: ["order"],
    needsPicture: true,
  },
  {
    id: "SRF5",
    name: "product_not_in_package",
    detail: "El paquete no traía el producto",
    apply: ["order", "package"],
  },
  { id: "SRF6", name: "another_failure_with_product", detail: "Otro problema", apply: ["order"] },
  { id: "SRF7", name: "return_has_not_arrived", detail: "Todavía no llegó", apply: ["package"] },
];

function reasons(call: Call, world: World, caller: Caller): Outcome {
  const claim = world.state.get("claims", call.query("claim_id") ?? "");
  if (!claim || claim.sellerId !== caller.userId) return refuseReturn(404, "not_found_error", "claim_Not Found");
  const flow = call.query("flow");
  if (flow !== "seller_return_failed") {
    return badRequest(`flow: ${flow} does not exist. claimId: ${claim.id}`);
  }
  return json(
    200,
    failReasons.map(({ id, name, detail, apply }, index) => ({ id, name, detail, position: index + 1, apply })),
  );
}

function reviews(call: Call, world: World, caller: Caller): Outcome {
  const record = world.state.get("returns", call.part("id"));
  const claim = record && world.state.get("claims", record.claimId);
  if (!record?.review || claim?.sellerId !== caller.userId) {
    return refuseReturn(404, "not_found_error", "return review not found");
  }
  return json(200, { reviews: [reviewBody(record, record.review)] });
}

const reviewBody = ({ orderId }: Return, found: ReturnReview) => ({
  resource: "order",
  resource_id: orderId,
  method: found.method,
  resource_reviews: [
    {
      stage: found.stage,
      status: found.status,
      product_condition: found.productCondition,
      product_destination: found.productDestination,
      reason_id: found.reasonId,
      benefited: found.benefited,
      seller_status: found.sellerStatus,
      seller_reason: found.sellerReason,
      benefited_type: null,
      benefited_reason: null,
      missing_quantity: found.missingQuantity,
    },
  ],
  date_created: inUtc(found.createdAt),
  last_updated: inUtc(found.updatedAt),
});

/** An empty object: all is well. A list: what is wrong, by order. */
function review(call: Call, world: World, caller: Caller): Reply {
  if (faultsOf(world.state).claimWritesForbidden) return policyAgent();
  const record = world.state.get("returns", call.part("id"));
  const claim = record && world.state.get("claims", record.claimId);
  if (!record || claim?.sellerId !== caller.userId) {
    return refuseReturn(404, "not_found_error", "return review not found");
  }
  const body = call.json;
  if (typeof body !== "object" || body === null) {
    return badRequest("Required request body is missing or incorrect, please see the documentation.");
  }
  const action = Array.isArray(body) ? "return_review_fail" : "return_review_ok";
  if (!maySellerDo(world, claim, action)) {
    return badRequest(`Not valid action ${action} for player role respondent`);
  }
  const wrong = Array.isArray(body) ? failRefusal(world, claim, body) : undefined;
  if (wrong) return wrong;
  return world.state.together(() => {
    const reviewed = Array.isArray(body)
      ? reviewFailed(world, record, String(body[0].reason), mediatorIdOf(claim.siteId))
      : reviewOk(world, record);
    noteAccepted(world, deedOf(call));
    // What a success says is not documented.
    return json(200, { return_id: reviewed.id, claim_id: claim.id });
  });
}

function failRefusal(world: World, claim: Claim, entries: unknown[]): Reply | undefined {
  const incorrect = badRequest("Required request body is missing or incorrect, please see the documentation.");
  if (entries.length === 0) return incorrect;
  for (const entry of entries) {
    if (!isEntry(entry) || typeof entry.message !== "string" || entry.message === "") return incorrect;
    const reason = failReasons.find(({ id }) => id === entry.reason);
    if (!reason) return badRequest(`Invalid reason: ${String(entry.reason)}`);
    const files = Array.isArray(entry.attachments) ? entry.attachments : [];
    if (reason.needsPicture && files.length === 0) return badRequest(`attachments are required for ${reason.id}`);
    const lost = files.find((file) => liveAttachment(world, String(file))?.claimId !== claim.id);
    if (lost !== undefined) {
      const inner = JSON.stringify([{ status: 404, message: "Can not get attachment" }]);
      return json(404, { code: "not_found", message: `Request error: ${inner}` });
    }
  }
  return undefined;
}

const isEntry = (value: unknown): value is { reason?: unknown; message?: unknown; attachments?: unknown } =>
  typeof value === "object" && value !== null;

const deedOf = (call: Call) => ({
  kind: "claim-action" as const,
  subject: `return ${call.part("id")}`,
  action: "return-review",
  detail: call.body.length > 2000 ? `${call.body.length} bytes` : call.body.toString("utf8"),
});
