"use client";

import { type InfiniteData, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { markReadAction } from "@/lib/inbox/actions";
import { act } from "./act";
import type { Conversation, ListPage } from "./queries";

/** Notes that the agent has seen the open conversation: once when it opens and once for each new text of the buyer. */
export function useMarkRead(conversation: Conversation | undefined) {
  const queryClient = useQueryClient();
  const id = conversation?.id;
  const lastText = conversation?.questions.at(-1)?.id;

  // The server keeps it, and the lists in the cache are told without being read again.
  useEffect(() => {
    if (!id || !lastText) return;
    void act(() => markReadAction({ conversationId: id }));
    queryClient.setQueriesData<InfiniteData<ListPage>>({ queryKey: ["inbox"] }, (list) => list && seen(list, id));
  }, [id, lastText, queryClient]);
}

function seen(list: InfiniteData<ListPage>, id: string): InfiniteData<ListPage> {
  return {
    ...list,
    pages: list.pages.map((page) =>
      page.conversations.some((one) => one.id === id && one.isUnread)
        ? {
            ...page,
            conversations: page.conversations.map((one) => (one.id === id ? { ...one, isUnread: false } : one)),
          }
        : page,
    ),
  };
}
