import "server-only";
import { databaseClock, inOrganization } from "@/db/client";
import { readAgain } from "@/lib/jobs/read-again";
import type { JobContext } from "@/lib/jobs/run-jobs";
import { paidOrder } from "@/lib/orders/find-orders";
import { orderPaidBy } from "@/lib/orders/known-orders";
import { verdictOn } from "./read-question";
import { settleNotifications } from "./settle-notifications";

const NO_SALE = { state: "ignored", reason: "no-sale" } as const;

/**
 * Finds the order that a payment is for and has it read again: the order tells of all its payments. What is no sale, for
 * example a compensation, is ignored.
 */
export async function readPayment(
  { storeId, paymentId }: { paymentId: string; storeId: string },
  { organizationId, attempt, lastAttempt }: JobContext,
  clock: () => Promise<Date> = databaseClock,
): Promise<void> {
  const target = { storeId, target: `payment:${paymentId}` };
  const store = { storeId, organizationId };
  const readAt = await clock();
  try {
    const orderId = (await orderPaidBy(store, paymentId)) ?? (await paidOrder(store, paymentId));
    await inOrganization(organizationId, async (tx) => {
      await settleNotifications(tx, target, readAt, orderId ? { state: "applied" } : NO_SALE);
      if (orderId) await readAgain(tx, { kind: "order", sourceId: orderId }, store);
    });
  } catch (error) {
    const verdict = verdictOn(error, { attempt, lastAttempt });
    if (!verdict) throw error;
    await inOrganization(organizationId, (tx) => settleNotifications(tx, target, readAt, verdict));
  }
}
