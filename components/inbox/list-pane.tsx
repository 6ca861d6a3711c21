"use client";

import { useQuery } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useState } from "react";
import { useMessages } from "@/components/i18n/use-messages";
import { cn } from "@/components/ui/cn";
import type { InboxFilter } from "@/lib/inbox/input";
import { ConversationList } from "./conversation-list";
import { useDesk } from "./desk";
import { ListEmpty, ListError } from "./list-empty";
import { ListHead } from "./list-head";
import { ListSkeleton } from "./list-skeleton";
import { countsQuery } from "./queries";
import type { useRows } from "./use-rows";

/** Long enough for a word, so that a search does not ask for every letter. */
const SEARCH_PAUSE_MS = 200;

/** What the list pane must know of its query. */
export type ListReading = {
  error: Error | null;
  isPending: boolean;
  isPlaceholderData: boolean;
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
  refetch: () => unknown;
};

/** The left pane: what waits, in the order it waits. */
export function ListPane({
  filter,
  list,
  rows: { rows, pointing },
  selectedId,
  onFilter,
  onOpen,
  onGlance,
}: {
  filter: InboxFilter;
  list: ListReading;
  rows: ReturnType<typeof useRows>;
  selectedId: string | null;
  onFilter: (filter: InboxFilter) => void;
  onOpen: (id: string, how: "pointer" | "keyboard") => void;
  onGlance: (id: string) => void;
}) {
  const { common } = useMessages();
  const { module } = useDesk();
  const { data: counts } = useQuery(countsQuery(module));
  const [search, setSearch] = useSearch(filter, onFilter);

  function body() {
    if (list.error && rows.length === 0) return <ListError error={list.error} onRetry={() => list.refetch()} />;
    if (list.isPending) return <ListSkeleton label={common.loading} isTall={module === "support"} />;
    if (rows.length === 0) return <ListEmpty filter={filter} onFilter={onFilter} />;
    return (
      <ConversationList
        rows={rows}
        filter={filter}
        selectedId={selectedId}
        more={list.hasNextPage ? { load: () => list.fetchNextPage(), isLoading: list.isFetchingNextPage } : null}
        onOpen={onOpen}
        onGlance={onGlance}
      />
    );
  }

  return (
    <>
      <ListHead filter={filter} counts={counts} search={search} onSearch={setSearch} onFilter={onFilter} />
      <div
        {...pointing}
        aria-busy={list.isPlaceholderData || undefined}
        className={cn("flex min-h-0 flex-1 flex-col transition-opacity", list.isPlaceholderData && "opacity-60")}
      >
        {body()}
      </div>
    </>
  );
}

/** What is in the search box, ahead of the address that follows after a pause. */
function useSearch(filter: InboxFilter, onFilter: (filter: InboxFilter) => void) {
  const asked = filter.q ?? "";
  const [typed, setTyped] = useState({ text: asked, asked });
  // The address has followed, or went elsewhere by itself: back, a tab, a cleared filter.
  if (typed.asked !== asked) setTyped({ text: typed.text.trim() === asked ? typed.text : asked, asked });

  const follow = useEffectEvent((q: string) => {
    if (q !== asked) onFilter({ ...filter, q: q || undefined });
  });

  // A pause is a timer outside React.
  useEffect(() => {
    const timer = setTimeout(() => follow(typed.text.trim()), SEARCH_PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed.text]);

  return [typed.text, (text: string) => setTyped({ text, asked })] as const;
}
