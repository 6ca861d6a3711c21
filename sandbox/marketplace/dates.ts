const offsetMs = 4 * 60 * 60 * 1000;

/** `2026-11-20T14:50:27.938-04:00`: the marketplace's clock for every site. */
export function atMinusFour(milliseconds: number): string {
  return new Date(milliseconds - offsetMs).toISOString().replace("Z", "-04:00");
}

/** The same without a colon in the zone, as moderations and packs write it. */
export function atMinusFourNoColon(milliseconds: number): string {
  return new Date(milliseconds - offsetMs).toISOString().replace("Z", "-0400");
}

/** `2026-11-20T17:51:21.746608612Z`: nine digits, as questions by id write it. */
export function inNanoseconds(milliseconds: number, salt: number): string {
  const fraction = String((salt * 7919) % 1_000_000).padStart(6, "0");
  return new Date(milliseconds).toISOString().replace("Z", `${fraction}Z`);
}

export const inUtc = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** `2026-11-19T18:56:33Z`: whole seconds. */
export const inWholeSeconds = (milliseconds: number): string => `${inUtc(milliseconds).slice(0, 19)}Z`;

/** `2026-11-20T15:31:09.000+00:00`, as returns write it. */
export const inUtcOffset = (milliseconds: number): string => inUtc(milliseconds).replace("Z", "+00:00");

/** `2026-11-18T10:12:03`: the marketplace's clock without saying so. */
export const withoutOffset = (milliseconds: number): string => atMinusFour(milliseconds).slice(0, 19);

/** Midnight of a day where the site is, a delivery promise. */
export const dayOf = (milliseconds: number): string =>
  `${new Date(milliseconds - 3 * 60 * 60 * 1000).toISOString().slice(0, 10)}T00:00:00.000-03:00`;
