import "server-only";
import { and, eq, type SQL } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { notifications, stores } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { NotFound } from "@/lib/errors";

/** Stores this actor may see. Every read of them starts here; row-level security stands behind it. */
export const ownStores = (actor: Actor): SQL => eq(stores.organizationId, actor.organizationId);

/** The journal as this actor may see it: what belongs to the organization. What is parked belongs to nobody yet. */
export const ownNotifications = (actor: Actor): SQL => eq(notifications.organizationId, actor.organizationId);

/** The store, locked until commit. Throws `NotFound` out of reach. */
export async function storeFor(actor: Actor, storeId: string, tx: Transaction) {
  const [store] = await tx
    .select()
    .from(stores)
    .where(and(ownStores(actor), eq(stores.id, storeId)))
    .for("update");
  if (!store) throw new NotFound("store");
  return store;
}
