"use client";

import { ChevronRight } from "lucide-react";
import { useMessages, useSpeech } from "@/components/i18n/use-messages";
import { Icon } from "@/components/ui/icon";
import { Thumb } from "@/components/ui/thumb";
import { useContextDrawer } from "@/components/workspace/panes";
import { formatMoney } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import type { Conversation } from "./queries";

/** What the questions are about, where there is room for one pane only; it opens the rest of the context. */
export function ProductStrip({ conversation: { item } }: { conversation: Conversation }) {
  const { inbox } = useMessages();
  const { locale } = useSpeech();
  const { isOpen, toggle } = useContextDrawer();
  if (!item) return null;
  const facts = [
    !item.classified &&
      item.availableQuantity !== null &&
      say(inbox.context.units, { count: item.availableQuantity }, locale),
    item.shipping.full && inbox.context.ships.full,
  ].filter(Boolean);
  return (
    <button
      type="button"
      aria-label={inbox.conversation.product}
      aria-expanded={isOpen}
      onClick={toggle}
      className="focus-in hidden shrink-0 items-center gap-3 border-b bg-sunken px-4 py-2.5 text-left max-md:flex"
    >
      <Thumb src={item.pictureUrl} size={48} />
      <span className="min-w-0 flex-1">
        <span className="block truncate font-medium">{item.title}</span>
        <span className="block truncate text-2">
          {item.priceMinor !== null && item.currency && (
            <span className="font-semibold text-1">
              {formatMoney({ amountMinor: item.priceMinor, currency: item.currency }, locale)}
            </span>
          )}
          {facts.map((fact) => (
            <span key={String(fact)}>
              <span className="mx-1.25 text-3">·</span>
              {fact}
            </span>
          ))}
        </span>
      </span>
      <Icon of={ChevronRight} className="shrink-0 text-3" />
    </button>
  );
}
