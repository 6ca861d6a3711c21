/** The answer of a gate at which too many wait already. The work was not begun. */
export const FULL = Symbol("full");

/** Lets at most `atOnce` works run side by side and `waitingMax` wait their turn, in order; the next is turned away. */
export function createGate({ atOnce, waitingMax }: { atOnce: number; waitingMax: number }) {
  let running = 0;
  const waiting: (() => void)[] = [];

  return async function pass<T>(work: () => Promise<T>): Promise<T | typeof FULL> {
    if (running >= atOnce) {
      if (waiting.length >= waitingMax) return FULL;
      // Whoever leaves hands over the place, so nobody slips in between.
      await new Promise<void>((enter) => waiting.push(enter));
    } else {
      running++;
    }
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running--;
    }
  };
}
