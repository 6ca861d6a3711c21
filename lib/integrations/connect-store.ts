import "server-only";
import { and, eq, ne, sql } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import { entrySettings, organizations, storeCredentials, stores } from "@/db/schema";
import type { ChannelId } from "@/db/vocabulary";
import type { Agent } from "@/lib/auth/actor";
import type { Grant, Seller } from "@/lib/channels/channel";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { queueBackfill } from "@/lib/intake/begin-backfill";
import { ok, type Result, refused } from "@/lib/result";
import { adoptParked } from "./adopt-parked";
import { sealGrant } from "./credentials";
import { queueSweep } from "./queue-sweep";
import { lockCredentials } from "./refresh-access";
import { resumeJobs } from "./resume-jobs";

export type ConnectStoreRefusal = "connected-elsewhere" | "store-limit-reached" | "different-seller";

/** `reconnected`: the same seller was here before, and everything of it still is. */
export type Connected = { storeId: string; reconnected: boolean };

type ToConnect = { channelId: ChannelId; grant: Grant; seller: Seller };

/**
 * Makes the account behind a fresh grant a store of the organization, or gives a store of it its access back: then
 * nothing of it is lost and what waited for it runs at once. Notifications that came before are adopted, and the first
 * comparison of lists is queued.
 *
 * Refuses an account that another organization has connected, one more store than the organization may have, and another
 * account than the one that waits to be reconnected.
 */
export async function connectStore(
  actor: Agent,
  { channelId, grant, seller }: ToConnect,
  { on, now = new Date() }: Here = {},
): Promise<Result<Connected, ConnectStoreRefusal>> {
  const { organizationId } = actor;
  try {
    return await inOrganization(
      organizationId,
      async (tx) => {
        await takeTurn(tx, organizationId);
        const refusal = await refusalFor(tx, organizationId, channelId, seller);
        if (refusal) return refused(refusal);

        const { storeId, reconnected } = await saveStore(tx, actor, { channelId, seller, now });
        await saveGrant(tx, { organizationId, storeId }, grant, now);
        await giveDefaultEntries(tx, organizationId, storeId);
        await adoptParked(tx, organizationId, storeId);
        await resumeJobs(tx, organizationId, storeId);
        await queueSweep(tx, organizationId, storeId);
        await queueBackfill(tx, { organizationId, storeId }, now);
        const detail = { storeId, reconnected, siteId: seller.siteId };
        await recordEvent(tx, actor, { kind: "store.connected", at: now, detail });
        return ok({ storeId, reconnected });
      },
      on,
    );
  } catch (error) {
    // Another organization connected the same account between our look and our commit.
    if (isUniqueViolation(error, "stores_seller")) return refused("connected-elsewhere");
    throw error;
  }
}

/** One connection at a time per organization, so that two admins do not both take its last free place. */
async function takeTurn(tx: Transaction, organizationId: string): Promise<void> {
  await tx.execute(
    sql`select pg_advisory_xact_lock(hashtextextended('connect-store', 0) # hashtextextended(${organizationId}, 0))`,
  );
  // A refresh that is under way holds the credentials until the marketplace answers it.
  await tx.execute(sql`set local lock_timeout = '14s'`);
}

async function refusalFor(
  tx: Transaction,
  organizationId: string,
  channelId: ChannelId,
  { sourceId }: Seller,
): Promise<ConnectStoreRefusal | null> {
  const [holder] = await tx.execute<{ organization_id: string }>(
    sql`select organization_id from store_of_seller(${channelId}::channel_id, ${sourceId})`,
  );
  if (holder) return holder.organization_id === organizationId ? null : "connected-elsewhere";

  const [organization] = await tx.select({ storeLimit: organizations.storeLimit }).from(organizations);
  const held = await tx
    .select({ state: stores.state })
    .from(stores)
    .where(and(eq(stores.channel, channelId), ne(stores.state, "disconnected")));
  if (held.length < (organization?.storeLimit ?? 0)) return null;
  return held.some(({ state }) => state === "reconnect-needed") ? "different-seller" : "store-limit-reached";
}

async function saveStore(
  tx: Transaction,
  actor: Agent,
  { channelId, seller, now }: { channelId: ChannelId; seller: Seller; now: Date },
) {
  const access = {
    nickname: seller.nickname,
    siteId: seller.siteId,
    state: "connected",
    connectedBy: actor.id,
    connectedAt: now,
    stateSince: now,
  } as const;
  const [known] = await tx
    .select({ id: stores.id })
    .from(stores)
    .where(and(eq(stores.channel, channelId), eq(stores.sellerId, seller.sourceId)));
  const storeId = known?.id ?? crypto.randomUUID();
  if (known) {
    // Credentials before the store, as everybody who changes a store's access takes them.
    await lockCredentials(tx, storeId);
    await tx.update(stores).set(access).where(eq(stores.id, storeId));
  } else {
    const identity = { id: storeId, organizationId: actor.organizationId, channel: channelId };
    await tx.insert(stores).values({ ...identity, sellerId: seller.sourceId, ...access });
  }
  return { storeId, reconnected: known !== undefined };
}

async function saveGrant(
  tx: Transaction,
  store: { organizationId: string; storeId: string },
  grant: Grant,
  now: Date,
): Promise<void> {
  const sealed = sealGrant(store, grant, now);
  await tx
    .insert(storeCredentials)
    .values({ ...store, ...sealed })
    .onConflictDoUpdate({
      target: storeCredentials.storeId,
      set: { ...sealed, version: sql`${storeCredentials.version} + 1` },
    });
}

/** What an admin has chosen before stays; a store without choices gets the usual ones. */
async function giveDefaultEntries(tx: Transaction, organizationId: string, storeId: string): Promise<void> {
  const row = { organizationId, storeId, enabled: true } as const;
  await tx
    .insert(entrySettings)
    .values([
      { ...row, entry: "presale", module: "commercial" },
      { ...row, entry: "postsale", module: "support" },
      { ...row, entry: "claim", module: "support" },
    ])
    .onConflictDoNothing();
}

function isUniqueViolation(error: unknown, constraint: string): boolean {
  if (!(error instanceof Error)) return false;
  if ("code" in error && error.code === "23505" && "constraint_name" in error)
    return error.constraint_name === constraint;
  return isUniqueViolation(error.cause, constraint);
}
