/**
 * Runs a piece of work soon after somebody asks for it, one at a time, with a pause in between. What is asked for meanwhile
 * is done in the next turn, so that the last word is never lost and a burst costs few turns.
 */
export function takeTurns<Part>(work: (parts: readonly Part[]) => Promise<void>, pauseMs: number) {
  const due = new Set<Part>();
  let isRunning = false;
  let isStopped = false;

  async function run() {
    isRunning = true;
    while (due.size > 0 && !isStopped) {
      const parts = [...due];
      due.clear();
      await work(parts).catch(() => {});
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
    isRunning = false;
  }

  return {
    ask(parts: readonly Part[]) {
      for (const part of parts) due.add(part);
      if (!isRunning && due.size > 0) void run();
    },
    stop() {
      isStopped = true;
    },
  };
}
