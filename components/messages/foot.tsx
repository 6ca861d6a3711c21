"use client";

import dynamic from "next/dynamic";
import { useMessages } from "@/components/i18n/use-messages";
import type { AfterSale } from "@/components/inbox/queries";
import { AssistantSlot } from "./assistant-slot";
import { BlockedSlot } from "./blocked-slot";
import { MessageComposer } from "./message-composer";

// Beginning a conversation is seldom. Without a shape of its own it would take the whole pane away while it comes.
const OpeningSlot = dynamic(() => import("./opening-slot").then((file) => file.OpeningSlot), {
  loading: () => <div className="h-28 rounded-md border" />,
});

/** The one place where something may be written. It never disappears: it says why not, until when, and where instead. */
export function Foot({ conversation }: { conversation: AfterSale }) {
  const { afterSale } = useMessages();
  const { composer } = conversation;
  return (
    <section
      aria-label={afterSale.composer.label}
      className="max-h-[62%] shrink-0 overflow-y-auto px-6 pt-1 pb-4 max-md:border-t max-md:bg-canvas max-md:p-2 max-md:pb-[max(8px,env(safe-area-inset-bottom))]"
    >
      {composer.kind === "open" && (
        <MessageComposer key={composer.claimId ?? "thread"} conversation={conversation} composer={composer} />
      )}
      {composer.kind === "opening" && <OpeningSlot conversation={conversation} />}
      {composer.kind === "assistant-turn" && <AssistantSlot composer={composer} />}
      {composer.kind === "blocked" && <BlockedSlot conversation={conversation} composer={composer} />}
    </section>
  );
}
