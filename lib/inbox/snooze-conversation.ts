import "server-only";
import { eq } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { conversations } from "@/db/schema";
import { noteTurnFacts } from "@/lib/analytics/note-turn-facts";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { ok, refused } from "@/lib/result";
import type { SnoozeConversation } from "./input";
import { conversationFor } from "./scope";

const SNOOZE_DAYS_MAX = 90;

/** Takes a conversation out of the list until a time, or until the buyer writes. Refuses `not-in-the-future`, `too-far`. */
export async function snoozeConversation(
  actor: Agent,
  { conversationId, until }: SnoozeConversation,
  { on, now = new Date() }: Here = {},
) {
  authorize(actor, "conversation.snooze");
  if (until <= now) return refused("not-in-the-future");
  if (until.getTime() > now.getTime() + SNOOZE_DAYS_MAX * 86_400_000) return refused("too-far");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      await conversationFor(actor, conversationId, tx);
      await tx
        .update(conversations)
        .set({ state: "snoozed", snoozedUntil: until, sortAt: until, resolvedAt: null, resolvedBy: null })
        .where(eq(conversations.id, conversationId));
      await noteTurnFacts(tx, [conversationId]);
      await recordEvent(tx, actor, {
        kind: "conversation.snoozed",
        conversationId,
        at: now,
        detail: { until: until.toISOString() },
      });
      return ok(null);
    },
    on,
  );
}
