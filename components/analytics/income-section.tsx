"use client";

import { useRouter } from "next/navigation";
import { useSpeech } from "@/components/i18n/use-messages";
import type { AnalyticsFilter } from "@/lib/analytics/input";
import { formatMoney, formatNumber } from "@/lib/i18n/formats";
import type { Messages } from "@/lib/i18n/messages/es";
import { say } from "@/lib/i18n/say";
import { Definition } from "./definition";
import { markName } from "./mark-name";
import { hourNow, type Mark, marksOf, stepOf } from "./marks";
import { NumbersTable } from "./numbers-table";
import { Panel } from "./panel";
import { addressOf } from "./place";
import { PlotLegend } from "./plot-legend";
import { IncomePlot } from "./plots";
import type { CurrencySales, Sales } from "./queries";

/** The income of one currency by day, beside that of the period before. A mark opens its orders. */
export function IncomeSection({
  sales,
  summary,
  filter,
  isOneOfMany,
}: {
  sales: CurrencySales;
  summary: Sales;
  filter: AnalyticsFilter;
  isOneOfMany: boolean;
}) {
  const { messages, locale } = useSpeech();
  const router = useRouter();
  const words = messages.numbers.sales;
  const { currency } = sales;
  const marks = marksOf(sales, { today: summary.today, hour: hourNow(summary) });
  const by = titleOf(sales, summary, words);
  const title = isOneOfMany ? say(words.inCurrency, { name: by, currency }) : by;
  const money = (amountMinor: number) => formatMoney({ amountMinor, currency }, locale);

  const open = ({ from, to }: Mark) =>
    router.push(
      addressOf(
        "/analytics/orders",
        filter,
        { set: "sales", currency: isOneOfMany ? currency : filter.currency },
        from === to ? { day: from } : { period: "custom", month: null, from, to },
      ),
    );

  return (
    <Panel
      className="flex flex-1 flex-col"
      title={title}
      definition={<Definition of={title}>{messages.analytics.definitions.day}</Definition>}
      aside={<PlotLegend filled={words.now} dashed={words.before2} />}
    >
      <div className="min-h-57 flex-1">
        {sales.now.orders === 0 && sales.before.orders === 0 ? (
          <p className="grid h-57 place-items-center text-3">{words.nothing}</p>
        ) : (
          <IncomePlot marks={marks} currency={currency} today={summary.today} title={title} onOpen={open} />
        )}
      </div>
      <NumbersTable
        caption={say(messages.numbers.columnsOf, { name: title })}
        columns={[messages.analytics.columns.date, words.now, words.orders, words.before2]}
        rows={marks.map((mark) => [
          markName(mark, summary.today, messages, locale),
          money(mark.revenueMinor),
          formatNumber(mark.orders, locale),
          mark.beforeMinor === null ? messages.numbers.none : money(mark.beforeMinor),
        ])}
      />
    </Panel>
  );
}

function titleOf({ trend }: CurrencySales, { period }: Sales, words: Messages["numbers"]["sales"]): string {
  const isByHour = trend[0] ? trend[0].hour !== null : period.from === period.to;
  if (isByHour) return words.byHour;
  return { 1: words.byDay, 7: words.byWeek, 30: words.byMonth }[stepOf(trend.length)];
}
