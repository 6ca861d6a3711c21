import type { LiveEvent } from "@/lib/events/read-events";

/** An event as a browser gets it; what is not for agents has only its number. */
export type HeardEvent = LiveEvent | { sequence: number };

type Heard =
  | { kind: "event"; event: HeardEvent }
  | { kind: "reset"; sequence: number }
  /** The server was heard, and this was its last event then. */
  | { kind: "alive"; sequence: number }
  | { kind: "lost" }
  | { kind: "signed-out" };

/** What tabs say to each other: what was heard, that one has just opened and knows nothing yet, or that somebody will not wait. */
type Told = Heard | { kind: "opened" } | { kind: "retry" };

export type StreamListener = {
  /** The number of the last event this tab has seen. */
  position: () => number;
  hear: (heard: Heard) => void;
};

/** The server pings every 15 seconds: longer silence than two pings means a dead line that nobody noticed. */
export const silenceMsMax = 35_000;
const RETRY_MS_MIN = 500;
const RETRY_MS_MAX = 15_000;

/**
 * One stream per browser, however many tabs: a lock elects the tab that opens it, the others listen on a channel. When
 * that tab closes, another one takes over from the last event it has seen itself. `retry` connects again at once, without
 * waiting for the pause to end.
 */
export function openLiveStream(channelName: string, listener: StreamListener): { stop: () => void; retry: () => void } {
  const channel = new BroadcastChannel(channelName);
  const stopped = new AbortController();
  const say = (told: Told) => channel.postMessage(told);
  let leads = false;
  let isAlive = false;
  const impatient = new EventTarget();
  channel.onmessage = ({ data: told }: MessageEvent<Told>) => {
    if (told.kind === "retry") return void impatient.dispatchEvent(new Event("retry"));
    if (told.kind !== "opened") return listener.hear(told);
    if (leads && isAlive) say({ kind: "alive", sequence: listener.position() });
  };
  say({ kind: "opened" });

  const tell = (heard: Heard) => {
    // A page that is being left may still hear the end of its own stream.
    if (stopped.signal.aborted) return;
    isAlive = heard.kind !== "lost" && heard.kind !== "signed-out";
    listener.hear(heard);
    say(heard);
  };

  // Web Locks need https or localhost; elsewhere every tab has a stream of its own.
  const lead = () => {
    leads = true;
    return leadStream(listener.position, tell, { signal: stopped.signal, impatient });
  };
  if (navigator.locks) {
    navigator.locks.request(channelName, { signal: stopped.signal }, lead).catch(() => {});
  } else {
    void lead();
  }
  return {
    stop() {
      stopped.abort();
      channel.close();
    },
    retry() {
      impatient.dispatchEvent(new Event("retry"));
      say({ kind: "retry" });
    },
  };
}

/** Keeps a stream open until the signal, reconnecting with growing pauses. Holds the lock as long as it runs. */
function leadStream(
  position: () => number,
  tell: (heard: Heard) => void,
  { signal, impatient }: { signal: AbortSignal; impatient: EventTarget },
): Promise<void> {
  return new Promise((done) => {
    let source: EventSource | undefined;
    let pause = RETRY_MS_MIN;
    let timer: ReturnType<typeof setTimeout> | undefined;

    function connect() {
      clearTimeout(timer);
      source?.close();
      const opened = new EventSource(`/api/events?after=${position()}`);
      source = opened;
      const heard = () => {
        pause = RETRY_MS_MIN;
        expectMore();
      };
      const isHere = (event: MessageEvent<string>) => {
        heard();
        tell({ kind: "alive", sequence: Number(JSON.parse(event.data).sequence) });
      };
      opened.addEventListener("ready", isHere);
      opened.addEventListener("ping", isHere);
      // The server is there and cannot see what happens; it says so until it can again.
      opened.addEventListener("stale", () => {
        heard();
        tell({ kind: "lost" });
      });
      opened.addEventListener("reset", (event) => {
        heard();
        tell({ kind: "reset", sequence: Number(event.lastEventId) });
      });
      opened.addEventListener("signed-out", () => tell({ kind: "signed-out" }));
      opened.onmessage = (event) => {
        heard();
        tell({ kind: "event", event: JSON.parse(event.data) });
      };
      opened.onerror = lose;
    }

    function lose() {
      source?.close();
      tell({ kind: "lost" });
      clearTimeout(timer);
      timer = setTimeout(connect, pause);
      pause = Math.min(pause * 2, RETRY_MS_MAX);
    }

    function expectMore() {
      clearTimeout(timer);
      timer = setTimeout(lose, silenceMsMax);
    }

    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      source?.close();
      window.removeEventListener("online", connect);
      window.removeEventListener("offline", lose);
      done();
    });
    impatient.addEventListener("retry", connect, { signal });
    window.addEventListener("online", connect);
    // The browser knows at once; a stream would only notice by its silence.
    window.addEventListener("offline", lose);
    connect();
  });
}
