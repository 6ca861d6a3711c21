import { setTimeout as wait } from "node:timers/promises";
import { sandbox, sellerId } from "./connected-store";
import type { Stack } from "./stack";

/** A buyer and a listing that the buyer may ask about: one conversation. */
export type Pair = { buyerId: number; itemId: string };

/** Different pairs of a buyer and one of the connected seller's listings, as many as wanted. */
export async function pairsOf(stack: Stack, wanted: number): Promise<Pair[]> {
  const { items, buyers } = await sandbox(stack, "GET", "catalog");
  const own = items.filter(
    (item: { sellerId: number; isClassified?: boolean }) => item.sellerId === sellerId && !item.isClassified,
  );
  const people = buyers.filter((buyer: { siteId: string }) => buyer.siteId === own[0]?.siteId);
  const pairs = own.flatMap((item: { id: string }) =>
    people.map((buyer: { id: number }) => ({ buyerId: buyer.id, itemId: item.id })),
  );
  if (pairs.length < wanted) throw new Error(`the sandbox has ${pairs.length} pairs of buyer and listing`);
  // Neighbours in the list differ in both.
  return pairs.map((_: Pair, index: number) => pairs[(index * 7919) % pairs.length]).slice(0, wanted);
}

/** A buyer asks, and the marketplace notifies the application. Returns when it was asked, by the sandbox's clock. */
export async function askAbout(stack: Stack, { buyerId, itemId }: Pair, text: string): Promise<number> {
  const { createdAt } = await sandbox(stack, "POST", "questions", { buyerId, itemId, text });
  return createdAt;
}

/** Waits until so many conversations are open; throws after a minute and a half. */
export async function untilOpen({ owner }: Stack, count: number): Promise<void> {
  for (let tries = 0; tries < 900; tries++) {
    const [row] = await owner<{ open: number }[]>`select count(*)::int as open from conversations where state = 'open'`;
    if ((row?.open ?? 0) >= count) return;
    await wait(100);
  }
  throw new Error(`fewer than ${count} conversations arrived`);
}
