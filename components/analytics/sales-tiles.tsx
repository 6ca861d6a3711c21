"use client";

import { useSpeech } from "@/components/i18n/use-messages";
import type { AnalyticsFilter } from "@/lib/analytics/input";
import { formatMoney, formatNumber } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { Change } from "./change";
import { marksOf } from "./marks";
import { addressOf } from "./place";
import { TrendPlot } from "./plots";
import type { CurrencySales } from "./queries";
import { Tile } from "./tile";

/** The three numbers of one currency. All of them are made of the same orders, so all of them open those. */
export function SalesTiles({
  sales: figures,
  today,
  hour,
  filter,
  isOneOfMany,
}: {
  sales: CurrencySales;
  today: string;
  /** The hour that is going on, of today alone: later ones are still to come. */
  hour: number | null;
  filter: AnalyticsFilter;
  isOneOfMany: boolean;
}) {
  const { currency, now, before } = figures;
  const { messages, locale } = useSpeech();
  const { sales } = messages.numbers;
  const { definitions } = messages.analytics;
  const money = (amountMinor: number) => formatMoney({ amountMinor, currency }, locale);
  const named = (name: string) => (isOneOfMany ? say(sales.inCurrency, { name, currency }) : name);
  const href = addressOf("/analytics/orders", filter, {
    set: "sales",
    currency: isOneOfMany ? currency : filter.currency,
  });
  const soFar = marksOf(figures, { today, hour }).filter(
    (mark) => hour === null || mark.hour === null || mark.hour <= hour,
  );
  const cancelled = now.byStanding.cancelled?.orders ?? 0;
  const ticket = now.averageTicketMinor;
  const tiles = [
    {
      name: named(sales.revenue),
      definition: definitions.revenue,
      value: money(now.revenueMinor),
      change: <Change now={now.revenueMinor} before={before.revenueMinor} />,
      note: now.refundedMinor > 0 && say(sales.refunded, { amount: money(now.refundedMinor) }),
      values: soFar.map(({ revenueMinor }) => revenueMinor),
    },
    {
      name: named(sales.orders),
      definition: definitions.orders,
      value: formatNumber(now.orders, locale),
      change: <Change now={now.orders} before={before.orders} />,
      note: cancelled > 0 && say(sales.cancelled, { count: cancelled }, locale),
      values: soFar.map(({ orders }) => orders),
    },
    {
      name: named(sales.averageTicket),
      definition: definitions.averageTicket,
      value: ticket === null ? messages.numbers.none : money(ticket),
      change: <Change now={ticket} before={before.averageTicketMinor} />,
      note: before.averageTicketMinor !== null && say(sales.before, { value: money(before.averageTicketMinor) }),
      values: soFar.map(({ orders, revenueMinor }) => (orders === 0 ? null : revenueMinor / orders)),
    },
  ];
  return tiles.map(({ name, definition, value, change, note, values }) => (
    <Tile
      key={name}
      name={name}
      definition={definition}
      value={value}
      href={href}
      hrefLabel={say(sales.seeRows, { name, value })}
      note={
        <>
          {change}
          {note && <span>{note}</span>}
        </>
      }
      trend={<TrendPlot values={values} />}
    />
  ));
}
