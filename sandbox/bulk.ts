import { z } from "zod";
import { buyersOfSite } from "./catalog/buyers";
import { listingsOf } from "./catalog/listings";
import { questionTexts } from "./catalog/question-texts";
import { askQuestion } from "./trade/questions";
import type { World } from "./world";

/** Lines of one write to the journal: a million in one string is more than the engine allows. */
const batchSize = 5_000;

export const BulkQuestions = z.object({
  count: z.number().int().min(1).max(1_000_000),
  sellerId: z.number().int(),
  notify: z.boolean().default(false),
  /** The first part of them has its answer already. */
  answeredShare: z.number().min(0).max(1).default(0),
});

/** Many questions at once over a seller's listings and buyers; null for a seller without listings. */
export function askMany(world: World, bulk: z.infer<typeof BulkQuestions>): { firstId: number; lastId: number } | null {
  if (listingsOf(bulk.sellerId).length === 0) return null;
  const ids: number[] = [];
  for (let start = 0; start < bulk.count; start += batchSize) {
    world.state.together(() => {
      const end = Math.min(bulk.count, start + batchSize);
      for (let place = start; place < end; place += 1) ids.push(askOne(world, bulk, place));
    });
  }
  return { firstId: ids[0] ?? 0, lastId: ids.at(-1) ?? 0 };
}

function askOne(
  world: World,
  { count, sellerId, notify, answeredShare }: z.infer<typeof BulkQuestions>,
  place: number,
) {
  const own = listingsOf(sellerId).filter(({ isClassified }) => !isClassified);
  const listing = own[place % own.length];
  const buyer = listing && buyersOfSite(listing.siteId)[(place * 7) % buyersOfSite(listing.siteId).length];
  if (!listing || !buyer) throw new Error(`Seller ${sellerId} has no listing or no buyer`);
  const texts = questionTexts(listing);
  const text = `${texts[place % texts.length]?.question ?? "Stock?"} (${place + 1})`;
  const question = askQuestion(world, { listing, buyerId: buyer.id, text, quietly: !notify });
  if (place < count * answeredShare) {
    const answer = { text: "Hola, sí.", status: "ACTIVE", createdAt: Date.now(), through: "site" } as const;
    world.state.put("questions", question.id, { ...question, status: "ANSWERED", answer });
  }
  return question.id;
}
