import "server-only";
import { and, asc, eq, lte } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { claimDecisions } from "@/db/schema";
import { systemOf } from "@/lib/auth/actor";
import type { Here } from "@/lib/here";
import { APPROVAL_HOURS, isExpired } from "@/lib/policy/decisions";
import { expireDecision } from "./decline-decision";
import { decisionFor } from "./scope";

/** Ends the requests of an organization that waited a day for a second person, each in a transaction of its own. Returns how many. */
export async function expireDecisions(organizationId: string, { on, now = new Date() }: Here = {}): Promise<number> {
  const latest = new Date(now.getTime() - APPROVAL_HOURS * 3_600_000);
  const due = await inOrganization(
    organizationId,
    (tx) =>
      tx
        .select({ id: claimDecisions.id })
        .from(claimDecisions)
        .where(
          and(
            eq(claimDecisions.organizationId, organizationId),
            eq(claimDecisions.state, "awaiting-approval"),
            lte(claimDecisions.requestedAt, latest),
          ),
        )
        .orderBy(asc(claimDecisions.requestedAt)),
    on,
  );
  let expired = 0;
  for (const { id } of due) {
    await inOrganization(
      organizationId,
      async (tx) => {
        const { decision } = await decisionFor(systemOf(organizationId), id, tx);
        if (decision.state !== "awaiting-approval" || !isExpired(decision.requestedAt, now)) return;
        await expireDecision(tx, decision, now);
        expired++;
      },
      on,
    );
  }
  return expired;
}
