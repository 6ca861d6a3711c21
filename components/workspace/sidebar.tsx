"use client";

import { PanelLeft } from "lucide-react";
import type { ReactNode } from "react";
import { useMessages } from "@/components/i18n/use-messages";
import { Icon } from "@/components/ui/icon";
import { IconButton } from "@/components/ui/icon-button";
import { Mark } from "./mark";
import { NavEntry, type NavItem } from "./nav-item";
import { PaletteButton } from "./palette-button";
import type { NavWidth } from "./preferences";

export function Sidebar({
  organization,
  items,
  onChoose,
  person,
}: {
  organization: string;
  items: readonly NavItem[];
  onChoose: (width: NavWidth) => void;
  person: ReactNode;
}) {
  const { workspace } = useMessages();
  return (
    <header className="row-span-2 flex min-h-0 min-w-0 flex-col px-2 pb-2 nav-collapsed:items-center max-md:hidden">
      <div className="flex h-12 shrink-0 items-center gap-2 pr-1 pl-1.5 nav-collapsed:px-0">
        <Mark />
        <span className="min-w-0 flex-1 truncate font-semibold nav-collapsed:sr-only">{organization}</span>
        <span className="nav-collapsed:hidden">
          <Toggle label={workspace.collapse} onPress={() => onChoose("collapsed")} />
        </span>
      </div>
      {/* Below 1280 px there is no room to expand into, so nothing offers it. */}
      <span className="mb-1 hidden xl:nav-collapsed:block">
        <Toggle label={workspace.expand} onPress={() => onChoose("open")} />
      </span>
      <PaletteButton />
      <nav aria-label={workspace.main} className="scroll-pane -mx-0.5 px-0.5 py-0.5">
        <ul className="flex flex-col nav-collapsed:gap-1">
          {items.map((item) => (
            <NavEntry key={item.href} item={item} />
          ))}
        </ul>
      </nav>
      <div className="mt-auto shrink-0 border-t pt-2 nav-collapsed:border-t-0">{person}</div>
    </header>
  );
}

function Toggle({ label, onPress }: { label: string; onPress: () => void }) {
  return <IconButton label={label} icon={<Icon of={PanelLeft} />} onClick={onPress} size="s" />;
}
