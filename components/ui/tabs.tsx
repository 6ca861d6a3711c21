import Link from "next/link";
import { cn } from "./cn";

export type Tab = { href: string; label: string; count?: string; current?: boolean };

/** Views of one list, as links: the URL holds which one is open. */
export function Tabs({ label, tabs, className }: { label: string; tabs: Tab[]; className?: string }) {
  return (
    <nav
      aria-label={label}
      className={cn(
        "flex h-9 shrink-0 items-stretch overflow-x-auto border-b [scrollbar-width:none] touch:h-11",
        className,
      )}
    >
      {tabs.map((tab) => (
        <Link
          key={tab.href}
          href={tab.href}
          aria-current={tab.current ? "page" : undefined}
          className={cn(
            "focus-in relative inline-flex items-center gap-1.25 rounded-sm px-1.5 font-medium text-3 whitespace-nowrap transition-colors hover:text-1",
            "aria-[current=page]:text-1 aria-[current=page]:after:absolute aria-[current=page]:after:inset-x-1.5 aria-[current=page]:after:bottom-0",
            "aria-[current=page]:after:h-0.5 aria-[current=page]:after:rounded-t-[1px] aria-[current=page]:after:bg-ink",
          )}
        >
          {tab.label}
          {tab.count !== undefined && <span className="tnum font-normal text-12">{tab.count}</span>}
        </Link>
      ))}
    </nav>
  );
}
