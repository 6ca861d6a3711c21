import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import { conversationLeases, conversations, questionLeases, questions } from "@/db/schema";
import { noteTurnFacts } from "@/lib/analytics/note-turn-facts";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { ok, refused } from "@/lib/result";
import { isActiveAgent, isActiveDepartment, isActiveGroup } from "./assignable";
import type { TransferConversation } from "./input";
import { conversationFor } from "./scope";

/**
 * Hands a conversation over with a reason that its history keeps. A group or a department receives it unassigned and in
 * its own inbox; the agent's own leases on it end. Refuses `agent-not-available`, `group-not-available` and
 * `department-not-available`, the latter also before the sale, which support never handles.
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
      const { entry } = await conversationFor(actor, conversationId, tx);
      if (to.kind === "agent" && !(await isActiveAgent(tx, to.id))) return refused("agent-not-available");
      if (to.kind === "group" && !(await isActiveGroup(tx, to.id))) return refused("group-not-available");
      if (to.kind === "department" && (entry === "presale" || !(await isActiveDepartment(tx, to.id))))
        return refused("department-not-available");
      await tx.update(conversations).set(placeOf(to)).where(eq(conversations.id, conversationId));
      await tx
        .delete(conversationLeases)
        .where(and(eq(conversationLeases.userId, actor.id), eq(conversationLeases.conversationId, conversationId)));
      await tx
        .delete(questionLeases)
        .where(
          and(eq(questionLeases.userId, actor.id), inArray(questionLeases.questionId, questionsOf(tx, conversationId))),
        );
      await noteTurnFacts(tx, [conversationId]);
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

function placeOf({ kind, id }: TransferConversation["to"]) {
  switch (kind) {
    case "agent":
      return { assigneeId: id };
    case "group":
      return { assigneeId: null, module: "commercial", groupId: id, departmentId: null } as const;
    case "department":
      return { assigneeId: null, module: "support", groupId: null, departmentId: id } as const;
  }
}

const questionsOf = (tx: Transaction, conversationId: string) =>
  tx.select({ id: questions.id }).from(questions).where(eq(questions.conversationId, conversationId));
