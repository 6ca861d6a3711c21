import type { ListItem } from "./queries";

/** A row as it stands on screen. `left`: the list no longer holds it, and it stays until somebody looks away. */
export type Row = { item: ListItem; left: boolean };

/**
 * What the list shows after a new reading. Rows keep their places while they are `held`, that is while a pointer moves
 * over them: what left stays where it was, what came is added at the end. The selected row stays in any case, so that
 * an answer can be seen where it was written. What did not change is the same object as before.
 */
export function settleRows(
  shown: readonly Row[],
  fresh: readonly ListItem[],
  { selectedId, held }: { selectedId: string | null; held: boolean },
): readonly Row[] {
  const before = new Map(shown.map((row) => [row.item.id, row]));
  const next = (held ? inPlace(shown, fresh) : withSelected(shown, fresh, selectedId)).map((row) => {
    const known = before.get(row.item.id);
    return known?.item === row.item && known.left === row.left ? known : row;
  });
  const isSame = next.length === shown.length && next.every((row, index) => row === shown[index]);
  return isSame ? shown : next;
}

function inPlace(shown: readonly Row[], fresh: readonly ListItem[]): Row[] {
  const byId = new Map(fresh.map((item) => [item.id, item]));
  const known = new Set(shown.map(({ item }) => item.id));
  return [
    ...shown.map(({ item }) => ({ item: byId.get(item.id) ?? item, left: !byId.has(item.id) })),
    ...fresh.filter(({ id }) => !known.has(id)).map(present),
  ];
}

function withSelected(shown: readonly Row[], fresh: readonly ListItem[], selectedId: string | null): Row[] {
  const rows = fresh.map(present);
  const place = shown.findIndex(({ item }) => item.id === selectedId);
  const selected = shown[place];
  if (!selected || fresh.some(({ id }) => id === selectedId)) return rows;
  // Its neighbours may have left too: it stays behind the last of those above it that is still there.
  const above = shown.slice(0, place).findLast(({ item }) => fresh.some(({ id }) => id === item.id));
  const index = above ? fresh.findIndex(({ id }) => id === above.item.id) + 1 : 0;
  rows.splice(index, 0, { item: selected.item, left: true });
  return rows;
}

const present = (item: ListItem): Row => ({ item, left: false });

/** The row a person goes to from here, up or down; from nowhere it is the first. */
export function neighbourOf(rows: readonly Row[], selectedId: string | null, step: 1 | -1): ListItem | null {
  const here = rows.findIndex(({ item }) => item.id === selectedId);
  if (here < 0) return rows.find(({ left }) => !left)?.item ?? null;
  for (let index = here + step; index >= 0 && index < rows.length; index += step) {
    if (!rows[index]?.left) return rows[index]?.item ?? null;
  }
  return null;
}

/** Who waits next: below this row, or else from the top. */
export function nextWaiting(rows: readonly Row[], selectedId: string | null): ListItem | null {
  const waits = (row: Row) => !row.left && row.item.waitingSince !== null && row.item.id !== selectedId;
  const here = rows.findIndex(({ item }) => item.id === selectedId);
  return (rows.slice(here + 1).find(waits) ?? rows.find(waits))?.item ?? null;
}
