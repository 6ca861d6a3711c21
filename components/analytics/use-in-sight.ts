"use client";

import { useEffect } from "react";

/** Further down than this part of the window, rows that were asked for would not be noticed. */
const NOTICED = 0.7;

/** Scrolls to an element by its id where what it shows was asked for (`what`, empty for everything) and is out of sight. */
export function useInSight(id: string, what: string) {
  // Scrolling is outside React, and only another wish asks for it.
  useEffect(() => {
    const element = what ? document.getElementById(id) : null;
    if (element && element.getBoundingClientRect().top > window.innerHeight * NOTICED) element.scrollIntoView();
  }, [id, what]);
}
