import type { QueryClient, QueryKey } from "@tanstack/react-query";
import type { LiveEvent } from "@/lib/events/read-events";

/** A burst of events costs one refresh per list and interval; the first one is not held back. */
const INTERVAL_MS = 150;

/** Which reads an event makes out of date. */
export function staleAfter({ kind, conversationId }: LiveEvent): QueryKey[] {
  if (kind.startsWith("store."))
    return [["status"], ...(conversationId ? [["conversation", conversationId]] : [["conversation"]])];
  if (kind === "item.changed") return [["conversation"], ["inbox"]];
  if (kind.startsWith("macro.")) return [["macros"]];
  // What is sold, shipped and claimed shows in every conversation of its buyer.
  if (/^(order|shipment|claim|decision|return)\./.test(kind)) return [["conversation"], ["inbox"], ["inbox-counts"]];
  if (!conversationId) return [];
  return [["conversation", conversationId], ["inbox"], ["inbox-counts"]];
}

/** Turns events into invalidations, each key at most once per interval. */
export function createRefresher(queryClient: QueryClient) {
  const due = new Map<string, QueryKey>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function flush() {
    timer = undefined;
    if (due.size === 0) return;
    for (const queryKey of due.values()) void queryClient.invalidateQueries({ queryKey });
    due.clear();
    timer = setTimeout(flush, INTERVAL_MS);
  }

  return {
    after(event: LiveEvent) {
      for (const key of staleAfter(event)) due.set(JSON.stringify(key), key);
      if (!timer) flush();
    },
    everything: () => void queryClient.invalidateQueries(),
    stop: () => clearTimeout(timer),
  };
}
