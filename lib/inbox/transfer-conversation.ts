import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import { conversations, questionLeases, questions } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { ok, refused } from "@/lib/result";
import { isActiveAgent, isActiveGroup } from "./assignable";
import type { TransferConversation } from "./input";
import { conversationFor } from "./scope";

/**
 * Hands a conversation over with a reason that its history keeps. A group receives it unassigned; the agent's own
 * leases on it end. Refuses `agent-not-available` and `group-not-available`.
 */
export async function transferConversation(
  actor: Agent,
  { conversationId, to, reason }: TransferConversation,
  { on, now = new Date() }: Here = {},
) {
  authorize(actor, "conversation.transfer");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      await conversationFor(actor, conversationId, tx);
      if (to.kind === "agent" && !(await isActiveAgent(tx, to.id))) return refused("agent-not-available");
      if (to.kind === "group" && !(await isActiveGroup(tx, to.id))) return refused("group-not-available");
      await tx
        .update(conversations)
        .set(to.kind === "agent" ? { assigneeId: to.id } : { assigneeId: null, groupId: to.id })
        .where(eq(conversations.id, conversationId));
      await tx
        .delete(questionLeases)
        .where(
          and(eq(questionLeases.userId, actor.id), inArray(questionLeases.questionId, questionsOf(tx, conversationId))),
        );
      await recordEvent(tx, actor, {
        kind: "conversation.transferred",
        conversationId,
        at: now,
        detail: { [to.kind]: to.id, reason },
      });
      return ok(null);
    },
    on,
  );
}

const questionsOf = (tx: Transaction, conversationId: string) =>
  tx.select({ id: questions.id }).from(questions).where(eq(questions.conversationId, conversationId));
