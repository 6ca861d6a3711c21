"use client";

import { PanelRight, X } from "lucide-react";
import { createContext, type ReactNode, use, useEffect, useRef, useState } from "react";
import { useMessages } from "@/components/i18n/use-messages";
import { useShortcuts } from "@/components/keyboard/use-shortcuts";
import { cn } from "@/components/ui/cn";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";

const ContextDrawer = createContext({ isOpen: false, toggle: () => {} });

/** The drawer that the context is under 1100 px. */
export const useContextDrawer = () => use(ContextDrawer);

/**
 * List, conversation, context. Under 1100 px the context is a drawer that `I` opens; under 720 px there is one pane at a
 * time, and `open` says which.
 */
export function Panes({
  open,
  list,
  conversation,
  context,
  isContextWide = false,
}: {
  open: "list" | "conversation";
  list: ReactNode;
  conversation: ReactNode;
  /** Absent while no conversation is open. */
  context?: ReactNode;
  isContextWide?: boolean;
}) {
  const { workspace } = useMessages();
  const [isOpen, setOpen] = useState(false);
  const close = useRef<HTMLButtonElement>(null);
  const opener = useRef<Element | null>(null);
  const toggle = () => setOpen(!isOpen);

  // Focus is the browser's: into the drawer when it opens, and back to where it came from.
  useEffect(() => {
    if (isOpen) {
      opener.current = document.activeElement;
      close.current?.focus();
    } else if (opener.current instanceof HTMLElement) {
      opener.current.focus();
      opener.current = null;
    }
  }, [isOpen]);

  useShortcuts(
    context
      ? [
          { keys: "i", label: workspace.panes.openContext, run: toggle },
          ...(isOpen ? [{ keys: "Escape", label: workspace.panes.closeContext, run: () => setOpen(false) }] : []),
        ]
      : [],
  );

  return (
    <ContextDrawer value={{ isOpen, toggle }}>
      <div
        data-pane={open}
        className={cn(
          "relative grid h-full min-h-0 grid-cols-[356px_minmax(0,1fr)] overflow-hidden max-md:grid-cols-1",
          COLUMNS[isContextWide ? "wide" : "usual"][context ? "three" : "two"],
        )}
      >
        <section
          aria-label={workspace.panes.list}
          className={cn("flex min-h-0 min-w-0 flex-col", open === "conversation" && "max-md:hidden")}
        >
          {list}
        </section>
        <section
          aria-label={workspace.panes.conversation}
          className={cn("flex min-h-0 min-w-0 flex-col border-l max-md:border-l-0", open === "list" && "max-md:hidden")}
        >
          {conversation}
        </section>
        {isOpen && (
          <div
            aria-hidden="true"
            onPointerDown={() => setOpen(false)}
            className="absolute inset-0 z-10 bg-scrim transition-opacity duration-200 lg:hidden starting:opacity-0"
          />
        )}
        {context && (
          <aside
            aria-label={workspace.panes.context}
            className={cn(
              "flex min-h-0 min-w-0 flex-col border-l bg-surface",
              "max-lg:absolute max-lg:inset-y-0 max-lg:right-0 max-lg:z-20 max-lg:w-79 max-lg:max-w-full max-lg:shadow-dialog",
              "max-lg:transition-[translate,visibility] max-lg:duration-200 max-md:w-full",
              !isOpen && "max-lg:invisible max-lg:translate-x-1 max-lg:opacity-0",
            )}
          >
            <div className="flex h-11 shrink-0 items-center justify-between border-b pr-2 pl-4 font-medium text-12 text-2 lg:hidden">
              {workspace.panes.context}
              <IconButton
                ref={close}
                label={workspace.panes.closeContext}
                icon={<Icon of={X} />}
                onClick={() => setOpen(false)}
              />
            </div>
            {context}
          </aside>
        )}
      </div>
    </ContextDrawer>
  );
}

// What is sold, claimed and shipped needs more room than a listing: where there is little, the list gives it.
const COLUMNS = {
  usual: { two: null, three: "lg:grid-cols-[356px_minmax(0,1fr)_316px]" },
  wide: {
    two: "lg:grid-cols-[328px_minmax(0,1fr)] min-[1400px]:grid-cols-[352px_minmax(0,1fr)]",
    three: "lg:grid-cols-[328px_minmax(0,1fr)_344px] min-[1400px]:grid-cols-[352px_minmax(0,1fr)_368px]",
  },
};

/** Opens and closes the context where it is a drawer; where it is a pane there is nothing to open. */
export function ContextToggle() {
  const { workspace } = useMessages();
  const { isOpen, toggle } = use(ContextDrawer);
  return (
    <span className="lg:hidden">
      <IconButton
        label={isOpen ? workspace.panes.closeContext : workspace.panes.openContext}
        icon={<Icon of={PanelRight} />}
        keys="I"
        aria-pressed={isOpen}
        onClick={toggle}
      />
    </span>
  );
}
