/**
 * The instant of a date as the marketplace writes it: 0 to 9 (or more) fraction digits, `Z`, `-04:00`, `-0400`, no zone
 * (UTC) or no time at all (midnight UTC). Cut to the millisecond. Null when it is not a date or not of the
 * years 1 to 9999.
 *
 * The offset `-04:00` is sent for every site, so it says nothing about where the seller is. Source: conventions, 6.
 */
export function parseDate(text: string): Date | null {
  const parts = DATE.exec(text.trim())?.groups;
  if (!parts) return null;
  const { day, hour = "00", minute = "00", second = "00", fraction = "", zone = "Z" } = parts;
  const wallClock = `${day}T${hour}:${minute}:${second}`;
  const wall = new Date(`${wallClock}.${fraction.slice(0, 3).padEnd(3, "0")}Z`);
  // Date rolls 30 February over to March; only a date that comes back as written exists.
  if (Number.isNaN(wall.getTime()) || wall.toISOString().slice(0, 19) !== wallClock) return null;
  const offset = offsetMinutes(zone);
  if (offset === null) return null;
  const instant = new Date(wall.getTime() - offset * 60_000);
  return isOfOurEra(instant) ? instant : null;
}

/** Four digits that are not all zero: a year that every program and database can write. */
const isOfOurEra = (instant: Date) => instant.getUTCFullYear() >= 1 && instant.getUTCFullYear() <= 9999;

const DATE =
  /^(?<day>\d{4}-\d\d-\d\d)(?:[T ](?<hour>\d\d):(?<minute>\d\d)(?::(?<second>\d\d)(?:\.(?<fraction>\d+))?)?(?<zone>Z|[+-]\d\d(?::?\d\d)?)?)?$/i;

function offsetMinutes(zone: string): number | null {
  if (zone.toUpperCase() === "Z") return 0;
  const hours = Number(zone.slice(1, 3));
  const minutes = Number(zone.slice(3).replace(":", "") || "0");
  if (hours > 23 || minutes > 59) return null;
  return (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}

/** An instant as the marketplace takes it: it wants an offset, and `Z` is none to all of its resources. */
export const writeDate = (instant: Date): string => instant.toISOString().replace("Z", "-00:00");
