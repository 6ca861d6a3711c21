import type { Channel, Credentials } from "@/lib/channels/channel";
import { ChannelError } from "@/lib/channels/errors";
import type { ChannelOrder, OrdersFacet } from "@/lib/channels/orders-facet";
import { type AccessOptions, withStoreAccess } from "@/lib/integrations/with-store-access";

export type Store = { storeId: string; organizationId: string };

/** The orders of a channel. Throws where there are none. */
export function ordersFacetOf(channel: Channel): OrdersFacet {
  if (!channel.orders) throw new Error(`${channel.id} has no orders`);
  return channel.orders;
}

/**
 * Reads an order of the store. A pointer can name anybody's order, and the account may have bought it itself, so what
 * another seller sold is `forbidden`; an answer that does not say who sold it is `unavailable`, to be asked for again.
 */
export function fetchOwnOrder(
  { storeId, organizationId }: Store,
  orderId: string,
  options: AccessOptions = {},
): Promise<ChannelOrder> {
  const fetching = async (as: Credentials, channel: Channel) => {
    const order = await ordersFacetOf(channel).fetchOrder(as, orderId);
    if (order.sellerId === null) throw new ChannelError("unavailable", { code: "seller-not-told" });
    if (!isOwn(order, as)) throw new ChannelError("forbidden", { code: "another-seller" });
    return order;
  };
  return withStoreAccess(storeId, organizationId, "orders", fetching, options);
}

export const isOwn = ({ sellerId }: Pick<ChannelOrder, "sellerId">, as: Credentials): boolean =>
  sellerId === as.sellerId;

/** Null for what is absent or another's; anything else that goes wrong is thrown. */
export function unlessOutOfReach<T>(reading: Promise<T>): Promise<T | null> {
  return reading.catch((error: unknown) => {
    if (error instanceof ChannelError && (error.kind === "forbidden" || error.kind === "not-found")) return null;
    throw error;
  });
}
