import "server-only";
import { and, desc, eq, sql } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { notifications, stores } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { cursorOf, placeAt } from "@/lib/cursor";
import type { Here } from "@/lib/here";
import type { JournalFilter } from "./input";
import { ownNotifications } from "./scope";

export type NotificationListItem = Awaited<ReturnType<typeof listNotifications>>["notifications"][number];

const PAGE = 50;

/** The journal of what the marketplace sent, the latest first. Bodies stay out: they may hold what people wrote. */
export async function listNotifications(actor: Agent, { state, cursor }: JournalFilter, { on }: Here = {}) {
  authorize(actor, "notification.read");
  const from = placeAt(cursor);
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const rows = await tx
        .select({
          id: notifications.id,
          state: notifications.state,
          topic: notifications.topic,
          resource: notifications.resource,
          reason: notifications.reason,
          attempts: notifications.attempts,
          receivedAt: notifications.receivedAt,
          appliedAt: notifications.appliedAt,
          canReplay: sql<boolean>`${notifications.target} is not null and ${stores.state} <> 'disconnected'`,
        })
        .from(notifications)
        .innerJoin(stores, eq(stores.id, notifications.storeId))
        .where(
          and(
            ownNotifications(actor),
            state && eq(notifications.state, state),
            from
              ? sql`(${notifications.receivedAt}, ${notifications.id}) < (${from.at.toISOString()}::timestamptz, ${from.id}::uuid)`
              : undefined,
          ),
        )
        .orderBy(desc(notifications.receivedAt), desc(notifications.id))
        .limit(PAGE + 1);
      const page = rows.slice(0, PAGE);
      const last = page.at(-1);
      const next = rows.length > PAGE && last ? cursorOf({ at: last.receivedAt, id: last.id }) : null;
      return { notifications: page, next };
    },
    on,
  );
}
