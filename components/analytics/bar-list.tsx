"use client";

import Link from "next/link";
import type { ReactNode } from "react";

/** Names with a bar each, as long as their share of the longest; a line opens what is behind it. */
export function BarList({
  lines,
}: {
  lines: readonly {
    key: string;
    name: ReactNode;
    detail?: ReactNode;
    value: ReactNode;
    aside?: ReactNode;
    /** From 0 to 1. */
    share: number;
    href: string;
    isCurrent?: boolean;
  }[];
}) {
  return (
    <ul className="grid grid-cols-[minmax(0,1fr)] gap-2.5">
      {lines.map(({ key, name, detail, value, aside, share, href, isCurrent }) => (
        <li key={key} className="relative">
          <p className="flex items-baseline gap-2">
            <span className="min-w-0 flex-1 truncate">
              <Link
                href={href}
                aria-current={isCurrent || undefined}
                className="rounded-sm font-medium after:absolute after:inset-0 hover:text-accent aria-[current]:text-accent"
              >
                {name}
              </Link>
              {detail && <span className="ml-2 text-12 text-3">{detail}</span>}
            </span>
            <span className="tnum text-right font-semibold whitespace-nowrap">{value}</span>
            {aside && <span className="tnum min-w-9.5 text-right text-12 text-3 whitespace-nowrap">{aside}</span>}
          </p>
          <div aria-hidden="true" className="mt-1 h-1.5 rounded-xs bg-plot-grid">
            <div
              className="h-full rounded-xs bg-plot-1"
              style={{ width: `${Math.max(0, Math.min(1, share)) * 100}%` }}
            />
          </div>
        </li>
      ))}
    </ul>
  );
}
