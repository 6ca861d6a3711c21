import { type Database, inOrganization, type Transaction } from "@/db/client";
import { storeCredentials } from "@/db/schema";
import { anOrganization, aStore, type TestStore } from "@/db/testing/factories";
import { sealGrant } from "../credentials";
import type { Marketplace } from "./marketplace";

/** A store of an organization of its own, holding a pair of tokens that the marketplace knows. */
export async function aConnectedStore(
  on: Database | Transaction,
  marketplace: Marketplace,
  {
    expiresInSeconds = 21_600,
    withRefreshToken = true,
    now = new Date(),
  }: { expiresInSeconds?: number; withRefreshToken?: boolean; now?: Date } = {},
): Promise<TestStore> {
  const store = await aStore(on, await anOrganization(on));
  const pair = marketplace.givePair();
  await giveCredentials(on, store, {
    accessToken: pair.accessToken,
    refreshToken: withRefreshToken ? pair.refreshToken : null,
    expiresInSeconds,
    now,
  });
  return store;
}

function giveCredentials(
  on: Database | Transaction,
  { id: storeId, organizationId, sellerId }: TestStore,
  pair: { accessToken: string; refreshToken: string | null; expiresInSeconds: number; now: Date },
) {
  return inOrganization(
    organizationId,
    async (tx) => {
      const sealed = sealGrant({ storeId, organizationId }, { ...pair, sellerId }, pair.now);
      await tx.insert(storeCredentials).values({ storeId, organizationId, ...sealed });
    },
    on,
  );
}
