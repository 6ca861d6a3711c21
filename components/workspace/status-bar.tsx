"use client";

import { useSpeech } from "@/components/i18n/use-messages";
import { cn } from "@/components/ui/cn";
import { useNow } from "@/components/ui/use-now";
import { formatDuration, formatTime, type Instant } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { KeyHints } from "./key-hints";

export type LiveState = "live" | "connecting" | "stale";

/** The truth, always on screen: live or not, how many are missing, when that was last checked. */
export function StatusBar({
  state,
  missing,
  lastHeardAt,
  hasStore = true,
}: {
  state: LiveState;
  /** How many the marketplace has that we do not, and when that was compared; null before the first time. */
  missing: { count: number; checkedAt: Instant } | null;
  /** When the last event arrived, to say it while stale. */
  lastHeardAt?: Instant | null;
  hasStore?: boolean;
}) {
  const { messages, timeZone } = useSpeech();
  const { status } = messages.workspace;
  const isStale = state === "stale";
  return (
    <footer
      data-state={state}
      className={cn(
        "flex h-7 min-w-0 items-center gap-4 overflow-hidden border-t border-l px-4 text-12 text-3 whitespace-nowrap transition-colors max-md:border-l-0",
        "max-md:data-[state=live]:group-has-data-[pane=conversation]/shell:hidden",
        isStale ? "border-warn-line border-l-line bg-warn-soft text-warn" : "bg-canvas",
      )}
    >
      <span role="status" className={cn("inline-flex items-center gap-1.5", isStale ? "font-medium" : "text-2")}>
        <span
          aria-hidden="true"
          className={cn(
            "rounded-full",
            state === "live" ? "size-1.5 bg-ok" : "size-1.75 border-[1.5px] border-current",
          )}
        />
        {status[state]}
      </span>
      <span className="truncate">
        {isStale && lastHeardAt ? (
          say(status.staleSince, { time: formatTime(lastHeardAt, timeZone) })
        ) : hasStore ? (
          <Missing missing={missing} />
        ) : (
          status.noStore
        )}
      </span>
      <KeyHints />
    </footer>
  );
}

function Missing({ missing }: { missing: { count: number; checkedAt: Instant } | null }) {
  const { messages, locale } = useSpeech();
  const now = useNow(10);
  const { status } = messages.workspace;
  if (!missing) return status.unchecked;
  const time = formatDuration(now - new Date(missing.checkedAt).getTime());
  return (
    <span className={cn("tnum", missing.count > 0 && "font-medium text-2")}>
      {say(status.missing, { count: missing.count, time }, locale)}
    </span>
  );
}
