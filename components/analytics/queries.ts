import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import { fetchJson, type Jsonified } from "@/components/live/fetch-json";
import type { BackfillProgress } from "@/lib/analytics/get-backfill";
import type { BuyersOverview } from "@/lib/analytics/get-buyers";
import type { ClaimsOverview } from "@/lib/analytics/get-claims";
import type { StoreReputation } from "@/lib/analytics/get-reputation";
import type { SalesSummary } from "@/lib/analytics/get-sales-summary";
import type { ServiceOverview } from "@/lib/analytics/get-service";
import type {
  AnalyticsFilter,
  BuyersFilter,
  ClaimsFilter,
  ClaimsListFilter,
  OrdersFilter,
  ServiceFilter,
  TurnsFilter,
} from "@/lib/analytics/input";
import type { BuyersPage } from "@/lib/analytics/list-buyers";
import type { ClaimsPage } from "@/lib/analytics/list-claims";
import type { OrdersPage } from "@/lib/analytics/list-orders";
import type { TurnsPage } from "@/lib/analytics/list-turns";
import { addressOf, type Words } from "./place";

/** The numbers as the browser reads them, one home each. Pages read the same under the same keys before anything is sent. */

export type Sales = Jsonified<SalesSummary>;
export type CurrencySales = Sales["currencies"][number];
export type Order = Jsonified<OrdersPage>["orders"][number];
export type Backfill = Jsonified<BackfillProgress>;
export type Reputation = Jsonified<StoreReputation>;
export type Buyers = Jsonified<BuyersOverview>;
export type CurrencyBuyers = Buyers["currencies"][number];
export type Buyer = Jsonified<BuyersPage>["buyers"][number];
export type Claims = Jsonified<ClaimsOverview>;
export type Claim = Jsonified<ClaimsPage>["claims"][number];
export type Service = Jsonified<ServiceOverview>;
export type Turn = Jsonified<TurnsPage>["turns"][number];

/** What no event tells: midnight, and the clock of "today up to this hour". */
const AGAIN_MS = 60_000;

export const salesQuery = (filter: AnalyticsFilter) =>
  queryOptions({
    queryKey: ["analytics", "sales", filter],
    queryFn: ({ signal }) => fetchJson<SalesSummary>(addressOf("/api/analytics/sales", filter), signal),
    refetchInterval: AGAIN_MS,
  });

export const ordersQuery = (filter: OrdersFilter) => pages<OrdersPage>("orders", "/api/analytics/orders", filter);

/** Old sales come in without events, so this one is asked for again until it is done. */
export const backfillQuery = (store: string | undefined) =>
  queryOptions({
    queryKey: ["analytics", "backfill", store],
    queryFn: ({ signal }) => fetchJson<BackfillProgress[]>(addressOf("/api/analytics/backfill", { store }), signal),
    refetchInterval: ({ state }) => (state.data?.some((one) => one.state === "reading") ? 2000 : AGAIN_MS),
  });

export const reputationQuery = (store: string | undefined) =>
  queryOptions({
    queryKey: ["analytics", "reputation", store],
    queryFn: ({ signal }) => fetchJson<StoreReputation[]>(addressOf("/api/analytics/reputation", { store }), signal),
    refetchInterval: AGAIN_MS,
  });

export const buyersQuery = (filter: Pick<BuyersFilter, "store" | "currency">) =>
  queryOptions({
    queryKey: ["analytics", "buyers", { store: filter.store, currency: filter.currency }],
    queryFn: ({ signal }) =>
      fetchJson<BuyersOverview>(
        addressOf("/api/analytics/buyers", { store: filter.store, currency: filter.currency }),
        signal,
      ),
    refetchInterval: AGAIN_MS,
  });

export const buyersListQuery = (filter: BuyersFilter) =>
  pages<BuyersPage>("buyers", "/api/analytics/buyers/list", filter);

export const claimsQuery = (filter: ClaimsFilter) =>
  queryOptions({
    queryKey: ["analytics", "claims", filter],
    queryFn: ({ signal }) => fetchJson<ClaimsOverview>(addressOf("/api/analytics/claims", filter), signal),
    refetchInterval: AGAIN_MS,
  });

export const claimsListQuery = (filter: ClaimsListFilter) =>
  pages<ClaimsPage>("claims", "/api/analytics/claims/list", filter);

export const serviceQuery = (filter: ServiceFilter) =>
  queryOptions({
    queryKey: ["analytics", "service", filter],
    queryFn: ({ signal }) => fetchJson<ServiceOverview>(addressOf("/api/analytics/service", filter), signal),
    refetchInterval: AGAIN_MS,
  });

export const turnsQuery = (filter: TurnsFilter) => pages<TurnsPage>("service", "/api/analytics/service/turns", filter);

/** A list that goes on behind a cursor. */
function pages<Page extends { nextCursor: string | null }>(part: string, path: string, filter: Words) {
  return infiniteQueryOptions({
    queryKey: ["analytics", part, "list", filter],
    queryFn: ({ pageParam, signal }) => fetchJson<Page>(addressOf(path, filter, { cursor: pageParam }), signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor as string | null,
  });
}
