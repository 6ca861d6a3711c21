export type AfterSaleNames = {
  buyer: { nickname: string | null; sourceId: string };
  orderSourceIds: readonly string[];
  packSourceId: string | null;
  claimSourceId: string | null;
  /** Titles of what was bought. */
  titles: readonly string[];
  /** What was said, the latest first: of a long story the oldest is not found. */
  texts: readonly string[];
};

/** What a conversation after the sale is found by: its numbers, buyer and products, then what was said. */
export const searchTextOfAfterSale = (names: AfterSaleNames): string => {
  const { buyer, orderSourceIds, packSourceId, claimSourceId, titles, texts } = names;
  const numbers = [...orderSourceIds, packSourceId, claimSourceId];
  return searchable([buyer.nickname, buyer.sourceId, ...numbers, ...titles, ...texts].filter(Boolean).join(" "));
};

export const SEARCH_CHARACTERS_MAX = 4000;

/** Text as the search box compares it: lower case, without accents, single spaces, at most 4000 characters. */
export const searchable = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, SEARCH_CHARACTERS_MAX);
