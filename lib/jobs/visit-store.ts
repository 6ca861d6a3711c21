/** The comparison of a store's lists as a job. The only place that forms its names. */
export const storeSweep = (storeId: string) =>
  ({ name: "sweep-store", payload: { storeId }, key: `sweep:${storeId}`, dedupe: `sweep:${storeId}` }) as const;

/** The reading of what the marketplace could not deliver to a store, as a job. The only place that forms its names. */
export const missedFeedsReading = (storeId: string) =>
  ({ name: "read-missed-feeds", payload: { storeId }, key: `missed:${storeId}`, dedupe: `missed:${storeId}` }) as const;
