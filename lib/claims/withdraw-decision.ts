import "server-only";
import { inOrganization } from "@/db/client";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { recordEvents } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { ok, refused } from "@/lib/result";
import type { OfDecision } from "./input";
import { moveDecision } from "./move-decision";
import { decisionFor } from "./scope";

/** Why a request could not be taken back. Each catalogue has a sentence for each of them. */
export type WithdrawalRefusal = "already-judged" | "not-own-decision";

/** Takes back what one asked for and nobody has judged yet, so that something else can be decided about the claim. */
export async function withdrawDecision(actor: Agent, { decisionId }: OfDecision, { on, now = new Date() }: Here = {}) {
  authorize(actor, "claim.decide");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const { decision } = await decisionFor(actor, decisionId, tx);
      if (decision.requestedBy !== actor.id) return refused("not-own-decision");
      if (decision.state !== "awaiting-approval") return refused("already-judged");
      const events = await moveDecision(tx, actor, decision, { to: "declined", at: now, refusal: "withdrawn" });
      await recordEvents(tx, actor, events);
      return ok({ decisionId });
    },
    on,
  );
}
