/** Rows outside what one sees, at each end, so that a quick scroll finds them there. */
const BEYOND = 8;

/** Which rows of equal height exist on screen; `end` is exclusive. */
export type RowWindow = { start: number; end: number };

/** The rows that a pane of this height shows when it is scrolled so far, in pixels, and a few beyond. */
export function rowWindow(
  { scrollTop, height, rowHeight }: { scrollTop: number; height: number; rowHeight: number },
  count: number,
): RowWindow {
  const first = Math.floor(Math.max(0, scrollTop) / rowHeight);
  const last = Math.ceil((Math.max(0, scrollTop) + height) / rowHeight);
  const end = Math.min(count, last + BEYOND);
  return { start: Math.max(0, Math.min(first - BEYOND, end)), end };
}

/** How far to scroll so that a row is in sight, moving as little as possible; the same position when it is already. */
export function scrollTopFor(
  index: number,
  { scrollTop, height, rowHeight }: { scrollTop: number; height: number; rowHeight: number },
): number {
  const top = index * rowHeight;
  return Math.min(top, Math.max(scrollTop, top + rowHeight - height));
}
