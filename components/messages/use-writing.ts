"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { act } from "@/components/inbox/act";
import type { AfterSale } from "@/components/inbox/queries";
import { useNow } from "@/components/ui/use-now";
import { leaseConversationAction, releaseConversationAction } from "@/lib/messages/actions";

/** While there is typing, others are told again this often. */
const RENEW_MS = 60_000;

/** Tells others that somebody writes here, and who else does. It warns: both may write. */
export function useWriting({ id, writing }: Pick<AfterSale, "id" | "writing">) {
  const now = useNow(10);
  const [met, setMet] = useState<{ name: string; expiresAt: string } | null>(null);
  const told = useRef(0);

  async function tell() {
    if (Date.now() - told.current < RENEW_MS) return;
    told.current = Date.now();
    const result = await act(() => leaseConversationAction({ conversationId: id }));
    if (result.ok) {
      const { writing: other } = result.value;
      setMet(other && { name: other.name, expiresAt: other.until });
    }
  }

  function stop() {
    if (told.current === 0) return;
    told.current = 0;
    void act(() => releaseConversationAction({ conversationId: id }));
  }

  const leave = useEffectEvent(stop);
  // Leaving the conversation is the end of this component.
  useEffect(() => () => leave(), []);

  const other = writing ?? met;
  return {
    other: other && new Date(other.expiresAt).getTime() > now ? other.name : null,
    tell: () => void tell(),
    stop,
  };
}
