type Findable = { label: string; words?: string };

/**
 * The items a text finds, best first: those that begin with it, then those where a word does, then those that hold it.
 * Accents and capitals do not matter; every word of the text must be found. No text finds everything, in its order.
 */
export function rankItems<Item extends Findable>(items: readonly Item[], text: string): Item[] {
  const wanted = plain(text).split(/\s+/).filter(Boolean);
  return items
    .map((item) => ({ item, rank: rankOf(plain(`${item.label} ${item.words ?? ""}`), wanted) }))
    .filter(({ rank }) => rank !== null)
    .sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0))
    .map(({ item }) => item);
}

function rankOf(text: string, wanted: readonly string[]): number | null {
  if (!wanted.every((word) => text.includes(word))) return null;
  if (text.startsWith(wanted.join(" "))) return 0;
  return wanted.every((word) => ` ${text}`.includes(` ${word}`)) ? 1 : 2;
}

const plain = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
