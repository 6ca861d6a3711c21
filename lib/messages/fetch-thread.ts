import "server-only";
import type { Channel } from "@/lib/channels/channel";
import { ChannelError } from "@/lib/channels/errors";
import type { MessagesFacet, Thread, ThreadRef } from "@/lib/channels/messages-facet";
import { takeOrPostpone } from "@/lib/integrations/postpone-for-everybody";
import type { Priority } from "@/lib/integrations/take-budget";
import { withStoreAccess } from "@/lib/integrations/with-store-access";
import type { ThreadReading } from "./apply-thread";

export type Store = { storeId: string; organizationId: string };

/** A thread with what only its channel knows about it. */
export type FetchedThread = Pick<ThreadReading, "thread" | "assistantIds" | "asRead">;

/** The messages of a channel. Throws where there are none. */
export function messagesFacetOf(channel: Channel): MessagesFacet {
  if (!channel.messages) throw new Error(`${channel.id} has no messages`);
  return channel.messages;
}

/** Reads a thread to its end. Only an agent's opening may mark it as read: the buyer is told. */
export function fetchThread(
  { storeId, organizationId }: Store,
  ref: ThreadRef,
  { markAsRead = false, priority }: { markAsRead?: boolean; priority?: Priority } = {},
): Promise<FetchedThread> {
  const options = { ...(priority && { priority }) };
  return withStoreAccess(
    storeId,
    organizationId,
    "messages",
    async (as, channel) => {
      const facet = messagesFacetOf(channel);
      const beforePage = () => takeOrPostpone(channel.id, "messages", options);
      const thread: Thread = await facet.fetchThread(as, ref, { markAsRead, beforePage });
      const authors = thread.messages.flatMap(({ authorId }) => authorId ?? []);
      const assistantIds = new Set(authors.filter((authorId) => facet.isAgent(as, authorId)));
      return { thread, assistantIds, asRead: facet.asRead };
    },
    options,
  );
}

/** Which thread a message is of. A pointer can name anybody's: another seller's is `forbidden`. */
export function locateMessage({ storeId, organizationId }: Store, messageId: string): Promise<ThreadRef> {
  return withStoreAccess(storeId, organizationId, "messages", async (as, channel) => {
    const { thread, sellerId } = await messagesFacetOf(channel).fetchMessage(as, messageId);
    if (sellerId !== null && sellerId !== as.sellerId) throw new ChannelError("forbidden", { code: "another-seller" });
    return thread;
  });
}
