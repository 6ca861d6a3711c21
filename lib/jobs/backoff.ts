/**
 * Seconds until the next attempt: doubling from one second to at most five minutes, spread by half either way so that
 * what failed together does not return together. `random` is in [0, 1).
 */
export function backoffSeconds(attempt: number, random: number): number {
  return Math.min(2 ** (attempt - 1), 300) * (0.5 + random);
}
