import "server-only";
import { and, eq } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { messageDrafts } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import type { Here } from "@/lib/here";
import { conversationFor } from "@/lib/inbox/scope";
import { ok } from "@/lib/result";
import type { SaveMessageDraft } from "./input";

/** Keeps what the agent has written so far; an empty text discards it. Nobody else sees it, so there is no event. */
export async function saveMessageDraft(
  actor: Agent,
  { conversationId, text }: SaveMessageDraft,
  { on, now = new Date() }: Here = {},
) {
  authorize(actor, "conversation.reply");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      await conversationFor(actor, conversationId, tx);
      if (text === "") {
        const own = and(eq(messageDrafts.userId, actor.id), eq(messageDrafts.conversationId, conversationId));
        await tx.delete(messageDrafts).where(own);
        return ok(null);
      }
      await tx
        .insert(messageDrafts)
        .values({ organizationId: actor.organizationId, userId: actor.id, conversationId, text, updatedAt: now })
        .onConflictDoUpdate({
          target: [messageDrafts.userId, messageDrafts.conversationId],
          set: { text, updatedAt: now },
        });
      return ok(null);
    },
    on,
  );
}
