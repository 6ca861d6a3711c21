import "server-only";
import { eq } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { conversations } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { ok, refused } from "@/lib/result";
import { isActiveAgent } from "./assignable";
import type { AssignConversation } from "./input";
import { conversationFor } from "./scope";

/** Gives a conversation to a person of the team, whoever had it. Refuses `agent-not-available`. */
export async function assignConversation(
  actor: Agent,
  { conversationId, agentId }: AssignConversation,
  { on, now = new Date() }: Here = {},
) {
  authorize(actor, "conversation.assign");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const conversation = await conversationFor(actor, conversationId, tx);
      if (!(await isActiveAgent(tx, agentId))) return refused("agent-not-available");
      if (conversation.assigneeId === agentId) return ok(null);
      await tx.update(conversations).set({ assigneeId: agentId }).where(eq(conversations.id, conversationId));
      await recordEvent(tx, actor, {
        kind: "conversation.assigned",
        conversationId,
        at: now,
        detail: { to: agentId, from: conversation.assigneeId },
      });
      return ok(null);
    },
    on,
  );
}
