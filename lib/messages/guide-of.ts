import "server-only";
import { ChannelError } from "@/lib/channels/errors";
import type { GuideOption, ThreadRef } from "@/lib/channels/messages-facet";
import { withStoreAccess } from "@/lib/integrations/with-store-access";
import { Postpone } from "@/lib/jobs/postpone";
import { ok, refused } from "@/lib/result";
import { messagesFacetOf, type Store } from "./fetch-thread";

/** What the marketplace says now about beginning a conversation. Refusals a person can act on; other errors are thrown. */
export async function guideOf({ storeId, organizationId }: Store, ref: ThreadRef) {
  try {
    const options = await withStoreAccess(
      storeId,
      organizationId,
      "messages",
      (as, channel): Promise<GuideOption[]> =>
        messagesFacetOf(channel).guide?.listOptions(as, ref) ?? Promise.resolve([]),
      { priority: "agent" },
    );
    return ok(options);
  } catch (error) {
    if (error instanceof Postpone) return refused("marketplace-unavailable");
    if (!(error instanceof ChannelError)) throw error;
    if (error.code === "use-messages" || error.code === "buyer-deactivated") return refused(error.code);
    if (error.code === "thread-blocked" || error.kind === "forbidden") return refused("thread-blocked");
    if (error.kind === "unavailable" || error.kind === "unknown") return refused("marketplace-unavailable");
    throw error;
  }
}
