import type { Claim, Return, ReturnReview, ReturnStatus } from "../claim-records";
import type { World } from "../world";
import { act, changeClaim, claimOrders, closeClaim, hourMs, tellClaim } from "./claims";
import { changeShipment, newReturnShipment } from "./parcels";
import { refundAll, refundShare } from "./payments";

const firstReturnId = 58_100_001;
const firstReturnShipmentId = 45_900_000_001;
const reviewDays = 3;

interface NewReturn {
  refundAt?: Return["refundAt"];
  /** The parcel goes to the marketplace's warehouse first. */
  intermediateCheck?: boolean;
  subtype?: Return["subtype"];
}

/** The way back begins: a label the buyer may print. Too cheap to travel: the money goes back at once. */
export function createReturn(world: World, claim: Claim, options: NewReturn): Return {
  const [order] = claimOrders(world, claim);
  if (!order) throw new Error(`Claim ${claim.id} has no order`);
  const isPartial = claim.claimedQuantity < order.quantity;
  const subtype = options.subtype ?? (isPartial ? "return_partial" : "return_total");
  const isCheap = subtype === "low_cost";
  const now = Date.now();
  const id = world.state.next("return", firstReturnId);
  const destination = options.intermediateCheck ? "warehouse" : "seller";
  const leg = isCheap
    ? undefined
    : newReturnShipment(world, order, {
        id: world.state.next("returnShipment", firstReturnShipmentId),
        destination,
        status: "ready_to_ship",
      });
  const record = world.state.put("returns", id, {
    id,
    claimId: claim.id,
    orderId: order.id,
    returnQuantity: Math.min(claim.claimedQuantity, order.quantity),
    status: isCheap ? "closed" : "label_generated",
    statusMoney: isCheap ? "refunded" : "retained",
    refundAt: isCheap ? "n/a" : (options.refundAt ?? (claim.type === "returns" ? "shipped" : "delivered")),
    subtype,
    intermediateCheck: options.intermediateCheck ?? false,
    legs: leg ? [{ shipmentId: leg.id, type: "return" }] : [],
    review: null,
    createdAt: now,
    updatedAt: now,
    closedAt: isCheap ? now : null,
  });
  const related = changeClaim(world, claim, { relatedEntities: [...new Set([...claim.relatedEntities, "return"])] });
  if (isCheap) {
    refundAll(world, order, "collector");
    closeClaim(world, related, { reason: "low_cost", benefited: ["complainant"], closedBy: "mediator" });
  }
  return record;
}

function changeReturn(world: World, record: Return, changes: Partial<Return>): Return {
  const current = world.state.get("returns", record.id) ?? record;
  const changed = world.state.put("returns", record.id, { ...current, ...changes, updatedAt: Date.now() });
  const claim = world.state.get("claims", record.claimId);
  if (claim) tellClaim(world, claim, "claims");
  return changed;
}

const legStatuses: Partial<Record<ReturnStatus, string>> = {
  shipped: "shipped",
  delivered: "delivered",
  not_delivered: "not_delivered",
  cancelled: "cancelled",
  expired: "cancelled",
  return_to_buyer: "not_delivered",
};

/** The parcel is somewhere else now, and the money follows where it was promised to. */
export function moveReturn(world: World, record: Return, status: ReturnStatus): Return {
  return world.state.together(() => {
    moveLeg(world, record, legStatuses[status]);
    const moved = changeReturn(world, record, { status });
    if (status === "shipped" && record.refundAt === "shipped") return giveMoneyBack(world, moved);
    if (status === "delivered") return arrive(world, moved);
    if (status === "expired" || status === "cancelled") return end(world, moved, status);
    return moved;
  });
}

function moveLeg(world: World, { legs }: Return, status: string | undefined): void {
  const leg = legs[0] && world.state.get("shipments", legs[0].shipmentId);
  if (!leg || !status || leg.status === status) return;
  changeShipment(world, leg, {
    status,
    substatus: null,
    history: [...leg.history, { status, substatus: null, at: Date.now() }],
  });
}

