import type { Claim } from "../claim-records";
import type { Order } from "../order-records";
import type { World } from "../world";
import { keepAttachment } from "./attachments";
import { createChange } from "./changes";
import { writeInClaim } from "./claim-messages";
import { type Complaint, openClaim } from "./claims";
import { ordersOf } from "./parcels";
import { createReturn } from "./returns";

interface BuyerComplaint extends Omit<Complaint, "orders"> {
  order: Order;
  text?: string;
  files?: { name: string; bytes: Buffer }[];
  returning?: Parameters<typeof createReturn>[2];
  variationId?: number | null;
}

/** A buyer has a problem: the claim with its first message, its return or its exchange. */
export function complain(world: World, complaint: BuyerComplaint): Claim {
  const { order, text, files = [], returning = {}, variationId, ...rest } = complaint;
  return world.state.together(() => {
    const claim = openClaim(world, { ...rest, orders: ordersConcerned(world, order, rest.resource) });
    if (claim.type === "returns") createReturn(world, claim, returning);
    if (claim.type === "change") createChange(world, claim, { type: "change", variationId });
    if (claim.type === "mediations" && text) {
      const attachmentIds = files.map(({ name, bytes }) => {
        const upload = { ownerId: order.buyerId, name, bytes, purpose: "claim" as const, claimId: claim.id };
        return keepAttachment(world, upload).id;
      });
      writeInClaim(world, claim, { from: "complainant", to: "respondent", text, attachmentIds });
      // The first message is part of the complaint: the time to answer is the claim's.
      const written = world.state.get("claims", claim.id);
      if (written) world.state.put("claims", claim.id, { ...written, mandatory: claim.mandatory });
    }
    return world.state.get("claims", claim.id) ?? claim;
  });
}

/** A shipment's claim is about all that travels in it. */
function ordersConcerned(world: World, order: Order, resource: Complaint["resource"]): Order[] {
  const shipment = order.shipmentId === null ? undefined : world.state.get("shipments", order.shipmentId);
  return resource === "shipment" && shipment ? ordersOf(world, shipment) : [order];
}
