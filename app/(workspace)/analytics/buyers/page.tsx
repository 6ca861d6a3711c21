import { dehydrate, HydrationBoundary, QueryClient } from "@tanstack/react-query";
import type { Metadata } from "next";
import { BuyersScreen } from "@/components/analytics/buyers-screen";
import { backfillQuery, buyersListQuery, buyersQuery } from "@/components/analytics/queries";
import { getBackfill } from "@/lib/analytics/get-backfill";
import { getBuyers } from "@/lib/analytics/get-buyers";
import { BuyersFilter } from "@/lib/analytics/input";
import { listBuyers } from "@/lib/analytics/list-buyers";
import { messagesFor } from "@/lib/i18n/messages-for";
import { keep, keepFirstPage, type NumbersPageProps, numbersReader } from "../reads";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await messagesFor()).messages.numbers.nav.buyers };
}

export default async function BuyersPage({ searchParams }: NumbersPageProps) {
  const actor = await numbersReader();
  const asked = BuyersFilter.parse(await searchParams);
  const client = new QueryClient();
  const everybody = { store: asked.store, currency: undefined };
  const overview = await keep(client, buyersQuery(everybody), () => getBuyers(actor, BuyersFilter.parse(everybody)));
  // People are listed in one currency at a time: the one asked for, or the first that anybody bought in.
  const filter = { ...asked, currency: asked.currency ?? overview.currencies[0]?.currency };
  await Promise.all([
    keepFirstPage(client, buyersListQuery(filter), () => listBuyers(actor, filter)),
    keep(client, backfillQuery(filter.store), () => getBackfill(actor, filter)),
  ]);
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <BuyersScreen filter={filter} />
    </HydrationBoundary>
  );
}
