"use client";

import { WifiOff } from "lucide-react";
import { useSpeech } from "@/components/i18n/use-messages";
import { useLive } from "@/components/live/live-provider";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { formatTime } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";

/** Above the inbox while the server is not heard: what still works and what does not. */
export function StaleBanner() {
  const { messages, timeZone } = useSpeech();
  const { state, lastHeardAt, retry } = useLive();
  if (state !== "stale") return null;
  const { title, text, retryNow } = messages.workspace.stale;
  return (
    <Banner
      icon={<Icon of={WifiOff} />}
      action={
        <Button size="s" onClick={retry}>
          {retryNow}
        </Button>
      }
    >
      {lastHeardAt && (
        <strong className="font-semibold">{say(title, { time: formatTime(lastHeardAt, timeZone) })} </strong>
      )}
      {text}
    </Banner>
  );
}
