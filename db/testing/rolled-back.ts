import { database, type Transaction } from "@/db/client";

const UNDO = new Error("undo");

/** A test body in a transaction that never commits: tests share a database and no rows. */
export const rolledBack = (test: (on: Transaction) => Promise<void>) => async (): Promise<void> => {
  await database()
    .transaction(async (tx) => {
      await test(tx);
      throw UNDO;
    })
    .catch((error: unknown) => {
      if (error !== UNDO) throw error;
    });
};
