/** Leaves the room; a second call changes nothing. */
export type Leave = () => void;

type Waiting = { bytes: number; admit: (leave: Leave | null) => void };

/**
 * Room in the memory of one process for files on their way through it. `enter` resolves with the way out once there is room
 * for so many bytes, first come, first served; null when there was none within `waitMs` or the request is gone. What waits
 * holds no memory: its bytes stay with whoever sends them. A file larger than the room enters when it is empty.
 */
export function createUploadRoom({ bytesMax, waitMs }: { bytesMax: number; waitMs: number }) {
  let held = 0;
  let line: readonly Waiting[] = [];

  function take(bytes: number): Leave {
    held += bytes;
    let isIn = true;
    return () => {
      if (!isIn) return;
      isIn = false;
      held -= bytes;
      admitNext();
    };
  }

  const fits = (bytes: number) => held === 0 || held + bytes <= bytesMax;

  function admitNext() {
    for (const first of line) {
      if (!fits(first.bytes)) return;
      first.admit(take(first.bytes));
    }
  }

  return {
    enter(bytes: number, signal?: AbortSignal): Promise<Leave | null> {
      if (line.length === 0 && fits(bytes)) return Promise.resolve(take(bytes));
      return new Promise((resolve) => {
        const giveUp = () => waiting.admit(null);
        const timer = setTimeout(giveUp, waitMs);
        const waiting: Waiting = {
          bytes,
          admit(leave) {
            clearTimeout(timer);
            signal?.removeEventListener("abort", giveUp);
            line = line.filter((one) => one !== waiting);
            resolve(leave);
            // Whoever gave up may have stood before somebody who fits.
            if (!leave) admitNext();
          },
        };
        line = [...line, waiting];
        if (signal?.aborted) giveUp();
        else signal?.addEventListener("abort", giveUp, { once: true });
      });
    },
  };
}
