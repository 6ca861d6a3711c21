import "server-only";
import { inOrganization } from "@/db/client";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { ok, refused } from "@/lib/result";
import type { DismissReport } from "./input";
import { settleReport } from "./settle-report";

export type DismissReportRefusal = "already-settled";

/** Settles a report without changing the rules. Throws `NotFound` for a report of others. */
export async function dismissReport(actor: Agent, { reportId }: DismissReport, { on, now = new Date() }: Here = {}) {
  authorize(actor, "policy.manage");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const conversationId = await settleReport(tx, actor, { reportId, outcome: "dismissed", now });
      if (!conversationId) return refused("already-settled");
      await recordEvent(tx, actor, { kind: "policy.report-dismissed", conversationId, at: now, detail: { reportId } });
      return ok({ reportId });
    },
    on,
  );
}
