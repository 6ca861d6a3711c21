import "server-only";
import { and, eq, isNotNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { buyers, conversations, items } from "@/db/schema";
import type { Actor } from "@/lib/auth/actor";
import type { ChannelBuyer, ChannelItem } from "@/lib/channels/channel";
import { recordEvent } from "@/lib/events/record-event";

type Reading = { storeId: string; readAt: Date };

/**
 * Keeps a listing as the marketplace shows it now. Screens are told only when something they show has changed, once per
 * conversation that waits about it.
 */
export async function applyItem(
  tx: Transaction,
  actor: Actor,
  { storeId, item, readAt }: Reading & { item: ChannelItem },
) {
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
    .for("update");
  const [written] = await tx
    .insert(items)
    .values({ organizationId: actor.organizationId, storeId, sourceId: item.sourceId, ...shown, readAt })
    .onConflictDoUpdate({ target: [items.storeId, items.sourceId], set: { ...shown, readAt } })
    .returning({ id: items.id });
  if (!written || !before?.readAt || before.status === item.status) return;

  const waiting = await tx
    .select({ id: conversations.id })
    .from(conversations)
    .where(and(eq(conversations.itemId, written.id), isNotNull(conversations.waitingSince)))
    .limit(200);
  for (const { id } of waiting) {
    await recordEvent(tx, actor, {
      kind: "question.changed",
      conversationId: id,
      at: readAt,
      detail: { itemStatus: item.status },
    });
  }
}

/** Keeps what the marketplace tells about a buyer; what it leaves out this time is not forgotten. */
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
  await tx
    .insert(buyers)
    .values({ organizationId: actor.organizationId, storeId, sourceId: buyer.sourceId, ...told })
    .onConflictDoUpdate({ target: [buyers.storeId, buyers.sourceId], set: told });
}
