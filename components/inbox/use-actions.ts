"use client";

import { useState } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { toast } from "@/components/ui/toast";
import { formatDateTime } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import {
  assignConversationAction,
  reopenConversationAction,
  snoozeConversationAction,
  takeConversationAction,
} from "@/lib/inbox/actions";
import { act } from "./act";
import { useDesk } from "./desk";
import type { AnyConversation } from "./queries";
import { actionWords } from "./refusal-words";
import { useRefresh } from "./use-refresh";

/** What an agent does with the whole conversation; the latest refusal stays until something works. */
export function useActions({ id }: AnyConversation) {
  const { messages, locale, timeZone } = useSpeech();
  const { selectNext } = useDesk();
  const refresh = useRefresh();
  const [refusal, setRefusal] = useState<string | null>(null);

  async function run(call: () => Promise<{ ok: boolean; reason?: string; reference?: string }>): Promise<boolean> {
    const result = await act(call);
    setRefusal(result.ok ? null : actionWords(messages, { reason: "fault", ...result }));
    refresh(id);
    return result.ok;
  }

  return {
    refusal,
    showRefusal: setRefusal,
    take: () => void run(() => takeConversationAction({ conversationId: id })),
    assign: (agentId: string) => void run(() => assignConversationAction({ conversationId: id, agentId })),
    reopen: () => void run(() => reopenConversationAction({ conversationId: id })),
    /** Resolves with why it was refused, for who shows it in a place of its own; null when it worked. */
    async snooze(until: Date): Promise<string | null> {
      const result = await act(() => snoozeConversationAction({ conversationId: id, until }));
      if (!result.ok) return actionWords(messages, result);
      setRefusal(null);
      refresh(id);
      selectNext();
      const time = formatDateTime(until, Date.now(), { locale, timeZone });
      toast(say(messages.inbox.actions.snoozed, { time }), {
        act: {
          label: messages.inbox.actions.undo,
          run: () => void act(() => reopenConversationAction({ conversationId: id })).then(() => refresh(id)),
        },
      });
      return null;
    },
  };
}

export type Actions = ReturnType<typeof useActions>;
