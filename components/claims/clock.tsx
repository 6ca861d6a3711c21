"use client";

import { useSpeech } from "@/components/i18n/use-messages";
import { cn } from "@/components/ui/cn";
import { useNow } from "@/components/ui/use-now";
import { formatDateTime, formatDuration } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { type DueLevel, dueLevel, elapsedShare } from "./due";

/** A deadline with how much of its time is gone: words, a meter that says the same, and what it is for. */
export function Clock({
  label,
  from,
  to,
  left,
  over,
  note,
}: {
  label: string;
  from: string;
  to: string;
  left: string;
  over: string;
  note?: (date: string, isOver: boolean) => string;
}) {
  const { locale, timeZone } = useSpeech();
  const now = useNow(10);
  const [start, end] = [new Date(from).getTime(), new Date(to).getTime()];
  const level = dueLevel(end, now);
  const date = formatDateTime(end, now, { locale, timeZone });
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-3">
      <span className="font-medium">{label}</span>
      <time dateTime={to} title={date} className={cn("tnum font-semibold", LEVEL[level].text)}>
        {say(level === "late" ? over : left, { time: formatDuration(Math.abs(end - now)) })}
      </time>
      <span aria-hidden="true" className="col-span-2 mt-1.5 block h-1 overflow-hidden rounded-full bg-line-strong">
        <span
          className={cn("block h-full rounded-full", LEVEL[level].meter)}
          style={{ width: `${Math.max(2, elapsedShare(start, end, now) * 100)}%` }}
        />
      </span>
      {note && <p className="col-span-2 mt-1 text-12 text-3">{note(date, level === "late")}</p>}
    </div>
  );
}

const LEVEL: Record<DueLevel, { text: string; meter: string }> = {
  calm: { text: "text-1", meter: "bg-line-control" },
  due: { text: "text-warn", meter: "bg-warn" },
  late: { text: "text-late", meter: "bg-late" },
};
