"use client";

import { ChevronRight } from "lucide-react";
import { useEffect } from "react";
import { useSpeech } from "@/components/i18n/use-messages";
import { act } from "@/components/inbox/act";
import type { AfterSale } from "@/components/inbox/queries";
import { Icon } from "@/components/ui/icon";
import { Thumb } from "@/components/ui/thumb";
import { useContextDrawer } from "@/components/workspace/panes";
import { formatMoney } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { openThreadAction } from "@/lib/messages/actions";
import { Foot } from "./foot";
import { Timeline } from "./timeline";

/** The middle pane after a sale: what was said and happened, and under it the place where one writes. */
export function AfterSalePane({ conversation }: { conversation: AfterSale }) {
  useShownRead(conversation);
  return (
    <>
      <SaleStrip conversation={conversation} />
      <Timeline conversation={conversation} />
      <Foot conversation={conversation} />
    </>
  );
}

/** An agent has it on screen: the marketplace is told, and tells the buyer; once for each thing that was said. */
function useShownRead({ id, timeline }: AfterSale) {
  const last = timeline.findLast((entry) => entry.kind === "message" && entry.isHere && entry.author !== "seller");
  const lastId = last?.kind === "message" ? last.id : null;
  // The server decides whether there is anything to tell.
  useEffect(() => {
    if (lastId) void act(() => openThreadAction({ conversationId: id }));
  }, [id, lastId]);
}

/** What was bought, or what is claimed, where there is room for one pane only; it opens the rest of the context. */
function SaleStrip({ conversation: { orders, claim } }: { conversation: AfterSale }) {
  const { messages, locale } = useSpeech();
  const { isOpen, toggle } = useContextDrawer();
  const [order] = orders;
  const items = orders.flatMap(({ items }) => items);
  const [item] = items;
  if (!order && !claim) return null;
  const title = claim?.reason ?? item?.title;
  return (
    <button
      type="button"
      aria-label={messages.workspace.panes.openContext}
      aria-expanded={isOpen}
      onClick={toggle}
      className="focus-in hidden shrink-0 items-center gap-3 border-b bg-sunken px-4 py-2.5 text-left max-md:flex"
    >
      <Thumb src={item?.pictureUrl} size={48} />
      <span className="min-w-0 flex-1">
        <span className="block truncate font-medium first-letter:uppercase">{title}</span>
        <span className="tnum block truncate text-2">
          {order && <span className="font-semibold text-1">{formatMoney(order.total, locale)}</span>}
          {order?.shipment?.status && ` · ${messages.orders.shipment.statuses[order.shipment.status]}`}
          {items.length > 1 && ` · ${say(messages.orders.units, { count: items.length }, locale)}`}
        </span>
      </span>
      <Icon of={ChevronRight} className="shrink-0 text-3" />
    </button>
  );
}
