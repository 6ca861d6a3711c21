"use client";

import { useQuery } from "@tanstack/react-query";
import Link from "next/link";
import { useRouter } from "next/navigation";
import { useSpeech } from "@/components/i18n/use-messages";
import { useShortcuts } from "@/components/keyboard/use-shortcuts";
import { buttonClass } from "@/components/ui/button";
import { cn } from "@/components/ui/cn";
import { Kbd } from "@/components/ui/kbd";
import type { AnalyticsFilter, ClaimsFilter, OrdersFilter, ServiceFilter } from "@/lib/analytics/input";
import { say } from "@/lib/i18n/say";
import { AnalyticsPage } from "./analytics-page";
import { BackfillBanner } from "./backfill-banner";
import { BuyersPanel } from "./buyers-panel";
import { ClaimsPanel } from "./claims-panel";
import { figuresToShow } from "./figures-to-show";
import { IncomeSection } from "./income-section";
import { LatestOrders } from "./latest-orders";
import { hourNow } from "./marks";
import { Compared, PeriodControl } from "./period-control";
import { addressOf } from "./place";
import { salesQuery } from "./queries";
import { ReputationPanel } from "./reputation-panel";
import { SalesTiles } from "./sales-tiles";

const PATH = "/analytics/success-monitor";

/** What each part of the monitor asks for; the server makes them of one address. */
export type MonitorFilters = {
  sales: AnalyticsFilter;
  latest: OrdersFilter;
  claims: ClaimsFilter;
  service: ServiceFilter;
};

export function SuccessMonitor({ filters }: { filters: MonitorFilters }) {
  const { messages, locale } = useSpeech();
  const { nav, sales } = messages.numbers;
  const router = useRouter();
  const filter = filters.sales;
  const { data } = useQuery(salesQuery(filter));
  const orders = addressOf("/analytics/orders", filter, { set: "sales" });
  useShortcuts([{ keys: "o", label: sales.seeOrders, hint: { label: sales.hint }, run: () => router.push(orders) }]);
  if (!data) return null;
  const figures = figuresToShow(data);
  const isOneOfMany = figures.length > 1;

  return (
    <AnalyticsPage
      title={nav.successMonitor}
      stores={data.stores}
      compared={<Compared shown={data} until={data.beforeUntil} />}
      actions={
        <>
          <PeriodControl
            path={PATH}
            filter={filter}
            shown={data}
            currencies={data.currencies.map(({ currency }) => currency)}
          />
          <Link href={orders} aria-keyshortcuts="O" className={cn(buttonClass("primary"), "max-md:hidden")}>
            {sales.seeOrders}
            <Kbd keys="O" className="border-on-accent/40 bg-transparent text-on-accent-2" />
          </Link>
        </>
      }
    >
      <BackfillBanner store={filter.store} />
      {isOneOfMany && (
        <p className="border-b px-6 py-2 text-12 text-3 max-md:px-4">
          {say(sales.currencies, { count: figures.length }, locale)}
        </p>
      )}
      {/* The ground shows through the gaps as hairlines, however the cells fall. */}
      <div className="grid gap-px border-b bg-line">
        {figures.map((one) => (
          <div key={one.currency} className="grid grid-cols-3 gap-px bg-line max-md:grid-cols-1">
            <SalesTiles sales={one} today={data.today} hour={hourNow(data)} filter={filter} isOneOfMany={isOneOfMany} />
          </div>
        ))}
        <div className="grid grid-cols-[minmax(0,1fr)_364px] gap-px bg-line max-xl:grid-cols-[minmax(0,1fr)_340px] max-lg:grid-cols-1">
          <div className="flex min-w-0 flex-col divide-y bg-surface">
            {figures.map((one) => (
              <IncomeSection key={one.currency} sales={one} summary={data} filter={filter} isOneOfMany={isOneOfMany} />
            ))}
          </div>
          <ReputationPanel filter={filter} />
        </div>
        <div className="grid grid-cols-[minmax(0,1fr)_340px_364px] gap-px bg-line max-xl:grid-cols-2 max-md:grid-cols-1">
          <LatestOrders filter={filters.latest} className="max-xl:col-span-2 max-md:col-span-1" />
          <BuyersPanel filter={filter} />
          <ClaimsPanel filter={filter} claims={filters.claims} service={filters.service} />
        </div>
      </div>
    </AnalyticsPage>
  );
}
