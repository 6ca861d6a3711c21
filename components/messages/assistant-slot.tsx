"use client";

import { Bot } from "lucide-react";
import { useSpeech } from "@/components/i18n/use-messages";
import type { AfterSale } from "@/components/inbox/queries";
import { Icon } from "@/components/ui/icon";
import { StateSlot } from "@/components/ui/state-slot";
import { useNow } from "@/components/ui/use-now";
import { formatDuration } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";

/** One message at a time: it is the assistant's turn. */
export function AssistantSlot({ composer }: { composer: Extract<AfterSale["composer"], { kind: "assistant-turn" }> }) {
  const words = useSpeech().messages.afterSale.assistantTurn;
  const now = useNow(10);
  const time = formatDuration(now - new Date(composer.since).getTime());
  return (
    <StateSlot heading="h2" icon={<Icon of={Bot} />} title={words.title}>
      <p role="status">
        {say(words.text, { time })} {words.limit}
      </p>
    </StateSlot>
  );
}
