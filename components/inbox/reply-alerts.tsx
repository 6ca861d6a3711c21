"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent } from "react";
import { useMessages } from "@/components/i18n/use-messages";
import { useLive } from "@/components/live/live-provider";
import { toast } from "@/components/ui/toast";
import type { LiveEvent } from "@/lib/events/read-events";
import { say } from "@/lib/i18n/say";
import { buyerName } from "./buyer-name";
import { conversationQuery } from "./queries";

/** Tells an author, on whatever page they are by then, that their answer was taken down or never published. */
export function ReplyAlerts({ me }: { me: string }) {
  const messages = useMessages();
  const queryClient = useQueryClient();
  const router = useRouter();
  const { listen } = useLive();

  const hear = useEffectEvent(async ({ kind, conversationId, detail }: LiveEvent) => {
    if ((kind !== "reply.moderated" && kind !== "reply.refused") || !conversationId) return;
    if (detail.authorId !== me) return;
    const conversation = await queryClient.fetchQuery({ ...conversationQuery(conversationId), staleTime: 0 });
    const { alerts } = messages.inbox;
    const words = kind === "reply.moderated" ? alerts.moderated : alerts.refused;
    toast(say(words, { buyer: buyerName(messages, conversation.buyer) }), {
      tone: "late",
      act: {
        label: alerts.open,
        run: () =>
          router.push(`/${conversation.module === "support" ? "support" : "commercial"}/inbox/${conversationId}`),
      },
    });
  });

  // The stream is outside React.
  useEffect(() => listen((event) => void hear(event)), [listen]);
  return null;
}
