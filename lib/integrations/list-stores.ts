import "server-only";
import { and, asc, eq, sql } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { organizations, stores, users } from "@/db/schema";
import type { ChannelId } from "@/db/vocabulary";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { channelOf } from "@/lib/channels/registry";
import type { Here } from "@/lib/here";
import { ownStores } from "./scope";

export type StoreListItem = Awaited<ReturnType<typeof listStores>>["stores"][number];

/** Stores of one channel, those in use first, and whether another one may be connected. */
export async function listStores(actor: Agent, channelId: ChannelId, { on }: Here = {}) {
  authorize(actor, "integration.read");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const rows = await tx
        .select({
          id: stores.id,
          sellerId: stores.sellerId,
          nickname: stores.nickname,
          siteId: stores.siteId,
          state: stores.state,
          stateSince: stores.stateSince,
          connectedAt: stores.connectedAt,
          connectedBy: users.name,
          sweptAt: stores.sweptAt,
        })
        .from(stores)
        .leftJoin(users, eq(users.id, stores.connectedBy))
        .where(and(ownStores(actor), eq(stores.channel, channelId)))
        .orderBy(sql`${stores.state} = 'disconnected'`, asc(stores.connectedAt));
      const [organization] = await tx.select({ storeLimit: organizations.storeLimit }).from(organizations);
      const storeLimit = organization?.storeLimit ?? 0;
      const inUse = rows.filter(({ state }) => state !== "disconnected").length;
      return {
        stores: rows.map((row) => ({ ...row, countryCode: countryCodeOf(channelId, row.siteId) })),
        storeLimit,
        mayConnectAnother: inUse < storeLimit,
      };
    },
    on,
  );
}

/** Two letters for the flag; null for a site that is no country, such as the marketplace's cross-border one. */
function countryCodeOf(channelId: ChannelId, siteId: string): string | null {
  return channelOf(channelId).countries.find((country) => country.siteId === siteId)?.countryCode ?? null;
}
