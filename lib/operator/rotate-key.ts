import "server-only";
import { eq, ne, sql } from "drizzle-orm";
import { asOwner } from "@/db/owner";
import { storeCredentials } from "@/db/schema";
import { env } from "@/lib/env";
import type { Here } from "@/lib/here";
import { boundToStore } from "@/lib/integrations/credentials";
import { lockCredentials } from "@/lib/integrations/refresh-access";
import { type SealingKey, seal, sealingKeys, unseal } from "@/lib/seal";

/** `unopened` are the stores whose tokens no configured key opens: they must be connected again. */
export type Rotation = { keyId: string; resealed: number; unopened: string[] };

type Keys = readonly [SealingKey, ...SealingKey[]];

/** How long to wait for a token that is being renewed right now by the application. */
const PATIENCE_SECONDS = 60;

/**
 * Seals every store's tokens again that another key than the first of ENCRYPTION_KEY has sealed. Store by store, each
 * under the same lock as a renewal, so the application goes on working; running it again seals what was renewed with an
 * older key meanwhile.
 */
export async function rotateKey(
  { keys = sealingKeys(env().encryptionKeys) }: { keys?: Keys } = {},
  { on }: Here = {},
): Promise<Rotation> {
  const [first] = keys;
  const stale = await asOwner(
    (tx) =>
      tx
        .select({ storeId: storeCredentials.storeId })
        .from(storeCredentials)
        .where(ne(storeCredentials.keyId, first.id)),
    on,
  );
  const unopened: string[] = [];
  let resealed = 0;
  for (const { storeId } of stale) {
    const outcome = await sealAgain(storeId, keys, { on });
    if (outcome === "unopened") unopened.push(storeId);
    if (outcome === "resealed") resealed++;
  }
  return { keyId: first.id, resealed, unopened };
}

function sealAgain(storeId: string, keys: Keys, { on }: Here) {
  return asOwner(async (tx) => {
    await tx.execute(sql`select set_config(name, ${`${PATIENCE_SECONDS}s`}, true)
      from unnest(array['lock_timeout', 'statement_timeout']) as name`);
    const held = await lockCredentials(tx, storeId);
    if (!held || held.keyId === keys[0].id) return "current";
    const resealed = reseal(held, keys);
    if (!resealed) return "unopened";
    await tx.update(storeCredentials).set(resealed).where(eq(storeCredentials.storeId, storeId));
    return "resealed";
  }, on);
}

/** Null when no key opens what is sealed. */
function reseal(held: typeof storeCredentials.$inferSelect, keys: Keys) {
  const [first] = keys;
  const again = (sealed: string) => seal(unseal(sealed, keys, boundToStore(held)), first, boundToStore(held));
  try {
    return {
      sealedAccessToken: again(held.sealedAccessToken),
      sealedRefreshToken: held.sealedRefreshToken === null ? null : again(held.sealedRefreshToken),
      keyId: first.id,
    };
  } catch {
    return null;
  }
}
