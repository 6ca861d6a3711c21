/** Text as the search box compares it: lower case, without accents, single spaces, at most 4000 characters. */
export const searchable = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 4000);
