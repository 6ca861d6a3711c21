"use client";

import { useMessages } from "@/components/i18n/use-messages";
import { FilterChip } from "./filter-chip";
import type { Narrowing } from "./narrowed-list";
import { addressOf, type Words } from "./place";

/** That all numbers of the page are of a part, and of which: what was pressed below is out of sight up here. */
export function NarrowedTo({
  path,
  filter,
  narrowings,
}: {
  path: string;
  filter: Words;
  narrowings: readonly Narrowing[];
}) {
  const { narrowedTo } = useMessages().numbers;
  if (narrowings.length === 0) return null;
  return (
    <div className="flex flex-wrap items-center gap-2 border-b px-6 py-2 max-md:px-4">
      <span className="text-12 text-2">{narrowedTo}</span>
      {narrowings.map(([name, without]) => (
        <FilterChip key={name} name={name} hrefWithout={addressOf(path, filter, without)} />
      ))}
    </div>
  );
}
