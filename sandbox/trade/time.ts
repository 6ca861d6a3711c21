import type { World } from "../world";
import { openDispute } from "./resolutions";
import { reviewOk } from "./returns";

/** What happens by itself: answers that never came, reviews that nobody made. Returns how many. */
export function passTime(world: World): { disputed: number; reviewed: number } {
  const now = Date.now();
  let disputed = 0;
  let reviewed = 0;
  for (const claim of world.state.all("claims")) {
    if (claim.status === "closed") continue;
    if (claim.reviewDueAt !== null && claim.reviewDueAt < now) {
      const [record] = world.state.group("returns", `claim ${claim.id}`);
      if (record) reviewOk(world, record, "mediator");
      reviewed += 1;
    } else if (claim.stage === "claim" && claim.mandatory?.role === "respondent" && claim.mandatory.dueAt < now) {
      openDispute(world, claim, "complainant");
      disputed += 1;
    }
  }
  return { disputed, reviewed };
}
