import { familyOf } from "../catalog/claim-reasons";
import type { Claim, ClaimRole, ClaimStage, ClaimType, Resolution } from "../claim-records";
import type { Order } from "../order-records";
import type { World } from "../world";
import { byBuyer, cancelOrder } from "./cancelling";
import { changeOrder } from "./orders";
import { holdPayments } from "./payments";

const firstClaimId = 5_401_000_001;
export const hourMs = 60 * 60_000;
/** What the seller has for the first answer. */
const answerHours = 48;

export interface Complaint {
  /** The first names the claim's order; a shipment's claim concerns all of them. */
  orders: Order[];
  type?: ClaimType;
  reasonId: string;
  resource?: Claim["resource"];
  quantity?: number;
  /** What the buyer wants; by the reason's family when absent. */
  expected?: string;
  offersReplacement?: boolean;
  dueInHours?: number;
}

const stages: Record<ClaimType, ClaimStage> = {
  mediations: "claim",
  returns: "claim",
  fulfillment: "claim",
  ml_case: "stale",
  cancel_sale: "none",
  cancel_purchase: "none",
  change: "claim",
  service: "none",
};

/** Opens a claim; cancellations end with it. Messages, returns and exchanges are other verbs. */
export function openClaim(world: World, complaint: Complaint): Claim {
  const { orders, reasonId, type = "mediations", resource = "order" } = complaint;
  const [order] = orders;
  if (!order) throw new Error("A claim needs an order");
  return world.state.together(() => {
    const now = Date.now();
    const id = world.state.next("claim", firstClaimId);
    const isSale = type === "cancel_sale";
    const units = orders.reduce((sum, { quantity }) => sum + quantity, 0);
    const quantity = complaint.quantity ?? units;
    const isDelivered = orders.every(({ shipmentId }) => isDeliveredBy(world, shipmentId));
    const claim = world.state.put("claims", id, {
      id,
      type,
      stage: stages[type],
      status: "opened",
      reasonId,
      resource,
      resourceId: resourceIdOf(world, order, resource),
      orderIds: orders.map((one) => one.id),
      sellerId: order.sellerId,
      buyerId: order.buyerId,
      siteId: order.siteId,
      fulfilled: isDelivered,
      quantityType: quantity < units ? "partial" : "total",
      claimedQuantity: quantity,
      parentId: null,
      resolution: null,
      relatedEntities: [],
      mediatorId: null,
      mandatory:
        type === "mediations"
          ? { role: "respondent", dueAt: now + (complaint.dueInHours ?? answerHours) * hourMs }
          : null,
      reviewDueAt: null,
      offersReplacement: complaint.offersReplacement ?? false,
      expectedResolutions:
        type === "mediations"
          ? [
              {
                role: "complainant",
                userId: order.buyerId,
                expected: complaint.expected ?? (familyOf(reasonId) === "PNR" ? "product" : "return_product"),
                details: [],
                status: "pending",
                createdAt: now,
                updatedAt: now,
              },
            ]
          : [],
      evidences: [],
      statusHistory: [{ stage: stages[type], status: "opened", by: "complainant", at: now }],
      actionsHistory: [
        { action: "open_claim", role: "complainant", reasonId: null, stage: null, status: null, at: now },
      ],
      reputation: null,
      createdAt: now,
      updatedAt: now,
    });
    for (const one of orders) changeOrder(world, one, {});
    tellClaim(world, claim, isSale ? "claims_actions" : "claims");
    return type === "cancel_purchase" || type === "cancel_sale" || type === "service"
      ? endAtOnce(world, claim, orders)
      : claim;
  });
}

/** Cancellations are over when they begin. */
function endAtOnce(world: World, claim: Claim, orders: Order[]): Claim {
  if (claim.type === "cancel_purchase") {
    for (const order of orders) if (order.status !== "cancelled") cancelOrder(world, order, byBuyer);
  }
  const isService = claim.type === "service";
  return closeClaim(world, claim, {
    reason: isService ? "cancel_installation" : "payment_refunded",
    benefited: ["complainant"],
    closedBy: claim.type === "cancel_sale" ? "seller" : "buyer",
  });
}

function isDeliveredBy({ state }: World, shipmentId: number | null): boolean {
  return shipmentId !== null && state.get("shipments", shipmentId)?.status === "delivered";
}

function resourceIdOf({ state }: World, order: Order, resource: Claim["resource"]): number {
  switch (resource) {
    case "order":
      return order.id;
    case "shipment":
      return order.shipmentId ?? order.id;
    case "payment":
      return state.group("payments", `order ${order.id}`)[0]?.id ?? order.id;
    case "purchase":
      return order.packId ?? order.id;
  }
}

export function tellClaim({ courier }: World, { id, sellerId }: Claim, action: "claims" | "claims_actions"): void {
  courier.tell({
    topic: "post_purchase",
    resource: `/post-purchase/v1/claims/${id}`,
    userId: sellerId,
    actions: [action],
  });
}

export function changeClaim(world: World, claim: Claim, changes: Partial<Claim>): Claim {
  const current = world.state.get("claims", claim.id) ?? claim;
  const changed = world.state.put("claims", claim.id, { ...current, ...changes, updatedAt: Date.now() });
  tellClaim(world, changed, "claims");
  return changed;
}

interface Deed {
  action: string;
  role: ClaimRole;
}

/** A party did something: both histories know it, and the seller's application hears of it. */
export function act(world: World, claim: Claim, { action, role }: Deed, changes: Partial<Claim> = {}): Claim {
  const current = world.state.get("claims", claim.id) ?? claim;
  const { stage, status } = current;
  const entry = { action, role, reasonId: "", stage, status, at: Date.now() };
  const changed = changeClaim(world, current, {
    ...changes,
    actionsHistory: [...current.actionsHistory, entry],
    statusHistory: statusHistoryOf(current, changes, role),
  });
  tellClaim(world, changed, "claims_actions");
  return changed;
}

function statusHistoryOf(claim: Claim, { stage, status }: Partial<Claim>, by: string): Claim["statusHistory"] {
  const next = { stage: stage ?? claim.stage, status: status ?? claim.status };
  if (next.stage === claim.stage && next.status === claim.status) return claim.statusHistory;
  return [...claim.statusHistory, { ...next, by, at: Date.now() }];
}

type Ending = Pick<Resolution, "reason" | "benefited" | "closedBy"> & { appliedCoverage?: boolean };

/** The claim ends; held money is let go. Refunds are the caller's. */
export function closeClaim(world: World, claim: Claim, { appliedCoverage = false, ...ending }: Ending): Claim {
  const current = world.state.get("claims", claim.id) ?? claim;
  const closed = changeClaim(world, current, {
    status: "closed",
    resolution: { ...ending, appliedCoverage, at: Date.now() },
    mandatory: null,
    reviewDueAt: null,
    statusHistory: statusHistoryOf(current, { status: "closed" }, ending.closedBy),
  });
  for (const order of claimOrders(world, closed)) {
    holdPayments(world, order, false);
    changeOrder(world, order, {});
  }
  return closed;
}

export function claimOrders({ state }: World, { orderIds }: Claim): Order[] {
  return orderIds.map((id) => state.get("orders", id)).filter((order) => order !== undefined);
}
