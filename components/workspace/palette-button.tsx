"use client";

import { Search } from "lucide-react";
import { useMessages } from "@/components/i18n/use-messages";
import { Icon } from "@/components/ui/icon";
import { Kbd } from "@/components/ui/kbd";
import { Tooltip } from "@/components/ui/tooltip";
import { openPalette } from "./overlays";

/** Looks like the field it opens. */
export function PaletteButton() {
  const { workspace } = useMessages();
  return (
    <Tooltip text={workspace.find} keys="mod+K" className="nav-tip mb-3 shrink-0 nav-collapsed:mb-1">
      <button
        type="button"
        onClick={openPalette}
        aria-keyshortcuts="Control+K"
        className="flex h-7 w-full items-center gap-2 rounded-md border border-line-strong bg-surface pr-1.5 pl-2 text-3 transition-colors hover:border-line-control nav-collapsed:h-8 nav-collapsed:w-9 nav-collapsed:justify-center nav-collapsed:border-transparent nav-collapsed:bg-transparent nav-collapsed:px-0 nav-collapsed:hover:bg-pressed nav-collapsed:hover:text-1"
      >
        <Icon of={Search} size={14} className="shrink-0 nav-collapsed:size-4" />
        <span className="min-w-0 flex-1 truncate text-left nav-collapsed:sr-only">{workspace.find}</span>
        <span className="flex nav-collapsed:hidden">
          <Kbd keys="mod+K" />
        </span>
      </button>
    </Tooltip>
  );
}
