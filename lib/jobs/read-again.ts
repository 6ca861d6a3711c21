import type { Database, Transaction } from "@/db/client";
import { enqueue } from "./enqueue";

type ReadAgain = { organizationId: string; storeId: string; runAt?: Date };

/** Queues a fresh reading of a question, under the same key and name that a notification about it uses. */
export const readQuestionAgain = (
  on: Database | Transaction,
  { questionId, ...at }: ReadAgain & { questionId: string },
) =>
  enqueue(on, {
    name: "read-question",
    organizationId: at.organizationId,
    payload: { storeId: at.storeId, questionId },
    key: `question:${at.storeId}:${questionId}`,
    dedupe: `read:${at.storeId}:question:${questionId}`,
    runAt: at.runAt,
  });

/** Queues a fresh reading of a listing. */
export const readItemAgain = (on: Database | Transaction, { itemId, ...at }: ReadAgain & { itemId: string }) =>
  enqueue(on, {
    name: "read-item",
    organizationId: at.organizationId,
    payload: { storeId: at.storeId, itemId },
    key: `item:${at.storeId}:${itemId}`,
    dedupe: `read:${at.storeId}:item:${itemId}`,
    runAt: at.runAt,
  });
