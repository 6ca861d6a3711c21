"use client";

import type { ReactNode } from "react";
import { FilterChip } from "./filter-chip";
import { ListFoot } from "./list-foot";
import { addressOf, type Words } from "./place";

/** What narrows a list, by the name that it has there, and the words of an address without it. */
export type Narrowing = [name: string, without: Words];

/** The rows behind what was pressed above them: a control to look for some, what narrows them now, and the way on. */
export function NarrowedList({
  path,
  filter,
  control,
  narrowings,
  list,
  isEmpty,
  empty,
  children,
}: {
  path: string;
  filter: Words;
  control: ReactNode;
  narrowings: readonly Narrowing[];
  list: Parameters<typeof ListFoot>[0]["list"] & { isPending: boolean };
  isEmpty: boolean;
  empty: ReactNode;
  children: ReactNode;
}) {
  return (
    <div id="list" className="scroll-mt-2 px-6 pt-4 pb-6 max-md:px-4">
      <div className="flex flex-wrap items-center gap-2 pb-3">
        {control}
        {narrowings.map(([name, without]) => (
          <FilterChip key={name} name={name} hrefWithout={addressOf(path, filter, without)} />
        ))}
      </div>
      {isEmpty && !list.isPending ? <div className="border-t py-8">{empty}</div> : children}
      <ListFoot list={list} />
    </div>
  );
}
