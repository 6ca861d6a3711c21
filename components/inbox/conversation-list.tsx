"use client";

import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useRef } from "react";
import { useMessages } from "@/components/i18n/use-messages";
import type { InboxFilter } from "@/lib/inbox/input";
import { ConversationRow } from "./conversation-row";
import { useDesk } from "./desk";
import { RowSkeleton } from "./list-skeleton";
import { hrefOf } from "./place";
import type { Row } from "./settle-rows";
import { TOUCH, useMedia } from "./use-media";

const ROW = 56;
const ROW_TOUCH = 64;
/** How many rows before the end the next page is asked for. */
const AHEAD = 15;

/** The rows as far as one can see; the rest exist when they are scrolled to. */
export function ConversationList({
  rows,
  filter,
  selectedId,
  more,
  onOpen,
  onGlance,
}: {
  rows: readonly Row[];
  filter: InboxFilter;
  selectedId: string | null;
  /** The next page: absent at the end of the list. */
  more: { load: () => void; isLoading: boolean } | null;
  onOpen: (id: string, how: "pointer" | "keyboard") => void;
  onGlance: (id: string) => void;
}) {
  const { inbox } = useMessages();
  const { me, module } = useDesk();
  const pane = useRef<HTMLDivElement>(null);
  const rowHeight = useMedia(TOUCH) ? ROW_TOUCH : ROW;
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => pane.current,
    estimateSize: () => rowHeight,
    getItemKey: (index) => rows[index]?.item.id ?? index,
    overscan: 6,
    // What the server renders and the first paint shows, before the pane is measured.
    initialRect: { width: 356, height: 900 },
  });
  const visible = virtualizer.getVirtualItems();

  useKeptPlace(rows, rowHeight, pane);

  // The virtualizer remembers sizes until it is told.
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured when the height changes
  useEffect(() => virtualizer.measure(), [rowHeight]);

  const selectedIndex = rows.findIndex(({ item }) => item.id === selectedId);
  // Scrolling is the browser's: the row that is chosen must be in sight, wherever it was chosen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new choice scrolls
  useEffect(() => {
    if (selectedIndex >= 0) virtualizer.scrollToIndex(selectedIndex, { align: "auto" });
  }, [selectedId]);

  const isNearEnd = (visible.at(-1)?.index ?? 0) >= rows.length - AHEAD;
  // The next page is the network's.
  useEffect(() => {
    if (isNearEnd && more && !more.isLoading) more.load();
  }, [isNearEnd, more]);

  return (
    <div ref={pane} className="scroll-pane flex-1">
      <ul aria-label={inbox.list.label} className="relative" style={{ height: virtualizer.getTotalSize() }}>
        {visible.map(({ index, key, start }) => {
          const row = rows[index];
          return (
            row && (
              <li
                key={key}
                aria-setsize={more ? -1 : rows.length}
                aria-posinset={index + 1}
                className="absolute inset-x-0 top-0 h-14 touch:h-16"
                style={{ transform: `translateY(${start}px)` }}
              >
                <ConversationRow
                  row={row}
                  href={hrefOf(module, { conversationId: row.item.id, filter })}
                  isCurrent={row.item.id === selectedId}
                  me={me.id}
                  onOpen={onOpen}
                  onGlance={onGlance}
                />
              </li>
            )
          );
        })}
      </ul>
      {more && (
        <div role="status" aria-label={inbox.list.loadingMore}>
          <RowSkeleton index={0} />
          <RowSkeleton index={1} />
        </div>
      )}
    </div>
  );
}

/** Rows that come or go above the first one in sight do not move what is in sight. */
function useKeptPlace(rows: readonly Row[], rowHeight: number, pane: React.RefObject<HTMLDivElement | null>) {
  const before = useRef(rows);
  useLayoutEffect(() => {
    const first = before.current[Math.floor((pane.current?.scrollTop ?? 0) / rowHeight)]?.item.id;
    const place = (list: readonly Row[]) => list.findIndex(({ item }) => item.id === first);
    const moved = first ? place(rows) - place(before.current) : 0;
    const isStillThere = first !== undefined && place(rows) >= 0;
    if (pane.current && pane.current.scrollTop > 0 && isStillThere && moved !== 0) {
      pane.current.scrollTop += moved * rowHeight;
    }
    before.current = rows;
  }, [rows, rowHeight, pane]);
}
