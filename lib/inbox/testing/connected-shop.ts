import { database } from "@/db/client";
import { anAgent, anOrganization } from "@/db/testing/factories";
import type { Agent } from "@/lib/auth/actor";
import { connectStore } from "@/lib/integrations/connect-store";
import { buyersOfSite } from "@/sandbox/catalog/buyers";
import { listingsOf } from "@/sandbox/catalog/listings";
import { Shop, seller } from "@/sandbox/testing";

/** A marketplace on a real port with a store of ours connected to it: what the worker's verbs are tested against. */
export type ConnectedShop = {
  shop: Shop;
  storeId: string;
  organizationId: string;
  admin: Agent;
  /** The seller authorizes us again, after a revocation. */
  reconnect(): Promise<void>;
  /** A buyer asks about a listing they have not asked about before. */
  ask(text: string): Promise<{ questionId: string; itemId: string; buyerId: number }>;
};

/**
 * Opens the marketplace and points this process at it. Call it before anything has read the configuration, once per
 * test file: a seller account answers to one organization at a time.
 */
export async function openConnectedShop(changes: Parameters<typeof Shop.open>[0] = {}): Promise<ConnectedShop> {
  const shop = await Shop.open(changes);
  Object.assign(process.env, {
    MELI_API_URL: shop.url,
    MELI_AUTH_URL: shop.url,
    MELI_CLIENT_ID: shop.settings.clientId,
    MELI_CLIENT_SECRET: shop.settings.clientSecret,
  });
  const organizationId = await anOrganization(database());
  const admin = await anAgent(database(), organizationId, { role: "admin", name: "Inés Duarte" });
  const storeId = await connect(shop, admin);
  const newcomers = strangers();
  return {
    shop,
    storeId,
    organizationId,
    admin,
    reconnect: async () => void (await connect(shop, admin)),
    async ask(text) {
      const { value } = newcomers.next();
      if (!value) throw new Error("every buyer has asked about every listing");
      return { questionId: String(await shop.ask(text, value.itemId, value.buyerId)), ...value };
    },
  };
}

async function connect(shop: Shop, admin: Agent): Promise<string> {
  const { accessToken, refreshToken } = await shop.control("POST", "tokens", { userId: seller });
  const connected = await connectStore(admin, {
    channelId: "mercado-libre",
    grant: { accessToken, refreshToken, expiresInSeconds: 21_600, sellerId: String(seller) },
    seller: { sourceId: String(seller), nickname: "CASA.AURORA", siteId: "MLA" },
  });
  if (!connected.ok) throw new Error(connected.reason);
  return connected.value.storeId;
}

/** Every buyer about every listing, each pair once: conversations of their own. */
function* strangers() {
  for (const { id: itemId } of listingsOf(seller)) {
    for (const { id: buyerId } of buyersOfSite("MLA")) yield { itemId, buyerId };
  }
}
