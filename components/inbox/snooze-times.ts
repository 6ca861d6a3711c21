/** When a conversation may come back, at hours of the reader's own clock. */
export type SnoozeTime = { id: "hour" | "afternoon" | "tomorrow" | "monday"; until: Date };

const MORNING = 9;
const AFTERNOON = 17;

/** The offered times, the soonest first. The afternoon is offered while it is still ahead, Monday when it is not tomorrow. */
export function snoozeTimes(now: Date): SnoozeTime[] {
  const times: SnoozeTime[] = [{ id: "hour", until: new Date(now.getTime() + 3_600_000) }];
  const afternoon = at(now, 0, AFTERNOON);
  if (now.getTime() + 3_600_000 < afternoon.getTime()) times.push({ id: "afternoon", until: afternoon });
  times.push({ id: "tomorrow", until: at(now, 1, MORNING) });
  const daysToMonday = (8 - now.getDay()) % 7 || 7;
  if (daysToMonday > 1) times.push({ id: "monday", until: at(now, daysToMonday, MORNING) });
  return times;
}

/** A date and time as the browser's own field for them writes it, on the reader's clock. */
export function fieldValue(date: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

const at = (now: Date, daysAhead: number, hour: number) =>
  new Date(now.getFullYear(), now.getMonth(), now.getDate() + daysAhead, hour);
