import "server-only";
import { eq } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import { storeCredentials } from "@/db/schema";
import type { Channel, Grant } from "@/lib/channels/channel";
import { ChannelError } from "@/lib/channels/errors";
import type { Here } from "@/lib/here";
import { type StoreKey, sealGrant, unsealAccessToken, unsealRefreshToken } from "./credentials";
import { markReconnectNeeded } from "./mark-reconnect-needed";

/** `version` grows with every new pair of tokens. */
export type Access = { accessToken: string; expiresAt: Date; version: number };

/**
 * The store's access in a newer version than `seen`. One refresh at a time per store, in whatever process: the row is
 * locked while the marketplace is asked, so the second comes in later, finds the new pair and asks nothing. The pair is
 * committed before anybody uses it.
 *
 * Null when there is none to be had: the store was disconnected, or the marketplace refused and the store is now marked
 * `reconnect-needed`. Throws `ChannelError` when the marketplace could not say; the old pair is kept then.
 */
export function refreshAccess(
  store: StoreKey,
  seen: number,
  channel: Channel,
  { on, now = new Date() }: Here = {},
): Promise<Access | null> {
  return inOrganization(
    store.organizationId,
    async (tx) => {
      const held = await lockCredentials(tx, store.storeId);
      if (!held) return null;
      if (held.version !== seen) return accessFrom(held);

      const refreshToken = unsealRefreshToken(held);
      const grant = refreshToken === null ? "no-refresh-token" : await askForGrant(channel, refreshToken);
      if (typeof grant === "string") {
        await markReconnectNeeded(tx, store, { reason: grant, now });
        return null;
      }
      const [renewed] = await tx
        .update(storeCredentials)
        .set({ ...sealGrant(store, grant, now), version: held.version + 1 })
        .where(eq(storeCredentials.storeId, store.storeId))
        .returning();
      return renewed ? accessFrom(renewed) : null;
    },
    on,
  );
}

/** The store's sealed tokens, locked until the transaction ends. Whoever changes a store's access begins here. */
export async function lockCredentials(tx: Transaction, storeId: string) {
  const [row] = await tx.select().from(storeCredentials).where(eq(storeCredentials.storeId, storeId)).for("update");
  return row;
}

export const accessFrom = (row: typeof storeCredentials.$inferSelect): Access => ({
  accessToken: unsealAccessToken(row),
  expiresAt: row.expiresAt,
  version: row.version,
});

async function askForGrant(channel: Channel, refreshToken: string): Promise<Grant | "grant-gone"> {
  try {
    return await channel.authorization.refresh(refreshToken);
  } catch (error) {
    if (error instanceof ChannelError && error.kind === "grant-gone") return "grant-gone";
    throw error;
  }
}
