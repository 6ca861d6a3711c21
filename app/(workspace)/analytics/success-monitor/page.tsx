import { dehydrate, HydrationBoundary, QueryClient } from "@tanstack/react-query";
import type { Metadata } from "next";
import {
  backfillQuery,
  buyersQuery,
  claimsQuery,
  ordersQuery,
  reputationQuery,
  salesQuery,
  serviceQuery,
} from "@/components/analytics/queries";
import { SuccessMonitor } from "@/components/analytics/success-monitor";
import { getBackfill } from "@/lib/analytics/get-backfill";
import { getBuyers } from "@/lib/analytics/get-buyers";
import { getClaims } from "@/lib/analytics/get-claims";
import { getReputation } from "@/lib/analytics/get-reputation";
import { getSalesSummary } from "@/lib/analytics/get-sales-summary";
import { getService } from "@/lib/analytics/get-service";
import { AnalyticsFilter, BuyersFilter, ClaimsFilter, OrdersFilter, ServiceFilter } from "@/lib/analytics/input";
import { listOrders } from "@/lib/analytics/list-orders";
import { messagesFor } from "@/lib/i18n/messages-for";
import { keep, keepFirstPage, type NumbersPageProps, numbersReader } from "../reads";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await messagesFor()).messages.numbers.nav.successMonitor };
}

export default async function SuccessMonitorPage({ searchParams }: NumbersPageProps) {
  const actor = await numbersReader();
  const sales = AnalyticsFilter.parse(await searchParams);
  const latest = OrdersFilter.parse(sales);
  const buyers = BuyersFilter.parse(sales);
  const claims = ClaimsFilter.parse(sales);
  const service = ServiceFilter.parse({ ...sales, entry: "claim" });
  const client = new QueryClient();
  await Promise.all([
    keep(client, salesQuery(sales), () => getSalesSummary(actor, sales)),
    keep(client, backfillQuery(sales.store), () => getBackfill(actor, sales)),
    keep(client, reputationQuery(sales.store), () => getReputation(actor, sales)),
    keep(client, buyersQuery(sales), () => getBuyers(actor, buyers)),
    keep(client, claimsQuery(claims), () => getClaims(actor, claims)),
    keep(client, serviceQuery(service), () => getService(actor, service)),
    keepFirstPage(client, ordersQuery(latest), () => listOrders(actor, latest)),
  ]);
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <SuccessMonitor filters={{ sales, latest, claims, service }} />
    </HydrationBoundary>
  );
}
