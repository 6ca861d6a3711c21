import "server-only";
import { desc, eq, sql } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { policyReports, users } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import type { Here } from "@/lib/here";
import { maskPersonalData } from "@/lib/policy/mask-personal-data";
import { allowanceRefusal } from "@/lib/policy/outgoing/allowances";

export type ReportListItem = Awaited<ReturnType<typeof listReports>>[number];

const REPORTS_MAX = 100;

/** Disputed verdicts, those that wait first and then the latest; `obstacle` says why the phrase cannot be allowed. */
export async function listReports(actor: Agent, { on }: Here = {}) {
  authorize(actor, "policy.manage");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const rows = await tx
        .select({
          id: policyReports.id,
          conversationId: policyReports.conversationId,
          phrase: policyReports.phrase,
          verdict: policyReports.verdict,
          reporterName: users.name,
          reportedAt: policyReports.reportedAt,
          outcome: policyReports.outcome,
        })
        .from(policyReports)
        .innerJoin(users, eq(users.id, policyReports.reporterId))
        .where(eq(policyReports.organizationId, actor.organizationId))
        .orderBy(sql`${policyReports.settledAt} is not null`, desc(policyReports.reportedAt))
        .limit(REPORTS_MAX);
      return rows.map((row) => {
        const obstacle = allowanceRefusal(row.phrase);
        // What may not be allowed is not copied from here either, and lists show no personal data.
        return { ...row, obstacle, phrase: obstacle ? maskPersonalData(row.phrase) : row.phrase };
      });
    },
    on,
  );
}
