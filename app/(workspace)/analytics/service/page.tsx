import { dehydrate, HydrationBoundary, QueryClient } from "@tanstack/react-query";
import type { Metadata } from "next";
import { serviceQuery, turnsQuery } from "@/components/analytics/queries";
import { ServiceScreen } from "@/components/analytics/service-screen";
import { serviceOf } from "@/components/analytics/service-words";
import { getService } from "@/lib/analytics/get-service";
import { TurnsFilter } from "@/lib/analytics/input";
import { listTurns } from "@/lib/analytics/list-turns";
import { messagesFor } from "@/lib/i18n/messages-for";
import { keep, keepFirstPage, type NumbersPageProps, numbersReader } from "../reads";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await messagesFor()).messages.numbers.nav.service };
}

export default async function ServicePage({ searchParams }: NumbersPageProps) {
  const actor = await numbersReader();
  const filter = TurnsFilter.parse(await searchParams);
  const client = new QueryClient();
  await Promise.all([
    keep(client, serviceQuery(serviceOf(filter)), () => getService(actor, serviceOf(filter))),
    keepFirstPage(client, turnsQuery(filter), () => listTurns(actor, filter)),
  ]);
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <ServiceScreen filter={filter} />
    </HydrationBoundary>
  );
}
