"use client";

import { type InfiniteData, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { markReadAction } from "@/lib/inbox/actions";
import { act } from "./act";
import type { AfterSale, AnyConversation, ListPage } from "./queries";

/** Notes that the agent has seen the open conversation: once when it opens and once for each new text of the buyer. */
export function useMarkRead(conversation: AnyConversation | undefined) {
  const queryClient = useQueryClient();
  const id = conversation?.id;
  const lastText = conversation && lastTextOf(conversation);

  // The server keeps it, and the lists in the cache are told without being read again.
  useEffect(() => {
    if (!id || !lastText) return;
    void act(() => markReadAction({ conversationId: id }));
    queryClient.setQueriesData<InfiniteData<ListPage>>({ queryKey: ["inbox"] }, (list) => list && seen(list, id));
  }, [id, lastText, queryClient]);
}

/** The latest thing somebody else said. */
function lastTextOf(conversation: AnyConversation): string | undefined {
  if (conversation.entry === "presale") return (conversation.questions.at(-1) ?? conversation.leads.at(-1))?.id;
  const isTheirs = (entry: AfterSale["timeline"][number]) =>
    entry.kind === "message" && entry.isHere && entry.author !== "seller";
  const last = conversation.timeline.findLast(isTheirs);
  return last && "id" in last ? last.id : conversation.id;
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
