"use client";

import { useSpeech } from "@/components/i18n/use-messages";
import { useNow } from "@/components/ui/use-now";
import { formatDateTime, formatDay, formatTime } from "@/lib/i18n/formats";
import type { TimelineRow } from "./timeline-rows";

/** The time of each row: with its day on the first of that day, the hour alone on those after it. */
export function useDayWords(rows: readonly TimelineRow[]) {
  const { locale, timeZone } = useSpeech();
  const now = useNow(60);
  const reader = { locale, timeZone };
  const first = new Set<string>();
  let day = "";
  for (const row of rows) {
    const of = formatDay(instantOf(row), now, reader);
    if (of !== day) first.add(row.key);
    day = of;
  }
  return (row: TimelineRow) =>
    first.has(row.key) ? formatDateTime(instantOf(row), now, reader) : formatTime(instantOf(row), timeZone);
}

const instantOf = (row: TimelineRow) => (row.kind === "pending" ? row.message.pressedAt : row.entry.at);
