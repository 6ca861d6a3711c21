import { queryOptions } from "@tanstack/react-query";
import { fetchJson } from "@/components/live/fetch-json";
import type { UsableMacro } from "@/lib/macros/list-macros";

/** The macros this person may insert, the most used first. */
export const macrosQuery = () =>
  queryOptions({
    queryKey: ["macros"],
    queryFn: ({ signal }) => fetchJson<UsableMacro[]>("/api/macros", signal),
    staleTime: 60_000,
  });
