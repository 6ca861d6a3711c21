/** Below 720 px a row of a table is a small block of two lines, and its cells are laid in it by their row and column. */
export const PHONE_ROW =
  "max-md:grid max-md:grid-cols-[minmax(0,1fr)_auto] max-md:items-center max-md:gap-x-3 max-md:gap-y-0.5 max-md:border-b max-md:py-2";
export const PHONE_CELL = "max-md:block max-md:h-auto max-md:border-0 max-md:p-0!";
