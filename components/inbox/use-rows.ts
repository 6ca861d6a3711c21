"use client";

import { type PointerEvent, useEffect, useRef, useState } from "react";
import type { ListItem } from "./queries";
import { type Row, settleRows } from "./settle-rows";

/** A pointer that has not moved for so long is resting, not pointing. */
const POINTING_MS = 1500;

/**
 * The rows on screen, which keep still while they are pointed at. `key` names the list: another one starts anew, and
 * until it is here (`fresh` is null) the rows of the one before stand in.
 */
export function useRows(key: string, fresh: readonly ListItem[] | null, selectedId: string | null) {
  const [held, setHeld] = useState(false);
  const [shown, setShown] = useState<{ key: string; rows: readonly Row[] }>({ key: "", rows: [] });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const rows = fresh ? settleRows(shown.key === key ? shown.rows : [], fresh, { selectedId, held }) : shown.rows;
  // What was on screen decides what comes next, so it is state that follows the reading.
  if (fresh && (rows !== shown.rows || key !== shown.key)) setShown({ key, rows });

  // A timer outside React.
  useEffect(() => () => clearTimeout(timer.current), []);

  const point = (event: PointerEvent) => {
    if (event.pointerType !== "mouse") return;
    setHeld(true);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => setHeld(false), POINTING_MS);
  };
  const leave = () => {
    clearTimeout(timer.current);
    setHeld(false);
  };
  return { rows, pointing: { onPointerMove: point, onPointerLeave: leave } };
}
