import { Faults } from "./faults";
import { collections } from "./records";
import { seed } from "./seed";
import type { Seed } from "./settings";
import type { World } from "./world";

/** As at the first start. The sequences go on, so no id is ever given twice. */
export function emptyShop(world: World, options: { seed: Seed; keepGrants: boolean }): void {
  for (const timer of world.timers) clearTimeout(timer);
  world.timers.clear();
  const kept: readonly string[] = options.keepGrants
    ? ["counters", "grants", "accessTokens", "refreshTokens", "secrets"]
    : ["counters"];
  world.state.clear(collections.filter((kind) => !kept.includes(kind)));
  world.state.put("faults", "current", Faults.parse({}));
  world.calls.reset();
  world.quota.reset();
  world.files.clear();
  world.courier.log.length = 0;
  seed(world, options.seed);
}
