import "server-only";
import { and, eq, isNull, max, sql } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import { policyAllowances } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { type AllowanceRefusal, allowanceRefusal, phraseKey } from "@/lib/policy/outgoing/allowances";
import { ok, refused } from "@/lib/result";
import type { AllowPhrase } from "./input";
import { ALLOWANCES_MAX } from "./live-allowances";
import { settleReport } from "./settle-report";

export type AllowPhraseRefusal = AllowanceRefusal | "already-allowed" | "too-many-phrases";

/**
 * Lets exactly this phrase pass from now on, in every reply of the organization; with a report, settles it. Phrases that
 * hold a phone number, an e-mail or a document number are refused. Throws `NotFound` for a report of others.
 */
export async function allowPhrase(
  actor: Agent,
  { phrase, reportId }: AllowPhrase,
  { on, now = new Date() }: Here = {},
) {
  authorize(actor, "policy.manage");
  const refusal = allowanceRefusal(phrase);
  if (refusal) return refused(refusal);
  const { organizationId } = actor;
  const key = phraseKey(phrase);
  return inOrganization(
    organizationId,
    async (tx) => {
      // One admin at a time: versions are numbered and the list has an end.
      await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`allowances:${organizationId}`}, 0))`);
      const live = and(eq(policyAllowances.organizationId, organizationId), isNull(policyAllowances.revokedAt));
      if ((await tx.$count(policyAllowances, and(live, eq(policyAllowances.phraseKey, key)))) > 0)
        return refused("already-allowed");
      if ((await tx.$count(policyAllowances, live)) >= ALLOWANCES_MAX) return refused("too-many-phrases");

      const id = crypto.randomUUID();
      const version = (await latestVersion(tx, organizationId, key)) + 1;
      await tx
        .insert(policyAllowances)
        .values({ id, organizationId, phrase, phraseKey: key, version, allowedAt: now, allowedBy: actor.id });
      const conversationId = reportId
        ? await settleReport(tx, actor, { reportId, outcome: "allowed", now })
        : undefined;
      await recordEvent(tx, actor, {
        kind: "policy.phrase-allowed",
        at: now,
        ...(conversationId && { conversationId }),
        detail: { allowanceId: id, version, reportId },
      });
      return ok({ allowanceId: id, version });
    },
    on,
  );
}

async function latestVersion(tx: Transaction, organizationId: string, key: string): Promise<number> {
  const [found] = await tx
    .select({ version: max(policyAllowances.version) })
    .from(policyAllowances)
    .where(and(eq(policyAllowances.organizationId, organizationId), eq(policyAllowances.phraseKey, key)));
  return found?.version ?? 0;
}
