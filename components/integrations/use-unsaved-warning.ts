"use client";

import { useEffect } from "react";

/** While there are unsaved changes the browser asks before it leaves. */
export function useUnsavedWarning(isUnsaved: boolean) {
  // Leaving is the browser's to stop.
  useEffect(() => {
    if (!isUnsaved) return;
    const stop = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", stop);
    return () => window.removeEventListener("beforeunload", stop);
  }, [isUnsaved]);
}
