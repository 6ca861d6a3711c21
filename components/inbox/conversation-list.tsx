"use client";

import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { useMessages } from "@/components/i18n/use-messages";
import { cn } from "@/components/ui/cn";
import type { InboxFilter } from "@/lib/inbox/input";
import { ConversationRow } from "./conversation-row";
import { useDesk } from "./desk";
import { RowSkeleton } from "./list-skeleton";
import { hrefOf } from "./place";
import { rowWindow, scrollTopFor } from "./row-window";
import type { Row } from "./settle-rows";
import { TOUCH, useMedia } from "./use-media";

/** In pixels, by what a row has to say: two lines, or a third one with its badge. */
const ROW_HEIGHT = {
  commercial: { mouse: 56, touch: 64, className: "h-14 touch:h-16" },
  support: { mouse: 72, touch: 76, className: "h-18 touch:h-19" },
} as const;
/** What the server renders and the first paint shows, before the pane is measured. */
const HEIGHT_GUESSED = 900;
/** How many rows before the end the next page is asked for. */
const AHEAD = 15;

/**
 * The rows as far as one can see; the rest exist when they are scrolled to. All are equally high, so this is arithmetic
 * and not a library of 10 kB.
 */
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
  const row = ROW_HEIGHT[module];
  const rowHeight = useMedia(TOUCH) ? row.touch : row.mouse;
  const { start, end } = useRowWindow(pane, rowHeight, rows.length);

  useKeptPlace(rows, rowHeight, pane);
  useInSight(
    rows.findIndex(({ item }) => item.id === selectedId),
    selectedId,
    rowHeight,
    pane,
  );

  const isNearEnd = end >= rows.length - AHEAD;
  // The next page is the network's.
  useEffect(() => {
    if (isNearEnd && more && !more.isLoading) more.load();
  }, [isNearEnd, more]);

  return (
    <div ref={pane} className="scroll-pane flex-1">
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: clicks rise from the links, which have the keys */}
      <ul
        aria-label={inbox.list.label}
        className="relative"
        style={{ height: rows.length * rowHeight }}
        onPointerOver={(event) => {
          const id = conversationOf(event.target);
          if (id) onGlance(id);
        }}
        onClick={(event) => {
          const id = conversationOf(event.target);
          if (!id || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          onOpen(id, event.detail === 0 ? "keyboard" : "pointer");
        }}
      >
        {rows.slice(start, end).map((shown, offset) => (
          <li
            key={shown.item.id}
            aria-setsize={more ? -1 : rows.length}
            aria-posinset={start + offset + 1}
            className={cn("absolute inset-x-0 top-0", row.className)}
            style={{ transform: `translateY(${(start + offset) * rowHeight}px)` }}
          >
            <ConversationRow
              row={shown}
              href={hrefOf(module, { conversationId: shown.item.id, filter })}
              isCurrent={shown.item.id === selectedId}
              isTall={module === "support"}
              me={me.id}
            />
          </li>
        ))}
      </ul>
      {more && (
        <div role="status" aria-label={inbox.list.loadingMore}>
          <RowSkeleton index={0} isTall={module === "support"} />
          <RowSkeleton index={1} isTall={module === "support"} />
        </div>
      )}
    </div>
  );
}

const conversationOf = (target: EventTarget) =>
  target instanceof Element ? target.closest<HTMLElement>("[data-conversation]")?.dataset.conversation : undefined;

type Pane = RefObject<HTMLDivElement | null>;

/** Which rows exist. Scrolling renders only when another row comes into the window. */
function useRowWindow(pane: Pane, rowHeight: number, count: number) {
  const [view, setView] = useState({ scrollTop: 0, height: HEIGHT_GUESSED });

  // How far the pane is scrolled and how high it is are the browser's.
  useLayoutEffect(() => {
    const element = pane.current;
    if (!element) return;
    const look = () => {
      const scrollTop = Math.floor(element.scrollTop / rowHeight) * rowHeight;
      const height = element.clientHeight + rowHeight;
      setView((was) => (was.scrollTop === scrollTop && was.height === height ? was : { scrollTop, height }));
    };
    look();
    const sized = new ResizeObserver(look);
    sized.observe(element);
    element.addEventListener("scroll", look, { passive: true });
    return () => {
      sized.disconnect();
      element.removeEventListener("scroll", look);
    };
  }, [pane, rowHeight]);

  return rowWindow({ ...view, rowHeight }, count);
}

/** The row that is chosen is in sight, wherever it was chosen; scrolling away from it afterwards is allowed. */
function useInSight(index: number, selectedId: string | null, rowHeight: number, pane: Pane) {
  // Scrolling is the browser's. Only another choice scrolls, not the same row in another place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useLayoutEffect(() => {
    const element = pane.current;
    if (!element || index < 0) return;
    const { scrollTop, clientHeight: height } = element;
    element.scrollTop = scrollTopFor(index, { scrollTop, height, rowHeight });
  }, [selectedId]);
}

/** Rows that come or go above the first one in sight do not move what is in sight. */
function useKeptPlace(rows: readonly Row[], rowHeight: number, pane: Pane) {
  const before = useRef(rows);
  // The pane's position is the browser's, and only after the new rows are in place can it be set.
  useLayoutEffect(() => {
    const element = pane.current;
    const was = before.current;
    before.current = rows;
    if (!element || element.scrollTop === 0 || was === rows) return;
    const anchor = was[Math.floor(element.scrollTop / rowHeight)]?.item.id;
    const place = (list: readonly Row[]) => list.findIndex(({ item }) => item.id === anchor);
    if (place(rows) >= 0) element.scrollTop += (place(rows) - place(was)) * rowHeight;
  }, [rows, rowHeight, pane]);
}
