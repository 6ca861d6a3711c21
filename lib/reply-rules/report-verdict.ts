import "server-only";
import { inOrganization } from "@/db/client";
import { policyReports } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { conversationFor } from "@/lib/inbox/scope";
import { ok } from "@/lib/result";
import type { ReportVerdict } from "./input";

/**
 * Tells the admins that a phrase was stopped which the agent holds to be harmless. The reply stays stopped. Throws
 * `NotFound` for a conversation out of reach.
 */
export async function reportVerdict(
  actor: Agent,
  { reportId, conversationId, phrase, verdict }: ReportVerdict,
  { on, now = new Date() }: Here = {},
) {
  authorize(actor, "policy.report");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      await conversationFor(actor, conversationId, tx);
      const [reported] = await tx
        .insert(policyReports)
        .values({
          id: reportId,
          organizationId: actor.organizationId,
          conversationId,
          reporterId: actor.id,
          phrase,
          verdict,
          reportedAt: now,
        })
        .onConflictDoNothing()
        .returning({ id: policyReports.id });
      // A double press: the first one stands.
      if (reported) {
        const detail = { reportId, verdict };
        await recordEvent(tx, actor, { kind: "policy.verdict-reported", conversationId, at: now, detail });
      }
      return ok({ reportId });
    },
    on,
  );
}
