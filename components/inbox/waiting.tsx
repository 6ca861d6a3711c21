"use client";

import { useSpeech } from "@/components/i18n/use-messages";
import { useNow } from "@/components/ui/use-now";
import { WaitDisc } from "@/components/ui/wait-disc";
import { formatDateTime, formatDuration } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { waitingLevel } from "@/lib/policy/deadlines";

/** How long somebody has waited, ageing in colour and shape; seconds tick only while seconds are shown. */
export function Waiting({ since, as = "span" }: { since: string; as?: "span" | "sentence" }) {
  const { messages, locale, timeZone } = useSpeech();
  const start = new Date(since).getTime();
  const isFresh = useNow(10) - start < 70_000;
  const now = useNow(isFresh ? 1 : 10);
  const time = formatDuration(now - start);
  return (
    <time dateTime={since} title={formatDateTime(start, now, { locale, timeZone })} className="shrink-0">
      <WaitDisc level={waitingLevel((now - start) / 60_000)}>
        {as === "span" ? (
          time
        ) : (
          <>
            <span className="max-md:sr-only">{say(messages.inbox.conversation.waits, { time })}</span>
            <span className="md:hidden" aria-hidden="true">
              {time}
            </span>
          </>
        )}
      </WaitDisc>
    </time>
  );
}
