"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useSpeech } from "@/components/i18n/use-messages";
import { cn } from "@/components/ui/cn";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import { useNow } from "@/components/ui/use-now";
import type { OrdersFilter } from "@/lib/analytics/input";
import { formatDay, formatTime } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { cancelledOn, soldAt } from "./order-dates";
import { OrderState } from "./order-state";
import { OrderValue } from "./order-value";
import { Panel } from "./panel";
import { NARROW_CELL, NARROW_ROW } from "./phone-row";
import { addressOf } from "./place";
import { type Order, ordersQuery } from "./queries";

const ROWS = 8;

/** The latest orders of the period, whatever became of them. */
export function LatestOrders({ filter, className }: { filter: OrdersFilter; className?: string }) {
  const { messages, locale } = useSpeech();
  const { latest, sales } = messages.numbers;
  const { columns } = messages.analytics;
  const now = useNow(60);
  const { data } = useInfiniteQuery(ordersQuery(filter));
  const first = data?.pages[0];
  const orders = first?.orders.slice(0, ROWS) ?? [];
  const rows = first?.totals?.reduce((sum, total) => sum + total.rows, 0) ?? 0;
  const reader = { locale, timeZone: first?.zone ?? "UTC" };
  const dayOf = (order: Order) => formatDay(soldAt(order), now, reader);
  const today = formatDay(now, now, reader);
  return (
    <Panel
      title={latest.title}
      className={className}
      aside={
        rows > 0 && (
          <Link href={addressOf("/analytics/orders", filter)} className="link">
            {say(latest.all, { count: rows }, locale)}
          </Link>
        )
      }
    >
      {orders.length === 0 ? (
        <p className="py-6 text-3">{sales.nothing}</p>
      ) : (
        <div className="@container">
          <Table
            label={say(messages.numbers.columnsOf, { name: latest.title })}
            className="@max-[440px]:block [&_:is(td,th)]:px-1.5 [&_:is(td,th):first-child]:pl-0 [&_:is(td,th):last-child]:pr-0"
          >
            <thead className="@max-[440px]:sr-only">
              <tr>
                <Th>{columns.order}</Th>
                <Th>{columns.date}</Th>
                <Th>{columns.standing}</Th>
                <Th align="end">{columns.value}</Th>
              </tr>
            </thead>
            <tbody className="@max-[440px]:block @max-[440px]:border-t">
              {orders.map((order) => (
                <Tr key={order.orderId} className={cn(NARROW_ROW, "@max-[440px]:nth-[n+7]:hidden")}>
                  <Td className={cn(NARROW_CELL, "font-medium")}>{order.sourceId}</Td>
                  <Td className={cn(NARROW_CELL, "text-2 @max-[440px]:row-start-2 @max-[440px]:text-12")}>
                    {dayOf(order)}
                    {dayOf(order) === today && `, ${formatTime(soldAt(order), reader.timeZone)}`}
                  </Td>
                  <Td
                    className={cn(
                      NARROW_CELL,
                      // The amount is never cut: what has no room beside it is the state.
                      "@min-[440px]:w-full @min-[440px]:max-w-0 @min-[440px]:overflow-hidden @max-[440px]:row-start-2 @max-[440px]:justify-self-end @max-[440px]:text-12",
                    )}
                  >
                    <OrderState order={order} cancelledOn={cancelledOn(order, now, reader)} isBrief />
                  </Td>
                  <Td align="end" className={NARROW_CELL}>
                    <OrderValue order={order} isBrief />
                  </Td>
                </Tr>
              ))}
            </tbody>
          </Table>
        </div>
      )}
    </Panel>
  );
}
