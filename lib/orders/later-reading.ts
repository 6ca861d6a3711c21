type Reading = { changedAt: Date | null; readAt: Date };

/**
 * Whether a reading says something at least as late as what is held. The marketplace's own time of change decides, and
 * never goes backwards; where both have the same, or one has none, the time of asking does.
 */
export function isLater(reading: Reading, held: Reading): boolean {
  const [theirs, ours] = [reading.changedAt?.getTime(), held.changedAt?.getTime()];
  if (theirs !== undefined && ours !== undefined && theirs !== ours) return theirs > ours;
  return reading.readAt >= held.readAt;
}

/** The times to keep of a reading that is applied. */
export const timesOf = (reading: Reading, held: Reading | undefined): Reading => ({
  changedAt: reading.changedAt ?? held?.changedAt ?? null,
  readAt: held && held.readAt > reading.readAt ? held.readAt : reading.readAt,
});
