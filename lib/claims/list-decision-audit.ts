import "server-only";
import { and, desc, eq, lt } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { claimDecisions, claims, decisionAudit, users } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import type { Here } from "@/lib/here";

export type AuditedStep = Awaited<ReturnType<typeof listDecisionAudit>>["items"][number];

export const auditPerPage = 50;

/**
 * Every step of every decision about claims, the latest first. `next` is the cursor of the older ones, null at the end.
 * `perPage` is larger for a file.
 */
export async function listDecisionAudit(
  actor: Agent,
  { before, perPage = auditPerPage }: { before?: number | undefined; perPage?: number } = {},
  { on }: Here = {},
) {
  authorize(actor, "claim.audit");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const rows = await tx
        .select({
          id: decisionAudit.id,
          at: decisionAudit.at,
          step: decisionAudit.step,
          actorKind: decisionAudit.actorKind,
          actorName: users.name,
          decisionId: decisionAudit.decisionId,
          decision: claimDecisions.kind,
          amountMinor: claimDecisions.amountMinor,
          currency: claimDecisions.currency,
          conversationId: claimDecisions.conversationId,
          claimSourceId: claims.sourceId,
          request: decisionAudit.request,
          response: decisionAudit.response,
        })
        .from(decisionAudit)
        .innerJoin(claimDecisions, eq(claimDecisions.id, decisionAudit.decisionId))
        .innerJoin(claims, eq(claims.id, claimDecisions.claimId))
        .leftJoin(users, eq(users.id, decisionAudit.actorId))
        .where(
          and(
            eq(decisionAudit.organizationId, actor.organizationId),
            before ? lt(decisionAudit.id, before) : undefined,
          ),
        )
        .orderBy(desc(decisionAudit.id))
        // One more than shown says whether there are older ones.
        .limit(perPage + 1);
      const page = rows.slice(0, perPage);
      const items = page.map(({ amountMinor, currency, ...row }) => ({
        ...row,
        amount: amountMinor === null || currency === null ? null : { amountMinor, currency },
      }));
      return { items, next: rows.length > perPage ? (page.at(-1)?.id ?? null) : null };
    },
    on,
  );
}

const PER_PIECE = 1000;

/** All of it, a thousand steps at a time, each piece read when it is asked for. */
export async function* decisionAuditPages(actor: Agent, here: Here = {}): AsyncGenerator<AuditedStep[]> {
  let before: number | undefined;
  do {
    const { items, next } = await listDecisionAudit(actor, { before, perPage: PER_PIECE }, here);
    yield items;
    before = next ?? undefined;
  } while (before);
}
