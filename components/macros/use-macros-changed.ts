"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { macrosQuery } from "./queries";

/** Reads again what shows macros: this page, and what the answers offer. */
export function useMacrosChanged() {
  const router = useRouter();
  const queryClient = useQueryClient();
  return () => {
    void queryClient.invalidateQueries({ queryKey: macrosQuery().queryKey });
    router.refresh();
  };
}
