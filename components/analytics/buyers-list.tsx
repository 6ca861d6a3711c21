"use client";

import { useInfiniteQuery } from "@tanstack/react-query";
import { SearchX } from "lucide-react";
import Link from "next/link";
import { useSpeech } from "@/components/i18n/use-messages";
import { buttonClass } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { SearchInput } from "@/components/ui/search-input";
import { Select } from "@/components/ui/select";
import { Table, Td, Th, Tr } from "@/components/ui/table";
import type { BuyersFilter } from "@/lib/analytics/input";
import { formatDate, formatMoney, formatNumber } from "@/lib/i18n/formats";
import { buyersNarrowedTo } from "./buyer-narrowings";
import { NarrowedList } from "./narrowed-list";
import { PHONE_CELL, PHONE_ROW } from "./phone-row";
import { addressOf } from "./place";
import { type Buyer, buyersListQuery, type CurrencyBuyers } from "./queries";
import { sortBy } from "./sort-by";
import { SortHead } from "./sort-head";
import { useGo } from "./use-go";
import { useInSight } from "./use-in-sight";
import { useSearch } from "./use-search";

const PATH = "/analytics/buyers";

/** The people behind a field, a segment or a name, in the order of a column. */
export function BuyersList({
  filter,
  scale,
  today,
}: {
  filter: BuyersFilter;
  /** What the scores mean among these buyers. */
  scale: CurrencyBuyers;
  today: string;
}) {
  const { messages, locale } = useSpeech();
  const words = messages.numbers.buyers;
  const { go, isGoing } = useGo();
  const search = (found: string) => go(addressOf(PATH, filter, { q: found }), "replace");
  const [q, setQ] = useSearch(filter.q ?? "", search, isGoing);
  const list = useInfiniteQuery(buyersListQuery(filter));
  const buyers = list.data?.pages.flatMap((page) => page.buyers) ?? [];
  const everybody = addressOf(PATH, { store: filter.store, currency: filter.currency });
  const narrowings = buyersNarrowedTo(filter, { scale, today, messages, locale });
  useInSight("list", narrowings.map(([name]) => name).join());
  return (
    <NarrowedList
      path={PATH}
      filter={filter}
      control={
        <>
          <div className="w-80 max-sm:w-full">
            <SearchInput value={q} onChange={setQ} label={words.search} />
          </div>
          <SortSelect filter={filter} />
        </>
      }
      narrowings={narrowings}
      list={list}
      isEmpty={buyers.length === 0}
      empty={
        <EmptyState
          icon={<Icon of={SearchX} size={20} />}
          title={words.noMatch}
          actions={
            <Link href={everybody} scroll={false} className={buttonClass("outline")}>
              {words.allList}
            </Link>
          }
        >
          {words.noMatchText}
        </EmptyState>
      }
    >
      <BuyersTable buyers={buyers} filter={filter} />
    </NarrowedList>
  );
}

const ORDERS = ["spent desc", "spent asc", "orders desc", "orders asc", "last desc", "last asc"] as const;

/** A phone has no heads to press. */
function SortSelect({ filter }: { filter: BuyersFilter }) {
  const { numbers } = useSpeech().messages;
  const { go } = useGo();
  return (
    <Select
      box="s"
      aria-label={numbers.orders.sort}
      value={`${filter.sort} ${filter.direction}`}
      onChange={({ target }) => {
        const [sort, direction] = target.value.split(" ");
        go(addressOf(PATH, filter, { sort, direction }));
      }}
      className="flex-1 md:hidden"
    >
      {ORDERS.map((order) => (
        <option key={order} value={order}>
          {numbers.buyers.sorts[order]}
        </option>
      ))}
    </Select>
  );
}

function BuyersTable({ buyers, filter }: { buyers: readonly Buyer[]; filter: BuyersFilter }) {
  const { messages, locale } = useSpeech();
  const { columns, segments } = messages.analytics;
  const words = messages.numbers.buyers;
  return (
    <Table label={words.list} className="max-md:block">
      <thead className="max-md:sr-only">
        <tr>
          <Th>{columns.buyer}</Th>
          <Th>{columns.segment}</Th>
          <Th>{columns.firstDay}</Th>
          <SortHead name={columns.lastDay} {...sortBy(PATH, filter, "last")} />
          <SortHead name={words.bought} align="end" {...sortBy(PATH, filter, "orders")} />
          <Th align="end">{columns.averageTicket}</Th>
          <SortHead name={words.spentIn} align="end" {...sortBy(PATH, filter, "spent")} />
        </tr>
      </thead>
      <tbody className="max-md:block max-md:border-t">
        {buyers.map((buyer) => (
          <Tr key={buyer.buyerId} className={cn(PHONE_ROW, "relative")}>
            <Td className={cn(PHONE_CELL, "font-medium")}>
              <Link href={`${PATH}/${buyer.buyerId}`} className="rounded-sm text-accent after:absolute after:inset-0">
                {buyer.nickname ?? words.unnamed}
              </Link>
            </Td>
            <Td className={cn(PHONE_CELL, "max-md:row-start-2 max-md:text-12 max-md:text-2")}>
              {segments[buyer.segment]}
            </Td>
            <Td className="text-2 max-md:hidden">{formatDate(buyer.firstDay, locale, { withYear: true })}</Td>
            <Td className="text-2 max-md:hidden">{formatDate(buyer.lastDay, locale, { withYear: true })}</Td>
            <Td align="end" className={cn(PHONE_CELL, "max-md:row-start-2 max-md:text-12 max-md:text-2")}>
              {formatNumber(buyer.orders, locale)}
              <span className="md:hidden"> {words.purchases}</span>
            </Td>
            <Td align="end" className="max-md:hidden">
              {formatMoney(buyer.averageTicket, locale)}
            </Td>
            <Td align="end" className={cn(PHONE_CELL, "font-medium max-md:col-start-2 max-md:row-start-1")}>
              {formatMoney(buyer.revenue, locale)}
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
