import type { Channel, Credentials } from "@/lib/channels/channel";
import { ChannelError } from "@/lib/channels/errors";
import type { ChannelShipment } from "@/lib/channels/orders-facet";
import { type Beside, withStoreAccess } from "@/lib/integrations/with-store-access";
import { ordersFacetOf, type Store } from "./fetch-orders";

/** A parcel, and where it can be followed: null when nobody says, absent when it has nothing to follow yet. */
export type ReadShipment = { shipment: ChannelShipment; carrier?: { name: string; trackingUrl: string | null } | null };

/**
 * Reads a parcel of the store: one that it sends, that comes back to it, or that an order of ours names (`isNamed`). A
 * pointer can name anybody's parcel, and the account may be the buyer of it: those are `forbidden`.
 */
export function fetchOwnShipment(
  { storeId, organizationId }: Store,
  shipmentId: string,
  { isNamed }: { isNamed: boolean },
): Promise<ReadShipment> {
  const reading = async (as: Credentials, channel: Channel, beside: Beside): Promise<ReadShipment> => {
    const shipment = await ordersFacetOf(channel).fetchShipment(as, shipmentId);
    if (!isNamed && !isOwn(shipment, as)) throw new ChannelError("forbidden", { code: "another-seller" });
    if (shipment.tracking.number === null) return { shipment };
    // Without it the parcel is shown without its link, which comes with the next reading.
    const carrier = await beside("shipments", (as, channel) =>
      ordersFacetOf(channel).fetchCarrier(as, shipmentId),
    ).catch(() => undefined);
    return { shipment, ...(carrier !== undefined && { carrier }) };
  };
  return withStoreAccess(storeId, organizationId, "shipments", reading);
}

const isOwn = ({ direction, senderId, receiverId }: ChannelShipment, { sellerId }: Credentials): boolean =>
  (direction === "return" ? receiverId : senderId) === sellerId;
