import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { conversations, leads } from "@/db/schema";
import { noteTurnFacts } from "@/lib/analytics/note-turn-facts";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { ok } from "@/lib/result";
import type { OfConversation } from "./input";
import { conversationFor } from "./scope";

/**
 * Puts a conversation away, answered or not, and its leads as followed up. It comes back by itself when the buyer writes.
 */
export async function resolveConversation(
  actor: Agent,
  { conversationId }: OfConversation,
  { on, now = new Date() }: Here = {},
) {
  authorize(actor, "conversation.resolve");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const conversation = await conversationFor(actor, conversationId, tx);
      if (conversation.state === "resolved") return ok(null);
      await tx
        .update(conversations)
        .set({ state: "resolved", resolvedAt: now, resolvedBy: actor.id, snoozedUntil: null, sortAt: now })
        .where(eq(conversations.id, conversationId));
      await tx
        .update(leads)
        .set({ followedUpAt: now, followedUpBy: actor.id })
        .where(and(eq(leads.conversationId, conversationId), isNull(leads.followedUpAt)));
      await noteTurnFacts(tx, [conversationId]);
      await recordEvent(tx, actor, {
        kind: "conversation.resolved",
        conversationId,
        at: now,
        detail: { unanswered: conversation.unansweredCount },
      });
      return ok(null);
    },
    on,
  );
}
