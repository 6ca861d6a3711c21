import "server-only";
import { databaseClock, inOrganization, type Transaction } from "@/db/client";
import { systemOf } from "@/lib/auth/actor";
import { ChannelError, type ChannelErrorKind } from "@/lib/channels/errors";
import type { ThreadRef } from "@/lib/channels/messages-facet";
import { type EventToRecord, recordEvents } from "@/lib/events/record-event";
import type { Priority } from "@/lib/integrations/take-budget";
import type { JobContext } from "@/lib/jobs/run-jobs";
import { applyThread } from "@/lib/messages/apply-thread";
import { fetchThread, type Store } from "@/lib/messages/fetch-thread";
import { threadConversation } from "@/lib/messages/thread-conversation";
import { applyOrders, eventsIn } from "@/lib/orders/apply-order";
import { ordersOfThread } from "@/lib/orders/find-orders";
import { meetBuyer } from "./meet-buyer";

/** What no later attempt will change. */
const FINAL: readonly ChannelErrorKind[] = ["forbidden", "not-found", "unreadable"];

/** Reads a whole thread again and applies what it says now. There is no notification of its own about it. */
export async function readThread(
  { storeId, of, sourceId }: { storeId: string; of: ThreadRef["of"]; sourceId: string },
  { organizationId, attempt }: Pick<JobContext, "organizationId" | "attempt">,
  clock: () => Promise<Date> = databaseClock,
): Promise<void> {
  try {
    await readThreadNow({ storeId, organizationId }, { of, sourceId }, { clock });
  } catch (error) {
    // What is held stays as it is; the sweep asks again while the marketplace lists it.
    if (error instanceof ChannelError && FINAL.includes(error.kind) && attempt > 1) return;
    throw error;
  }
}

/**
 * Reads a thread with the orders that it is about, the marketplace first, and applies all of it in one transaction. Orders
 * are kept in step also where the entry is switched off. Marks nothing as read, unless an agent opened it.
 *
 * `settle` runs in the same transaction before the events, and is told the conversation, null when none entered. Throws
 * `ChannelError` and `Postpone`.
 */
export async function readThreadNow(
  store: Store,
  asked: ThreadRef,
  {
    clock = databaseClock,
    markAsRead = false,
    isBegun = false,
    priority,
    settle,
  }: {
    clock?: () => Promise<Date>;
    markAsRead?: boolean;
    isBegun?: boolean;
    priority?: Priority;
    settle?: (tx: Transaction, conversationId: string | null, readAt: Date) => Promise<EventToRecord[]>;
  } = {},
): Promise<{ conversationId: string | null; readAt: Date }> {
  const { storeId, organizationId } = store;
  const readAt = await clock();
  const { ref, orderSourceIds, buyerSourceId, fetched } = await ordersOfThread(store, asked);
  await meetBuyer(store, buyerSourceId, readAt);
  const read = await fetchThread(store, ref, { markAsRead, priority });
  const actor = systemOf(organizationId);
  const reading = { storeId, ...read, askedFor: asked, orderSourceIds, buyerSourceId, isBegun, readAt };
  return inOrganization(organizationId, async (tx) => {
    // Conversations are locked before orders, everywhere.
    const found = await threadConversation(tx, actor, reading);
    const events: EventToRecord[] = [...(found?.events ?? [])];
    // At once: the numbers of the first lock its buyer, behind whom the next order may not be locked.
    events.push(...eventsIn(await applyOrders(tx, actor, { storeId, orders: fetched, readAt })));
    const conversationId = found?.conversationId ?? null;
    if (conversationId) events.push(...(await applyThread(tx, actor, conversationId, reading)));
    events.push(...((await settle?.(tx, conversationId, readAt)) ?? []));
    await recordEvents(tx, actor, events);
    return { conversationId, readAt };
  });
}
