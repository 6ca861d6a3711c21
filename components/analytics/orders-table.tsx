"use client";

import Link from "next/link";
import { useSpeech } from "@/components/i18n/use-messages";
import { cn } from "@/components/ui/cn";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import { useNow } from "@/components/ui/use-now";
import type { OrdersFilter } from "@/lib/analytics/input";
import { formatDate, formatDateTime, formatMoney } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { conversationHref } from "./conversation-href";
import { Definition } from "./definition";
import { cancelledOn, soldAt } from "./order-dates";
import { OrderState } from "./order-state";
import { OrderValue } from "./order-value";
import { PHONE_CELL, PHONE_ROW } from "./phone-row";
import type { Order } from "./queries";
import { sortBy } from "./sort-by";
import { SortHead } from "./sort-head";
import { WriteToBuyer } from "./write-to-buyer";

const PATH = "/analytics/orders";

/** *Pedido, Fecha, Estado, Valor*. A row opens the order's conversation; the values add up to what stands above. */
export function OrdersTable({
  orders,
  filter,
  zone,
}: {
  orders: readonly Order[];
  filter: OrdersFilter;
  zone: string;
}) {
  const { messages, locale } = useSpeech();
  const { columns, definitions } = messages.analytics;
  const words = messages.numbers.orders;
  const isOfReturned = filter.set === "returned";
  const now = useNow(60);
  const reader = { locale, timeZone: zone };

  return (
    <Table label={messages.numbers.nav.orders} className="max-md:block">
      <thead className="max-md:sr-only">
        <tr>
          <Th>{columns.order}</Th>
          <SortHead
            name={columns.date}
            {...sortBy(PATH, filter, "date")}
            definition={<Definition of={columns.date}>{`${definitions.day} ${words.cancelledDay}`}</Definition>}
          />
          <Th>{columns.standing}</Th>
          <Th className="max-lg:hidden">{columns.buyer}</Th>
          <Th className="max-lg:hidden">{columns.product}</Th>
          {isOfReturned && <Th align="end">{columns.refunded}</Th>}
          <SortHead name={columns.value} align="end" {...sortBy(PATH, filter, "value")} />
        </tr>
      </thead>
      <tbody className="max-md:block max-md:border-t">
        {orders.map((order) => (
          <Tr key={order.orderId} className={cn(PHONE_ROW, "group/row", order.conversation && "relative")}>
            <Td className={cn(PHONE_CELL, "font-medium")}>
              {order.conversation ? (
                <Link
                  href={conversationHref(order.conversation)}
                  aria-label={say(words.openConversation, { id: order.sourceId })}
                  className="rounded-sm text-accent after:absolute after:inset-0"
                >
                  {order.sourceId}
                </Link>
              ) : (
                <span className="inline-flex items-center gap-1">
                  {order.sourceId}
                  <WriteToBuyer orderId={order.orderId} sourceId={order.sourceId} />
                </span>
              )}
            </Td>
            <Td className={cn(PHONE_CELL, "text-2 max-md:row-start-2 max-md:text-12")}>
              {formatDateTime(soldAt(order), now, reader)}
            </Td>
            <Td className={cn(PHONE_CELL, "max-md:row-start-2 max-md:justify-self-end max-md:text-12")}>
              <OrderState order={order} cancelledOn={cancelledOn(order, now, reader)} />
            </Td>
            <Td className="max-lg:hidden">
              {order.buyerId && (
                <Link
                  href={`/analytics/buyers/${order.buyerId}`}
                  className="relative z-1 rounded-sm text-2 hover:text-accent hover:underline"
                >
                  {order.buyerNickname ?? messages.numbers.buyers.unnamed}
                </Link>
              )}
            </Td>
            <Td className="w-full max-w-0 truncate text-2 max-lg:hidden">{order.itemTitle}</Td>
            {isOfReturned && (
              <Td align="end" className={cn(PHONE_CELL, "max-md:col-span-2 max-md:row-start-3 max-md:text-12")}>
                {order.refundedDay && (
                  <span className="mr-2 text-12 text-3">
                    <span className="md:hidden">{columns.refunded} </span>
                    {formatDate(order.refundedDay, locale)}
                  </span>
                )}
                {formatMoney(order.refunded, locale)}
              </Td>
            )}
            <Td align="end" className={PHONE_CELL}>
              <OrderValue order={order} isBrief={isOfReturned} />
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
