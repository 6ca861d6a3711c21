import "server-only";
import { and, eq } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { conversationLeases, users } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { conversationFor } from "@/lib/inbox/scope";
import { ok } from "@/lib/result";
import type { LeaseConversation } from "./input";

/** How long somebody counts as writing. The composer renews it while there is typing. */
export const writingMinutes = 2;

/**
 * Says that the agent is writing here, so that others see it; renewed while typing. It warns and does not lock: while
 * somebody else is writing the lease stays theirs, and their name and until when are returned.
 */
export async function leaseConversation(
  actor: Agent,
  { conversationId }: LeaseConversation,
  { on, now = new Date() }: Here = {},
) {
  authorize(actor, "conversation.reply");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      await conversationFor(actor, conversationId, tx);
      const [holder] = await tx
        .select({ userId: conversationLeases.userId, name: users.name, expiresAt: conversationLeases.expiresAt })
        .from(conversationLeases)
        .innerJoin(users, eq(users.id, conversationLeases.userId))
        .where(eq(conversationLeases.conversationId, conversationId));
      const isHeld = holder !== undefined && holder.expiresAt > now;
      if (isHeld && holder.userId !== actor.id) {
        return ok({ writing: { userId: holder.userId, name: holder.name, until: holder.expiresAt.toISOString() } });
      }
      const expiresAt = new Date(now.getTime() + writingMinutes * 60_000);
      await tx
        .insert(conversationLeases)
        .values({ conversationId, organizationId: actor.organizationId, userId: actor.id, expiresAt })
        .onConflictDoUpdate({ target: conversationLeases.conversationId, set: { userId: actor.id, expiresAt } });
      // Others are told when it begins, not at every key.
      if (!isHeld)
        await recordEvent(tx, actor, { kind: "thread.changed", conversationId, at: now, detail: { writing: true } });
      return ok({ writing: null });
    },
    on,
  );
}

/** The agent has stopped writing here. */
export async function releaseConversation(
  actor: Agent,
  { conversationId }: LeaseConversation,
  { on, now = new Date() }: Here = {},
) {
  authorize(actor, "conversation.reply");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      await conversationFor(actor, conversationId, tx);
      const own = and(eq(conversationLeases.userId, actor.id), eq(conversationLeases.conversationId, conversationId));
      const [released] = await tx
        .delete(conversationLeases)
        .where(own)
        .returning({ until: conversationLeases.expiresAt });
      if (released && released.until > now) {
        await recordEvent(tx, actor, { kind: "thread.changed", conversationId, at: now, detail: { writing: false } });
      }
      return ok(null);
    },
    on,
  );
}
