import type { ChannelBuyer, Seller } from "@/lib/channels/channel";
import type { Call } from "./api";
import { SellerPayload, UserPayload } from "./payloads";
import { path } from "./request";

/** The owner of a token. Source: items and users reference, A1 (Consulta usuarios, 12/01/2026). */
export async function fetchSeller(call: Call, accessToken: string): Promise<Seller> {
  const user = await call({ method: "GET", path: "/users/me", accessToken }, SellerPayload);
  return { sourceId: user.id, nickname: user.nickname || user.id, siteId: user.site_id };
}

/** What is public of somebody else, which may be the id alone. Source: the same, A2. */
export async function fetchBuyer(call: Call, accessToken: string, buyerId: string): Promise<ChannelBuyer> {
  const user = await call({ method: "GET", path: path`/users/${buyerId}`, accessToken }, UserPayload);
  return {
    sourceId: user.id,
    nickname: user.nickname || null,
    place: user.address?.city || user.address?.state || null,
  };
}
