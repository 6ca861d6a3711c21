import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { policyAllowances } from "@/db/schema";

/** At most this many phrases may be allowed at a time: every reply is judged with all of them. */
export const ALLOWANCES_MAX = 200;

/** The exact phrases that the organization lets pass now, the oldest first. */
export async function liveAllowances(tx: Transaction, organizationId: string): Promise<string[]> {
  const rows = await tx
    .select({ phrase: policyAllowances.phrase })
    .from(policyAllowances)
    .where(and(eq(policyAllowances.organizationId, organizationId), isNull(policyAllowances.revokedAt)))
    .orderBy(asc(policyAllowances.allowedAt))
    .limit(ALLOWANCES_MAX);
  return rows.map(({ phrase }) => phrase);
}
