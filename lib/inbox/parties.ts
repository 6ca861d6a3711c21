import { and, eq } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { buyers, items } from "@/db/schema";

type Named = { organizationId: string; storeId: string; sourceId: string };

/** Our id of a buyer, known or not until now. What the marketplace tells about them comes with `applyBuyer`. */
export async function buyerOf(tx: Transaction, named: Named): Promise<string> {
  await tx.insert(buyers).values(named).onConflictDoNothing();
  const [buyer] = await tx
    .select({ id: buyers.id })
    .from(buyers)
    .where(and(eq(buyers.storeId, named.storeId), eq(buyers.sourceId, named.sourceId)));
  if (!buyer) throw new Error("the buyer that was just written is gone");
  return buyer.id;
}

/** Our id of a listing, known or not until now. What it looks like comes with `applyItem`; until then its id or `title` stands. */
export async function itemOf(tx: Transaction, { title, ...named }: Named & { title?: string }): Promise<string> {
  await tx
    .insert(items)
    .values({
      ...named,
      title: title ?? named.sourceId,
      status: "unknown",
      shipping: { free: false, full: false, flex: false, pickUp: false },
    })
    .onConflictDoNothing();
  const [item] = await tx
    .select({ id: items.id })
    .from(items)
    .where(and(eq(items.storeId, named.storeId), eq(items.sourceId, named.sourceId)));
  if (!item) throw new Error("the item that was just written is gone");
  return item.id;
}
