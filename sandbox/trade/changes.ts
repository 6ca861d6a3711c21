import { listingById } from "../catalog/listings";
import type { Change, Claim } from "../claim-records";
import type { World } from "../world";
import { buy } from "./buying";
import { changeClaim, claimOrders, tellClaim } from "./claims";
import { createReturn } from "./returns";

interface NewChange {
  type: Change["type"];
  /** The other variation; the same again when absent. */
  variationId?: number | null;
}

/** An exchange begins: the old thing comes back, a new order brings the other. */
export function createChange(world: World, claim: Claim, { type, variationId }: NewChange): Claim {
  const [order] = claimOrders(world, claim);
  const listing = order && listingById(order.itemId);
  if (!order || !listing) throw new Error(`Claim ${claim.id} has no order`);
  const wanted = variationId === undefined ? order.variationId : variationId;
  const lines = [{ listing, variationId: wanted, quantity: claim.claimedQuantity }];
  const [created] = buy(world, { buyerId: order.buyerId, lines });
  const now = Date.now();
  world.state.put("changes", claim.id, {
    claimId: claim.id,
    type,
    status: "generated",
    statusDetail: null,
    variationId: wanted,
    newOrderId: created?.id ?? null,
    newShipmentId: created?.shipmentId ?? null,
    createdAt: now,
    updatedAt: now,
  });
  createReturn(world, claim, {});
  const current = world.state.get("claims", claim.id) ?? claim;
  return changeClaim(world, current, { relatedEntities: [...new Set([...current.relatedEntities, "change"])] });
}

export function moveChange(world: World, change: Change, status: string, statusDetail: string | null): Change {
  const moved = world.state.put("changes", change.claimId, { ...change, status, statusDetail, updatedAt: Date.now() });
  const claim = world.state.get("claims", change.claimId);
  if (claim) tellClaim(world, claim, "claims");
  return moved;
}
