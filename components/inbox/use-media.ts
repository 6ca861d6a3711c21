"use client";

import { useSyncExternalStore } from "react";

/** The queries of `globals.css`, for what CSS cannot decide. */
export const NARROW = "(width < 720px)";
export const TOUCH = "(width < 720px), (pointer: coarse)";
export const DRAWER = "(width < 1100px)";

/** Whether a media query holds; null on the server and while hydrating, when nobody knows. */
export function useMedia(query: string): boolean | null {
  return useSyncExternalStore(
    (listener) => {
      const media = window.matchMedia(query);
      media.addEventListener("change", listener);
      return () => media.removeEventListener("change", listener);
    },
    () => window.matchMedia(query).matches,
    () => null,
  );
}
