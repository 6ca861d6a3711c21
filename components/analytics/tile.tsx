"use client";

import Link from "next/link";
import { type ReactNode, useId } from "react";
import { useMessages } from "@/components/i18n/use-messages";
import { cn } from "@/components/ui/cn";
import { Definition } from "./definition";

/** On a phone a number without a course stands beside its name. */
const ROW = "max-md:grid max-md:flex-1 max-md:grid-cols-[minmax(0,1fr)_auto] max-md:items-center max-md:gap-x-3";

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
  const { none } = useMessages().numbers;
  return (
    <section
      aria-labelledby={id}
      className="relative flex min-w-0 items-center gap-3 bg-surface px-6 py-4 transition-colors has-[a:hover]:bg-hover max-md:px-4"
    >
      <div className={cn("min-w-0", !trend && ROW)}>
        <div className="flex h-6 min-w-0 items-center gap-0.5">
          <h2 id={id} className="truncate font-medium text-2">
            {name}
          </h2>
          <Definition of={name}>{definition}</Definition>
        </div>
        <p
          className={cn(
            "tnum whitespace-nowrap",
            value === none ? "text-3" : "font-semibold",
            isLong ? "text-16 leading-8" : "text-28",
            !trend && "max-md:col-start-2 max-md:row-span-2 max-md:row-start-1",
          )}
        >
          {href ? (
            <Link href={href} aria-label={hrefLabel} className="rounded-sm after:absolute after:inset-0">
              {value}
            </Link>
          ) : (
            value
          )}
        </p>
        <p className="mt-1 flex h-4 min-w-0 items-center gap-x-2 text-12 text-3 whitespace-nowrap *:last:truncate">
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
