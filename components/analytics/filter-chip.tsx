"use client";

import { X } from "lucide-react";
import Link from "next/link";
import { useMessages } from "@/components/i18n/use-messages";
import { Icon } from "@/components/ui/icon";
import { say } from "@/lib/i18n/say";

/** Something that narrows a list, and how to be rid of it. */
export function FilterChip({ name, hrefWithout }: { name: string; hrefWithout: string }) {
  const { numbers } = useMessages();
  return (
    <span className="inline-flex h-6 items-center gap-1 rounded-sm border border-accent-line bg-accent-soft pl-2 font-medium text-12 text-accent touch:h-9">
      <span className="max-w-60 truncate">{name}</span>
      <Link
        href={hrefWithout}
        scroll={false}
        aria-label={say(numbers.orders.remove, { name })}
        className="focus-in grid h-full w-6 place-items-center rounded-sm hover:text-1 touch:w-9"
      >
        <Icon of={X} size={12} />
      </Link>
    </span>
  );
}
