"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useSyncExternalStore } from "react";
import type { InboxModule } from "@/lib/inbox/input";
import { hrefOf, type Place, readPlace } from "./place";

const listeners = new Set<() => void>();

/**
 * Where one stands, from the address bar. Going elsewhere inside the inbox changes the address and asks the server for
 * nothing; `initialHref` is the address while hydrating. Needs a `<PlaceWatcher>` beside it.
 */
export function usePlace(module: InboxModule, initialHref: string) {
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
      tell();
    },
  };
}

/** Hears when the router changes the address by itself. Renders nothing, so that hearing it costs nothing. */
export function PlaceWatcher() {
  const pathname = usePathname();
  const search = useSearchParams();
  // The address bar is outside React, and by now the router has written to it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: they say when, the address bar says what
  useEffect(tell, [pathname, search]);
  return null;
}

function tell() {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
}
