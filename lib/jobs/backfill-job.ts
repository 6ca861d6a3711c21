/** How the key of the reading begins; the store's id follows. */
export const BACKFILL_KEY = "backfill:";

/** The reading of a store's past sales, as a job. The only place that forms its names. */
export const backfillJob = (storeId: string) =>
  ({
    name: "backfill-orders",
    payload: { storeId },
    key: `${BACKFILL_KEY}${storeId}`,
    dedupe: `${BACKFILL_KEY}${storeId}`,
  }) as const;
