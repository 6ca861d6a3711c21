import "server-only";
import type { storeCredentials } from "@/db/schema";
import type { Grant } from "@/lib/channels/channel";
import { env } from "@/lib/env";
import { seal, sealingKeys, unseal } from "@/lib/seal";

/** A store's row: sealed text opens nowhere else. */
export type StoreKey = { organizationId: string; storeId: string };

type SealedCredentials = typeof storeCredentials.$inferSelect;

/** What a store's sealed tokens are bound to. The operator's key rotation seals them again with the same. */
export const boundToStore = ({ organizationId, storeId }: StoreKey) => `store:${organizationId}:${storeId}`;

/** The columns of a new pair of tokens, received at `now`. */
export function sealGrant(store: StoreKey, grant: Grant, now: Date) {
  const [key] = sealingKeys(env().encryptionKeys);
  return {
    sealedAccessToken: seal(grant.accessToken, key, boundToStore(store)),
    sealedRefreshToken: grant.refreshToken === null ? null : seal(grant.refreshToken, key, boundToStore(store)),
    keyId: key.id,
    expiresAt: new Date(now.getTime() + grant.expiresInSeconds * 1000),
    refreshedAt: now,
  };
}

/** Throws when no configured key opens them. */
export const unsealAccessToken = (row: SealedCredentials) =>
  unseal(row.sealedAccessToken, sealingKeys(env().encryptionKeys), boundToStore(row));

/** Null when the application has no offline access. */
export const unsealRefreshToken = (row: SealedCredentials) =>
  row.sealedRefreshToken === null
    ? null
    : unseal(row.sealedRefreshToken, sealingKeys(env().encryptionKeys), boundToStore(row));
