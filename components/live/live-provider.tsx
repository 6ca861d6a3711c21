"use client";

import { useQueryClient } from "@tanstack/react-query";
import { createContext, type ReactNode, use, useEffect, useRef, useState } from "react";
import type { LiveState } from "@/components/workspace/status-bar";
import type { LiveEvent } from "@/lib/events/read-events";
import { openLiveStream, silenceMsMax } from "./live-stream";
import { createRefresher } from "./refresher";
import { stepAfter } from "./step-after";

type Live = {
  state: LiveState;
  /** When the server was last heard, in milliseconds; null before the first time. */
  lastHeardAt: number | null;
  /** Calls back for every event from now on. Returns how to stop. */
  listen: (listener: (event: LiveEvent) => void) => () => void;
  /** Looks for the server now, without waiting for the next attempt. */
  retry: () => void;
};

const LiveContext = createContext<Live>({
  state: "connecting",
  lastHeardAt: null,
  listen: () => () => {},
  retry: () => {},
});

/** Whether this screen shows the present. While it is not `live`, nothing may be sent. */
export const useLive = () => use(LiveContext);

/**
 * Keeps every screen fresh: each event invalidates what it touches, a gap in the numbers invalidates everything.
 * `sequence` is the last event the page was rendered with; what came between that and the first sign of life is a gap too.
 */
export function LiveProvider({
  organizationId,
  sequence,
  children,
}: {
  organizationId: string;
  sequence: number;
  children: ReactNode;
}) {
  const queryClient = useQueryClient();
  const [state, setState] = useState<LiveState>("connecting");
  const [lastHeardAt, setLastHeardAt] = useState<number | null>(null);
  const position = useRef(sequence);
  const listeners = useRef(new Set<(event: LiveEvent) => void>());
  const stream = useRef<ReturnType<typeof openLiveStream>>(undefined);

  // The stream is the network: it opens with the screen and closes with it.
  useEffect(() => {
    const refresher = createRefresher(queryClient);
    let silence: ReturnType<typeof setTimeout> | undefined;

    function alive() {
      setState("live");
      setLastHeardAt(Date.now());
      clearTimeout(silence);
      silence = setTimeout(() => setState("stale"), silenceMsMax + 5000);
    }

    const opened = openLiveStream(`mostrador-live-${organizationId}`, {
      position: () => position.current,
      hear(heard) {
        if (heard.kind === "signed-out") return window.location.assign("/sign-in");
        if (heard.kind === "lost") {
          clearTimeout(silence);
          return setState("stale");
        }
        alive();
        const step = stepAfter(position.current, {
          kind: heard.kind,
          sequence: heard.kind === "event" ? heard.event.sequence : heard.sequence,
        });
        position.current = step.position;
        if (step.outOfDate === "everything") refresher.everything();
        if (step.outOfDate !== "what-it-touches" || heard.kind !== "event" || !("kind" in heard.event)) return;
        refresher.after(heard.event);
        for (const listener of listeners.current) listener(heard.event);
      },
    });
    stream.current = opened;
    return () => {
      clearTimeout(silence);
      refresher.stop();
      opened.stop();
    };
  }, [organizationId, queryClient]);

  const listen: Live["listen"] = (listener) => {
    listeners.current.add(listener);
    return () => listeners.current.delete(listener);
  };

  const retry = () => stream.current?.retry();

  return <LiveContext value={{ state, lastHeardAt, listen, retry }}>{children}</LiveContext>;
}
