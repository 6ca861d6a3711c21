/** The four ages of a waiting buyer, youngest first; each has one colour and one disc on the screen. */
export const WAITING_LEVELS = ["calm", "aware", "due", "late"] as const;
export type WaitingLevel = (typeof WAITING_LEVELS)[number];

/** From how many minutes of waiting a level holds. 60 is the target implied by the marketplace's own answer-time metric. */
export const WAITING_FROM_MINUTES = { calm: 0, aware: 2, due: 10, late: 60 } as const satisfies Record<
  WaitingLevel,
  number
>;

/** How a wait of so many minutes (fractions allowed) is shown. A negative wait, from clocks that disagree, is calm. */
export function waitingLevel(minutesWaited: number): WaitingLevel {
  if (minutesWaited >= WAITING_FROM_MINUTES.late) return "late";
  if (minutesWaited >= WAITING_FROM_MINUTES.due) return "due";
  if (minutesWaited >= WAITING_FROM_MINUTES.aware) return "aware";
  return "calm";
}
