import type { Transaction } from "@/db/client";
import type { claims } from "@/db/schema";
import { type Amount, judgeDecision } from "@/lib/policy/decisions";
import type { LiveFacts } from "./ask-marketplace";
import type { DecisionTerms } from "./input";
import { leftOfClaim } from "./left-of-claim";

/** Whether a decision can be made as the claim is held here and the marketplace says now. The claim is locked. */
export async function weighDecision(
  tx: Transaction,
  claim: typeof claims.$inferSelect,
  { terms, confirmed }: { terms: DecisionTerms; confirmed: Amount | null },
  { offers }: LiveFacts,
) {
  const left = await leftOfClaim(tx, claim);
  return judgeDecision(terms, confirmed, { state: claim.state, actions: claim.actions, left, offers });
}
