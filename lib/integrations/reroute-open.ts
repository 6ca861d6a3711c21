import "server-only";
import { and, asc, eq, inArray, isNotNull, isNull } from "drizzle-orm";
import type { Transaction } from "@/db/client";
import { conversations } from "@/db/schema";
import { noteTurnFacts } from "@/lib/analytics/note-turn-facts";
import type { EventToRecord } from "@/lib/events/record-event";
import type { Route } from "./configure-entries";

/**
 * Gives what is open, unanswered and nobody has taken to whom its entry now belongs. What somebody has taken stays theirs.
 * Returns an event for each that moved: record them last.
 */
export async function rerouteOpen(
  tx: Transaction,
  storeId: string,
  routes: readonly Route[],
  now: Date,
): Promise<EventToRecord[]> {
  const entries = routes.map(({ entry }) => entry);
  const { id, entry, module, groupId, departmentId } = conversations;
  const waiting = await tx
    .select({ id, entry, module, groupId, departmentId })
    .from(conversations)
    .where(
      and(
        eq(conversations.storeId, storeId),
        inArray(entry, entries),
        eq(conversations.state, "open"),
        isNotNull(conversations.waitingSince),
        isNull(conversations.assigneeId),
      ),
    )
    // One order for everybody who locks several.
    .orderBy(asc(id))
    .for("update");
  const moves: EventToRecord[] = [];
  for (const route of routes) {
    const ids = waiting.filter((one) => one.entry === route.entry && isElsewhere(one, route)).map((one) => one.id);
    if (ids.length > 0) moves.push(...(await move(tx, ids, route, now)));
  }
  return moves;
}

type Place = Pick<Route, "module" | "groupId" | "departmentId">;

const isElsewhere = (one: Place, route: Route): boolean =>
  route.agentId !== null ||
  one.module !== route.module ||
  one.groupId !== route.groupId ||
  one.departmentId !== route.departmentId;

async function move(
  tx: Transaction,
  ids: string[],
  { module, groupId, departmentId, agentId }: Route,
  now: Date,
): Promise<EventToRecord[]> {
  await tx
    .update(conversations)
    .set({ module, groupId, departmentId, assigneeId: agentId })
    .where(inArray(conversations.id, ids));
  await noteTurnFacts(tx, ids);
  const detail = { module, groupId, departmentId, agentId, reason: "entries-configured" };
  return ids.map((conversationId) => ({ kind: "conversation.routed", conversationId, at: now, detail }));
}
