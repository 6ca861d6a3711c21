import { z } from "zod";

/** The last row of a page: when it stands in the order, and which it is. */
export type Place = { at: Date; id: string };

/** A place as a URL holds it. */
export const cursorOf = ({ at, id }: Place): string => `${at.getTime()}_${id}`;

const Instant = z
  .string()
  .regex(/^\d{1,13}$/)
  .transform((milliseconds) => new Date(Number(milliseconds)));
const Written = z.tuple([Instant, z.uuid()]);

/** The place that a cursor names; null for none and for one that nobody gave out. Postgres can hold whatever it returns. */
export function placeAt(cursor: string | undefined): Place | null {
  const written = Written.safeParse(cursor?.split("_"));
  return written.success ? { at: written.data[0], id: written.data[1] } : null;
}
