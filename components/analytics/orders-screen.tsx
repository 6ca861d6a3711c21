"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { SearchX, ShoppingBag } from "lucide-react";
import Link from "next/link";
import { useSpeech } from "@/components/i18n/use-messages";
import { buttonClass } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { SearchInput } from "@/components/ui/search-input";
import { Select } from "@/components/ui/select";
import { orderStandings } from "@/db/vocabulary";
import type { OrdersFilter } from "@/lib/analytics/input";
import { formatDate, formatMoney } from "@/lib/i18n/formats";
import { say } from "@/lib/i18n/say";
import { AnalyticsPage } from "./analytics-page";
import { BackfillBanner } from "./backfill-banner";
import { CsvLink } from "./csv-link";
import { FilterChip } from "./filter-chip";
import { ListFoot } from "./list-foot";
import type { Narrowing } from "./narrowed-list";
import { OrdersTable } from "./orders-table";
import { PeriodControl } from "./period-control";
import { addressOf, frameOf } from "./place";
import { type Order, ordersQuery } from "./queries";
import { useGo } from "./use-go";
import { useSearch } from "./use-search";

const PATH = "/analytics/orders";
const ORDERS = ["date desc", "date asc", "value desc", "value asc"] as const;

export function OrdersScreen({ filter }: { filter: OrdersFilter }) {
  const { messages } = useSpeech();
  const list = useInfiniteQuery(ordersQuery(filter));
  const first = list.data?.pages[0];
  if (!first) return null;
  const orders = list.data?.pages.flatMap((page) => page.orders) ?? [];

  return (
    <AnalyticsPage
      title={messages.numbers.nav.orders}
      stores={first.stores}
      actions={
        <>
          <PeriodControl
            path={PATH}
            filter={filter}
            shown={first}
            currencies={first.totals?.map(({ currency }) => currency)}
          />
          <CsvLink href={addressOf("/api/analytics/orders.csv", filter)} />
        </>
      }
    >
      <BackfillBanner store={filter.store} />
      <div className="px-6 max-md:px-4">
        <OrdersBar filter={filter} />
        <Narrowings filter={filter} orders={orders} />
        <Totals totals={first.totals} isOfReturned={filter.set === "returned"} />
        {orders.length > 0 ? (
          <OrdersTable orders={orders} filter={filter} zone={first.zone} />
        ) : (
          <div className="border-t py-8">
            <NoOrders filter={filter} />
          </div>
        )}
        <ListFoot list={list} />
      </div>
    </AnalyticsPage>
  );
}

/** Nothing here: because of what was asked for, or because nobody bought in these days. */
function NoOrders({ filter }: { filter: OrdersFilter }) {
  const { orders: words, sales } = useSpeech().messages.numbers;
  const { q, set, day, buyer, item, credited } = filter;
  const isNarrow = Boolean(q || day || buyer || item || credited) || set !== "all";
  return (
    <EmptyState
      icon={<Icon of={isNarrow ? SearchX : ShoppingBag} size={20} />}
      title={isNarrow ? words.noMatch : sales.nothing}
      actions={
        isNarrow ? (
          <Link href={addressOf(PATH, frameOf(filter))} className={buttonClass("outline")}>
            {words.clear}
          </Link>
        ) : (
          filter.period !== "year" && (
            <Link href={addressOf(PATH, { store: filter.store, period: "year" })} className={buttonClass("outline")}>
              {words.wholeYear}
            </Link>
          )
        )
      }
    >
      {isNarrow ? words.noMatchText : words.nothingText}
    </EmptyState>
  );
}

