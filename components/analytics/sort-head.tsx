"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { useMessages } from "@/components/i18n/use-messages";
import { cn } from "@/components/ui/cn";
import { Icon } from "@/components/ui/icon";
import { Th } from "@/components/ui/table";
import { say } from "@/lib/i18n/say";

/** A column's head that puts the rows in its order, and turns it round when they are already. */
export function SortHead({
  name,
  sorted,
  href,
  align,
  className,
  definition,
}: {
  name: string;
  /** How the rows are by this column; null when by another. */
  sorted: "asc" | "desc" | null;
  href: string;
  align?: "end";
  className?: string;
  definition?: ReactNode;
}) {
  const { numbers } = useMessages();
  return (
    <Th
      align={align}
      aria-sort={sorted === null ? "none" : sorted === "asc" ? "ascending" : "descending"}
      className={className}
    >
      <span className={cn("inline-flex h-full items-center align-middle", align && "flex-row-reverse")}>
        <Link
          href={href}
          scroll={false}
          replace
          aria-label={say(numbers.orders.sortBy, { name })}
          className={cn(
            "inline-flex items-center gap-1 rounded-sm align-middle hover:text-1",
            sorted && "text-1",
            align && "flex-row-reverse",
          )}
        >
          {name}
          <Icon
            of={sorted === "asc" ? ArrowUp : ArrowDown}
            size={12}
            className={sorted === null ? "opacity-0" : undefined}
          />
        </Link>
        {definition}
      </span>
    </Th>
  );
}
