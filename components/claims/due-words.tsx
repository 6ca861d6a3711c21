"use client";

import { useSpeech } from "@/components/i18n/use-messages";
import { cn } from "@/components/ui/cn";
import { useNow } from "@/components/ui/use-now";
import { formatDateTime, formatDuration } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { type DueLevel, dueLevel } from "./due";

const HOUR_MS = 3_600_000;
/** So far away that minutes say nothing. */
const FAR_HOURS = 10;

/** How long until a deadline, or since it: the date itself is in its tooltip. */
export function DueWords({ at, className }: { at: string; className?: string }) {
  const { messages, locale, timeZone } = useSpeech();
  const now = useNow(10);
  const due = new Date(at).getTime();
  const level = dueLevel(due, now);
  const words = level === "late" ? messages.claims.due.over : messages.claims.due.left;
  return (
    <time
      dateTime={at}
      title={formatDateTime(due, now, { locale, timeZone })}
      className={cn("tnum whitespace-nowrap", TONE[level], className)}
    >
      {say(words, { time: brief(Math.abs(due - now)) })}
    </time>
  );
}

/** As everywhere, but whole hours where it is far away: a row has no room for more. */
function brief(ms: number): string {
  const hours = Math.floor(ms / HOUR_MS);
  return hours >= FAR_HOURS && hours < 48 ? `${hours} h` : formatDuration(ms);
}

const TONE: Record<DueLevel, string> = {
  calm: "",
  due: "font-medium text-warn",
  late: "font-semibold text-late",
};
