"use client";

import { WifiOff } from "lucide-react";
import { useSpeech } from "@/components/i18n/use-messages";
import { useLive } from "@/components/live/live-provider";
import { Banner } from "@/components/ui/banner";
import { Icon } from "@/components/ui/icon";
import { formatTime } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";

/** Above the inbox while the server is not heard: what still works and what does not. */
export function StaleBanner() {
  const { messages, timeZone } = useSpeech();
  const { state, lastHeardAt } = useLive();
  if (state !== "stale") return null;
  const { title, text } = messages.workspace.stale;
  return (
    <Banner icon={<Icon of={WifiOff} />}>
      {lastHeardAt && (
        <strong className="font-semibold">{say(title, { time: formatTime(lastHeardAt, timeZone) })} </strong>
      )}
      {text}
    </Banner>
  );
}
