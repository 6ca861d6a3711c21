import { buyersOfSite } from "./catalog/buyers";
import { type Listing, listings } from "./catalog/listings";
import { owners } from "./catalog/persons";
import { questionTexts } from "./catalog/question-texts";
import type { Seed } from "./settings";
import { askQuestion } from "./trade/questions";
import type { World } from "./world";

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const waitingPerSeller = 4;

/** Fills the shop at the very first start; later starts find it as it was left. */
export function seedOnce(world: World): void {
  if (world.state.get("counters", "seeded")) return;
  seed(world, world.settings.seed);
}

/** Old questions with their answers, and some that wait; without notifications. */
export function seed(world: World, amount: Seed): void {
  world.state.together(() => {
    world.state.put("counters", "seeded", 1);
    if (amount === "none") return;
    for (const [index, listing] of listings.entries()) seedAnswered(world, listing, index);
    if (amount === "waiting") for (const { id, siteId } of owners) seedWaiting(world, id, siteId);
  });
}

function seedAnswered(world: World, listing: Listing, index: number): void {
  const texts = questionTexts(listing).filter(({ answer }) => answer);
  const people = buyersOfSite(listing.siteId);
  for (const [place, { question: text, answer }] of texts.slice(0, 2).entries()) {
    const buyer = people[(index * 2 + place) % people.length];
    if (!buyer || !answer) continue;
    const askedAt = Date.now() - (2 + index + place * 9) * dayMs - index * 17 * minuteMs;
    const question = askQuestion(world, { listing, buyerId: buyer.id, text, askedAt, quietly: true });
    const answeredAt = askedAt + (4 + index * 3) * minuteMs;
    world.state.put("questions", question.id, {
      ...question,
      status: "ANSWERED",
      answer: { text: answer, status: "ACTIVE", createdAt: answeredAt, through: "site" },
      updatedAt: answeredAt,
    });
  }
}

function seedWaiting(world: World, sellerId: number, siteId: string): void {
  const people = buyersOfSite(siteId);
  const own = listings.filter((listing) => listing.sellerId === sellerId && !listing.isClassified);
  for (let place = 0; place < waitingPerSeller; place += 1) {
    const listing = own[place * 2];
    const buyer = people[(place * 3 + 1) % people.length];
    const text = listing && questionTexts(listing).at(-1 - (place % 2))?.question;
    if (!listing || !buyer || !text) continue;
    const askedAt = Date.now() - (waitingPerSeller - place) * 11 * minuteMs;
    askQuestion(world, { listing, buyerId: buyer.id, text, askedAt, quietly: true });
  }
}
