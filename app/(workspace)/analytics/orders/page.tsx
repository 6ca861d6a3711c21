import { dehydrate, HydrationBoundary, QueryClient } from "@tanstack/react-query";
import type { Metadata } from "next";
import { OrdersScreen } from "@/components/analytics/orders-screen";
import { backfillQuery, ordersQuery } from "@/components/analytics/queries";
import { getBackfill } from "@/lib/analytics/get-backfill";
import { OrdersFilter } from "@/lib/analytics/input";
import { listOrders } from "@/lib/analytics/list-orders";
import { messagesFor } from "@/lib/i18n/messages-for";
import { keep, keepFirstPage, type NumbersPageProps, numbersReader } from "../reads";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await messagesFor()).messages.numbers.nav.orders };
}

export default async function OrdersPage({ searchParams }: NumbersPageProps) {
  const actor = await numbersReader();
  const filter = OrdersFilter.parse(await searchParams);
  const client = new QueryClient();
  await Promise.all([
    keepFirstPage(client, ordersQuery(filter), () => listOrders(actor, filter)),
    keep(client, backfillQuery(filter.store), () => getBackfill(actor, filter)),
  ]);
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <OrdersScreen filter={filter} />
    </HydrationBoundary>
  );
}
