"use client";

import Link from "next/link";
import { type ReactNode, useId } from "react";
import { cn } from "@/components/ui/cn";
import { Definition } from "./definition";

/** A big number: what it is and what that means, its change, its course; it opens exactly the rows behind it. */
export function Tile({
  name,
  definition,
  value,
  href,
  hrefLabel,
  note,
  trend,
  isLong,
}: {
  name: string;
  definition: string;
  value: ReactNode;
  href?: string;
  hrefLabel?: string;
  note?: ReactNode;
  trend?: ReactNode;
  /** Several amounts stand where one usually does. */
  isLong?: boolean;
}) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className="relative flex min-w-0 items-center gap-3 bg-surface px-6 py-4 transition-colors has-[a:hover]:bg-hover max-md:px-4"
    >
      <div className="min-w-0">
        <div className="flex h-6 items-center gap-0.5">
          <h2 id={id} className="truncate font-medium text-2">
            {name}
          </h2>
          <Definition of={name}>{definition}</Definition>
        </div>
        <p className={cn("tnum font-semibold whitespace-nowrap", isLong ? "text-16 leading-8" : "text-28")}>
          {href ? (
            <Link href={href} aria-label={hrefLabel} className="rounded-sm after:absolute after:inset-0">
              {value}
            </Link>
          ) : (
            value
          )}
        </p>
        <p className="mt-1 flex h-4 min-w-0 items-center gap-x-1.5 text-12 text-3 whitespace-nowrap *:last:truncate">
          {note}
        </p>
      </div>
      {trend && (
        <div aria-hidden="true" className="ml-auto h-10 min-w-16 max-w-37.5 flex-1 max-xl:hidden max-md:block">
          {trend}
        </div>
      )}
    </section>
  );
}
