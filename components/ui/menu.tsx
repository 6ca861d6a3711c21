"use client";

import { Check } from "lucide-react";
import Link from "next/link";
import { Fragment, type KeyboardEvent, type ReactNode, useRef } from "react";
import { cn } from "./cn";
import { Icon } from "./icon";
import { ariaKeys, Kbd } from "./kbd";
import { Popover, type PopoverTrigger } from "./popover";

export type MenuItem = {
  id: string;
  label: string;
  icon?: ReactNode;
  keys?: string;
  /** Where it leads, or what it does. */
  href?: string;
  onSelect?: () => void;
  /** Why it cannot be chosen now; written below its name. */
  off?: string;
  /** One of several that exclude each other: true for the one taken. */
  checked?: boolean;
  tone?: "late";
  /** A line above it divides the menu. */
  divided?: boolean;
};

export function Menu({
  trigger,
  label,
  items,
  align,
  side,
}: {
  trigger: (trigger: PopoverTrigger) => ReactNode;
  label: string;
  items: readonly MenuItem[];
  align?: "start" | "end";
  side?: "below" | "above";
}) {
  const panel = useRef<HTMLDivElement>(null);
  return (
    <Popover
      trigger={trigger}
      label={label}
      align={align}
      side={side}
      role="menu"
      panel={panel}
      className="max-w-80 min-w-50 p-1"
      onOpen={() => requestAnimationFrame(() => (checkedOrFirst(panel.current) ?? panel.current)?.focus())}
    >
      {(close) => (
        <MenuItems
          items={items}
          onChosen={(item) => {
            close();
            item.onSelect?.();
          }}
        />
      )}
    </Popover>
  );
}

function MenuItems({ items, onChosen }: { items: readonly MenuItem[]; onChosen: (item: MenuItem) => void }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys rise from the items, which have the roles
    <div onKeyDown={moveFocus} className="flex flex-col">
      {items.map((item) => {
        const props = {
          role: item.checked === undefined ? "menuitem" : "menuitemradio",
          "aria-checked": item.checked,
          "aria-disabled": item.off ? true : undefined,
          "aria-keyshortcuts": ariaKeys(item.keys),
          tabIndex: -1,
          onClick: () => !item.off && onChosen(item),
          className: cn(
            "focus-in flex items-start gap-2 rounded-sm px-2 py-1 text-left outline-none touch:min-h-11 touch:items-center",
            "focus:bg-selected live:hover:bg-selected *:[svg]:mt-0.75 touch:*:[svg]:mt-0",
            item.tone === "late" ? "text-late" : item.off ? "text-3" : "text-1 *:[svg]:text-3",
          ),
        };
        return (
          <Fragment key={item.id}>
            {item.divided && <hr className="-mx-1 my-1" />}
            {item.href && !item.off ? (
              <Link href={item.href} {...props}>
                <MenuWords item={item} />
              </Link>
            ) : (
              <button type="button" {...props}>
                <MenuWords item={item} />
              </button>
            )}
          </Fragment>
        );
      })}
    </div>
  );
}

function MenuWords({ item }: { item: MenuItem }) {
  return (
    <>
      {item.icon}
      <span className="min-w-0 flex-1">
        {item.label}
        {item.off && <span className="block text-12">{item.off}</span>}
      </span>
      {item.checked && <Icon of={Check} size={14} />}
      {item.keys && <Kbd keys={item.keys} />}
    </>
  );
}

const itemsOf = (menu: Element | null) => [...(menu?.querySelectorAll<HTMLElement>("[role^=menuitem]") ?? [])];

const checkedOrFirst = (menu: Element | null) =>
  menu?.querySelector<HTMLElement>("[aria-checked=true]") ?? itemsOf(menu)[0];

/** Arrows go round, Home and End to the ends, a letter to the next item that begins with it. */
function moveFocus(event: KeyboardEvent<HTMLElement>) {
  const items = itemsOf(event.currentTarget);
  const focused = items.find((item) => item === document.activeElement);
  const target = targetOf(event, items, focused ? items.indexOf(focused) : -1);
  if (!target) return;
  event.preventDefault();
  target.focus();
}

function targetOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, items: HTMLElement[], here: number) {
  if (key === "ArrowDown") return items[(here + 1) % items.length];
  if (key === "ArrowUp") return items.at(Math.max(here, 0) - 1);
  if (key === "Home") return items[0];
  if (key === "End") return items.at(-1);
  if (key.length > 1 || key === " " || ctrlKey || metaKey || altKey) return undefined;
  const others = [...items.slice(here + 1), ...items.slice(0, here + 1)];
  return others.find((item) => item.textContent?.toLowerCase().startsWith(key.toLowerCase()));
}
