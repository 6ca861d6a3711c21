"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useSyncExternalStore } from "react";
import type { InboxModule } from "@/lib/inbox/input";
import { hrefOf, type Place, readPlace } from "./place";

const listeners = new Set<() => void>();

/**
 * Where one stands, from the address bar. Going elsewhere inside the inbox changes the address and asks the server for
 * nothing; `initialHref` is the address while hydrating.
 */
export function usePlace(module: InboxModule, initialHref: string) {
  // The router changes the address by itself too: its hooks render this again when it does.
  usePathname();
  useSearchParams();
  const href = useSyncExternalStore(
    subscribe,
    () => window.location.pathname + window.location.search,
    () => initialHref,
  );
  return {
    place: readPlace(href),
    go(place: Place, how: "push" | "replace") {
      const next = hrefOf(module, place);
      if (next === window.location.pathname + window.location.search) return;
      window.history[`${how}State`](null, "", next);
      for (const listener of listeners) listener();
    },
  };
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
}
