"use client";

import { useSyncExternalStore } from "react";
import { type Air, type AirAction, airAfter, clearAir } from "./pending-messages";

/** One for the tab: what was handed over goes on while its author is in another conversation. */
let air: Air = clearAir;
const listeners = new Set<() => void>();

export function changeAir(action: AirAction) {
  const next = airAfter(air, action);
  if (next === air) return;
  air = next;
  for (const listener of listeners) listener();
}

export const readAir = () => air;

/** What is in the air of one conversation. */
export function useAir(conversationId: string) {
  const { messages, refused } = useSyncExternalStore(
    subscribe,
    () => air,
    () => clearAir,
  );
  return {
    messages: messages.filter((one) => one.conversationId === conversationId),
    refused: refused[conversationId] ?? null,
  };
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
