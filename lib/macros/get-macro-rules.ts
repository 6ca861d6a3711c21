import "server-only";
import { and, eq } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import { items } from "@/db/schema";
import { channelIds } from "@/db/vocabulary";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { replyLimitsOf } from "@/lib/channels/reply-limits";
import type { Here } from "@/lib/here";
import type { ReplyToJudge } from "@/lib/policy/judge-reply";
import { liveAllowances } from "@/lib/reply-rules/live-allowances";

export type MacroRules = Omit<ReplyToJudge, "text">;

/**
 * What a macro's text is judged by: the widest limits of the channels, since it belongs to none, and contact data only
 * where the organization sells by classified ads, and the phrases an admin lets pass. The reply that comes from it is judged by its own channel and item.
 */
export async function getMacroRules(actor: Agent, { on }: Here = {}): Promise<MacroRules> {
  authorize(actor, "macro.use");
  return inOrganization(actor.organizationId, (tx) => macroRulesOf(actor, tx), on);
}

/** The same inside a transaction. */
export async function macroRulesOf(actor: Agent, tx: Transaction): Promise<MacroRules> {
  const limits = channelIds.map(replyLimitsOf);
  const [classified] = await tx
    .select({ id: items.id })
    .from(items)
    .where(and(eq(items.organizationId, actor.organizationId), eq(items.classified, true)))
    .limit(1);
  return {
    limits: {
      minCharacters: Math.min(...limits.map(({ minCharacters }) => minCharacters)),
      maxCharacters: Math.max(...limits.map(({ maxCharacters }) => maxCharacters)),
    },
    allowsContactData: classified !== undefined,
    allowances: await liveAllowances(tx, actor.organizationId),
  };
}
