"use client";

import { Menu as MenuIcon } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { useMessages } from "@/components/i18n/use-messages";
import { cn } from "@/components/ui/cn";
import { Icon } from "@/components/ui/icon";
import { Popover } from "@/components/ui/popover";
import { isWithin, type NavItem } from "./nav-item";

/** Four places and the rest, where a thumb reaches them. */
const PLACES_MAX = 4;

export function BottomBar({ items, person }: { items: readonly NavItem[]; person: ReactNode }) {
  const { workspace } = useMessages();
  const pathname = usePathname();
  const places = items.filter((item) => !item.isSecondary).slice(0, PLACES_MAX);
  const rest = items.filter((item) => !places.includes(item));
  const isCurrent = (item: NavItem) => isWithin(pathname, item.section ?? item.href);

  return (
    <nav
      aria-label={workspace.main}
      className="hidden grid-flow-col auto-cols-fr border-t bg-canvas pb-[env(safe-area-inset-bottom)] max-md:grid max-md:group-has-data-[pane=conversation]/shell:hidden"
    >
      {places.map((item) => (
        <Link key={item.href} href={item.href} aria-current={isCurrent(item) ? "page" : undefined} className={place}>
          <PlaceIcon item={item} />
          <span className="max-w-full truncate tracking-tight">{item.shortLabel ?? item.label}</span>
        </Link>
      ))}
      <Popover
        label={workspace.nav.more}
        align="end"
        side="above"
        trigger={(trigger) => (
          <button type="button" {...trigger} aria-current={rest.some(isCurrent) ? "true" : undefined} className={place}>
            <Icon of={MenuIcon} size={20} />
            {workspace.nav.more}
          </button>
        )}
        className="mx-2 w-64 p-1"
      >
        {(close) => (
          <>
            <ul className="flex flex-col">
              {rest.map((item) => (
                <li key={item.href}>
                  <Link
                    href={item.href}
                    onClick={close}
                    aria-current={isCurrent(item) ? "page" : undefined}
                    className="flex h-11 items-center gap-3 rounded-sm px-3 font-medium text-2 aria-[current=page]:bg-pressed aria-[current=page]:text-1"
                  >
                    {item.icon}
                    {item.label}
                  </Link>
                </li>
              ))}
            </ul>
            <div className="-mx-1 mt-1 border-t px-2 pt-1">{person}</div>
          </>
        )}
      </Popover>
    </nav>
  );
}

const place = cn(
  "focus-in relative flex h-13.5 min-w-0 flex-col items-center gap-0.5 pt-2 font-medium text-11 text-3 aria-[current]:text-1 aria-expanded:text-1",
  "aria-[current]:before:absolute aria-[current]:before:-top-px aria-[current]:before:h-0.5 aria-[current]:before:w-8 aria-[current]:before:bg-ink",
);

function PlaceIcon({ item }: { item: NavItem }) {
  return (
    <span className="relative [&_svg]:size-5">
      {item.icon}
      {item.count && (
        <span className="tnum absolute -top-1 left-3 min-w-4 rounded-full border empty:hidden border-line-strong bg-canvas px-0.75 text-center font-semibold text-[10px] text-2 leading-3.5">
          {item.count}
        </span>
      )}
    </span>
  );
}
