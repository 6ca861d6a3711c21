import { z } from "zod";

const StoreJob = z.object({ storeId: z.uuid() });

/** Every job there is: its lane, its payload (ids only) and how often it is tried before it is given up. */
export const JOBS = {
  /** Reads a question again and applies what the marketplace says now. */
  "read-question": {
    queue: "intake",
    payload: StoreJob.extend({ questionId: z.string() }),
    attemptsMax: 12,
  },
  /** Reads a listing again. */
  "read-item": { queue: "intake", payload: StoreJob.extend({ itemId: z.string() }), attemptsMax: 6 },
  /** Delivers one outgoing reply, or finds out what became of it. */
  "deliver-reply": { queue: "replies", payload: StoreJob.extend({ outboxId: z.uuid() }), attemptsMax: 1000 },
  /** Compares the marketplace's own lists with ours. */
  "sweep-store": { queue: "upkeep", payload: StoreJob, attemptsMax: 3 },
  /** Fetches the notifications the marketplace could not deliver. */
  "read-missed-feeds": { queue: "upkeep", payload: StoreJob, attemptsMax: 3 },
  /** Opens the conversations whose snooze has ended. */
  "wake-conversation": { queue: "upkeep", payload: z.object({ conversationId: z.uuid() }), attemptsMax: 5 },
  /** Deletes what nobody needs any more, for every organization. */
  prune: { queue: "upkeep", payload: z.object({}), attemptsMax: 3 },
} as const;

export type JobName = keyof typeof JOBS;
export type JobPayload<Name extends JobName> = z.infer<(typeof JOBS)[Name]["payload"]>;
export const queues = ["replies", "intake", "upkeep"] as const;
export type Queue = (typeof queues)[number];
