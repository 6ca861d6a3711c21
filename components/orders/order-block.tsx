"use client";

import { ExternalLink } from "lucide-react";
import { useSpeech } from "@/components/i18n/use-messages";
import { Section } from "@/components/inbox/context-section";
import type { AfterSale } from "@/components/inbox/queries";
import { webAddress } from "@/components/inbox/web-address";
import { CopyButton } from "@/components/ui/copy-button";
import { DescriptionList } from "@/components/ui/description-list";
import { Icon } from "@/components/ui/icon";
import { Thumb } from "@/components/ui/thumb";
import { useNow } from "@/components/ui/use-now";
import { formatDateTime, formatMoney } from "@/lib/i18n/formats";
import type { Messages } from "@/lib/i18n/messages/es";
import { say } from "@/lib/i18n/say";
import { Billing } from "./billing";
import { cancellationWords } from "./cancellation-words";
import { orderAddress } from "./order-address";

export type Order = AfterSale["orders"][number];

/** One sale: its number, when, what was paid and how. */
export function OrderBlock({ order, siteId }: { order: Order; siteId: string }) {
  const { messages, locale, timeZone } = useSpeech();
  const words = messages.orders;
  const now = useNow(60);
  const address = orderAddress(siteId, order.sourceId);
  return (
    <Section
      title={words.title}
      aside={
        address && (
          <a href={address} target="_blank" rel="noreferrer" className="link inline-flex items-center gap-1 text-13">
            {words.open}
            <Icon of={ExternalLink} size={12} />
          </a>
        )
      }
    >
      <DescriptionList
        facts={[
          [
            words.number,
            <span key="number" className="tnum group/number inline-flex h-5 items-center gap-1">
              {order.sourceId}
              <CopyButton
                text={order.sourceId}
                kind="quiet"
                size="s"
                className="h-5! px-1! touch:h-9!"
                aria-label={say(words.copyNumber, { id: order.sourceId })}
              >
                <span className="sr-only">{messages.common.copy}</span>
              </CopyButton>
            </span>,
          ],
          [
            words.date,
            <span key="date" className="tnum">
              {formatDateTime(order.placedAt, now, { locale, timeZone })}
            </span>,
          ],
          [words.payment, <Paid key="paid" order={order} />],
          [words.refunded, order.refunded.amountMinor > 0 ? formatMoney(order.refunded, locale) : null],
          [
            words.shippingCost,
            order.shippingCost && order.shippingCost.amountMinor > 0 ? formatMoney(order.shippingCost, locale) : null,
          ],
          [words.status, isOrdinary(order) ? null : statusOf(order, words)],
        ]}
      />
      {order.hasBilling && <Billing key={order.id} orderId={order.id} />}
    </Section>
  );
}

function statusOf(order: Order, words: Messages["orders"]) {
  if (order.status === "cancelled") return cancellationWords(order.cancellation, words);
  return order.status ? words.statuses[order.status] : order.statusWord;
}

/** Paid and nothing else: the amount says it. */
const isOrdinary = ({ status }: Order) => status === "paid" || status === "confirmed";

function Paid({ order }: { order: Order }) {
  const { messages, locale } = useSpeech();
  const words = messages.orders;
  const states: Record<string, string> = words.paymentStates;
  const [payment] = order.payments;
  const state =
    order.payments.length === 1 && payment
      ? ((payment.state && states[payment.state]) ?? payment.stateWord)
      : words.moneyStates[order.moneyState];
  const installments = payment?.installments ?? 0;
  return (
    <span className="tnum">
      {[
        formatMoney(order.total, locale),
        state,
        installments > 1 && say(words.installments, { count: installments }, locale),
      ]
        .filter(Boolean)
        .join(", ")}
    </span>
  );
}

/** What was bought in this sale, with its variation, picture and price. */
export function ProductLines({ items }: { items: Order["items"] }) {
  const { messages, locale } = useSpeech();
  return (
    <ul className="-mx-2">
      {items.map((item, index) => {
        const address = webAddress(item.permalink);
        const line = (
          <>
            <Thumb src={item.pictureUrl} size={28} />
            <span className="min-w-0 flex-1 py-1">
              <span className="block">
                <span className="font-medium">{item.title}</span>{" "}
                <span className="text-3">
                  {[
                    ...item.attributes.map(({ value }) => value),
                    say(messages.orders.units, { count: item.quantity }, locale),
                  ].join(", ")}
                </span>
              </span>
            </span>
            <span className="tnum shrink-0">
              {formatMoney({ ...item.unitPrice, amountMinor: item.unitPrice.amountMinor * item.quantity }, locale)}
            </span>
          </>
        );
        const look = "flex min-h-9 items-center gap-2 rounded-sm px-2 touch:min-h-11";
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same product may stand in two lines, whose order is the order's
          <li key={index}>
            {address ? (
              <a
                href={address}
                target="_blank"
                rel="noreferrer"
                className={`focus-in ${look} transition-colors hover:bg-hover`}
              >
                {line}
              </a>
            ) : (
              <span className={look}>{line}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
