import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "@/components/live/fetch-json";
import type { getRefundOffers } from "@/lib/claims/get-refund-offers";
import type { listReturnProblems } from "@/lib/claims/list-return-problems";

/** What the marketplace says about a claim at this moment. Never kept: it is asked for whenever a dialog opens. */

export const offersQuery = (claimId: string) =>
  queryOptions({
    queryKey: ["claim-offers", claimId],
    queryFn: ({ signal }) =>
      fetchJson<Awaited<ReturnType<typeof getRefundOffers>>>(`/api/claims/${claimId}/offers`, signal),
    staleTime: 0,
    gcTime: 0,
    retry: 1,
  });

export const returnProblemsQuery = (claimId: string) =>
  queryOptions({
    queryKey: ["claim-return-problems", claimId],
    queryFn: ({ signal }) =>
      fetchJson<Awaited<ReturnType<typeof listReturnProblems>>>(`/api/claims/${claimId}/return-problems`, signal),
    staleTime: 0,
    gcTime: 0,
    retry: 1,
  });
