import { asc, eq } from "drizzle-orm";
import { inOrganization, type Transaction } from "@/db/client";
import { events } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";

/** What happened in the actor's organization, oldest first. */
export const eventsOf = (on: Transaction, { organizationId }: Agent) =>
  inOrganization(
    organizationId,
    (tx) =>
      tx
        .select({
          kind: events.kind,
          actorId: events.actorId,
          conversationId: events.conversationId,
          detail: events.detail,
        })
        .from(events)
        .where(eq(events.organizationId, organizationId))
        .orderBy(asc(events.sequence)),
    on,
  );

/** The token at the end of a link. */
export const tokenIn = (link: string): string => link.split("/").at(-1) ?? "";

/** The value of a verb that must not refuse here. */
export function accepted<T>(result: { ok: true; value: T } | { ok: false; reason: string }): T {
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
  return result.value;
}
