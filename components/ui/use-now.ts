"use client";

import { useSyncExternalStore } from "react";
import { useSpeech } from "@/components/i18n/use-messages";

const listeners = new Set<() => void>();
let ticking: ReturnType<typeof setInterval> | undefined;
let tick = 0;

/**
 * The time in milliseconds, moving in steps of so many seconds. One clock drives every component, and each renders only
 * when its own step ends. While hydrating it is the server's time, so both write the same words.
 */
export function useNow(stepSeconds = 1) {
  const { now } = useSpeech();
  const step = (ms: number) => Math.floor(ms / (stepSeconds * 1000)) * stepSeconds * 1000;
  return useSyncExternalStore(
    subscribe,
    () => step(tick || Date.now()),
    () => step(now),
  );
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  ticking ??= setInterval(() => {
    tick = Date.now();
    for (const each of listeners) each();
  }, 1000);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    clearInterval(ticking);
    ticking = undefined;
    tick = 0;
  };
}
