"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useLive } from "@/components/live/live-provider";

/** Reads again what an action of one's own has changed, when no event will say so. */
export function useRefresh() {
  const queryClient = useQueryClient();
  const { state } = useLive();
  return (conversationId: string) => {
    if (state === "live") return;
    for (const queryKey of [["conversation", conversationId], ["inbox"], ["inbox-counts"]]) {
      void queryClient.invalidateQueries({ queryKey });
    }
  };
}
