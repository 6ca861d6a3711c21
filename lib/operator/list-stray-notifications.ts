import "server-only";
import { and, desc, eq, isNull } from "drizzle-orm";
import { asOwner } from "@/db/owner";
import { notifications } from "@/db/schema";
import type { NotificationState } from "@/db/vocabulary";
import type { Here } from "@/lib/here";

/** The states of a notification that belongs to no store. */
export const strayStates = ["parked", "ignored"] as const satisfies NotificationState[];

export type StrayNotification = Awaited<ReturnType<typeof listStrayNotifications>>[number];

/**
 * What came for nobody, the latest first, at most `limit`: of sellers that no store of ours is, and what could not be read
 * at all. No organization's journal shows them. Bodies stay out: they may hold what people wrote.
 */
export function listStrayNotifications(
  { state, limit }: { state: (typeof strayStates)[number] | null; limit: number },
  { on }: Here = {},
) {
  return asOwner(
    (tx) =>
      tx
        .select({
          id: notifications.id,
          receivedAt: notifications.receivedAt,
          state: notifications.state,
          reason: notifications.reason,
          channel: notifications.channel,
          sellerId: notifications.sellerId,
          topic: notifications.topic,
          resource: notifications.resource,
        })
        .from(notifications)
        .where(and(isNull(notifications.organizationId), state ? eq(notifications.state, state) : undefined))
        .orderBy(desc(notifications.receivedAt), desc(notifications.id))
        .limit(limit),
    on,
  );
}
