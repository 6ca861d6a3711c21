import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { conversations } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { ok, refused } from "@/lib/result";
import type { OfConversation } from "./input";
import { conversationFor } from "./scope";

/** Makes the agent responsible for a conversation nobody has taken yet. Refuses `already-taken`. */
export async function takeConversation(
  actor: Agent,
  { conversationId }: OfConversation,
  { on, now = new Date() }: Here = {},
) {
  authorize(actor, "conversation.take");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const conversation = await conversationFor(actor, conversationId, tx);
      if (conversation.assigneeId === actor.id) return ok(null);
      const [taken] = await tx
        .update(conversations)
        .set({ assigneeId: actor.id })
        .where(and(eq(conversations.id, conversationId), isNull(conversations.assigneeId)))
        .returning({ id: conversations.id });
      if (!taken) return refused("already-taken");
      await recordEvent(tx, actor, { kind: "conversation.taken", conversationId, at: now });
      return ok(null);
    },
    on,
  );
}
