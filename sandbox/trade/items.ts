import { listingById } from "../catalog/listings";
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
  world.state.put("items", itemId, { id: itemId, status, subStatus: subStatuses[status], updatedAt: Date.now() });
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
