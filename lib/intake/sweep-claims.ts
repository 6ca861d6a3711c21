import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import { claims, sweeps } from "@/db/schema";
import { systemOf } from "@/lib/auth/actor";
import type { ChannelClaim, ClaimPage } from "@/lib/channels/claims-facet";
import { endVanished, listVanished } from "@/lib/claims/vanished-claims";
import { recordEvents } from "@/lib/events/record-event";
import { arrayOf } from "@/lib/inbox/places";
import { routeFor } from "@/lib/inbox/route-conversation";
import { withStoreAccess } from "@/lib/integrations/with-store-access";
import { readAgain } from "@/lib/jobs/read-again";
import { log } from "@/lib/log";

/** A guard against a list that never ends; the marketplace's own ends at its hundredth page. */
const PAGES_MAX = 110;

/**
 * Compares the marketplace's own list of open claims with ours and reads again whatever differs: what we never heard of, what
 * changed since we read it, and what we hold as open although it is not in their whole list any more; what of that is denied
 * every time ends here. A claim that has not changed costs nothing but its row. Nothing is believed from the list itself.
 *
 * Of a list that the marketplace does not show to its end only the newest are compared, and nothing is taken for closed. The
 * log and the store's page say so.
 */
export async function sweepClaims(
  { storeId }: { storeId: string },
  organizationId: string,
  now: () => Date = () => new Date(),
  { pagesMax = PAGES_MAX } = {},
): Promise<{ theirs: number; missing: number }> {
  const sweptAt = now();
  const { theirs, isWhole } = await openAtMarketplace(storeId, organizationId, pagesMax);
  if (!isWhole) log.warn({ storeId, compared: theirs.size }, "the list of open claims is too long to compare");
  const compared = await inOrganization(organizationId, async (tx) => {
    const { enabled } = await routeFor(tx, storeId, "claim");
    const known = await knownAmong(tx, storeId, [...theirs.keys()]);
    const missing = enabled ? [...theirs.keys()].filter((sourceId) => !known.has(sourceId)) : [];
    const changed = [...theirs.values()].filter((claim) => isChanged(claim, known.get(claim.sourceId)));
    const gone = isWhole ? (await openHere(tx, storeId)).filter((sourceId) => !theirs.has(sourceId)) : [];
    // Within one store this is the order of the jobs' names, in which notifications queue theirs too.
    for (const claimId of [...missing, ...changed.map(({ sourceId }) => sourceId), ...gone].sort()) {
      await readAgain(tx, { kind: "claim", sourceId: claimId }, { organizationId, storeId });
    }
    const compared = { theirs: theirs.size, missing: missing.length };
    const comparison = { sweptAt, ...compared, isCut: !isWhole };
    await tx.insert(sweeps).values({ organizationId, storeId, list: "open-claims", ...comparison });
    return { ...compared, gone };
  });
  if (compared.gone.length > 0) await endThose(compared.gone, { storeId, organizationId }, sweptAt);
  return { theirs: compared.theirs, missing: compared.missing };
}

/** Of those that the whole list does not show: the ones that the marketplace has denied long enough, one by one. */
async function endThose(
  gone: readonly string[],
  { storeId, organizationId }: { storeId: string; organizationId: string },
  at: Date,
): Promise<void> {
  const vanished = await inOrganization(organizationId, (tx) => listVanished(tx, storeId, gone, at));
  const actor = systemOf(organizationId);
  for (const claimId of vanished) {
    await inOrganization(organizationId, async (tx) => {
      await recordEvents(tx, actor, await endVanished(tx, actor, claimId, at));
    });
  }
}

/** The list, page by page, each claim once: pages overlap. What the account bought itself is nobody's work here. */
async function openAtMarketplace(storeId: string, organizationId: string, pagesMax: number) {
  const found = new Map<string, ChannelClaim>();
  let next: string | null = null;
  let seen = 0;
  for (let page = 0; page < pagesMax; page++) {
    const from: string | null = next;
    const listed: ClaimPage = await withStoreAccess(storeId, organizationId, "claims", (as, channel) =>
      channel.claims
        ? channel.claims.searchOpen(as, from)
        : Promise.resolve({ claims: [], unreadable: 0, total: 0, next: null }),
    );
    for (const claim of listed.claims) found.set(claim.sourceId, claim);
    seen = Math.max(seen, listed.total);
    next = listed.next;
    if (next === null) break;
  }
  // The last page that the marketplace shows is not the last of a longer list.
  const isWhole = next === null && seen <= REACHABLE;
  const ours = [...found].filter(([, { own, ownPurchase }]) => own !== null && !ownPurchase);
  return { theirs: new Map(ours), isWhole };
}

/** Source: claims reference, section 2: offset and limit must stay below 10000. */
const REACHABLE = 9_999;

/** A reading that began so long after a change has seen it. */
const SEEN_MINUTES = 10;

type Known = { state: string | null; changedAt: Date | null; readAt: Date };

/** Whether list and claim differ and reading may help: where they never agree, they are not read at every comparison. */
function isChanged({ updatedAt }: ChannelClaim, ours: Known | undefined): boolean {
  if (!ours) return false;
  if (updatedAt && ours.readAt.getTime() - updatedAt.getTime() > SEEN_MINUTES * 60_000) return false;
  return ours.state === "closed" || ours.changedAt?.getTime() !== updatedAt?.getTime();
}

async function knownAmong(tx: Transaction, storeId: string, sourceIds: string[]): Promise<Map<string, Known>> {
  const rows = await tx
    .select({ sourceId: claims.sourceId, state: claims.state, changedAt: claims.changedAt, readAt: claims.readAt })
    .from(claims)
    .where(and(eq(claims.storeId, storeId), sql`${claims.sourceId} = any(${arrayOf(sourceIds)}::text[])`));
  return new Map(rows.map(({ sourceId, ...known }) => [sourceId, known]));
}

async function openHere(tx: Transaction, storeId: string): Promise<string[]> {
  const rows = await tx
    .select({ sourceId: claims.sourceId })
    .from(claims)
    // In these words it is the condition of the index.
    .where(and(eq(claims.storeId, storeId), sql`${claims.state} is distinct from 'closed'`));
  return rows.map(({ sourceId }) => sourceId);
}
