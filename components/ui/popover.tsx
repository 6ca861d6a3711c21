"use client";

import { type ReactNode, type RefObject, type ToggleEvent, useId, useRef, useState } from "react";
import { cn } from "./cn";

/** What the button that opens a popover must carry. */
export type PopoverTrigger = {
  popoverTarget: string;
  "aria-expanded": boolean;
  "aria-haspopup": "menu" | "dialog" | "listbox";
};

/**
 * The browser's own popover, anchored to its button: closes with Esc and with a press elsewhere, gives focus back. Its
 * content exists only while it is open.
 */
export function Popover({
  trigger,
  label,
  align = "start",
  side = "below",
  role = "dialog",
  panel,
  onOpen,
  className,
  children,
}: {
  trigger: (trigger: PopoverTrigger) => ReactNode;
  label: string;
  align?: "start" | "end";
  side?: "below" | "above";
  role?: "menu" | "dialog";
  panel?: RefObject<HTMLDivElement | null>;
  onOpen?: () => void;
  className?: string;
  children: ReactNode | ((close: () => void) => ReactNode);
}) {
  const id = useId();
  const own = useRef<HTMLDivElement>(null);
  const ref = panel ?? own;
  const [open, setOpen] = useState(false);

  const toggled = (event: ToggleEvent<HTMLDivElement>) => {
    setOpen(event.newState === "open");
    if (event.newState === "open") onOpen?.();
  };

  return (
    <>
      {trigger({ popoverTarget: id, "aria-expanded": open, "aria-haspopup": role })}
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles it may have take a name */}
      <div
        ref={ref}
        id={id}
        popover="auto"
        role={role}
        aria-label={label}
        onBeforeToggle={(event) => event.newState === "open" && placeWithoutAnchors(event.currentTarget, align)}
        onToggle={toggled}
        className={cn(
          "appears inset-auto m-0 max-h-[calc(100dvh-64px)] overflow-auto overscroll-contain rounded-lg border border-line-strong bg-raised text-1 shadow-pop",
          side === "below" ? "my-1" : "my-1.5",
          PLACE[side][align],
          className,
        )}
      >
        {open && (typeof children === "function" ? children(() => ref.current?.hidePopover()) : children)}
      </div>
    </>
  );
}

const PLACE = {
  below: {
    start:
      "[position-area:block-end_span-inline-end] [position-try-fallbacks:flip-block,flip-inline,flip-block_flip-inline]",
    end: "[position-area:block-end_span-inline-start] [position-try-fallbacks:flip-block,flip-inline,flip-block_flip-inline]",
  },
  above: {
    start: "[position-area:block-start_span-inline-end] [position-try-fallbacks:flip-block,flip-inline]",
    end: "[position-area:block-start_span-inline-start] [position-try-fallbacks:flip-block,flip-inline]",
  },
} as const;

/** Browsers without anchor positioning open it under the button by hand; it stays there until it closes. */
function placeWithoutAnchors(panel: HTMLElement, align: "start" | "end") {
  if (CSS.supports("position-area", "block-end")) return;
  const button = document.querySelector(`[popovertarget="${CSS.escape(panel.id)}"]`)?.getBoundingClientRect();
  if (!button) return;
  const below = button.bottom < innerHeight / 2;
  panel.style.top = below ? `${button.bottom}px` : "auto";
  panel.style.bottom = below ? "auto" : `${innerHeight - button.top}px`;
  panel.style.left = align === "start" ? `${button.left}px` : "auto";
  panel.style.right = align === "end" ? `${innerWidth - button.right}px` : "auto";
}
