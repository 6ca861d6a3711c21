"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { useMessages } from "@/components/i18n/use-messages";
import { act } from "@/components/inbox/act";
import { threadWords } from "@/components/messages/thread-words";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import { say } from "@/lib/i18n/say";
import { beginThreadAction } from "@/lib/messages/actions";

/** The way to a buyer who has not written: their order's conversation, where the marketplace's guide begins. */
export function WriteToBuyer({ orderId, sourceId }: { orderId: string; sourceId: string }) {
  const messages = useMessages();
  const { write, writeToBuyer } = messages.numbers.orders;
  const router = useRouter();
  const [isBusy, setIsBusy] = useState(false);

  async function begin() {
    setIsBusy(true);
    const begun = await act(() => beginThreadAction({ orderId }));
    if (begun.ok) return router.push(`/support/inbox/${begun.value.conversationId}`);
    setIsBusy(false);
    toast(threadWords(messages, begun), { tone: "late" });
  }

  return (
    <Button
      kind="quiet"
      size="s"
      busy={isBusy}
      onClick={() => void begin()}
      aria-label={say(writeToBuyer, { id: sourceId })}
    >
      {write}
    </Button>
  );
}
