import { eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { stores } from "@/db/schema";
import { NotFound } from "@/lib/errors";

/** Channel and state of a store of this organization. Throws `NotFound`. */
export async function storeOf(tx: Transaction, storeId: string) {
  const [store] = await tx
    .select({ channel: stores.channel, state: stores.state, sellerId: stores.sellerId })
    .from(stores)
    .where(eq(stores.id, storeId));
  if (!store) throw new NotFound("store");
  return store;
}
