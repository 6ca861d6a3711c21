import { and, eq, type SQL } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { orders } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import { NotFound } from "@/lib/errors";

/** Orders this actor may see. Every read of them by a person starts here; row-level security stands behind it. */
export const ownOrders = (actor: Actor): SQL => eq(orders.organizationId, actor.organizationId);

/** Throws `NotFound` out of reach. */
export async function orderFor(actor: Actor, orderId: string, tx: Transaction) {
  const [order] = await tx
    .select()
    .from(orders)
    .where(and(ownOrders(actor), eq(orders.id, orderId)));
  if (!order) throw new NotFound("order");
  return order;
}
