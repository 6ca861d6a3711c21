const offsetMs = 4 * 60 * 60 * 1000;

/** `2026-11-20T14:50:27.938-04:00`: the marketplace's clock for every site. */
export function atMinusFour(milliseconds: number): string {
  return new Date(milliseconds - offsetMs).toISOString().replace("Z", "-04:00");
}

/** The same without a colon in the zone, as moderations write it. */
export function atMinusFourNoColon(milliseconds: number): string {
  return new Date(milliseconds - offsetMs).toISOString().replace("Z", "-0400");
}

/** `2026-11-20T17:51:21.746608612Z`: nine digits, as questions by id write it. */
export function inNanoseconds(milliseconds: number, salt: number): string {
  const fraction = String((salt * 7919) % 1_000_000).padStart(6, "0");
  return new Date(milliseconds).toISOString().replace("Z", `${fraction}Z`);
}

export const inUtc = (milliseconds: number): string => new Date(milliseconds).toISOString();
