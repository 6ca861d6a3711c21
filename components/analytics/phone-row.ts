/** Below 720 px a row of a table is a small block of two lines, and its cells are laid in it by their row and column. */
export const PHONE_ROW =
  "max-md:grid max-md:grid-cols-[minmax(0,1fr)_auto] max-md:items-center max-md:gap-x-3 max-md:gap-y-0.5 max-md:border-b max-md:py-2";
export const PHONE_CELL = "max-md:block max-md:h-auto max-md:border-0 max-md:p-0!";

/** The same in a panel (`@container`) that is too narrow for the columns, whatever the screen. */
export const NARROW_ROW =
  "@max-[440px]:grid @max-[440px]:grid-cols-[minmax(0,1fr)_auto] @max-[440px]:items-center @max-[440px]:gap-x-3 @max-[440px]:border-b @max-[440px]:py-1.5";
export const NARROW_CELL = "@max-[440px]:block @max-[440px]:h-auto @max-[440px]:border-0 @max-[440px]:p-0!";
