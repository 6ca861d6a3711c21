import "server-only";
import { inOrganization } from "@/db/client";
import { conversationReads } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import type { Here } from "@/lib/here";
import { ok } from "@/lib/result";
import type { OfConversation } from "./input";
import { conversationFor } from "./scope";

/** Notes that this agent has seen the conversation. The marketplace is never told: reading has no side effect there. */
export async function markRead(actor: Agent, { conversationId }: OfConversation, { on, now = new Date() }: Here = {}) {
  authorize(actor, "conversation.read");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      await conversationFor(actor, conversationId, tx);
      await tx
        .insert(conversationReads)
        .values({ organizationId: actor.organizationId, userId: actor.id, conversationId, readAt: now })
        .onConflictDoUpdate({
          target: [conversationReads.conversationId, conversationReads.userId],
          set: { readAt: now },
        });
      return ok(null);
    },
    on,
  );
}
