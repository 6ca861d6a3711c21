import { addressOf, type Words } from "./place";

/** What a column's head needs to put the rows in its order: how they are by it now, and the address that turns them round. */
export function sortBy<Sort extends string>(
  path: string,
  filter: Words & { sort: Sort; direction: "asc" | "desc" },
  sort: Sort,
): { sorted: "asc" | "desc" | null; href: string } {
  const isSorted = filter.sort === sort;
  return {
    sorted: isSorted ? filter.direction : null,
    href: addressOf(path, filter, { sort, direction: isSorted && filter.direction === "desc" ? "asc" : "desc" }),
  };
}
