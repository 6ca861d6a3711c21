"use client";

import { useSpeech } from "@/components/i18n/use-messages";
import { formatAgo, formatDateTime, formatDuration, type Instant } from "@/lib/i18n/formats";
import { useNow } from "./use-now";

/**
 * A moment that ages on screen: `ago` is "hace 40 s", `span` the bare "40 s" for sentences of one's own. The date is in
 * its tooltip. Give it `step` 1 where seconds matter; in long lists every 10 s is enough.
 */
export function RelativeTime({ at, as = "ago", step = 10 }: { at: Instant; as?: "ago" | "span"; step?: number }) {
  const { locale, timeZone } = useSpeech();
  const now = useNow(step);
  const date = new Date(at);
  return (
    <time dateTime={date.toISOString()} title={formatDateTime(date, now, { locale, timeZone })} className="tnum">
      {as === "ago" ? formatAgo(date, now, locale) : formatDuration(now - date.getTime())}
    </time>
  );
}
