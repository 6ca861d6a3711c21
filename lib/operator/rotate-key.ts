import "server-only";
import { and, asc, eq, gt, isNotNull, ne, sql } from "drizzle-orm";
import { asOwner } from "@/db/owner";
import { leads, storeCredentials } from "@/db/schema";
import { env } from "@/lib/env";
import type { Here } from "@/lib/here";
import { boundToStore } from "@/lib/integrations/credentials";
import { lockCredentials } from "@/lib/integrations/refresh-access";
import { boundToLead } from "@/lib/leads/lead-contact";
import { type SealingKey, seal, sealingKeys, unseal } from "@/lib/seal";

/**
 * `unopened` are the stores whose tokens no configured key opens: they must be connected again. `leads` counts the contacts
 * of leads that were sealed again, and those that are lost in the same way.
 */
export type Rotation = {
  keyId: string;
  resealed: number;
  unopened: string[];
  leads: { resealed: number; unopened: number };
};

type Keys = readonly [SealingKey, ...SealingKey[]];

/** Contacts that are sealed again in one transaction. */
const LEADS_AT_ONCE = 500;
/** How long to wait for a token that is being renewed right now by the application. */
const PATIENCE_SECONDS = 60;

/**
 * Seals every store's tokens and every lead's contact again that another key than the first of ENCRYPTION_KEY has sealed.
 * Store by store, each under the same lock as a renewal, and leads by the hundreds, so the application goes on working;
 * running it again seals what was renewed with an older key meanwhile.
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
  return { keyId: first.id, resealed, unopened, leads: await sealLeadsAgain(keys, { on }) };
}

async function sealLeadsAgain(keys: Keys, { on }: Here): Promise<Rotation["leads"]> {
  const counted = { resealed: 0, unopened: 0 };
  let behind: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof sealPageAgain>> = await sealPageAgain(keys, behind, { on });
    counted.resealed += page.resealed;
    counted.unopened += page.unopened;
    behind = page.last;
  } while (behind !== null);
  return counted;
}

/** The next page behind a lead; `last` null when there was none. */
function sealPageAgain(keys: Keys, behind: string | null, { on }: Here) {
  return asOwner(async (tx) => {
    const isStale = and(isNotNull(leads.sealedContact), ne(leads.keyId, keys[0].id));
    const page = await tx
      .select()
      .from(leads)
      .where(and(isStale, behind === null ? undefined : gt(leads.id, behind)))
      .orderBy(asc(leads.id))
      .limit(LEADS_AT_ONCE)
      .for("update");
    const resealed = page.flatMap((lead) => {
      const sealedContact = contactAgain(lead, keys);
      return sealedContact === null ? [] : [{ id: lead.id, sealedContact }];
    });
    for (const { id, sealedContact } of resealed)
      await tx.update(leads).set({ sealedContact, keyId: keys[0].id }).where(eq(leads.id, id));
    return { resealed: resealed.length, unopened: page.length - resealed.length, last: page.at(-1)?.id ?? null };
  }, on);
}

/** Null when no key opens it. */
function contactAgain(lead: typeof leads.$inferSelect, keys: Keys): string | null {
  if (lead.sealedContact === null) return null;
  try {
    return seal(unseal(lead.sealedContact, keys, boundToLead(lead)), keys[0], boundToLead(lead));
  } catch {
    return null;
  }
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