function giveMoneyBack(world: World, record: Return): Return {
  const order = world.state.get("orders", record.orderId);
  if (!order || record.statusMoney === "refunded") return record;
  if (record.subtype === "return_partial") refundShare(world, order, (record.returnQuantity / order.quantity) * 100);
  else refundAll(world, order, "collector");
  return changeReturn(world, record, { statusMoney: "refunded" });
}

/** With the seller: time to look at it. In the warehouse: the marketplace looks. */
function arrive(world: World, record: Return): Return {
  const claim = world.state.get("claims", record.claimId);
  if (claim && !record.intermediateCheck && claim.status === "opened") {
    changeClaim(world, claim, { reviewDueAt: Date.now() + reviewDays * 24 * hourMs, mandatory: null });
  }
  return record;
}

function end(world: World, record: Return, status: "expired" | "cancelled"): Return {
  const claim = world.state.get("claims", record.claimId);
  if (claim?.status === "opened") {
    closeClaim(world, claim, {
      reason: status === "expired" ? "return_expired" : "return_canceled",
      benefited: ["respondent"],
      closedBy: status === "expired" ? "mediator" : "buyer",
    });
  }
  const statusMoney = record.statusMoney === "refunded" ? "refunded" : "available";
  return changeReturn(world, record, { statusMoney, closedAt: Date.now() });
}

/** The seller says that all is well, or says nothing for too long. */
export function reviewOk(world: World, record: Return, by: "respondent" | "mediator" = "respondent"): Return {
  return world.state.together(() => {
    const claim = world.state.get("claims", record.claimId);
    if (claim) act(world, claim, { action: "return_review_ok", role: by }, { reviewDueAt: null });
    const paid = giveMoneyBack(world, record);
    if (claim) closeClaim(world, claim, { reason: "item_returned", benefited: ["complainant"], closedBy: by });
    return changeReturn(world, paid, { closedAt: Date.now() });
  });
}

/** The seller reports a problem: the marketplace decides. */
export function reviewFailed(world: World, record: Return, sellerReason: string, mediatorId: number): Return {
  return world.state.together(() => {
    const claim = world.state.get("claims", record.claimId);
    if (claim) {
      act(
        world,
        claim,
        { action: "return_review_fail", role: "respondent" },
        { stage: "dispute", mediatorId, reviewDueAt: null, mandatory: null },
      );
    }
    return withReview(world, record, { method: "none", stage: "pending", sellerStatus: "claimed", sellerReason });
  });
}

interface Triage {
  productCondition: "saleable" | "unsaleable" | "discard" | "missing";
  benefited: "both" | "buyer" | "seller";
  reasonId: string;
}

/** The warehouse looked at the product; a second leg brings it to the seller. */
export function triageReturn(world: World, record: Return, { productCondition, benefited, reasonId }: Triage): Return {
  return world.state.together(() => {
    const order = world.state.get("orders", record.orderId);
    const leg =
      order &&
      newReturnShipment(world, order, {
        id: world.state.next("returnShipment", firstReturnShipmentId),
        destination: "seller",
        status: "pending",
      });
    const legs = leg ? [...record.legs, { shipmentId: leg.id, type: "return_from_triage" as const }] : record.legs;
    const reviewed = withReview(world, changeReturn(world, record, { legs }), {
      method: "triage",
      stage: "seller_review_pending",
      status: productCondition === "saleable" || productCondition === "unsaleable" ? "success" : "failed",
      productCondition,
      productDestination: "seller",
      reasonId,
      benefited,
      sellerStatus: "pending",
      missingQuantity: productCondition === "missing" ? record.returnQuantity : 0,
    });
    return benefited === "seller" ? reviewed : giveMoneyBack(world, reviewed);
  });
}

function withReview(
  world: World,
  record: Return,
  parts: Pick<ReturnReview, "method" | "stage"> & Partial<ReturnReview>,
) {
  const now = Date.now();
  return changeReturn(world, record, {
    review: {
      status: null,
      productCondition: null,
      productDestination: null,
      reasonId: null,
      benefited: null,
      sellerStatus: null,
      sellerReason: null,
      missingQuantity: null,
      createdAt: record.review?.createdAt ?? now,
      ...parts,
      updatedAt: now,
    },
  });
}
