import type { Channel } from "@/lib/channels/channel";
import type { MercadoLibreOptions } from "../mercado-libre";
import { channelTo, type Peer } from "./peer";
import { present } from "./sample-doors";

/** The facets after the sale, set to speak to a peer. */
export function afterSale(peer: Pick<Peer, "url">, change: Partial<MercadoLibreOptions> = {}) {
  const channel: Channel = channelTo(peer, change);
  return {
    messages: present(channel.messages),
    guide: present(channel.messages?.guide),
    orders: present(channel.orders),
    claims: present(channel.claims),
    leads: present(channel.leads),
  };
}

/** What arrived at the peer, as `GET /path?query`. */
export const asked = (peer: Peer) => peer.arrived.map(({ method, url }) => `${method} ${url.pathname}${url.search}`);

/** The error of a call; fails when there is none. */
export async function errorOf(call: Promise<unknown>): Promise<unknown> {
  const outcome = await call.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if ("error" in outcome) return outcome.error;
  throw new Error(`expected an error, got ${JSON.stringify(outcome.value)}`);
}
