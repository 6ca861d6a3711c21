"use client";

import { useState } from "react";
import { useMessages } from "@/components/i18n/use-messages";
import { act } from "@/components/inbox/act";
import { useRefresh } from "@/components/inbox/use-refresh";
import { checkThreadAction } from "@/lib/messages/actions";
import { threadWords } from "./thread-words";

/** Asks the marketplace now whether one can write; what it says arrives with the conversation. `checkedAt`: it answered. */
export function useCheck(conversationId: string) {
  const messages = useMessages();
  const refresh = useRefresh();
  const [isBusy, setIsBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [checkedAt, setCheckedAt] = useState<number | null>(null);

  async function run() {
    setIsBusy(true);
    const checked = await act(() => checkThreadAction({ conversationId }));
    setRefusal(checked.ok ? null : threadWords(messages, checked));
    setCheckedAt(checked.ok ? Date.now() : null);
    setIsBusy(false);
    refresh(conversationId);
  }

  return { isBusy, refusal, checkedAt, run: () => void run() };
}
