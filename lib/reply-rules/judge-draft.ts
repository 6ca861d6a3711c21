import "server-only";
import { inOrganization } from "@/db/client";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import type { Here } from "@/lib/here";
import { judgeReply } from "@/lib/policy/judge-reply";
import { ok } from "@/lib/result";
import type { JudgeDraft } from "./input";
import { liveAllowances } from "./live-allowances";

/**
 * What the rules say about a text that somebody is writing, by the server's whole model. The browser holds a smaller one,
 * which may stop what this one lets pass. Nothing is kept of it.
 */
export async function judgeDraft(actor: Agent, draft: JudgeDraft, { on }: Here = {}) {
  authorize(actor, "conversation.reply");
  const allowances = await inOrganization(actor.organizationId, (tx) => liveAllowances(tx, actor.organizationId), on);
  return ok(judgeReply({ ...draft, allowances }));
}
