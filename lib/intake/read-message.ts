import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { databaseClock, inOrganization } from "@/db/client";
import { messages, notifications, threads } from "@/db/schema";
import type { ThreadRef } from "@/lib/channels/messages-facet";
import type { JobContext } from "@/lib/jobs/run-jobs";
import { locateMessage } from "@/lib/messages/fetch-thread";
import { verdictOn } from "./read-question";
import { readThreadNow } from "./read-thread";
import { settleNotifications } from "./settle-notifications";

const APPLIED = { state: "applied" } as const;
const ENTRY_OFF = { state: "ignored", reason: "entry-off" } as const;

/**
 * Finds out which thread a message is of and reads that thread whole: one call to locate it, unless we know the message.
 * Does not speak to the marketplace at all when somebody has read the thread since the notification came.
 */
export async function readMessage(
  { storeId, messageId }: { storeId: string; messageId: string },
  { organizationId, attempt, lastAttempt }: JobContext,
  clock: () => Promise<Date> = databaseClock,
): Promise<void> {
  const store = { storeId, organizationId };
  const target = { ...store, target: `message:${messageId}` };
  const startedAt = await clock();
  try {
    const known = await knownPlace(store, messageId);
    if (known?.isRead) return await settle(startedAt);
    const ref = known?.ref ?? (await locateMessage(store, messageId));
    // While it was being located, another message's reading may have brought this one, too.
    const meanwhile = known ? null : await knownPlace(store, messageId);
    if (meanwhile && meanwhile.readAt >= startedAt) return await settle(startedAt);
    await readThreadNow(store, ref, {
      clock,
      settle: async (tx, conversationId, readAt) => {
        await settleNotifications(tx, target, readAt, conversationId ? APPLIED : ENTRY_OFF);
        return [];
      },
    });
  } catch (error) {
    const verdict = verdictOn(error, { attempt, lastAttempt });
    if (!verdict) throw error;
    await inOrganization(organizationId, (tx) => settleNotifications(tx, target, startedAt, verdict));
  }

  function settle(readAt: Date): Promise<void> {
    return inOrganization(organizationId, (tx) => settleNotifications(tx, target, readAt, APPLIED));
  }
}

/** Where a message that we hold lives, and whether its thread was read after the last word about it. */
async function knownPlace({ storeId, organizationId }: { storeId: string; organizationId: string }, messageId: string) {
  return inOrganization(organizationId, async (tx) => {
    const [known] = await tx
      .select({ of: threads.refOf, sourceId: threads.refSourceId, readAt: threads.readAt })
      .from(messages)
      .innerJoin(threads, eq(threads.conversationId, messages.conversationId))
      .where(and(eq(messages.storeId, storeId), eq(messages.sourceId, messageId)));
    if (!known) return null;
    const [told] = await tx
      .select({ at: sql<string | null>`max(${notifications.receivedAt})` })
      .from(notifications)
      .where(
        and(
          eq(notifications.storeId, storeId),
          eq(notifications.target, `message:${messageId}`),
          // In these words it is the condition of the index.
          sql`${notifications.state} in ('received', 'failed')`,
        ),
      );
    const { readAt, ...ref } = known;
    const place: { ref: ThreadRef; readAt: Date; isRead: boolean } = {
      ref,
      readAt,
      isRead: told?.at ? new Date(told.at) < readAt : false,
    };
    return place;
  });
}
