import type { Database, Transaction } from "@/db/client";
import { enqueue } from "./enqueue";

/**
 * The reading of a question or listing as a job: its payload, the key that keeps readings of one thing in a row, and the
 * name under which repeats become one. The only place that forms them. Whoever queues several goes by `dedupe`, in order.
 */
export const questionReading = (storeId: string, questionId: string) =>
  ({
    name: "read-question",
    payload: { storeId, questionId },
    key: `question:${storeId}:${questionId}`,
    dedupe: `read:${storeId}:question:${questionId}`,
  }) as const;

export const itemReading = (storeId: string, itemId: string) =>
  ({
    name: "read-item",
    payload: { storeId, itemId },
    key: `item:${storeId}:${itemId}`,
    dedupe: `read:${storeId}:item:${itemId}`,
  }) as const;

type ReadAgain = { organizationId: string; storeId: string; runAt?: Date };

/** Queues a fresh reading of a question, as a notification about it does. */
export const readQuestionAgain = (
  on: Database | Transaction,
  { questionId, storeId, ...at }: ReadAgain & { questionId: string },
) => enqueue(on, { ...questionReading(storeId, questionId), ...at });

/** Queues a fresh reading of a listing, as a notification about it does. */
export const readItemAgain = (on: Database | Transaction, { itemId, storeId, ...at }: ReadAgain & { itemId: string }) =>
  enqueue(on, { ...itemReading(storeId, itemId), ...at });
