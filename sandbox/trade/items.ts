import { type Listing, listingById } from "../catalog/listings";
import type { Order } from "../order-records";
import type { ItemState, ItemStatus } from "../records";
import type { World } from "../world";
import { reviewQuestion } from "./questions";

const subStatuses: Record<ItemStatus, string[]> = {
  active: [],
  paused: ["paused_by_seller"],
  closed: [],
  under_review: ["waiting_for_patch"],
  inactive: ["suspended"],
  purged: ["deleted"],
};

/** Status of a listing now; a listing nobody touched is active. */
export function itemStateOf({ state }: Pick<World, "state">, itemId: string): ItemState {
  return state.get("items", itemId) ?? { id: itemId, status: "active", subStatus: [], updatedAt: 0 };
}

/** Changes a listing's status and carries its unanswered questions along; false for an unknown listing. */
export function changeItemStatus(world: World, itemId: string, status: ItemStatus): boolean {
  const listing = listingById(itemId);
  if (!listing) return false;
  const { taken } = itemStateOf(world, itemId);
  world.state.put("items", itemId, {
    ...(taken ? { taken } : {}),
    id: itemId,
    status,
    subStatus: subStatuses[status],
    updatedAt: Date.now(),
  });
  world.courier.tell({ topic: "items", resource: `/items/${itemId}`, userId: listing.sellerId });
  for (const question of world.state.questionsOf(listing.sellerId)) {
    if (question.itemId !== itemId) continue;
    if (question.status === "UNANSWERED" && (status === "closed" || status === "purged")) {
      reviewQuestion(world, question, "CLOSED_UNANSWERED");
    }
    if (question.status === "UNANSWERED" && status === "under_review") reviewQuestion(world, question, "UNDER_REVIEW");
    if (question.status === "UNDER_REVIEW" && status === "active") reviewQuestion(world, question, "UNANSWERED");
  }
  return true;
}

/** Sold units leave the listing; a negative quantity gives them back. */
export function takeStock(
  world: World,
  { itemId, variationId }: Pick<Order, "itemId" | "variationId">,
  quantity: number,
): void {
  const state = itemStateOf(world, itemId);
  const key = String(variationId ?? "");
  const taken = { ...state.taken, [key]: Math.max(0, (state.taken?.[key] ?? 0) + quantity) };
  world.state.put("items", itemId, { ...state, taken });
}

/** Units left of a listing or of one of its variations. */
export function stockOf(world: Pick<World, "state">, listing: Listing, variationId: number | null): number {
  const { taken = {} } = itemStateOf(world, listing.id);
  const variation = listing.variations.find(({ id }) => id === variationId);
  if (variation) return Math.max(0, variation.available - (taken[variation.id] ?? 0));
  const sold = Object.values(taken).reduce((sum, units) => sum + units, 0);
  return Math.max(0, listing.available - sold);
}
