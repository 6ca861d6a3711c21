import "server-only";
import { inOrganization } from "@/db/client";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import type { Here } from "@/lib/here";
import { askAboutClaim } from "./ask-marketplace";
import type { OfClaim } from "./input";
import { claimWithin } from "./scope";

/** What may be wrong with what came back, in the marketplace's words, read while somebody waits. */
export async function listReturnProblems(actor: Agent, { claimId }: OfClaim, { on, now }: Here = {}) {
  authorize(actor, "claim.decide");
  const { organizationId } = actor;
  const claim = await inOrganization(organizationId, (tx) => claimWithin(actor, claimId, tx), on);
  const at = { organizationId, storeId: claim.storeId, sourceId: claim.sourceId };
  return askAboutClaim(at, (claims, as) => claims.listReturnProblems(as, claim.sourceId), { on, now });
}
