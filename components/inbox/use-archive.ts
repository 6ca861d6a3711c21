"use client";

import { useState } from "react";
import { useMessages } from "@/components/i18n/use-messages";
import { toast } from "@/components/ui/toast";
import { reopenConversationAction, resolveConversationAction } from "@/lib/inbox/actions";
import { act } from "./act";
import { useDesk } from "./desk";
import type { AnyConversation } from "./queries";
import { actionWords } from "./refusal-words";
import { useRefresh } from "./use-refresh";

/** Puts the conversation away and goes on to the next; a toast takes it back. */
export function useArchive({ id, entry }: AnyConversation) {
  const messages = useMessages();
  const { selectNext } = useDesk();
  const refresh = useRefresh();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  async function run() {
    if (isBusy) return;
    setBusy(true);
    const result = await act(() => resolveConversationAction({ conversationId: id }));
    setBusy(false);
    if (!result.ok) return setRefusal(actionWords(messages, result));
    setRefusal(null);
    refresh(id);
    selectNext();
    toast(messages.inbox.actions[entry === "presale" ? "archived" : "resolved"], {
      act: {
        label: messages.inbox.actions.undo,
        run: () => void act(() => reopenConversationAction({ conversationId: id })).then(() => refresh(id)),
      },
    });
  }

  return { run, isBusy, refusal };
}
