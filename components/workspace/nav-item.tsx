"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { cn } from "@/components/ui/cn";
import { Tooltip } from "@/components/ui/tooltip";

export type NavItem = {
  label: string;
  /** For the bar at the foot of narrow screens. */
  shortLabel?: string;
  href: string;
  icon: ReactNode;
  /** How many wait there: a number as text, or a component that keeps it up to date; null when none do. */
  count?: ReactNode;
  /** Pages inside, listed while one of them is open. The first usually shares `href` with its parent. */
  children?: readonly { label: string; href: string; count?: ReactNode }[];
  /** The addresses below this one belong to it; `href` alone when absent. */
  section?: string;
  /** Has no place in the bar at the foot: it is under "more" there. */
  isSecondary?: boolean;
};

export function NavEntry({ item }: { item: NavItem }) {
  const pathname = usePathname();
  const isOpen = isWithin(pathname, item.section ?? item.href);
  const children = isOpen ? (item.children ?? []) : [];
  return (
    <li>
      <Tooltip text={item.label} className="nav-tip w-full">
        <NavLink
          href={item.href}
          isCurrent={isOpen && children.length === 0}
          className={isOpen ? "text-1 nav-collapsed:bg-pressed" : "text-2"}
        >
          {item.icon}
          <span className="truncate nav-collapsed:sr-only">{item.label}</span>
          {item.count && <NavCount isSpoken={children.length === 0}>{item.count}</NavCount>}
        </NavLink>
      </Tooltip>
      {children.length > 0 && (
        <ul className="mt-px mb-1 pl-6 nav-collapsed:hidden">
          {children.map((child) => (
            <li key={child.href}>
              <NavLink
                href={child.href}
                isCurrent={isWithin(pathname, child.href)}
                className="font-normal text-2 aria-[current=page]:font-medium"
              >
                <span className="truncate">{child.label}</span>
                {child.count && <span className="tnum ml-auto font-medium text-12 text-1">{child.count}</span>}
              </NavLink>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** True on the address itself and on everything below it. */
export const isWithin = (pathname: string, section: string) =>
  pathname === section || pathname.startsWith(`${section}/`);

function NavLink({
  href,
  isCurrent,
  className,
  children,
}: {
  href: string;
  isCurrent: boolean;
  className?: string;
  children: ReactNode;
}) {
  return (
    <Link
      href={href}
      aria-current={isCurrent ? "page" : undefined}
      className={cn(
        "relative flex h-7 w-full items-center gap-2 rounded-md px-2 font-medium transition-colors hover:bg-pressed hover:text-1 touch:h-11",
        "aria-[current=page]:bg-pressed aria-[current=page]:text-1",
        "nav-collapsed:h-8 nav-collapsed:w-9 nav-collapsed:justify-center nav-collapsed:px-0",
        className,
      )}
    >
      {children}
    </Link>
  );
}

/** At the end of the line; on the corner of the icon when the navigation is collapsed. */
function NavCount({ isSpoken, children }: { isSpoken: boolean; children: ReactNode }) {
  return (
    <span
      className={cn(
        "tnum ml-auto font-medium text-12 text-3",
        "nav-collapsed:absolute nav-collapsed:-top-0.5 nav-collapsed:-right-px nav-collapsed:min-w-4 nav-collapsed:rounded-full nav-collapsed:border nav-collapsed:border-line-strong",
        "nav-collapsed:bg-canvas nav-collapsed:px-0.75 nav-collapsed:text-center nav-collapsed:font-semibold nav-collapsed:text-[10px] nav-collapsed:text-2 nav-collapsed:leading-3.5",
        !isSpoken && "hidden nav-collapsed:block",
      )}
    >
      {children}
    </span>
  );
}
