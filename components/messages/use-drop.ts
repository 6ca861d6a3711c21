"use client";

import { useEffect, useEffectEvent, useState } from "react";

/**
 * Takes the files that are dropped anywhere on the page, because whoever misses a field would leave the page for the file.
 * Returns whether some are over it now. A dialog that is open has places of its own.
 */
export function useDrop(add: (files: Iterable<File>) => void): boolean {
  const [isOver, setOver] = useState(false);

  const hover = useEffectEvent((event: DragEvent) => {
    if (!carriesFiles(event) || isDialogOpen()) return;
    event.preventDefault();
    setOver(true);
  });
  const leave = useEffectEvent(({ relatedTarget }: DragEvent) => {
    if (relatedTarget === null) setOver(false);
  });
  const drop = useEffectEvent((event: DragEvent) => {
    setOver(false);
    if (!carriesFiles(event) || isDialogOpen()) return;
    event.preventDefault();
    add([...(event.dataTransfer?.files ?? [])]);
  });

  // What is dragged comes from outside the page.
  useEffect(() => {
    const leaving = new AbortController();
    const { signal } = leaving;
    document.addEventListener("dragover", hover, { signal });
    document.addEventListener("dragleave", leave, { signal });
    document.addEventListener("drop", drop, { signal });
    return () => leaving.abort();
  }, []);

  return isOver;
}

export const carriesFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") ?? false;

const isDialogOpen = () => document.querySelector("dialog:modal") !== null;
