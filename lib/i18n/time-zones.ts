/** Where most sellers are, until the browser says where this person is. */
export const defaultTimeZone = "America/Argentina/Buenos_Aires";

/** The IANA time zone a cookie names, or null when this machine knows none by that name. */
export function findTimeZone(word: string | undefined): string | null {
  if (!word) return null;
  try {
    new Intl.DateTimeFormat("en", { timeZone: word });
    return word;
  } catch {
    return null;
  }
}
