import "server-only";
import { and, eq } from "drizzle-orm";
import { inOrganization } from "@/db/client";
import { notifications } from "@/db/schema";
import type { Agent } from "@/lib/auth/actor";
import { authorize } from "@/lib/auth/permissions";
import { NotFound } from "@/lib/errors";
import { recordEvent } from "@/lib/events/record-event";
import type { Here } from "@/lib/here";
import { readAgain, targetFrom } from "@/lib/jobs/read-again";
import { ok, type Result, refused } from "@/lib/result";
import type { OneNotification } from "./input";
import { ownNotifications, storeFor } from "./scope";

export type ReplayNotificationRefusal = "nothing-to-read" | "store-disconnected";

/**
 * Reads again what a notification of the journal points to, as if it had just come. Replaying twice is one reading.
 * Refuses what points to nothing, and a store that nobody may read for. Throws `NotFound` for what is parked.
 */
export async function replayNotification(
  actor: Agent,
  { notificationId }: OneNotification,
  { on, now = new Date() }: Here = {},
): Promise<Result<null, ReplayNotificationRefusal>> {
  authorize(actor, "notification.replay");
  return inOrganization(
    actor.organizationId,
    async (tx) => {
      const [found] = await tx
        .select({ storeId: notifications.storeId, target: notifications.target })
        .from(notifications)
        .where(and(ownNotifications(actor), eq(notifications.id, notificationId)))
        .for("update");
      if (!found?.storeId) throw new NotFound("notification");
      if (found.target === null) return refused("nothing-to-read");
      const store = await storeFor(actor, found.storeId, tx);
      if (store.state === "disconnected") return refused("store-disconnected");

      await tx
        .update(notifications)
        .set({ state: "received", reason: null })
        .where(eq(notifications.id, notificationId));
      await readAgain(tx, targetFrom(found.target), { organizationId: actor.organizationId, storeId: store.id });
      const detail = { notificationId, storeId: store.id, target: found.target };
      await recordEvent(tx, actor, { kind: "notification.replayed", at: now, detail });
      return ok(null);
    },
    on,
  );
}
