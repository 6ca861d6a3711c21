"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent } from "react";
import { useMessages } from "@/components/i18n/use-messages";
import { useLive } from "@/components/live/live-provider";
import { toast } from "@/components/ui/toast";
import type { LiveEvent } from "@/lib/events/read-events";
import type { Messages } from "@/lib/i18n/messages/es";
import { say } from "@/lib/i18n/say";
import { buyerName } from "./buyer-name";
import { conversationQuery } from "./queries";

/**
 * Tells an author, on whatever page they are by then, that their answer was taken down or never published, and what became
 * of what they decided and somebody else had to approve.
 */
export function ReplyAlerts({ me }: { me: string }) {
  const messages = useMessages();
  const queryClient = useQueryClient();
  const router = useRouter();
  const { listen } = useLive();

  const hear = useEffectEvent(async ({ kind, conversationId, detail }: LiveEvent) => {
    const { alerts } = messages.inbox;
    const words = wordsOf(alerts, { kind, detail });
    if (!words || !conversationId || detail.authorId !== me) return;
    const conversation = await queryClient.fetchQuery({ ...conversationQuery(conversationId), staleTime: 0 });
    toast(say(words, { buyer: buyerName(messages, conversation.buyer) }), {
      tone: kind === "decision.approved" ? "ok" : "late",
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

function wordsOf(
  { decisions, ...alerts }: Messages["inbox"]["alerts"],
  { kind, detail }: Pick<LiveEvent, "kind" | "detail">,
) {
  switch (kind) {
    case "reply.moderated":
      return alerts.moderated;
    case "reply.refused":
      return alerts.refused;
    case "decision.approved":
      return decisions.approved;
    case "decision.rejected":
      return decisions.rejected;
    case "decision.declined":
      if (detail.reason === "withdrawn") return null;
      return detail.reason === "expired" ? decisions.expired : decisions.declined;
    default:
      return null;
  }
}