/** Words and the state to look for. */
function OrdersBar({ filter }: { filter: OrdersFilter }) {
  const { messages } = useSpeech();
  const words = messages.numbers.orders;
  const { go, isGoing } = useGo();
  const search = (found: string) => go(addressOf(PATH, filter, { q: found }), "replace");
  const [q, setQ] = useSearch(filter.q ?? "", search, isGoing);
  return (
    <div className="flex flex-wrap items-center gap-2 pt-4 pb-3">
      <div className="w-80 max-sm:w-full">
        <SearchInput value={q} onChange={setQ} label={words.search} />
      </div>
      <Select
        box="s"
        aria-label={words.set}
        value={filter.set}
        onChange={({ target }) => go(addressOf(PATH, filter, { set: target.value }))}
        className="w-60 max-md:w-auto max-md:flex-1"
      >
        <option value="all">{words.sets.all}</option>
        <option value="sales">{words.sets.sales}</option>
        <option value="lost">{words.sets.lost}</option>
        <option value="returned">{words.sets.returned}</option>
        <optgroup label={words.onlyState}>
          {orderStandings.map((standing) => (
            <option key={standing} value={standing}>
              {messages.analytics.standings[standing]}
            </option>
          ))}
        </optgroup>
      </Select>
      {/* A phone has no heads to press. */}
      <Select
        box="s"
        aria-label={words.sort}
        value={`${filter.sort} ${filter.direction}`}
        onChange={({ target }) => {
          const [sort, direction] = target.value.split(" ");
          go(addressOf(PATH, filter, { sort, direction }));
        }}
        className="flex-1 md:hidden"
      >
        {ORDERS.map((order) => (
          <option key={order} value={order}>
            {words.sorts[order]}
          </option>
        ))}
      </Select>
    </div>
  );
}

/** What a plot's mark or a row of another screen narrowed the list to. */
function Narrowings({ filter, orders }: { filter: OrdersFilter; orders: readonly Order[] }) {
  const { messages, locale } = useSpeech();
  const words = messages.numbers.orders;
  const chips: Narrowing[] = [];
  if (filter.day) {
    chips.push([
      say(words.day, { day: formatDate(filter.day, locale, { withWeekday: true, withYear: true }) }),
      { day: null },
    ]);
  }
  if (filter.buyer) chips.push([orders[0]?.buyerNickname ?? words.ofBuyer, { buyer: null }]);
  if (filter.item) chips.push([orders[0]?.itemTitle ?? words.ofItem, { item: null }]);
  if (filter.credited) {
    chips.push([filter.credited === "any" ? words.creditedAny : words.creditedOne, { credited: null }]);
  }
  if (chips.length === 0) return null;
  return (
    <div className="flex flex-wrap gap-2 pb-3">
      {chips.map(([name, without]) => (
        <FilterChip key={name} name={name} hrefWithout={addressOf(PATH, filter, without)} />
      ))}
    </div>
  );
}

type Total = { currency: string; rows: number; orders: number; revenueMinor: number; refundedMinor: number };

/** What all rows of the list add up to, also those that are not on screen; each currency by itself. Null: too many to add up. */
function Totals({ totals, isOfReturned }: { totals: readonly Total[] | null; isOfReturned: boolean }) {
  const { messages, locale } = useSpeech();
  const words = messages.numbers.orders;
  if (!totals) return <p className="border-t py-2.5 text-3">{words.tooMany}</p>;
  return (
    <ul aria-label={words.totalLabel} className="tnum flex flex-wrap items-baseline gap-x-6 gap-y-1 border-t py-2.5">
      {totals.map(({ currency, rows, orders, revenueMinor, refundedMinor }) => (
        <li key={currency} className="flex flex-wrap items-baseline gap-x-2">
          <span className="font-semibold">
            {formatMoney({ amountMinor: isOfReturned ? refundedMinor : revenueMinor, currency }, locale)}
          </span>
          {totals.length > 1 && <span className="text-12 text-3">{currency}</span>}
          <span className="text-2">
            {isOfReturned
              ? say(words.totalReturned, { count: rows }, locale)
              : say(words.totalSales, { count: orders }, locale)}
          </span>
          {rows !== orders && !isOfReturned && (
            <span className="text-12 text-3">{say(words.total, { count: rows }, locale)}</span>
          )}
        </li>
      ))}
      {totals.length === 0 && <li className="text-3">{say(words.total, { count: 0 }, locale)}</li>}
    </ul>
  );
}
