import "server-only";
import { inOrganization } from "@/db/client";
import { systemOf } from "@/lib/auth/actor";
import { ChannelError } from "@/lib/channels/errors";
import { NotFound } from "@/lib/errors";
import { readThreadNow } from "@/lib/intake/read-thread";
import type { JobContext } from "@/lib/jobs/run-jobs";
import { threadFor } from "./thread-for";

/** Tells the marketplace that an agent has opened a thread, by reading it in the one way that says so, and applies it. */
export async function showRead(
  { conversationId, storeId }: { conversationId: string; storeId: string },
  { organizationId }: Pick<JobContext, "organizationId">,
): Promise<void> {
  try {
    const thread = await inOrganization(organizationId, (tx) =>
      threadFor(tx, systemOf(organizationId), conversationId),
    );
    await readThreadNow({ storeId, organizationId }, thread.ref, { markAsRead: true });
  } catch (error) {
    // It was joined to another, or is out of reach now: there is nothing to show.
    if (error instanceof NotFound) return;
    if (error instanceof ChannelError && (error.kind === "forbidden" || error.kind === "not-found")) return;
    throw error;
  }
}
