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
  /** Reads the thread that a message belongs to, and applies it. */
  "read-message": { queue: "intake", payload: StoreJob.extend({ messageId: z.string() }), attemptsMax: 12 },
  /** Reads a whole thread again. */
  "read-thread": {
    queue: "intake",
    payload: StoreJob.extend({ of: z.enum(["pack", "order"]), sourceId: z.string() }),
    attemptsMax: 12,
  },
  /** Reads an order again, with its pack and shipment when they are not known yet. */
  "read-order": { queue: "intake", payload: StoreJob.extend({ orderId: z.string() }), attemptsMax: 12 },
  "read-shipment": { queue: "intake", payload: StoreJob.extend({ shipmentId: z.string() }), attemptsMax: 12 },
  /** Reads the order that a payment is for. */
  "read-payment": { queue: "intake", payload: StoreJob.extend({ paymentId: z.string() }), attemptsMax: 12 },
  /**
   * Reads a claim again with its messages, deadlines, proposals and return. `isUnfinished`: some of that could not be read
   * the last time, so it is read although nothing has changed.
   */
  "read-claim": {
    queue: "intake",
    payload: StoreJob.extend({ claimId: z.string(), isUnfinished: z.boolean().optional() }),
    attemptsMax: 12,
  },
  "read-lead": { queue: "intake", payload: StoreJob.extend({ leadId: z.string() }), attemptsMax: 12 },
  /** Delivers one outgoing message of a thread, or what begins one, or finds out what became of it. */
  "deliver-message": { queue: "replies", payload: StoreJob.extend({ outboxId: z.uuid() }), attemptsMax: 1000 },
  /** The same for a message in a claim. */
  "deliver-claim-message": { queue: "replies", payload: StoreJob.extend({ outboxId: z.uuid() }), attemptsMax: 1000 },
  /** Says a decision about a claim to the marketplace, once, or finds out what became of it. */
  "deliver-decision": { queue: "replies", payload: StoreJob.extend({ decisionId: z.uuid() }), attemptsMax: 1000 },
  /** Ends what nobody has judged in time. */
  "expire-decisions": { queue: "upkeep", payload: z.object({}), attemptsMax: 5 },
  /** Tells the marketplace that an agent has opened a thread. */
  "show-read": { queue: "upkeep", payload: z.object({ storeId: z.uuid(), conversationId: z.uuid() }), attemptsMax: 5 },
  /** Delivers one outgoing reply, or finds out what became of it. */
  "deliver-reply": { queue: "replies", payload: StoreJob.extend({ outboxId: z.uuid() }), attemptsMax: 1000 },
  /** Compares the marketplace's own lists with ours. */
  "sweep-store": { queue: "upkeep", payload: StoreJob, attemptsMax: 3 },
  /** Fetches the notifications the marketplace could not deliver. */
  "read-missed-feeds": { queue: "upkeep", payload: StoreJob, attemptsMax: 3 },
  /** Opens the conversations whose snooze has ended. */
  "wake-conversation": { queue: "upkeep", payload: z.object({ conversationId: z.uuid() }), attemptsMax: 5 },
  /** Reads a store's past sales and claims, a stretch at a time. */
  "backfill-orders": { queue: "upkeep", payload: StoreJob, attemptsMax: 1000 },
  /** Reads how the marketplace sees a store. */
  "read-standing": { queue: "upkeep", payload: StoreJob, attemptsMax: 1000 },
  /** Counts what was there before the numbers were. */
  "begin-analytics": { queue: "upkeep", payload: z.object({}), attemptsMax: 5 },
  /** Deletes what nobody needs any more, for every organization. */
  prune: { queue: "upkeep", payload: z.object({}), attemptsMax: 3 },
} as const;

export type JobName = keyof typeof JOBS;
export type JobPayload<Name extends JobName> = z.infer<(typeof JOBS)[Name]["payload"]>;
export const queues = ["replies", "intake", "upkeep"] as const;
export type Queue = (typeof queues)[number];
