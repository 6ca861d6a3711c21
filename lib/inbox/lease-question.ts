import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { questionLeases, users } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { ok, refused } from "@/lib/result";
import type { OfQuestion } from "./input";
import { questionFor } from "./scope";

/** How long a question belongs to who is answering it. The composer renews it every minute while there is typing. */
export const leaseMinutes = 5;

/**
 * Gives the agent the question for a few minutes, or renews it. Refuses `being-answered` while somebody else holds it,
 * with their name and until when.
 */
export async function leaseQuestion(actor: Agent, { questionId }: OfQuestion, { on, now = new Date() }: Here = {}) {
  authorize(actor, "conversation.reply");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const { conversation } = await questionFor(actor, questionId, tx);
      const [holder] = await tx
        .select({ userId: questionLeases.userId, name: users.name, expiresAt: questionLeases.expiresAt })
        .from(questionLeases)
        .innerJoin(users, eq(users.id, questionLeases.userId))
        .where(eq(questionLeases.questionId, questionId));
      const held = holder !== undefined && holder.expiresAt > now;
      if (held && holder.userId !== actor.id) {
        return { ...refused("being-answered"), detail: { name: holder.name, until: holder.expiresAt.toISOString() } };
      }

      const expiresAt = new Date(now.getTime() + leaseMinutes * 60_000);
      await tx
        .insert(questionLeases)
        .values({ questionId, organizationId: actor.organizationId, userId: actor.id, expiresAt })
        .onConflictDoUpdate({ target: questionLeases.questionId, set: { userId: actor.id, expiresAt } });
      if (!held) {
        await recordEvent(tx, actor, {
          kind: "question.leased",
          conversationId: conversation.id,
          at: now,
          detail: { questionId, until: expiresAt.toISOString() },
        });
      }
      return ok({ expiresAt: expiresAt.toISOString() });
    },
    on,
  );
}

/** Gives the question back, so that somebody else may answer. */
export async function releaseQuestion(actor: Agent, { questionId }: OfQuestion, { on, now = new Date() }: Here = {}) {
  authorize(actor, "conversation.reply");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const { conversation } = await questionFor(actor, questionId, tx);
      const [released] = await tx
        .delete(questionLeases)
        .where(and(eq(questionLeases.questionId, questionId), eq(questionLeases.userId, actor.id)))
        .returning({ wasHeld: sql<boolean>`${questionLeases.expiresAt} > ${now.toISOString()}::timestamptz` });
      if (released?.wasHeld) {
        await recordEvent(tx, actor, {
          kind: "question.released",
          conversationId: conversation.id,
          at: now,
          detail: { questionId },
        });
      }
      return ok(null);
    },
    on,
  );
}
