import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { policyReports } from "@/db/schema";
import type { ReportOutcome } from "@/db/vocabulary";
import type { Agent } from "@/lib/auth/actor";
import { NotFound } from "@/lib/errors";

/** Settles a report once; null when somebody already has. Throws `NotFound` for a report of others. */
export async function settleReport(
  tx: Transaction,
  { id: settledBy, organizationId }: Agent,
  { reportId, outcome, now }: { reportId: string; outcome: ReportOutcome; now: Date },
): Promise<string | null> {
  const its = and(eq(policyReports.organizationId, organizationId), eq(policyReports.id, reportId));
  // The condition rides on the update: two admins may press in the same second.
  const [settled] = await tx
    .update(policyReports)
    .set({ settledAt: now, settledBy, outcome })
    .where(and(its, isNull(policyReports.settledAt)))
    .returning({ conversationId: policyReports.conversationId });
  if (settled) return settled.conversationId;
  if ((await tx.$count(policyReports, its)) === 0) throw new NotFound("report");
  return null;
}
