import "server-only";
import { isDeepStrictEqual } from "node:util";
import { and, asc, eq, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { buyers, conversations, items } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import type { ChannelBuyer, ChannelItem } from "@/lib/channels/channel";
import type { EventToRecord } from "@/lib/events/record-event";
import { SEARCH_CHARACTERS_MAX, searchable } from "./search-text";

type Reading = { storeId: string; readAt: Date };

/**
 * Keeps a listing as the marketplace shows it now. Returns the event to record, last in the transaction, when something
 * that screens show has changed.
 */
export async function applyItem(
  tx: Transaction,
  actor: Actor,
  { storeId, item, readAt }: Reading & { item: ChannelItem },
): Promise<EventToRecord[]> {
  const shown = {
    title: item.title,
    // Price and category are read with calls of their own, which may fail: what is known is not forgotten.
    ...(item.categoryPath.length > 0 && { categoryPath: item.categoryPath }),
    ...(item.price && { priceMinor: item.price.amountMinor, currency: item.price.currency }),
    pictureUrl: item.pictureUrl,
    permalink: item.permalink,
    status: item.status,
    availableQuantity: item.availableQuantity,
    shipping: item.shipping,
    warranty: item.warranty,
    condition: item.condition,
    variations: item.variations,
    classified: item.classified,
  };
  const [before] = await tx
    .select()
    .from(items)
    .where(and(eq(items.storeId, storeId), eq(items.sourceId, item.sourceId)))
    .for("no key update");
  await tx
    .insert(items)
    .values({ organizationId: actor.organizationId, storeId, sourceId: item.sourceId, ...shown, readAt })
    .onConflictDoUpdate({ target: [items.storeId, items.sourceId], set: { ...shown, readAt } });
  if (!before?.readAt || isDeepStrictEqual(shown, pick(before, shown))) return [];
  return [{ kind: "item.changed", at: readAt, detail: { itemId: before.id, status: item.status } }];
}

/** The same facts as they were. */
const pick = (before: typeof items.$inferSelect, shown: Partial<typeof items.$inferSelect>) =>
  Object.fromEntries(Object.entries(before).filter(([name]) => name in shown));

/**
 * Keeps what the marketplace tells about a buyer; what it leaves out this time is not forgotten. Everything that they said
 * under a number alone is found by their name from now on.
 */
export async function applyBuyer(
  tx: Transaction,
  actor: Actor,
  { storeId, buyer, readAt }: Reading & { buyer: ChannelBuyer },
) {
  const told = {
    ...(buyer.nickname !== null && { nickname: buyer.nickname }),
    ...(buyer.place !== null && { place: buyer.place }),
    readAt,
  };
  const [before] = await tx
    .select({ id: buyers.id, nickname: buyers.nickname, readAt: buyers.readAt })
    .from(buyers)
    .where(and(eq(buyers.storeId, storeId), eq(buyers.sourceId, buyer.sourceId)));
  // Before the buyer is written: conversations are locked first.
  if (before && buyer.nickname !== null && (before.readAt === null || before.nickname !== buyer.nickname)) {
    await findByName(tx, before.id, buyer.nickname);
  }
  await tx
    .insert(buyers)
    .values({ organizationId: actor.organizationId, storeId, sourceId: buyer.sourceId, ...told })
    .onConflictDoUpdate({ target: [buyers.storeId, buyers.sourceId], set: told });
}

async function findByName(tx: Transaction, buyerId: string, nickname: string): Promise<void> {
  const name = searchable(nickname);
  const isLacking = and(eq(conversations.buyerId, buyerId), sql`strpos(${conversations.searchText}, ${name}) = 0`);
  await tx
    .select({ id: conversations.id })
    .from(conversations)
    .where(isLacking)
    .orderBy(asc(conversations.id))
    .for("no key update");
  await tx
    .update(conversations)
    .set({ searchText: sql`left(${`${name} `} || ${conversations.searchText}, ${SEARCH_CHARACTERS_MAX})` })
    .where(isLacking);
}
