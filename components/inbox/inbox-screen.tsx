"use client";

import { useInfiniteQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useMessages } from "@/components/i18n/use-messages";
import { useShortcuts } from "@/components/keyboard/use-shortcuts";
import { Panes } from "@/components/workspace/panes";
import type { InboxFilter, InboxModule } from "@/lib/inbox/input";
import { ContextPane } from "./context-pane";
import { titleId } from "./conversation-head";
import { ConversationPane } from "./conversation-pane";
import { rowId } from "./conversation-row";
import { InboxDesk, type Me } from "./desk";
import { focusWhenShown } from "./focus-when-shown";
import { ListPane } from "./list-pane";
import { NothingOpen } from "./nothing-open";
import { conversationQuery, listQuery } from "./queries";
import { neighbourOf, nextWaiting } from "./settle-rows";
import { StaleBanner } from "./stale-banner";
import { useDropGuard } from "./use-drop-guard";
import { PlaceWatcher, usePlace } from "./use-place";
import { useRows } from "./use-rows";

/**
 * An inbox: list, conversation, context. The address says what is open and what is listed; going from one conversation
 * to the next asks the server for data only, and for the neighbours before they are asked for.
 */
export function InboxScreen({ module, me, href }: { module: InboxModule; me: Me; href: string }) {
  const { inbox } = useMessages();
  const queryClient = useQueryClient();
  const { place, go } = usePlace(module, href);
  const { conversationId, filter } = place;
  useDropGuard();

  const list = useInfiniteQuery({
    ...listQuery(module, filter),
    // While a search is on its way its list is still the old one; another tab's rows would be a lie.
    placeholderData: (rows, query) => (isSameTab(filter, query?.queryKey[2]) ? rows : undefined),
  });
  const items = list.data?.pages.flatMap(({ conversations }) => conversations) ?? [];
  const rows = useRows(JSON.stringify(filter), list.isPlaceholderData ? null : items, conversationId);

  const glance = (id: string) => void queryClient.prefetchQuery(conversationQuery(id));
  const select = (id: string | null) => go({ conversationId: id, filter }, "push");
  const change = (next: InboxFilter) => go({ conversationId, filter: next }, "replace");

  const next = neighbourOf(rows.rows, conversationId, 1)?.id;
  const previous = neighbourOf(rows.rows, conversationId, -1)?.id;
  const waiting = nextWaiting(rows.rows, conversationId)?.id;
  // The network is asked ahead, so that the next conversation is there when its key is pressed.
  useEffect(() => {
    for (const id of new Set([next, waiting, previous])) {
      if (id) void queryClient.prefetchQuery(conversationQuery(id));
    }
  }, [next, waiting, previous, queryClient]);

  function move(to: string | undefined) {
    if (!to) return;
    select(to);
    focusRow(to);
  }
  const selectNext = () => (waiting ? move(waiting) : back());
  function back() {
    const from = conversationId;
    select(null);
    if (from) focusRow(from);
  }
  function open(id: string, how: "pointer" | "keyboard") {
    if (id !== conversationId) return select(id);
    // Single keys stay awake there: the field is one more key away.
    if (how === "keyboard") focusWhenShown(() => document.getElementById(titleId));
  }

  useShortcuts(
    conversationId
      ? [{ keys: "Escape", label: inbox.keys.back, run: back }]
      : [{ keys: "Enter", label: inbox.keys.open, when: isOnNothing, run: () => move(next) }],
  );

  return (
    <InboxDesk me={me} module={module} select={select} selectNext={selectNext}>
      <PlaceWatcher />
      <MoveKeys onNext={() => move(next)} onPrevious={() => move(previous)} />
      <div className="flex h-full min-h-0 flex-col">
        <StaleBanner />
        <div className="min-h-0 flex-1">
          <Panes
            isContextWide={module === "support"}
            open={conversationId ? "conversation" : "list"}
            list={
              <ListPane
                filter={filter}
                list={list}
                rows={rows}
                selectedId={conversationId}
                onFilter={change}
                onOpen={open}
                onGlance={glance}
              />
            }
            conversation={
              conversationId ? (
                <ConversationPane key={conversationId} id={conversationId} onBack={back} />
              ) : (
                <NothingOpen />
              )
            }
            context={conversationId ? <ContextPane key={conversationId} id={conversationId} /> : undefined}
          />
        </div>
      </div>
    </InboxDesk>
  );
}

/** First of all that has keys, so that its hint comes first in the status bar and stays there. */
function MoveKeys({ onNext, onPrevious }: { onNext: () => void; onPrevious: () => void }) {
  const { keys } = useMessages().inbox;
  useShortcuts([
    { keys: "j", label: keys.next, hint: { label: keys.move, keys: "j k" }, repeats: true, run: onNext },
    { keys: "k", label: keys.previous, repeats: true, run: onPrevious },
  ]);
  return null;
}

const isSameTab = (a: InboxFilter, b: InboxFilter | undefined) =>
  b !== undefined && JSON.stringify({ ...a, q: "" }) === JSON.stringify({ ...b, q: "" });

const isOnNothing = ({ target }: KeyboardEvent) => target === document.body;

/** Focus follows the keys into the list once the row is there: it may have to be scrolled to first. */
const focusRow = (id: string) => focusWhenShown(() => document.getElementById(rowId(id)));
