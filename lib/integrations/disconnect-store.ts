import "server-only";
import { eq } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { storeCredentials, stores } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import type { Channel, Credentials } from "@/lib/channels/channel";
import { channelOf } from "@/lib/channels/registry";
import { recordEvent } from "@/lib/events/record-event";
import { log } from "@/lib/log";
import { ok, type Result, refused } from "@/lib/result";
import { unsealAccessToken, unsealRefreshToken } from "./credentials";
import type { OneStore } from "./input";
import { lockCredentials } from "./refresh-access";
import { storeFor } from "./scope";
import type { AccessOptions } from "./with-store-access";

export type DisconnectStoreRefusal = "already-disconnected";

/** `revoked`: the marketplace confirmed that our permission is gone there too. */
export type Disconnected = { storeId: string; revoked: boolean };

/**
 * Ends our access to a store. Nothing of it is deleted except its tokens: connecting the same account brings everything
 * back. Our own state changes first; then the marketplace is asked to forget us, once, and its answer changes nothing.
 */
export async function disconnectStore(
  actor: Agent,
  { storeId }: OneStore,
  { on, now = new Date(), channel }: AccessOptions = {},
): Promise<Result<Disconnected, DisconnectStoreRefusal>> {
  authorize(actor, "integration.disconnect");
  const ended = await inOrganization(
    actor.organizationId,
    async (tx) => {
      // A refresh that is under way holds the credentials until the marketplace answers it; its pair must not survive.
      await tx.execute("set local lock_timeout = '14s'");
      const held = await lockCredentials(tx, storeId);
      const store = await storeFor(actor, storeId, tx);
      if (store.state === "disconnected") return refused("already-disconnected");
      await tx.update(stores).set({ state: "disconnected", stateSince: now }).where(eq(stores.id, storeId));
      await tx.delete(storeCredentials).where(eq(storeCredentials.storeId, storeId));
      await recordEvent(tx, actor, { kind: "store.disconnected", at: now, detail: { storeId } });
      return ok({ store, held });
    },
    on,
  );
  if (!ended.ok) return ended;
  const { store, held } = ended.value;
  const revoked = held ? await revoke(channel ?? channelOf(store.channel), store, held, now) : false;
  return ok({ storeId, revoked });
}

type Held = NonNullable<Awaited<ReturnType<typeof lockCredentials>>>;

async function revoke(
  channel: Channel,
  { sellerId, siteId }: Omit<Credentials, "accessToken">,
  held: Held,
  now: Date,
): Promise<boolean> {
  try {
    const accessToken = await tokenToRevokeWith(channel, held, now);
    await channel.authorization.revoke({ accessToken, sellerId, siteId });
    return true;
  } catch (error) {
    log.warn({ err: error }, "the marketplace did not confirm that we are gone");
    return false;
  }
}

/** The tokens are ours alone by now, so the pair may be spent without keeping the next one. */
async function tokenToRevokeWith(channel: Channel, held: Held, now: Date): Promise<string> {
  const refreshToken = unsealRefreshToken(held);
  if (held.expiresAt > now || refreshToken === null) return unsealAccessToken(held);
  return (await channel.authorization.refresh(refreshToken)).accessToken;
}
