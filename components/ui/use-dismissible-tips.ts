"use client";

import { useEffect } from "react";

/** Escape puts away the tooltip in sight until the pointer or the focus moves on. Source: WCAG 2.2, 1.4.13. */
export function useDismissibleTips() {
  // Tips are CSS; what they do not hear is the keyboard of the whole document.
  useEffect(() => {
    const root = document.documentElement;
    const show = () => root.removeAttribute("data-tips");
    const hide = (event: KeyboardEvent) => {
      if (event.key === "Escape") root.setAttribute("data-tips", "away");
    };
    const listening = new AbortController();
    document.addEventListener("keydown", hide, { signal: listening.signal, capture: true });
    document.addEventListener("pointerover", show, { signal: listening.signal });
    document.addEventListener("focusin", show, { signal: listening.signal });
    return () => listening.abort();
  }, []);
}
