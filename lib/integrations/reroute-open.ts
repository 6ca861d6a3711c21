import "server-only";
import { and, asc, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { conversations } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { recordEvent } from "@/lib/events/record-event";
import type { Route } from "./configure-entries";

/**
 * Gives what is open, unanswered and nobody has taken to whom the entry now belongs, each with its event. What somebody
 * has taken stays theirs. Returns how many moved.
 */
export async function rerouteOpen(
  tx: Transaction,
  actor: Agent,
  storeId: string,
  { entry, module, groupId, departmentId, agentId }: Route,
  now: Date,
): Promise<number> {
  const elsewhere = sql`(${conversations.module}, ${conversations.groupId}, ${conversations.departmentId})
    is distinct from (${module}::text, ${groupId}::uuid, ${departmentId}::uuid)`;
  const waiting = await tx
    .select({ id: conversations.id })
    .from(conversations)
    .where(
      and(
        eq(conversations.storeId, storeId),
        eq(conversations.entry, entry),
        eq(conversations.state, "open"),
        isNotNull(conversations.waitingSince),
        isNull(conversations.assigneeId),
        agentId === null ? elsewhere : undefined,
      ),
    )
    // One order for everybody who locks several.
    .orderBy(asc(conversations.id))
    .for("update");
  if (waiting.length === 0) return 0;

  const ids = waiting.map(({ id }) => id);
  await tx
    .update(conversations)
    .set({ module, groupId, departmentId, assigneeId: agentId })
    .where(inArray(conversations.id, ids));
  const detail = { module, groupId, departmentId, agentId, reason: "entries-configured" };
  for (const conversationId of ids) {
    await recordEvent(tx, actor, { kind: "conversation.routed", conversationId, at: now, detail });
  }
  return ids.length;
}
