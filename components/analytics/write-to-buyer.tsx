"use client";

import { useQueryClient } from "@tanstack/react-query";
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
  const queryClient = useQueryClient();
  const [isBusy, setIsBusy] = useState(false);

  async function begin() {
    setIsBusy(true);
    const begun = await act(() => beginThreadAction({ orderId }));
    if (begun.ok) {
      // On the way back the row leads there too.
      void queryClient.invalidateQueries({ queryKey: ["analytics", "orders"] });
      return router.push(`/support/inbox/${begun.value.conversationId}`);
    }
    setIsBusy(false);
    toast(threadWords(messages, begun), { tone: "late" });
  }

  return (
    <Button
      kind="quiet"
      size="s"
      busy={isBusy}
      onClick={() => void begin()}
      className="-my-3 pointer-fine:opacity-0 pointer-fine:focus-visible:opacity-100 pointer-fine:group-hover/row:opacity-100 pointer-fine:aria-busy:opacity-100"
      aria-label={say(writeToBuyer, { id: sourceId })}
    >
      {write}
    </Button>
  );
}
