import type { SendFile } from "./send-file";

export type FileToSend = { id: string; conversationId: string; file: File };

/** What becomes of a file in the line. */
export type UploadNews = {
  onProgress: (percent: number) => void;
  onKept: (kept: { name: string; mediaType: string | null }) => void;
  onFailed: (reason: string) => void;
  /** The server has no room for it now: it goes again by itself. */
  onBusy: () => void;
};

/** More at once from one composer would only make each slower. */
const AT_ONCE = 2;

/**
 * Sends files a few at a time, in the order they were added. One that the server has no room for stands aside for as long as
 * the server says, and goes before those that came after it. `later` is a timer.
 */
export function createUploadLine(send: SendFile, later: (run: () => void, ms: number) => unknown = setTimeout) {
  let waiting: readonly FileToSend[] = [];
  const news = new Map<string, UploadNews>();
  const going = new Map<string, { abort: () => void }>();

  function move() {
    const [next] = waiting;
    if (!next || going.size >= AT_ONCE) return;
    waiting = waiting.slice(1);
    start(next);
    move();
  }

  function start(job: FileToSend) {
    const tell = news.get(job.id);
    const request = send(job, {
      onProgress: (percent) => tell?.onProgress(percent),
      onEnd(end) {
        // Whoever took it back has heard the end already.
        if (going.get(job.id) !== request) return;
        going.delete(job.id);
        if ("retryAfterMs" in end) standAside(job, end.retryAfterMs);
        else {
          news.delete(job.id);
          if ("kept" in end) tell?.onKept(end.kept);
          else tell?.onFailed(end.reason);
        }
        move();
      },
    });
    going.set(job.id, request);
  }

  function standAside(job: FileToSend, ms: number) {
    news.get(job.id)?.onBusy();
    later(() => {
      if (!news.has(job.id)) return;
      waiting = [job, ...waiting];
      move();
    }, ms);
  }

  return {
    add(job: FileToSend, tell: UploadNews) {
      news.set(job.id, tell);
      waiting = [...waiting, job];
      move();
    },
    /** It goes nowhere any more, wherever it is. */
    remove(id: string) {
      news.delete(id);
      waiting = waiting.filter((job) => job.id !== id);
      const request = going.get(id);
      going.delete(id);
      request?.abort();
      move();
    },
  };
}
