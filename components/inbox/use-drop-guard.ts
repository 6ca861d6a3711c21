"use client";

import { useEffect } from "react";
import { carriesFiles } from "@/components/messages/use-drop";

/** A file that is dropped where nothing takes it would replace the page, and what is written on it. */
export function useDropGuard() {
  // Behind whoever takes files: they hear the document, this the window around it.
  useEffect(() => {
    const leaving = new AbortController();
    const guard = (event: DragEvent) => {
      if (event.defaultPrevented || !carriesFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = "none";
    };
    window.addEventListener("dragover", guard, { signal: leaving.signal });
    window.addEventListener("drop", guard, { signal: leaving.signal });
    return () => leaving.abort();
  }, []);
}
