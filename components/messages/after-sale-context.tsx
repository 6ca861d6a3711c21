"use client";

import Link from "next/link";
import { ClaimBlock } from "@/components/claims/claim-block";
import { ExchangeBlock } from "@/components/claims/exchange-block";
import { ReturnBlock } from "@/components/claims/return-block";
import { useMessages, useSpeech } from "@/components/i18n/use-messages";
import { Section } from "@/components/inbox/context-section";
import { useDesk } from "@/components/inbox/desk";
import { emptyFilter, hrefOf } from "@/components/inbox/place";
import type { AfterSale } from "@/components/inbox/queries";
import { OrderBlock, ProductLines } from "@/components/orders/order-block";
import { ShipmentBlock } from "@/components/orders/shipment-block";
import { Badge } from "@/components/ui/badge";
import { DescriptionList } from "@/components/ui/description-list";
import { useNow } from "@/components/ui/use-now";
import { useContextDrawer } from "@/components/workspace/panes";
import { formatDay } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { TopicMenu } from "./topic-menu";

/** What the conversation is about: the claim and its clocks, the order, what was bought, where it is, who bought it. */
export function AfterSaleContext({ conversation }: { conversation: AfterSale }) {
  const { messages, locale } = useSpeech();
  const { claim, orders, store } = conversation;
  const items = orders.flatMap((order) => order.items);
  const shipments = new Map(
    orders.flatMap(({ shipment }) => (shipment ? [[shipment.sourceId, shipment] as const] : [])),
  );
  return (
    <>
      {claim && (
        <Section>
          <ClaimBlock conversation={conversation} claim={claim} />
        </Section>
      )}
      {claim?.return && (
        <Section title={messages.claims.return.title}>
          <ReturnBlock goingBack={claim.return} />
        </Section>
      )}
      {claim?.exchange && (
        <Section title={messages.claims.exchange.title}>
          <ExchangeBlock exchange={claim.exchange} siteId={store.siteId} />
        </Section>
      )}
      {orders.map((order) => (
        <OrderBlock key={order.id} order={order} siteId={store.siteId} />
      ))}
      {orders.length === 0 && conversation.orderSourceId && (
        <Section title={messages.orders.title}>
          <DescriptionList
            facts={[
              [
                messages.orders.number,
                <span key="number" className="tnum">
                  {conversation.orderSourceId}
                </span>,
              ],
            ]}
          />
          <p className="mt-1 text-12 text-3">{messages.orders.unread}</p>
        </Section>
      )}
      {items.length > 0 && (
        <Section
          title={messages.orders.products}
          aside={<span className="tnum font-normal text-3">{say("{count}", { count: items.length }, locale)}</span>}
        >
          <ProductLines items={items} />
        </Section>
      )}
      {[...shipments.values()].map((shipment) => (
        <Section
          key={shipment.sourceId}
          title={messages.orders.shipment.title}
          aside={
            <span className="tnum min-w-0 truncate font-normal text-3">
              {[
                shipment.carrier ??
                  (shipment.logistics && words(messages.orders.shipment.logistics, shipment.logistics)),
                shipment.trackingNumber,
              ]
                .filter(Boolean)
                .join(", ")}
            </span>
          }
        >
          <ShipmentBlock shipment={shipment} />
        </Section>
      ))}
      <Section title={messages.inbox.context.buyer}>
        <Buyer conversation={conversation} />
      </Section>
      <Others conversation={conversation} />
    </>
  );
}

const words = (names: Record<string, string>, word: string) => names[word] ?? word;

function Buyer({ conversation }: { conversation: AfterSale }) {
  const { inbox, afterSale } = useMessages();
  const { buyer, store } = conversation;
  return (
    <DescriptionList
      facts={[
        [inbox.context.nickname, buyer.nickname],
        [
          inbox.context.meliId,
          <span key="id" className="tnum">
            {buyer.sourceId}
          </span>,
        ],
        [inbox.context.place, buyer.place],
        [afterSale.topic.label, <TopicMenu key="topic" conversation={conversation} />],
        [inbox.context.store, store.nickname],
      ]}
    />
  );
}

/** What else this buyer has written, complained or asked, each in the inbox where it is. */
function Others({ conversation: { earlier } }: { conversation: AfterSale }) {
  const { messages, locale, timeZone } = useSpeech();
  const { module, select } = useDesk();
  const drawer = useContextDrawer();
  const now = useNow(60);
  const shown = earlier.flatMap((one) => (one.module === "chatbot" ? [] : [{ ...one, module: one.module }]));
  if (shown.length === 0) return null;
  return (
    <Section
      title={messages.afterSale.context.conversations}
      aside={<span className="tnum font-normal text-3">{shown.length}</span>}
    >
      <ul className="-mx-2">
        {shown.map((one) => (
          <li key={one.id}>
            <Link
              prefetch={false}
              href={hrefOf(one.module, { conversationId: one.id, filter: emptyFilter })}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
                if (drawer.isOpen) drawer.toggle();
                if (one.module !== module) return;
                event.preventDefault();
                select(one.id);
              }}
              className="focus-in flex min-h-7 items-center gap-2 rounded-sm px-2 transition-colors hover:bg-hover touch:min-h-11"
            >
              <Badge size="s" tone={one.entry === "claim" ? "late" : "neutral"}>
                {messages.inbox.entries[one.entry]}
              </Badge>
              <bdi className="min-w-0 flex-1 truncate">{one.snippet || one.itemTitle}</bdi>
              <time dateTime={one.lastIncomingAt} className="tnum shrink-0 text-12 text-3">
                {formatDay(one.lastIncomingAt, now, { locale, timeZone })}
              </time>
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}
