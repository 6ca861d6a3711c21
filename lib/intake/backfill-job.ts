/** The reading of a store's past sales, as a job. The only place that forms its names. */
export const backfillJob = (storeId: string) =>
  ({
    name: "backfill-orders",
    payload: { storeId },
    key: `backfill:${storeId}`,
    dedupe: `backfill:${storeId}`,
  }) as const;
