/** The daily deletion of what nobody needs any more, as a job. The only place that forms its names. */
export const pruning = { name: "prune", payload: {}, key: "prune", dedupe: "prune" } as const;

export const pruneEverySeconds = 24 * 60 * 60;
