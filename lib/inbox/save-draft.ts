import "server-only";
import { and, eq } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { drafts } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import type { Here } from "@/lib/here";
import { ok } from "@/lib/result";
import type { SaveDraft } from "./input";
import { questionFor } from "./scope";

/** Keeps what the agent has written so far; an empty text discards it. Nobody else sees it, so there is no event. */
export async function saveDraft(actor: Agent, { questionId, text }: SaveDraft, { on, now = new Date() }: Here = {}) {
  authorize(actor, "conversation.reply");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      await questionFor(actor, questionId, tx);
      if (text === "") {
        await tx.delete(drafts).where(and(eq(drafts.userId, actor.id), eq(drafts.questionId, questionId)));
        return ok(null);
      }
      await tx
        .insert(drafts)
        .values({ organizationId: actor.organizationId, userId: actor.id, questionId, text, updatedAt: now })
        .onConflictDoUpdate({ target: [drafts.userId, drafts.questionId], set: { text, updatedAt: now } });
      return ok(null);
    },
    on,
  );
}
