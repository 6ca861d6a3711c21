import { dehydrate, HydrationBoundary, QueryClient } from "@tanstack/react-query";
import type { Metadata } from "next";
import { ClaimsScreen } from "@/components/analytics/claims-screen";
import { claimsListQuery, claimsQuery, reputationQuery } from "@/components/analytics/queries";
import { getClaims } from "@/lib/analytics/get-claims";
import { getReputation } from "@/lib/analytics/get-reputation";
import { ClaimsListFilter } from "@/lib/analytics/input";
import { listClaims } from "@/lib/analytics/list-claims";
import { messagesFor } from "@/lib/i18n/messages-for";
import { keep, keepFirstPage, type NumbersPageProps, numbersReader } from "../reads";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await messagesFor()).messages.numbers.nav.claims };
}

export default async function ClaimsPage({ searchParams }: NumbersPageProps) {
  const actor = await numbersReader();
  const filter = ClaimsListFilter.parse(await searchParams);
  const { q: _q, ...figures } = filter;
  const client = new QueryClient();
  await Promise.all([
    keep(client, claimsQuery(figures), () => getClaims(actor, figures)),
    keep(client, reputationQuery(filter.store), () => getReputation(actor, filter)),
    keepFirstPage(client, claimsListQuery(filter), () => listClaims(actor, filter)),
  ]);
  return (
    <HydrationBoundary state={dehydrate(client)}>
      <ClaimsScreen filter={filter} />
    </HydrationBoundary>
  );
}
