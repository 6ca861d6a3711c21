"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useLive } from "@/components/live/live-provider";
import { type NumbersPart, numbersAfter } from "./numbers-after";
import { takeTurns } from "./take-turns";

/** Between two readings of the same numbers. With the reading itself it stays well within two seconds of the event. */
const PAUSE_MS = 600;

/** Keeps the numbers on screen in step with what happens. Gaps in the events are the live provider's: it reads everything. */
export function useLiveNumbers() {
  const queryClient = useQueryClient();
  const { listen } = useLive();

  // Events come from outside React. `listen` is made anew in every render and always means the same.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    const reader = takeTurns<NumbersPart>(async (parts) => {
      await Promise.all(parts.map((part) => queryClient.invalidateQueries({ queryKey: ["analytics", part] })));
    }, PAUSE_MS);
    const leave = listen(({ kind }) => reader.ask(numbersAfter(kind)));
    return () => {
      leave();
      reader.stop();
    };
  }, [queryClient]);
}
