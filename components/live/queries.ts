import { queryOptions } from "@tanstack/react-query";
import type { IntakeStatus } from "@/lib/intake/get-intake-status";
import { fetchJson } from "./fetch-json";

/** Whether anything a buyer wrote could be missing. */
export const statusQuery = () =>
  queryOptions({
    queryKey: ["status"],
    queryFn: ({ signal }) => fetchJson<IntakeStatus>("/api/status", signal),
  });
